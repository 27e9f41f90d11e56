// Written by scripts/generate.ts from @aws-sdk/client-elastic-transcoder. Do not edit.

export interface Artwork {
  InputKey?: string | undefined;
  MaxWidth?: string | undefined;
  MaxHeight?: string | undefined;
  SizingPolicy?: string | undefined;
  PaddingPolicy?: string | undefined;
  AlbumArtFormat?: string | undefined;
  Encryption?: Encryption | undefined;
}

export interface AudioCodecOptions {
  Profile?: string | undefined;
  BitDepth?: string | undefined;
  BitOrder?: string | undefined;
  Signed?: string | undefined;
}

export interface AudioParameters {
  Codec?: string | undefined;
  SampleRate?: string | undefined;
  BitRate?: string | undefined;
  Channels?: string | undefined;
  AudioPackingMode?: string | undefined;
  CodecOptions?: AudioCodecOptions | undefined;
}

export interface CancelJobInput {
  Id?: string | undefined;
}

export type CancelJobOutput = { readonly [key: string]: never };

export interface CaptionFormat {
  Format?: string | undefined;
  Pattern?: string | undefined;
  Encryption?: Encryption | undefined;
}

export interface CaptionSource {
  Key?: string | undefined;
  Language?: string | undefined;
  TimeOffset?: string | undefined;
  Label?: string | undefined;
  Encryption?: Encryption | undefined;
}

export interface Captions {
  MergePolicy?: string | undefined;
  CaptionSources?: readonly CaptionSource[] | undefined;
  CaptionFormats?: readonly CaptionFormat[] | undefined;
}

export interface Clip {
  TimeSpan?: TimeSpan | undefined;
}

export interface CreateJobOutputShape {
  Key?: string | undefined;
  ThumbnailPattern?: string | undefined;
  ThumbnailEncryption?: Encryption | undefined;
  Rotate?: string | undefined;
  PresetId?: string | undefined;
  SegmentDuration?: string | undefined;
  Watermarks?: readonly JobWatermark[] | undefined;
  AlbumArt?: JobAlbumArt | undefined;
  Composition?: readonly Clip[] | undefined;
  Captions?: Captions | undefined;
  Encryption?: Encryption | undefined;
}

export interface CreateJobPlaylist {
  Name?: string | undefined;
  Format?: string | undefined;
  OutputKeys?: readonly string[] | undefined;
  HlsContentProtection?: HlsContentProtection | undefined;
  PlayReadyDrm?: PlayReadyDrm | undefined;
}

export interface CreateJobInput {
  PipelineId?: string | undefined;
  Input?: JobInput | undefined;
  Inputs?: readonly JobInput[] | undefined;
  Output?: CreateJobOutputShape | undefined;
  Outputs?: readonly CreateJobOutputShape[] | undefined;
  OutputKeyPrefix?: string | undefined;
  Playlists?: readonly CreateJobPlaylist[] | undefined;
  UserMetadata?: { readonly [key: string]: string } | undefined;
}

export interface CreateJobOutput {
  Job?: Job | undefined;
}

export interface CreatePipelineInput {
  Name?: string | undefined;
  InputBucket?: string | undefined;
  OutputBucket?: string | undefined;
  Role?: string | undefined;
  AwsKmsKeyArn?: string | undefined;
  Notifications?: Notifications | undefined;
  ContentConfig?: PipelineOutputConfig | undefined;
  ThumbnailConfig?: PipelineOutputConfig | undefined;
}

export interface CreatePipelineOutput {
  Pipeline?: Pipeline | undefined;
  Warnings?: readonly Warning[] | undefined;
}

export interface CreatePresetInput {
  Name?: string | undefined;
  Description?: string | undefined;
  Container?: string | undefined;
  Video?: VideoParameters | undefined;
  Audio?: AudioParameters | undefined;
  Thumbnails?: Thumbnails | undefined;
}

export interface CreatePresetOutput {
  Preset?: Preset | undefined;
  Warning?: string | undefined;
}

export interface DeletePipelineInput {
  Id?: string | undefined;
}

export type DeletePipelineOutput = { readonly [key: string]: never };

export interface DeletePresetInput {
  Id?: string | undefined;
}

export type DeletePresetOutput = { readonly [key: string]: never };

export interface DetectedProperties {
  Width?: number | undefined;
  Height?: number | undefined;
  FrameRate?: string | undefined;
  FileSize?: number | undefined;
  DurationMillis?: number | undefined;
}

export interface Encryption {
  Mode?: string | undefined;
  Key?: string | undefined;
  KeyMd5?: string | undefined;
  InitializationVector?: string | undefined;
}

export interface HlsContentProtection {
  Method?: string | undefined;
  Key?: string | undefined;
  KeyMd5?: string | undefined;
  InitializationVector?: string | undefined;
  LicenseAcquisitionUrl?: string | undefined;
  KeyStoragePolicy?: string | undefined;
}

export interface InputCaptions {
  MergePolicy?: string | undefined;
  CaptionSources?: readonly CaptionSource[] | undefined;
}

export interface Job {
  Id?: string | undefined;
  Arn?: string | undefined;
  PipelineId?: string | undefined;
  Input?: JobInput | undefined;
  Inputs?: readonly JobInput[] | undefined;
  Output?: JobOutput | undefined;
  Outputs?: readonly JobOutput[] | undefined;
  OutputKeyPrefix?: string | undefined;
  Playlists?: readonly Playlist[] | undefined;
  Status?: string | undefined;
  UserMetadata?: { readonly [key: string]: string } | undefined;
  Timing?: Timing | undefined;
}

export interface JobAlbumArt {
  MergePolicy?: string | undefined;
  Artwork?: readonly Artwork[] | undefined;
}

export interface JobInput {
  Key?: string | undefined;
  FrameRate?: string | undefined;
  Resolution?: string | undefined;
  AspectRatio?: string | undefined;
  Interlaced?: string | undefined;
  Container?: string | undefined;
  Encryption?: Encryption | undefined;
  TimeSpan?: TimeSpan | undefined;
  InputCaptions?: InputCaptions | undefined;
  DetectedProperties?: DetectedProperties | undefined;
}

export interface JobOutput {
  Id?: string | undefined;
  Key?: string | undefined;
  ThumbnailPattern?: string | undefined;
  ThumbnailEncryption?: Encryption | undefined;
  Rotate?: string | undefined;
  PresetId?: string | undefined;
  SegmentDuration?: string | undefined;
  Status?: string | undefined;
  StatusDetail?: string | undefined;
  Duration?: number | undefined;
  Width?: number | undefined;
  Height?: number | undefined;
  FrameRate?: string | undefined;
  FileSize?: number | undefined;
  DurationMillis?: number | undefined;
  Watermarks?: readonly JobWatermark[] | undefined;
  AlbumArt?: JobAlbumArt | undefined;
  Composition?: readonly Clip[] | undefined;
  Captions?: Captions | undefined;
  Encryption?: Encryption | undefined;
  AppliedColorSpaceConversion?: string | undefined;
}

export interface JobWatermark {
  PresetWatermarkId?: string | undefined;
  InputKey?: string | undefined;
  Encryption?: Encryption | undefined;
}

export interface ListJobsByPipelineInput {
  PipelineId?: string | undefined;
  Ascending?: string | undefined;
  PageToken?: string | undefined;
}

export interface ListJobsByPipelineOutput {
  Jobs?: readonly Job[] | undefined;
  NextPageToken?: string | undefined;
}

export interface ListJobsByStatusInput {
  Status?: string | undefined;
  Ascending?: string | undefined;
  PageToken?: string | undefined;
}

export interface ListJobsByStatusOutput {
  Jobs?: readonly Job[] | undefined;
  NextPageToken?: string | undefined;
}

export interface ListPipelinesInput {
  Ascending?: string | undefined;
  PageToken?: string | undefined;
}

export interface ListPipelinesOutput {
  Pipelines?: readonly Pipeline[] | undefined;
  NextPageToken?: string | undefined;
}

export interface ListPresetsInput {
  Ascending?: string | undefined;
  PageToken?: string | undefined;
}

export interface ListPresetsOutput {
  Presets?: readonly Preset[] | undefined;
  NextPageToken?: string | undefined;
}

export interface Notifications {
  Progressing?: string | undefined;
  Completed?: string | undefined;
  Warning?: string | undefined;
  Error?: string | undefined;
}

export interface Permission {
  GranteeType?: string | undefined;
  Grantee?: string | undefined;
  Access?: readonly string[] | undefined;
}

export interface Pipeline {
  Id?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
  InputBucket?: string | undefined;
  OutputBucket?: string | undefined;
  Role?: string | undefined;
  AwsKmsKeyArn?: string | undefined;
  Notifications?: Notifications | undefined;
  ContentConfig?: PipelineOutputConfig | undefined;
  ThumbnailConfig?: PipelineOutputConfig | undefined;
}

export interface PipelineOutputConfig {
  Bucket?: string | undefined;
  StorageClass?: string | undefined;
  Permissions?: readonly Permission[] | undefined;
}

export interface PlayReadyDrm {
  Format?: string | undefined;
  Key?: string | undefined;
  KeyMd5?: string | undefined;
  KeyId?: string | undefined;
  InitializationVector?: string | undefined;
  LicenseAcquisitionUrl?: string | undefined;
}

export interface Playlist {
  Name?: string | undefined;
  Format?: string | undefined;
  OutputKeys?: readonly string[] | undefined;
  HlsContentProtection?: HlsContentProtection | undefined;
  PlayReadyDrm?: PlayReadyDrm | undefined;
  Status?: string | undefined;
  StatusDetail?: string | undefined;
}

export interface Preset {
  Id?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Container?: string | undefined;
  Audio?: AudioParameters | undefined;
  Video?: VideoParameters | undefined;
  Thumbnails?: Thumbnails | undefined;
  Type?: string | undefined;
}

export interface PresetWatermark {
  Id?: string | undefined;
  MaxWidth?: string | undefined;
  MaxHeight?: string | undefined;
  SizingPolicy?: string | undefined;
  HorizontalAlign?: string | undefined;
  HorizontalOffset?: string | undefined;
  VerticalAlign?: string | undefined;
  VerticalOffset?: string | undefined;
  Opacity?: string | undefined;
  Target?: string | undefined;
}

export interface ReadJobInput {
  Id?: string | undefined;
}

export interface ReadJobOutput {
  Job?: Job | undefined;
}

export interface ReadPipelineInput {
  Id?: string | undefined;
}

export interface ReadPipelineOutput {
  Pipeline?: Pipeline | undefined;
  Warnings?: readonly Warning[] | undefined;
}

export interface ReadPresetInput {
  Id?: string | undefined;
}

export interface ReadPresetOutput {
  Preset?: Preset | undefined;
}

export interface TestRoleInput {
  Role?: string | undefined;
  InputBucket?: string | undefined;
  OutputBucket?: string | undefined;
  Topics?: readonly string[] | undefined;
}

export interface TestRoleOutput {
  Success?: string | undefined;
  Messages?: readonly string[] | undefined;
}

export interface Thumbnails {
  Format?: string | undefined;
  Interval?: string | undefined;
  Resolution?: string | undefined;
  AspectRatio?: string | undefined;
  MaxWidth?: string | undefined;
  MaxHeight?: string | undefined;
  SizingPolicy?: string | undefined;
  PaddingPolicy?: string | undefined;
}

export interface TimeSpan {
  StartTime?: string | undefined;
  Duration?: string | undefined;
}

export interface Timing {
  SubmitTimeMillis?: number | undefined;
  StartTimeMillis?: number | undefined;
  FinishTimeMillis?: number | undefined;
}

export interface UpdatePipelineNotificationsInput {
  Id?: string | undefined;
  Notifications?: Notifications | undefined;
}

export interface UpdatePipelineNotificationsOutput {
  Pipeline?: Pipeline | undefined;
}

export interface UpdatePipelineInput {
  Id?: string | undefined;
  Name?: string | undefined;
  InputBucket?: string | undefined;
  Role?: string | undefined;
  AwsKmsKeyArn?: string | undefined;
  Notifications?: Notifications | undefined;
  ContentConfig?: PipelineOutputConfig | undefined;
  ThumbnailConfig?: PipelineOutputConfig | undefined;
}

export interface UpdatePipelineOutput {
  Pipeline?: Pipeline | undefined;
  Warnings?: readonly Warning[] | undefined;
}

export interface UpdatePipelineStatusInput {
  Id?: string | undefined;
  Status?: string | undefined;
}

export interface UpdatePipelineStatusOutput {
  Pipeline?: Pipeline | undefined;
}

export interface VideoParameters {
  Codec?: string | undefined;
  CodecOptions?: { readonly [key: string]: string } | undefined;
  KeyframesMaxDist?: string | undefined;
  FixedGOP?: string | undefined;
  BitRate?: string | undefined;
  FrameRate?: string | undefined;
  MaxFrameRate?: string | undefined;
  Resolution?: string | undefined;
  AspectRatio?: string | undefined;
  MaxWidth?: string | undefined;
  MaxHeight?: string | undefined;
  DisplayAspectRatio?: string | undefined;
  SizingPolicy?: string | undefined;
  PaddingPolicy?: string | undefined;
  Watermarks?: readonly PresetWatermark[] | undefined;
}

export interface Warning {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ElasticTranscoderOperations {
  CancelJob: { input: CancelJobInput; output: CancelJobOutput };
  CreateJob: { input: CreateJobInput; output: CreateJobOutput };
  CreatePipeline: { input: CreatePipelineInput; output: CreatePipelineOutput };
  CreatePreset: { input: CreatePresetInput; output: CreatePresetOutput };
  DeletePipeline: { input: DeletePipelineInput; output: DeletePipelineOutput };
  DeletePreset: { input: DeletePresetInput; output: DeletePresetOutput };
  ListJobsByPipeline: { input: ListJobsByPipelineInput; output: ListJobsByPipelineOutput };
  ListJobsByStatus: { input: ListJobsByStatusInput; output: ListJobsByStatusOutput };
  ListPipelines: { input: ListPipelinesInput; output: ListPipelinesOutput };
  ListPresets: { input: ListPresetsInput; output: ListPresetsOutput };
  ReadJob: { input: ReadJobInput; output: ReadJobOutput };
  ReadPipeline: { input: ReadPipelineInput; output: ReadPipelineOutput };
  ReadPreset: { input: ReadPresetInput; output: ReadPresetOutput };
  TestRole: { input: TestRoleInput; output: TestRoleOutput };
  UpdatePipeline: { input: UpdatePipelineInput; output: UpdatePipelineOutput };
  UpdatePipelineNotifications: { input: UpdatePipelineNotificationsInput; output: UpdatePipelineNotificationsOutput };
  UpdatePipelineStatus: { input: UpdatePipelineStatusInput; output: UpdatePipelineStatusOutput };
}
