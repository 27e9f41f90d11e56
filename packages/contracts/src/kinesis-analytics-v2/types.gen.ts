// Written by scripts/generate.ts from @aws-sdk/client-kinesis-analytics-v2. Do not edit.

export interface AddApplicationCloudWatchLoggingOptionInput {
  ApplicationName: string;
  CloudWatchLoggingOption: CloudWatchLoggingOption;
  CurrentApplicationVersionId?: number | undefined;
  ConditionalToken?: string | undefined;
}

export interface AddApplicationCloudWatchLoggingOptionOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
  CloudWatchLoggingOptionDescriptions?: readonly CloudWatchLoggingOptionDescription[] | undefined;
  OperationId?: string | undefined;
}

export interface AddApplicationInputProcessingConfigurationInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  InputId: string;
  InputProcessingConfiguration: InputProcessingConfiguration;
}

export interface AddApplicationInputProcessingConfigurationOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
  InputId?: string | undefined;
  InputProcessingConfigurationDescription?: InputProcessingConfigurationDescription | undefined;
}

export interface AddApplicationInputInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  Input: Input;
}

export interface AddApplicationInputOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
  InputDescriptions?: readonly InputDescription[] | undefined;
}

export interface AddApplicationOutputInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  Output: Output;
}

export interface AddApplicationOutputOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
  OutputDescriptions?: readonly OutputDescription[] | undefined;
}

export interface AddApplicationReferenceDataSourceInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  ReferenceDataSource: ReferenceDataSource;
}

export interface AddApplicationReferenceDataSourceOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
  ReferenceDataSourceDescriptions?: readonly ReferenceDataSourceDescription[] | undefined;
}

export interface AddApplicationVpcConfigurationInput {
  ApplicationName: string;
  VpcConfiguration: VpcConfiguration;
  CurrentApplicationVersionId?: number | undefined;
  ConditionalToken?: string | undefined;
}

export interface AddApplicationVpcConfigurationOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
  VpcConfigurationDescription?: VpcConfigurationDescription | undefined;
  OperationId?: string | undefined;
}

export interface ApplicationCodeConfiguration {
  CodeContentType: string;
  CodeContent?: CodeContent | undefined;
}

export interface ApplicationCodeConfigurationDescription {
  CodeContentType: string;
  CodeContentDescription?: CodeContentDescription | undefined;
}

export interface ApplicationCodeConfigurationUpdate {
  CodeContentTypeUpdate?: string | undefined;
  CodeContentUpdate?: CodeContentUpdate | undefined;
}

export interface ApplicationConfiguration {
  SqlApplicationConfiguration?: SqlApplicationConfiguration | undefined;
  FlinkApplicationConfiguration?: FlinkApplicationConfiguration | undefined;
  EnvironmentProperties?: EnvironmentProperties | undefined;
  ApplicationCodeConfiguration?: ApplicationCodeConfiguration | undefined;
  ApplicationSnapshotConfiguration?: ApplicationSnapshotConfiguration | undefined;
  ApplicationSystemRollbackConfiguration?: ApplicationSystemRollbackConfiguration | undefined;
  VpcConfigurations?: readonly VpcConfiguration[] | undefined;
  ZeppelinApplicationConfiguration?: ZeppelinApplicationConfiguration | undefined;
  ApplicationEncryptionConfiguration?: ApplicationEncryptionConfiguration | undefined;
}

export interface ApplicationConfigurationDescription {
  SqlApplicationConfigurationDescription?: SqlApplicationConfigurationDescription | undefined;
  ApplicationCodeConfigurationDescription?: ApplicationCodeConfigurationDescription | undefined;
  RunConfigurationDescription?: RunConfigurationDescription | undefined;
  FlinkApplicationConfigurationDescription?: FlinkApplicationConfigurationDescription | undefined;
  EnvironmentPropertyDescriptions?: EnvironmentPropertyDescriptions | undefined;
  ApplicationSnapshotConfigurationDescription?: ApplicationSnapshotConfigurationDescription | undefined;
  ApplicationSystemRollbackConfigurationDescription?: ApplicationSystemRollbackConfigurationDescription | undefined;
  VpcConfigurationDescriptions?: readonly VpcConfigurationDescription[] | undefined;
  ZeppelinApplicationConfigurationDescription?: ZeppelinApplicationConfigurationDescription | undefined;
  ApplicationEncryptionConfigurationDescription?: ApplicationEncryptionConfigurationDescription | undefined;
}

export interface ApplicationConfigurationUpdate {
  SqlApplicationConfigurationUpdate?: SqlApplicationConfigurationUpdate | undefined;
  ApplicationCodeConfigurationUpdate?: ApplicationCodeConfigurationUpdate | undefined;
  FlinkApplicationConfigurationUpdate?: FlinkApplicationConfigurationUpdate | undefined;
  EnvironmentPropertyUpdates?: EnvironmentPropertyUpdates | undefined;
  ApplicationSnapshotConfigurationUpdate?: ApplicationSnapshotConfigurationUpdate | undefined;
  ApplicationSystemRollbackConfigurationUpdate?: ApplicationSystemRollbackConfigurationUpdate | undefined;
  VpcConfigurationUpdates?: readonly VpcConfigurationUpdate[] | undefined;
  ZeppelinApplicationConfigurationUpdate?: ZeppelinApplicationConfigurationUpdate | undefined;
  ApplicationEncryptionConfigurationUpdate?: ApplicationEncryptionConfigurationUpdate | undefined;
}

export interface ApplicationDetail {
  ApplicationARN: string;
  ApplicationName: string;
  RuntimeEnvironment: string;
  ApplicationStatus: string;
  ApplicationVersionId: number;
  ApplicationDescription?: string | undefined;
  ServiceExecutionRole?: string | undefined;
  CreateTimestamp?: Date | undefined;
  LastUpdateTimestamp?: Date | undefined;
  ApplicationConfigurationDescription?: ApplicationConfigurationDescription | undefined;
  CloudWatchLoggingOptionDescriptions?: readonly CloudWatchLoggingOptionDescription[] | undefined;
  ApplicationMaintenanceConfigurationDescription?: ApplicationMaintenanceConfigurationDescription | undefined;
  ApplicationVersionUpdatedFrom?: number | undefined;
  ApplicationVersionRolledBackFrom?: number | undefined;
  ApplicationVersionCreateTimestamp?: Date | undefined;
  ConditionalToken?: string | undefined;
  ApplicationVersionRolledBackTo?: number | undefined;
  ApplicationMode?: string | undefined;
}

export interface ApplicationEncryptionConfiguration {
  KeyType: string;
  KeyId?: string | undefined;
}

export interface ApplicationEncryptionConfigurationDescription {
  KeyType: string;
  KeyId?: string | undefined;
}

export interface ApplicationEncryptionConfigurationUpdate {
  KeyTypeUpdate: string;
  KeyIdUpdate?: string | undefined;
}

export interface ApplicationMaintenanceConfigurationDescription {
  ApplicationMaintenanceWindowStartTime: string;
  ApplicationMaintenanceWindowEndTime: string;
}

export interface ApplicationMaintenanceConfigurationUpdate {
  ApplicationMaintenanceWindowStartTimeUpdate: string;
}

export interface ApplicationOperationInfo {
  Operation?: string | undefined;
  OperationId?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  OperationStatus?: string | undefined;
}

export interface ApplicationOperationInfoDetails {
  Operation: string;
  StartTime: Date;
  EndTime: Date;
  OperationStatus: string;
  ApplicationVersionChangeDetails?: ApplicationVersionChangeDetails | undefined;
  OperationFailureDetails?: OperationFailureDetails | undefined;
}

export interface ApplicationRestoreConfiguration {
  ApplicationRestoreType: string;
  SnapshotName?: string | undefined;
}

export interface ApplicationSnapshotConfiguration {
  SnapshotsEnabled: boolean;
}

export interface ApplicationSnapshotConfigurationDescription {
  SnapshotsEnabled: boolean;
}

export interface ApplicationSnapshotConfigurationUpdate {
  SnapshotsEnabledUpdate: boolean;
}

export interface ApplicationSummary {
  ApplicationName: string;
  ApplicationARN: string;
  ApplicationStatus: string;
  ApplicationVersionId: number;
  RuntimeEnvironment: string;
  ApplicationMode?: string | undefined;
}

export interface ApplicationSystemRollbackConfiguration {
  RollbackEnabled: boolean;
}

export interface ApplicationSystemRollbackConfigurationDescription {
  RollbackEnabled: boolean;
}

export interface ApplicationSystemRollbackConfigurationUpdate {
  RollbackEnabledUpdate: boolean;
}

export interface ApplicationVersionChangeDetails {
  ApplicationVersionUpdatedFrom: number;
  ApplicationVersionUpdatedTo: number;
}

export interface ApplicationVersionSummary {
  ApplicationVersionId: number;
  ApplicationStatus: string;
}

export interface CSVMappingParameters {
  RecordRowDelimiter: string;
  RecordColumnDelimiter: string;
}

export interface CatalogConfiguration {
  GlueDataCatalogConfiguration: GlueDataCatalogConfiguration;
}

export interface CatalogConfigurationDescription {
  GlueDataCatalogConfigurationDescription: GlueDataCatalogConfigurationDescription;
}

export interface CatalogConfigurationUpdate {
  GlueDataCatalogConfigurationUpdate: GlueDataCatalogConfigurationUpdate;
}

export interface CheckpointConfiguration {
  ConfigurationType: string;
  CheckpointingEnabled?: boolean | undefined;
  CheckpointInterval?: number | undefined;
  MinPauseBetweenCheckpoints?: number | undefined;
}

export interface CheckpointConfigurationDescription {
  ConfigurationType?: string | undefined;
  CheckpointingEnabled?: boolean | undefined;
  CheckpointInterval?: number | undefined;
  MinPauseBetweenCheckpoints?: number | undefined;
}

export interface CheckpointConfigurationUpdate {
  ConfigurationTypeUpdate?: string | undefined;
  CheckpointingEnabledUpdate?: boolean | undefined;
  CheckpointIntervalUpdate?: number | undefined;
  MinPauseBetweenCheckpointsUpdate?: number | undefined;
}

export interface CloudWatchLoggingOption {
  LogStreamARN: string;
}

export interface CloudWatchLoggingOptionDescription {
  LogStreamARN: string;
  CloudWatchLoggingOptionId?: string | undefined;
  RoleARN?: string | undefined;
}

export interface CloudWatchLoggingOptionUpdate {
  CloudWatchLoggingOptionId: string;
  LogStreamARNUpdate?: string | undefined;
}

export interface CodeContent {
  TextContent?: string | undefined;
  ZipFileContent?: Uint8Array | undefined;
  S3ContentLocation?: S3ContentLocation | undefined;
}

export interface CodeContentDescription {
  TextContent?: string | undefined;
  CodeMD5?: string | undefined;
  CodeSize?: number | undefined;
  S3ApplicationCodeLocationDescription?: S3ApplicationCodeLocationDescription | undefined;
}

export interface CodeContentUpdate {
  TextContentUpdate?: string | undefined;
  ZipFileContentUpdate?: Uint8Array | undefined;
  S3ContentLocationUpdate?: S3ContentLocationUpdate | undefined;
}

export interface CreateApplicationPresignedUrlInput {
  ApplicationName: string;
  UrlType: string;
  SessionExpirationDurationInSeconds?: number | undefined;
}

export interface CreateApplicationPresignedUrlOutput {
  AuthorizedUrl?: string | undefined;
}

export interface CreateApplicationInput {
  ApplicationName: string;
  RuntimeEnvironment: string;
  ServiceExecutionRole: string;
  ApplicationDescription?: string | undefined;
  ApplicationConfiguration?: ApplicationConfiguration | undefined;
  CloudWatchLoggingOptions?: readonly CloudWatchLoggingOption[] | undefined;
  Tags?: readonly Tag[] | undefined;
  ApplicationMode?: string | undefined;
}

export interface CreateApplicationOutput {
  ApplicationDetail: ApplicationDetail;
}

export interface CreateApplicationSnapshotInput {
  ApplicationName: string;
  SnapshotName: string;
}

export type CreateApplicationSnapshotOutput = { readonly [key: string]: never };

export interface CustomArtifactConfiguration {
  ArtifactType: string;
  S3ContentLocation?: S3ContentLocation | undefined;
  MavenReference?: MavenReference | undefined;
}

export interface CustomArtifactConfigurationDescription {
  ArtifactType?: string | undefined;
  S3ContentLocationDescription?: S3ContentLocation | undefined;
  MavenReferenceDescription?: MavenReference | undefined;
}

export interface DeleteApplicationCloudWatchLoggingOptionInput {
  ApplicationName: string;
  CloudWatchLoggingOptionId: string;
  CurrentApplicationVersionId?: number | undefined;
  ConditionalToken?: string | undefined;
}

export interface DeleteApplicationCloudWatchLoggingOptionOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
  CloudWatchLoggingOptionDescriptions?: readonly CloudWatchLoggingOptionDescription[] | undefined;
  OperationId?: string | undefined;
}

export interface DeleteApplicationInputProcessingConfigurationInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  InputId: string;
}

export interface DeleteApplicationInputProcessingConfigurationOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
}

export interface DeleteApplicationOutputInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  OutputId: string;
}

export interface DeleteApplicationOutputOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
}

export interface DeleteApplicationReferenceDataSourceInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  ReferenceId: string;
}

export interface DeleteApplicationReferenceDataSourceOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
}

export interface DeleteApplicationInput {
  ApplicationName: string;
  CreateTimestamp: Date;
}

export type DeleteApplicationOutput = { readonly [key: string]: never };

export interface DeleteApplicationSnapshotInput {
  ApplicationName: string;
  SnapshotName: string;
  SnapshotCreationTimestamp: Date;
}

export type DeleteApplicationSnapshotOutput = { readonly [key: string]: never };

export interface DeleteApplicationVpcConfigurationInput {
  ApplicationName: string;
  VpcConfigurationId: string;
  CurrentApplicationVersionId?: number | undefined;
  ConditionalToken?: string | undefined;
}

export interface DeleteApplicationVpcConfigurationOutput {
  ApplicationARN?: string | undefined;
  ApplicationVersionId?: number | undefined;
  OperationId?: string | undefined;
}

export interface DeployAsApplicationConfiguration {
  S3ContentLocation: S3ContentBaseLocation;
}

export interface DeployAsApplicationConfigurationDescription {
  S3ContentLocationDescription: S3ContentBaseLocationDescription;
}

export interface DeployAsApplicationConfigurationUpdate {
  S3ContentLocationUpdate?: S3ContentBaseLocationUpdate | undefined;
}

export interface DescribeApplicationOperationInput {
  ApplicationName: string;
  OperationId: string;
}

export interface DescribeApplicationOperationOutput {
  ApplicationOperationInfoDetails?: ApplicationOperationInfoDetails | undefined;
}

export interface DescribeApplicationInput {
  ApplicationName: string;
  IncludeAdditionalDetails?: boolean | undefined;
}

export interface DescribeApplicationOutput {
  ApplicationDetail: ApplicationDetail;
}

export interface DescribeApplicationSnapshotInput {
  ApplicationName: string;
  SnapshotName: string;
}

export interface DescribeApplicationSnapshotOutput {
  SnapshotDetails: SnapshotDetails;
}

export interface DescribeApplicationVersionInput {
  ApplicationName: string;
  ApplicationVersionId: number;
}

export interface DescribeApplicationVersionOutput {
  ApplicationVersionDetail?: ApplicationDetail | undefined;
}

export interface DestinationSchema {
  RecordFormatType: string;
}

export interface DiscoverInputSchemaInput {
  ServiceExecutionRole: string;
  ResourceARN?: string | undefined;
  InputStartingPositionConfiguration?: InputStartingPositionConfiguration | undefined;
  S3Configuration?: S3Configuration | undefined;
  InputProcessingConfiguration?: InputProcessingConfiguration | undefined;
}

export interface DiscoverInputSchemaOutput {
  InputSchema?: SourceSchema | undefined;
  ParsedInputRecords?: readonly (readonly string[])[] | undefined;
  ProcessedInputRecords?: readonly string[] | undefined;
  RawInputRecords?: readonly string[] | undefined;
}

export interface EnvironmentProperties {
  PropertyGroups: readonly PropertyGroup[];
}

export interface EnvironmentPropertyDescriptions {
  PropertyGroupDescriptions?: readonly PropertyGroup[] | undefined;
}

export interface EnvironmentPropertyUpdates {
  PropertyGroups: readonly PropertyGroup[];
}

export interface ErrorInfo {
  ErrorString?: string | undefined;
}

export interface FlinkApplicationConfiguration {
  CheckpointConfiguration?: CheckpointConfiguration | undefined;
  MonitoringConfiguration?: MonitoringConfiguration | undefined;
  ParallelismConfiguration?: ParallelismConfiguration | undefined;
}

export interface FlinkApplicationConfigurationDescription {
  CheckpointConfigurationDescription?: CheckpointConfigurationDescription | undefined;
  MonitoringConfigurationDescription?: MonitoringConfigurationDescription | undefined;
  ParallelismConfigurationDescription?: ParallelismConfigurationDescription | undefined;
  JobPlanDescription?: string | undefined;
}

export interface FlinkApplicationConfigurationUpdate {
  CheckpointConfigurationUpdate?: CheckpointConfigurationUpdate | undefined;
  MonitoringConfigurationUpdate?: MonitoringConfigurationUpdate | undefined;
  ParallelismConfigurationUpdate?: ParallelismConfigurationUpdate | undefined;
}

export interface FlinkRunConfiguration {
  AllowNonRestoredState?: boolean | undefined;
}

export interface GlueDataCatalogConfiguration {
  DatabaseARN: string;
}

export interface GlueDataCatalogConfigurationDescription {
  DatabaseARN: string;
}

export interface GlueDataCatalogConfigurationUpdate {
  DatabaseARNUpdate: string;
}

export interface Input {
  NamePrefix: string;
  InputSchema: SourceSchema;
  InputProcessingConfiguration?: InputProcessingConfiguration | undefined;
  KinesisStreamsInput?: KinesisStreamsInput | undefined;
  KinesisFirehoseInput?: KinesisFirehoseInput | undefined;
  InputParallelism?: InputParallelism | undefined;
}

export interface InputDescription {
  InputId?: string | undefined;
  NamePrefix?: string | undefined;
  InAppStreamNames?: readonly string[] | undefined;
  InputProcessingConfigurationDescription?: InputProcessingConfigurationDescription | undefined;
  KinesisStreamsInputDescription?: KinesisStreamsInputDescription | undefined;
  KinesisFirehoseInputDescription?: KinesisFirehoseInputDescription | undefined;
  InputSchema?: SourceSchema | undefined;
  InputParallelism?: InputParallelism | undefined;
  InputStartingPositionConfiguration?: InputStartingPositionConfiguration | undefined;
}

export interface InputLambdaProcessor {
  ResourceARN: string;
}

export interface InputLambdaProcessorDescription {
  ResourceARN: string;
  RoleARN?: string | undefined;
}

export interface InputLambdaProcessorUpdate {
  ResourceARNUpdate: string;
}

export interface InputParallelism {
  Count?: number | undefined;
}

export interface InputParallelismUpdate {
  CountUpdate: number;
}

export interface InputProcessingConfiguration {
  InputLambdaProcessor: InputLambdaProcessor;
}

export interface InputProcessingConfigurationDescription {
  InputLambdaProcessorDescription?: InputLambdaProcessorDescription | undefined;
}

export interface InputProcessingConfigurationUpdate {
  InputLambdaProcessorUpdate: InputLambdaProcessorUpdate;
}

export interface InputSchemaUpdate {
  RecordFormatUpdate?: RecordFormat | undefined;
  RecordEncodingUpdate?: string | undefined;
  RecordColumnUpdates?: readonly RecordColumn[] | undefined;
}

export interface InputStartingPositionConfiguration {
  InputStartingPosition?: string | undefined;
}

export interface InputUpdate {
  InputId: string;
  NamePrefixUpdate?: string | undefined;
  InputProcessingConfigurationUpdate?: InputProcessingConfigurationUpdate | undefined;
  KinesisStreamsInputUpdate?: KinesisStreamsInputUpdate | undefined;
  KinesisFirehoseInputUpdate?: KinesisFirehoseInputUpdate | undefined;
  InputSchemaUpdate?: InputSchemaUpdate | undefined;
  InputParallelismUpdate?: InputParallelismUpdate | undefined;
}

export interface JSONMappingParameters {
  RecordRowPath: string;
}

export interface KinesisFirehoseInput {
  ResourceARN: string;
}

export interface KinesisFirehoseInputDescription {
  ResourceARN: string;
  RoleARN?: string | undefined;
}

export interface KinesisFirehoseInputUpdate {
  ResourceARNUpdate: string;
}

export interface KinesisFirehoseOutput {
  ResourceARN: string;
}

export interface KinesisFirehoseOutputDescription {
  ResourceARN: string;
  RoleARN?: string | undefined;
}

export interface KinesisFirehoseOutputUpdate {
  ResourceARNUpdate: string;
}

export interface KinesisStreamsInput {
  ResourceARN: string;
}

export interface KinesisStreamsInputDescription {
  ResourceARN: string;
  RoleARN?: string | undefined;
}

export interface KinesisStreamsInputUpdate {
  ResourceARNUpdate: string;
}

export interface KinesisStreamsOutput {
  ResourceARN: string;
}

export interface KinesisStreamsOutputDescription {
  ResourceARN: string;
  RoleARN?: string | undefined;
}

export interface KinesisStreamsOutputUpdate {
  ResourceARNUpdate: string;
}

export interface LambdaOutput {
  ResourceARN: string;
}

export interface LambdaOutputDescription {
  ResourceARN: string;
  RoleARN?: string | undefined;
}

export interface LambdaOutputUpdate {
  ResourceARNUpdate: string;
}

export interface ListApplicationOperationsInput {
  ApplicationName: string;
  Limit?: number | undefined;
  NextToken?: string | undefined;
  Operation?: string | undefined;
  OperationStatus?: string | undefined;
}

export interface ListApplicationOperationsOutput {
  ApplicationOperationInfoList?: readonly ApplicationOperationInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListApplicationSnapshotsInput {
  ApplicationName: string;
  Limit?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListApplicationSnapshotsOutput {
  SnapshotSummaries?: readonly SnapshotDetails[] | undefined;
  NextToken?: string | undefined;
}

export interface ListApplicationVersionsInput {
  ApplicationName: string;
  Limit?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListApplicationVersionsOutput {
  ApplicationVersionSummaries?: readonly ApplicationVersionSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListApplicationsInput {
  Limit?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListApplicationsOutput {
  ApplicationSummaries: readonly ApplicationSummary[];
  NextToken?: string | undefined;
}

export interface ListTagsForResourceInput {
  ResourceARN: string;
}

export interface ListTagsForResourceOutput {
  Tags?: readonly Tag[] | undefined;
}

export interface MappingParameters {
  JSONMappingParameters?: JSONMappingParameters | undefined;
  CSVMappingParameters?: CSVMappingParameters | undefined;
}

export interface MavenReference {
  GroupId: string;
  ArtifactId: string;
  Version: string;
}

export interface MonitoringConfiguration {
  ConfigurationType: string;
  MetricsLevel?: string | undefined;
  LogLevel?: string | undefined;
}

export interface MonitoringConfigurationDescription {
  ConfigurationType?: string | undefined;
  MetricsLevel?: string | undefined;
  LogLevel?: string | undefined;
}

export interface MonitoringConfigurationUpdate {
  ConfigurationTypeUpdate?: string | undefined;
  MetricsLevelUpdate?: string | undefined;
  LogLevelUpdate?: string | undefined;
}

export interface OperationFailureDetails {
  RollbackOperationId?: string | undefined;
  ErrorInfo?: ErrorInfo | undefined;
}

export interface Output {
  Name: string;
  DestinationSchema: DestinationSchema;
  KinesisStreamsOutput?: KinesisStreamsOutput | undefined;
  KinesisFirehoseOutput?: KinesisFirehoseOutput | undefined;
  LambdaOutput?: LambdaOutput | undefined;
}

export interface OutputDescription {
  OutputId?: string | undefined;
  Name?: string | undefined;
  KinesisStreamsOutputDescription?: KinesisStreamsOutputDescription | undefined;
  KinesisFirehoseOutputDescription?: KinesisFirehoseOutputDescription | undefined;
  LambdaOutputDescription?: LambdaOutputDescription | undefined;
  DestinationSchema?: DestinationSchema | undefined;
}

export interface OutputUpdate {
  OutputId: string;
  NameUpdate?: string | undefined;
  KinesisStreamsOutputUpdate?: KinesisStreamsOutputUpdate | undefined;
  KinesisFirehoseOutputUpdate?: KinesisFirehoseOutputUpdate | undefined;
  LambdaOutputUpdate?: LambdaOutputUpdate | undefined;
  DestinationSchemaUpdate?: DestinationSchema | undefined;
}

export interface ParallelismConfiguration {
  ConfigurationType: string;
  Parallelism?: number | undefined;
  ParallelismPerKPU?: number | undefined;
  AutoScalingEnabled?: boolean | undefined;
}

export interface ParallelismConfigurationDescription {
  ConfigurationType?: string | undefined;
  Parallelism?: number | undefined;
  ParallelismPerKPU?: number | undefined;
  CurrentParallelism?: number | undefined;
  AutoScalingEnabled?: boolean | undefined;
}

export interface ParallelismConfigurationUpdate {
  ConfigurationTypeUpdate?: string | undefined;
  ParallelismUpdate?: number | undefined;
  ParallelismPerKPUUpdate?: number | undefined;
  AutoScalingEnabledUpdate?: boolean | undefined;
}

export interface PropertyGroup {
  PropertyGroupId: string;
  PropertyMap: { readonly [key: string]: string };
}

export interface RecordColumn {
  Name: string;
  SqlType: string;
  Mapping?: string | undefined;
}

export interface RecordFormat {
  RecordFormatType: string;
  MappingParameters?: MappingParameters | undefined;
}

export interface ReferenceDataSource {
  TableName: string;
  ReferenceSchema: SourceSchema;
  S3ReferenceDataSource?: S3ReferenceDataSource | undefined;
}

export interface ReferenceDataSourceDescription {
  ReferenceId: string;
  TableName: string;
  S3ReferenceDataSourceDescription: S3ReferenceDataSourceDescription;
  ReferenceSchema?: SourceSchema | undefined;
}

export interface ReferenceDataSourceUpdate {
  ReferenceId: string;
  TableNameUpdate?: string | undefined;
  S3ReferenceDataSourceUpdate?: S3ReferenceDataSourceUpdate | undefined;
  ReferenceSchemaUpdate?: SourceSchema | undefined;
}

export interface RollbackApplicationInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
}

export interface RollbackApplicationOutput {
  ApplicationDetail: ApplicationDetail;
  OperationId?: string | undefined;
}

export interface RunConfiguration {
  FlinkRunConfiguration?: FlinkRunConfiguration | undefined;
  SqlRunConfigurations?: readonly SqlRunConfiguration[] | undefined;
  ApplicationRestoreConfiguration?: ApplicationRestoreConfiguration | undefined;
}

export interface RunConfigurationDescription {
  ApplicationRestoreConfigurationDescription?: ApplicationRestoreConfiguration | undefined;
  FlinkRunConfigurationDescription?: FlinkRunConfiguration | undefined;
}

export interface RunConfigurationUpdate {
  FlinkRunConfiguration?: FlinkRunConfiguration | undefined;
  ApplicationRestoreConfiguration?: ApplicationRestoreConfiguration | undefined;
}

export interface S3ApplicationCodeLocationDescription {
  BucketARN: string;
  FileKey: string;
  ObjectVersion?: string | undefined;
}

export interface S3Configuration {
  BucketARN: string;
  FileKey: string;
}

export interface S3ContentBaseLocation {
  BucketARN: string;
  BasePath?: string | undefined;
}

export interface S3ContentBaseLocationDescription {
  BucketARN: string;
  BasePath?: string | undefined;
}

export interface S3ContentBaseLocationUpdate {
  BucketARNUpdate?: string | undefined;
  BasePathUpdate?: string | undefined;
}

export interface S3ContentLocation {
  BucketARN: string;
  FileKey: string;
  ObjectVersion?: string | undefined;
}

export interface S3ContentLocationUpdate {
  BucketARNUpdate?: string | undefined;
  FileKeyUpdate?: string | undefined;
  ObjectVersionUpdate?: string | undefined;
}

export interface S3ReferenceDataSource {
  BucketARN?: string | undefined;
  FileKey?: string | undefined;
}

export interface S3ReferenceDataSourceDescription {
  BucketARN: string;
  FileKey: string;
  ReferenceRoleARN?: string | undefined;
}

export interface S3ReferenceDataSourceUpdate {
  BucketARNUpdate?: string | undefined;
  FileKeyUpdate?: string | undefined;
}

export interface SnapshotDetails {
  SnapshotName: string;
  SnapshotStatus: string;
  ApplicationVersionId: number;
  SnapshotCreationTimestamp?: Date | undefined;
  RuntimeEnvironment?: string | undefined;
  ApplicationEncryptionConfigurationDescription?: ApplicationEncryptionConfigurationDescription | undefined;
}

export interface SourceSchema {
  RecordFormat: RecordFormat;
  RecordColumns: readonly RecordColumn[];
  RecordEncoding?: string | undefined;
}

export interface SqlApplicationConfiguration {
  Inputs?: readonly Input[] | undefined;
  Outputs?: readonly Output[] | undefined;
  ReferenceDataSources?: readonly ReferenceDataSource[] | undefined;
}

export interface SqlApplicationConfigurationDescription {
  InputDescriptions?: readonly InputDescription[] | undefined;
  OutputDescriptions?: readonly OutputDescription[] | undefined;
  ReferenceDataSourceDescriptions?: readonly ReferenceDataSourceDescription[] | undefined;
}

export interface SqlApplicationConfigurationUpdate {
  InputUpdates?: readonly InputUpdate[] | undefined;
  OutputUpdates?: readonly OutputUpdate[] | undefined;
  ReferenceDataSourceUpdates?: readonly ReferenceDataSourceUpdate[] | undefined;
}

export interface SqlRunConfiguration {
  InputId: string;
  InputStartingPositionConfiguration: InputStartingPositionConfiguration;
}

export interface StartApplicationInput {
  ApplicationName: string;
  RunConfiguration?: RunConfiguration | undefined;
}

export interface StartApplicationOutput {
  OperationId?: string | undefined;
}

export interface StopApplicationInput {
  ApplicationName: string;
  Force?: boolean | undefined;
}

export interface StopApplicationOutput {
  OperationId?: string | undefined;
}

export interface Tag {
  Key: string;
  Value?: string | undefined;
}

export interface TagResourceInput {
  ResourceARN: string;
  Tags: readonly Tag[];
}

export type TagResourceOutput = { readonly [key: string]: never };

export interface UntagResourceInput {
  ResourceARN: string;
  TagKeys: readonly string[];
}

export type UntagResourceOutput = { readonly [key: string]: never };

export interface UpdateApplicationMaintenanceConfigurationInput {
  ApplicationName: string;
  ApplicationMaintenanceConfigurationUpdate: ApplicationMaintenanceConfigurationUpdate;
}

export interface UpdateApplicationMaintenanceConfigurationOutput {
  ApplicationARN?: string | undefined;
  ApplicationMaintenanceConfigurationDescription?: ApplicationMaintenanceConfigurationDescription | undefined;
}

export interface UpdateApplicationInput {
  ApplicationName: string;
  CurrentApplicationVersionId?: number | undefined;
  ApplicationConfigurationUpdate?: ApplicationConfigurationUpdate | undefined;
  ServiceExecutionRoleUpdate?: string | undefined;
  RunConfigurationUpdate?: RunConfigurationUpdate | undefined;
  CloudWatchLoggingOptionUpdates?: readonly CloudWatchLoggingOptionUpdate[] | undefined;
  ConditionalToken?: string | undefined;
  RuntimeEnvironmentUpdate?: string | undefined;
}

export interface UpdateApplicationOutput {
  ApplicationDetail: ApplicationDetail;
  OperationId?: string | undefined;
}

export interface VpcConfiguration {
  SubnetIds: readonly string[];
  SecurityGroupIds: readonly string[];
}

export interface VpcConfigurationDescription {
  VpcConfigurationId: string;
  VpcId: string;
  SubnetIds: readonly string[];
  SecurityGroupIds: readonly string[];
}

export interface VpcConfigurationUpdate {
  VpcConfigurationId: string;
  SubnetIdUpdates?: readonly string[] | undefined;
  SecurityGroupIdUpdates?: readonly string[] | undefined;
}

export interface ZeppelinApplicationConfiguration {
  MonitoringConfiguration?: ZeppelinMonitoringConfiguration | undefined;
  CatalogConfiguration?: CatalogConfiguration | undefined;
  DeployAsApplicationConfiguration?: DeployAsApplicationConfiguration | undefined;
  CustomArtifactsConfiguration?: readonly CustomArtifactConfiguration[] | undefined;
}

export interface ZeppelinApplicationConfigurationDescription {
  MonitoringConfigurationDescription: ZeppelinMonitoringConfigurationDescription;
  CatalogConfigurationDescription?: CatalogConfigurationDescription | undefined;
  DeployAsApplicationConfigurationDescription?: DeployAsApplicationConfigurationDescription | undefined;
  CustomArtifactsConfigurationDescription?: readonly CustomArtifactConfigurationDescription[] | undefined;
}

export interface ZeppelinApplicationConfigurationUpdate {
  MonitoringConfigurationUpdate?: ZeppelinMonitoringConfigurationUpdate | undefined;
  CatalogConfigurationUpdate?: CatalogConfigurationUpdate | undefined;
  DeployAsApplicationConfigurationUpdate?: DeployAsApplicationConfigurationUpdate | undefined;
  CustomArtifactsConfigurationUpdate?: readonly CustomArtifactConfiguration[] | undefined;
}

export interface ZeppelinMonitoringConfiguration {
  LogLevel: string;
}

export interface ZeppelinMonitoringConfigurationDescription {
  LogLevel?: string | undefined;
}

export interface ZeppelinMonitoringConfigurationUpdate {
  LogLevelUpdate: string;
}

export interface KinesisAnalyticsV2Operations {
  AddApplicationCloudWatchLoggingOption: { input: AddApplicationCloudWatchLoggingOptionInput; output: AddApplicationCloudWatchLoggingOptionOutput };
  AddApplicationInput: { input: AddApplicationInputInput; output: AddApplicationInputOutput };
  AddApplicationInputProcessingConfiguration: { input: AddApplicationInputProcessingConfigurationInput; output: AddApplicationInputProcessingConfigurationOutput };
  AddApplicationOutput: { input: AddApplicationOutputInput; output: AddApplicationOutputOutput };
  AddApplicationReferenceDataSource: { input: AddApplicationReferenceDataSourceInput; output: AddApplicationReferenceDataSourceOutput };
  AddApplicationVpcConfiguration: { input: AddApplicationVpcConfigurationInput; output: AddApplicationVpcConfigurationOutput };
  CreateApplication: { input: CreateApplicationInput; output: CreateApplicationOutput };
  CreateApplicationPresignedUrl: { input: CreateApplicationPresignedUrlInput; output: CreateApplicationPresignedUrlOutput };
  CreateApplicationSnapshot: { input: CreateApplicationSnapshotInput; output: CreateApplicationSnapshotOutput };
  DeleteApplication: { input: DeleteApplicationInput; output: DeleteApplicationOutput };
  DeleteApplicationCloudWatchLoggingOption: { input: DeleteApplicationCloudWatchLoggingOptionInput; output: DeleteApplicationCloudWatchLoggingOptionOutput };
  DeleteApplicationInputProcessingConfiguration: { input: DeleteApplicationInputProcessingConfigurationInput; output: DeleteApplicationInputProcessingConfigurationOutput };
  DeleteApplicationOutput: { input: DeleteApplicationOutputInput; output: DeleteApplicationOutputOutput };
  DeleteApplicationReferenceDataSource: { input: DeleteApplicationReferenceDataSourceInput; output: DeleteApplicationReferenceDataSourceOutput };
  DeleteApplicationSnapshot: { input: DeleteApplicationSnapshotInput; output: DeleteApplicationSnapshotOutput };
  DeleteApplicationVpcConfiguration: { input: DeleteApplicationVpcConfigurationInput; output: DeleteApplicationVpcConfigurationOutput };
  DescribeApplication: { input: DescribeApplicationInput; output: DescribeApplicationOutput };
  DescribeApplicationOperation: { input: DescribeApplicationOperationInput; output: DescribeApplicationOperationOutput };
  DescribeApplicationSnapshot: { input: DescribeApplicationSnapshotInput; output: DescribeApplicationSnapshotOutput };
  DescribeApplicationVersion: { input: DescribeApplicationVersionInput; output: DescribeApplicationVersionOutput };
  DiscoverInputSchema: { input: DiscoverInputSchemaInput; output: DiscoverInputSchemaOutput };
  ListApplicationOperations: { input: ListApplicationOperationsInput; output: ListApplicationOperationsOutput };
  ListApplicationSnapshots: { input: ListApplicationSnapshotsInput; output: ListApplicationSnapshotsOutput };
  ListApplicationVersions: { input: ListApplicationVersionsInput; output: ListApplicationVersionsOutput };
  ListApplications: { input: ListApplicationsInput; output: ListApplicationsOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  RollbackApplication: { input: RollbackApplicationInput; output: RollbackApplicationOutput };
  StartApplication: { input: StartApplicationInput; output: StartApplicationOutput };
  StopApplication: { input: StopApplicationInput; output: StopApplicationOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateApplication: { input: UpdateApplicationInput; output: UpdateApplicationOutput };
  UpdateApplicationMaintenanceConfiguration: { input: UpdateApplicationMaintenanceConfigurationInput; output: UpdateApplicationMaintenanceConfigurationOutput };
}
