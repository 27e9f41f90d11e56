// Written by scripts/generate.ts from @aws-sdk/client-kinesis. Do not edit.

export interface AddTagsToStreamInput {
  Tags: { readonly [key: string]: string };
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface ChannelDescription {
  ChannelName: string;
  ChannelARN: string;
  ChannelId: string;
  ChannelStatus: string;
  ChannelCreationTimestamp: Date;
  ServiceExecutionRoleARN: string;
  StreamConfigurationList: readonly ChannelStreamDescription[];
  LoggingConfiguration: ChannelLoggingConfiguration;
  ChannelStatusReason?: string | undefined;
  S3DestinationConfiguration?: S3DestinationDescription | undefined;
  S3TablesDestinationConfiguration?: S3TablesDestinationDescription | undefined;
  EncryptionConfiguration?: ChannelEncryptionConfiguration | undefined;
}

export interface ChannelEncryptionConfiguration {
  EncryptionType: string;
  KeyId: string;
}

export interface ChannelLoggingConfiguration {
  CloudWatchLogs: CloudWatchLogs;
}

export interface ChannelLoggingUpdateInput {
  CloudWatchLogs: CloudWatchLogsUpdateInput;
}

export interface ChannelStreamConfiguration {
  StreamARN: string;
  RecordConfiguration: RecordConfiguration;
}

export interface ChannelStreamDescription {
  StreamARN: string;
  StreamCreationTimestamp: Date;
  RecordConfiguration: RecordConfiguration;
}

export interface ChannelStreamIdentifier {
  StreamARN: string;
  StreamCreationTimestamp: Date;
}

export interface ChannelSummary {
  ChannelName: string;
  ChannelARN: string;
  ChannelId: string;
  ChannelStatus: string;
  ChannelCreationTimestamp: Date;
  ChannelDestinationType: string;
  Streams: readonly ChannelStreamIdentifier[];
  ChannelStatusReason?: string | undefined;
}

export interface ChildShard {
  ShardId: string;
  ParentShards: readonly string[];
  HashKeyRange: HashKeyRange;
}

export interface CloudWatchLogs {
  Enabled: boolean;
  LogGroupName?: string | undefined;
  LogStreamName?: string | undefined;
}

export interface CloudWatchLogsUpdateInput {
  Enabled: boolean;
  LogGroupName?: string | undefined;
  LogStreamName?: string | undefined;
}

export interface Consumer {
  ConsumerName: string;
  ConsumerARN: string;
  ConsumerStatus: string;
  ConsumerCreationTimestamp: Date;
}

export interface ConsumerDescription {
  ConsumerName: string;
  ConsumerARN: string;
  ConsumerStatus: string;
  ConsumerCreationTimestamp: Date;
  StreamARN: string;
}

export interface CreateChannelInput {
  ChannelName: string;
  ServiceExecutionRoleARN: string;
  StreamConfigurationList: readonly ChannelStreamConfiguration[];
  S3DestinationConfiguration?: S3DestinationConfiguration | undefined;
  S3TablesDestinationConfiguration?: S3TablesDestinationConfiguration | undefined;
  EncryptionConfiguration?: ChannelEncryptionConfiguration | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  LoggingConfiguration?: ChannelLoggingConfiguration | undefined;
}

export interface CreateChannelOutput {
  ChannelDescription: ChannelDescription;
}

export interface CreateStreamInput {
  StreamName: string;
  ShardCount?: number | undefined;
  StreamModeDetails?: StreamModeDetails | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  WarmThroughputMiBps?: number | undefined;
  MaxRecordSizeInKiB?: number | undefined;
  RecordDistributionStrategy?: string | undefined;
}

export interface DeadLetterQueueS3Configuration {
  BucketARN: string;
  ExpectedBucketOwner: string;
  ErrorOutputPrefix?: string | undefined;
}

export interface DecreaseStreamRetentionPeriodInput {
  RetentionPeriodHours: number;
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface DeleteChannelInput {
  ChannelARN: string;
}

export interface DeleteResourcePolicyInput {
  ResourceARN: string;
  StreamId?: string | undefined;
}

export interface DeleteStreamInput {
  StreamName?: string | undefined;
  EnforceConsumerDeletion?: boolean | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface DeregisterStreamConsumerInput {
  StreamARN?: string | undefined;
  ConsumerName?: string | undefined;
  ConsumerARN?: string | undefined;
  StreamId?: string | undefined;
}

export type DescribeAccountSettingsInput = { readonly [key: string]: never };

export interface DescribeAccountSettingsOutput {
  MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput | undefined;
}

export interface DescribeChannelInput {
  ChannelARN: string;
}

export interface DescribeChannelOutput {
  ChannelDescription: ChannelDescription;
}

export type DescribeLimitsInput = { readonly [key: string]: never };

export interface DescribeLimitsOutput {
  ShardLimit: number;
  OpenShardCount: number;
  OnDemandStreamCount: number;
  OnDemandStreamCountLimit: number;
  ChannelCount?: number | undefined;
  ChannelCountLimit?: number | undefined;
}

export interface DescribeStreamConsumerInput {
  StreamARN?: string | undefined;
  ConsumerName?: string | undefined;
  ConsumerARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface DescribeStreamConsumerOutput {
  ConsumerDescription: ConsumerDescription;
}

export interface DescribeStreamInput {
  StreamName?: string | undefined;
  Limit?: number | undefined;
  ExclusiveStartShardId?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface DescribeStreamOutput {
  StreamDescription: StreamDescription;
}

export interface DescribeStreamSummaryInput {
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface DescribeStreamSummaryOutput {
  StreamDescriptionSummary: StreamDescriptionSummary;
}

export interface DisableEnhancedMonitoringInput {
  ShardLevelMetrics: readonly string[];
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface EnableEnhancedMonitoringInput {
  ShardLevelMetrics: readonly string[];
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface EnhancedMetrics {
  ShardLevelMetrics?: readonly string[] | undefined;
}

export interface EnhancedMonitoringOutput {
  StreamName?: string | undefined;
  CurrentShardLevelMetrics?: readonly string[] | undefined;
  DesiredShardLevelMetrics?: readonly string[] | undefined;
  StreamARN?: string | undefined;
}

export interface GetRecordsInput {
  ShardIterator: string;
  Limit?: number | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetRecordsOutput {
  Records: readonly Record[];
  NextShardIterator?: string | undefined;
  MillisBehindLatest?: number | undefined;
  ChildShards?: readonly ChildShard[] | undefined;
}

export interface GetResourcePolicyInput {
  ResourceARN: string;
  StreamId?: string | undefined;
}

export interface GetResourcePolicyOutput {
  Policy: string;
}

export interface GetShardIteratorInput {
  ShardId: string;
  ShardIteratorType: string;
  StreamName?: string | undefined;
  StartingSequenceNumber?: string | undefined;
  Timestamp?: Date | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetShardIteratorOutput {
  ShardIterator?: string | undefined;
}

export interface HashKeyRange {
  StartingHashKey: string;
  EndingHashKey: string;
}

export interface IncreaseStreamRetentionPeriodInput {
  RetentionPeriodHours: number;
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface InternalFailureException {
  message?: string | undefined;
}

export interface KMSAccessDeniedException {
  message?: string | undefined;
}

export interface KMSDisabledException {
  message?: string | undefined;
}

export interface KMSInvalidStateException {
  message?: string | undefined;
}

export interface KMSNotFoundException {
  message?: string | undefined;
}

export interface KMSOptInRequired {
  message?: string | undefined;
}

export interface KMSThrottlingException {
  message?: string | undefined;
}

export interface ListChannelsInput {
  StreamFilter?: readonly StreamFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListChannelsOutput {
  ChannelSummaries: readonly ChannelSummary[];
  NextToken?: string | undefined;
}

export interface ListShardsInput {
  StreamName?: string | undefined;
  NextToken?: string | undefined;
  ExclusiveStartShardId?: string | undefined;
  MaxResults?: number | undefined;
  StreamCreationTimestamp?: Date | undefined;
  ShardFilter?: ShardFilter | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface ListShardsOutput {
  Shards?: readonly Shard[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStreamConsumersInput {
  StreamARN: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  StreamCreationTimestamp?: Date | undefined;
  StreamId?: string | undefined;
}

export interface ListStreamConsumersOutput {
  Consumers?: readonly Consumer[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStreamsInput {
  Limit?: number | undefined;
  ExclusiveStartStreamName?: string | undefined;
  NextToken?: string | undefined;
}

export interface ListStreamsOutput {
  StreamNames: readonly string[];
  HasMoreStreams: boolean;
  NextToken?: string | undefined;
  StreamSummaries?: readonly StreamSummary[] | undefined;
}

export interface ListTagsForResourceInput {
  ResourceARN: string;
  StreamId?: string | undefined;
}

export interface ListTagsForResourceOutput {
  Tags?: readonly Tag[] | undefined;
}

export interface ListTagsForStreamInput {
  StreamName?: string | undefined;
  ExclusiveStartTagKey?: string | undefined;
  Limit?: number | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface ListTagsForStreamOutput {
  Tags: readonly Tag[];
  HasMoreTags: boolean;
}

export interface MergeShardsInput {
  ShardToMerge: string;
  AdjacentShardToMerge: string;
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface MinimumThroughputBillingCommitmentInput {
  Status: string;
}

export interface MinimumThroughputBillingCommitmentOutput {
  Status: string;
  StartedAt?: Date | undefined;
  EndedAt?: Date | undefined;
  EarliestAllowedEndAt?: Date | undefined;
}

export interface PartitionField {
  Transform: string;
  SourceName: string;
}

export interface PartitionSpec {
  PartitionFields: readonly PartitionField[];
}

export interface PutRecordInput {
  Data: Uint8Array;
  StreamName?: string | undefined;
  PartitionKey?: string | undefined;
  ExplicitHashKey?: string | undefined;
  SequenceNumberForOrdering?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface PutRecordOutput {
  ShardId: string;
  SequenceNumber: string;
  EncryptionType?: string | undefined;
}

export interface PutRecordsInput {
  Records: readonly PutRecordsRequestEntry[];
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface PutRecordsOutput {
  Records: readonly PutRecordsResultEntry[];
  FailedRecordCount?: number | undefined;
  EncryptionType?: string | undefined;
}

export interface PutRecordsRequestEntry {
  Data: Uint8Array;
  ExplicitHashKey?: string | undefined;
  PartitionKey?: string | undefined;
}

export interface PutRecordsResultEntry {
  SequenceNumber?: string | undefined;
  ShardId?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface PutResourcePolicyInput {
  ResourceARN: string;
  Policy: string;
  StreamId?: string | undefined;
}

export interface Record {
  SequenceNumber: string;
  Data: Uint8Array;
  ApproximateArrivalTimestamp?: Date | undefined;
  PartitionKey?: string | undefined;
  EncryptionType?: string | undefined;
}

export interface RecordConfiguration {
  RecordFormatType: string;
  GSRSchemaARN?: string | undefined;
}

export interface RegisterStreamConsumerInput {
  StreamARN: string;
  ConsumerName: string;
  StreamId?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface RegisterStreamConsumerOutput {
  Consumer: Consumer;
}

export interface RemoveTagsFromStreamInput {
  TagKeys: readonly string[];
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface ResourceInUseException {
  message?: string | undefined;
}

export interface ResourceNotFoundException {
  message?: string | undefined;
}

export interface S3DestinationConfiguration {
  StorageConfiguration: S3StorageConfiguration;
  DataFreshnessInSeconds?: number | undefined;
  DeadLetterQueueS3Configuration?: DeadLetterQueueS3Configuration | undefined;
}

export interface S3DestinationDescription {
  DataFreshnessInSeconds: number;
  DeadLetterQueueS3Configuration: DeadLetterQueueS3Configuration;
  StorageConfiguration: S3StorageConfiguration;
}

export interface S3DestinationUpdateInput {
  DataFreshnessInSeconds: number;
}

export interface S3StorageConfiguration {
  BucketARN: string;
  ExpectedBucketOwner: string;
  CompressionType: string;
  OutputKeyTemplate?: string | undefined;
  StorageClass?: string | undefined;
}

export interface S3TablesConfiguration {
  TableBucketARN: string;
  Namespace: string;
  TableName: string;
  CompressionType: string;
  PartitionSpec?: PartitionSpec | undefined;
}

export interface S3TablesDestinationConfiguration {
  DeadLetterQueueS3Configuration: DeadLetterQueueS3Configuration;
  S3TablesConfigurationList: readonly S3TablesConfiguration[];
  DataFreshnessInSeconds?: number | undefined;
}

export interface S3TablesDestinationDescription {
  DataFreshnessInSeconds: number;
  DeadLetterQueueS3Configuration: DeadLetterQueueS3Configuration;
  S3TablesConfigurationList: readonly S3TablesConfiguration[];
}

export interface S3TablesDestinationUpdateInput {
  DataFreshnessInSeconds: number;
}

export interface SequenceNumberRange {
  StartingSequenceNumber: string;
  EndingSequenceNumber?: string | undefined;
}

export interface Shard {
  ShardId: string;
  HashKeyRange: HashKeyRange;
  SequenceNumberRange: SequenceNumberRange;
  ParentShardId?: string | undefined;
  AdjacentParentShardId?: string | undefined;
}

export interface ShardFilter {
  Type: string;
  ShardId?: string | undefined;
  Timestamp?: Date | undefined;
}

export interface SplitShardInput {
  ShardToSplit: string;
  NewStartingHashKey: string;
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface StartStreamEncryptionInput {
  EncryptionType: string;
  KeyId: string;
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface StartingPosition {
  Type: string;
  SequenceNumber?: string | undefined;
  Timestamp?: Date | undefined;
}

export interface StopStreamEncryptionInput {
  EncryptionType: string;
  KeyId: string;
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface StreamDescription {
  StreamName: string;
  StreamARN: string;
  StreamStatus: string;
  Shards: readonly Shard[];
  HasMoreShards: boolean;
  RetentionPeriodHours: number;
  StreamCreationTimestamp: Date;
  EnhancedMonitoring: readonly EnhancedMetrics[];
  StreamModeDetails?: StreamModeDetails | undefined;
  EncryptionType?: string | undefined;
  KeyId?: string | undefined;
}

export interface StreamDescriptionSummary {
  StreamName: string;
  StreamARN: string;
  StreamStatus: string;
  RetentionPeriodHours: number;
  StreamCreationTimestamp: Date;
  EnhancedMonitoring: readonly EnhancedMetrics[];
  OpenShardCount: number;
  StreamId?: string | undefined;
  StreamModeDetails?: StreamModeDetails | undefined;
  EncryptionType?: string | undefined;
  KeyId?: string | undefined;
  ConsumerCount?: number | undefined;
  WarmThroughput?: WarmThroughputObject | undefined;
  MaxRecordSizeInKiB?: number | undefined;
  ChannelCount?: number | undefined;
  RecordDistributionStrategy?: string | undefined;
}

export interface StreamFilter {
  StreamARN: string;
  StreamCreationTimestamp?: Date | undefined;
}

export interface StreamModeDetails {
  StreamMode: string;
}

export interface StreamSummary {
  StreamName: string;
  StreamARN: string;
  StreamStatus: string;
  StreamModeDetails?: StreamModeDetails | undefined;
  StreamCreationTimestamp?: Date | undefined;
}

export interface SubscribeToShardEvent {
  Records: readonly Record[];
  ContinuationSequenceNumber: string;
  MillisBehindLatest: number;
  ChildShards?: readonly ChildShard[] | undefined;
}

/** Exactly one member is set. */
export interface SubscribeToShardEventStream {
  SubscribeToShardEvent?: SubscribeToShardEvent | undefined;
  ResourceNotFoundException?: ResourceNotFoundException | undefined;
  ResourceInUseException?: ResourceInUseException | undefined;
  KMSDisabledException?: KMSDisabledException | undefined;
  KMSInvalidStateException?: KMSInvalidStateException | undefined;
  KMSAccessDeniedException?: KMSAccessDeniedException | undefined;
  KMSNotFoundException?: KMSNotFoundException | undefined;
  KMSOptInRequired?: KMSOptInRequired | undefined;
  KMSThrottlingException?: KMSThrottlingException | undefined;
  InternalFailureException?: InternalFailureException | undefined;
}

export interface SubscribeToShardInput {
  ConsumerARN: string;
  ShardId: string;
  StartingPosition: StartingPosition;
  StreamId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface SubscribeToShardOutput {
  EventStream: AsyncIterable<SubscribeToShardEventStream>;
}

export interface Tag {
  Key: string;
  Value?: string | undefined;
}

export interface TagResourceInput {
  Tags: { readonly [key: string]: string };
  ResourceARN: string;
  StreamId?: string | undefined;
}

export interface UntagResourceInput {
  TagKeys: readonly string[];
  ResourceARN: string;
  StreamId?: string | undefined;
}

export interface UpdateAccountSettingsInput {
  MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput;
}

export interface UpdateAccountSettingsOutput {
  MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput | undefined;
}

export interface UpdateChannelInput {
  ChannelARN: string;
  S3DestinationConfiguration?: S3DestinationUpdateInput | undefined;
  S3TablesDestinationConfiguration?: S3TablesDestinationUpdateInput | undefined;
  LoggingConfiguration?: ChannelLoggingUpdateInput | undefined;
}

export interface UpdateChannelOutput {
  ChannelDescription: ChannelDescription;
}

export interface UpdateMaxRecordSizeInput {
  MaxRecordSizeInKiB: number;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface UpdateShardCountInput {
  TargetShardCount: number;
  ScalingType: string;
  StreamName?: string | undefined;
  StreamARN?: string | undefined;
  StreamId?: string | undefined;
}

export interface UpdateShardCountOutput {
  StreamName?: string | undefined;
  CurrentShardCount?: number | undefined;
  TargetShardCount?: number | undefined;
  StreamARN?: string | undefined;
}

export interface UpdateStreamModeInput {
  StreamARN: string;
  StreamModeDetails: StreamModeDetails;
  StreamId?: string | undefined;
  WarmThroughputMiBps?: number | undefined;
}

export interface UpdateStreamRecordDistributionStrategyInput {
  StreamARN: string;
  RecordDistributionStrategy: string;
  StreamId?: string | undefined;
}

export interface UpdateStreamWarmThroughputInput {
  WarmThroughputMiBps: number;
  StreamARN?: string | undefined;
  StreamName?: string | undefined;
  StreamId?: string | undefined;
}

export interface UpdateStreamWarmThroughputOutput {
  StreamARN?: string | undefined;
  StreamName?: string | undefined;
  WarmThroughput?: WarmThroughputObject | undefined;
}

export interface WarmThroughputObject {
  TargetMiBps?: number | undefined;
  CurrentMiBps?: number | undefined;
}

export type AddTagsToStreamOutput = { readonly [key: string]: never };
export type CreateStreamOutput = { readonly [key: string]: never };
export type DecreaseStreamRetentionPeriodOutput = { readonly [key: string]: never };
export type DeleteChannelOutput = { readonly [key: string]: never };
export type DeleteResourcePolicyOutput = { readonly [key: string]: never };
export type DeleteStreamOutput = { readonly [key: string]: never };
export type DeregisterStreamConsumerOutput = { readonly [key: string]: never };
export type DisableEnhancedMonitoringOutput = EnhancedMonitoringOutput;
export type EnableEnhancedMonitoringOutput = EnhancedMonitoringOutput;
export type IncreaseStreamRetentionPeriodOutput = { readonly [key: string]: never };
export type MergeShardsOutput = { readonly [key: string]: never };
export type PutResourcePolicyOutput = { readonly [key: string]: never };
export type RemoveTagsFromStreamOutput = { readonly [key: string]: never };
export type SplitShardOutput = { readonly [key: string]: never };
export type StartStreamEncryptionOutput = { readonly [key: string]: never };
export type StopStreamEncryptionOutput = { readonly [key: string]: never };
export type TagResourceOutput = { readonly [key: string]: never };
export type UntagResourceOutput = { readonly [key: string]: never };
export type UpdateMaxRecordSizeOutput = { readonly [key: string]: never };
export type UpdateStreamModeOutput = { readonly [key: string]: never };
export type UpdateStreamRecordDistributionStrategyOutput = { readonly [key: string]: never };

export interface KinesisOperations {
  AddTagsToStream: { input: AddTagsToStreamInput; output: AddTagsToStreamOutput };
  CreateChannel: { input: CreateChannelInput; output: CreateChannelOutput };
  CreateStream: { input: CreateStreamInput; output: CreateStreamOutput };
  DecreaseStreamRetentionPeriod: { input: DecreaseStreamRetentionPeriodInput; output: DecreaseStreamRetentionPeriodOutput };
  DeleteChannel: { input: DeleteChannelInput; output: DeleteChannelOutput };
  DeleteResourcePolicy: { input: DeleteResourcePolicyInput; output: DeleteResourcePolicyOutput };
  DeleteStream: { input: DeleteStreamInput; output: DeleteStreamOutput };
  DeregisterStreamConsumer: { input: DeregisterStreamConsumerInput; output: DeregisterStreamConsumerOutput };
  DescribeAccountSettings: { input: DescribeAccountSettingsInput; output: DescribeAccountSettingsOutput };
  DescribeChannel: { input: DescribeChannelInput; output: DescribeChannelOutput };
  DescribeLimits: { input: DescribeLimitsInput; output: DescribeLimitsOutput };
  DescribeStream: { input: DescribeStreamInput; output: DescribeStreamOutput };
  DescribeStreamConsumer: { input: DescribeStreamConsumerInput; output: DescribeStreamConsumerOutput };
  DescribeStreamSummary: { input: DescribeStreamSummaryInput; output: DescribeStreamSummaryOutput };
  DisableEnhancedMonitoring: { input: DisableEnhancedMonitoringInput; output: DisableEnhancedMonitoringOutput };
  EnableEnhancedMonitoring: { input: EnableEnhancedMonitoringInput; output: EnableEnhancedMonitoringOutput };
  GetRecords: { input: GetRecordsInput; output: GetRecordsOutput };
  GetResourcePolicy: { input: GetResourcePolicyInput; output: GetResourcePolicyOutput };
  GetShardIterator: { input: GetShardIteratorInput; output: GetShardIteratorOutput };
  IncreaseStreamRetentionPeriod: { input: IncreaseStreamRetentionPeriodInput; output: IncreaseStreamRetentionPeriodOutput };
  ListChannels: { input: ListChannelsInput; output: ListChannelsOutput };
  ListShards: { input: ListShardsInput; output: ListShardsOutput };
  ListStreamConsumers: { input: ListStreamConsumersInput; output: ListStreamConsumersOutput };
  ListStreams: { input: ListStreamsInput; output: ListStreamsOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  ListTagsForStream: { input: ListTagsForStreamInput; output: ListTagsForStreamOutput };
  MergeShards: { input: MergeShardsInput; output: MergeShardsOutput };
  PutRecord: { input: PutRecordInput; output: PutRecordOutput };
  PutRecords: { input: PutRecordsInput; output: PutRecordsOutput };
  PutResourcePolicy: { input: PutResourcePolicyInput; output: PutResourcePolicyOutput };
  RegisterStreamConsumer: { input: RegisterStreamConsumerInput; output: RegisterStreamConsumerOutput };
  RemoveTagsFromStream: { input: RemoveTagsFromStreamInput; output: RemoveTagsFromStreamOutput };
  SplitShard: { input: SplitShardInput; output: SplitShardOutput };
  StartStreamEncryption: { input: StartStreamEncryptionInput; output: StartStreamEncryptionOutput };
  StopStreamEncryption: { input: StopStreamEncryptionInput; output: StopStreamEncryptionOutput };
  SubscribeToShard: { input: SubscribeToShardInput; output: SubscribeToShardOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateAccountSettings: { input: UpdateAccountSettingsInput; output: UpdateAccountSettingsOutput };
  UpdateChannel: { input: UpdateChannelInput; output: UpdateChannelOutput };
  UpdateMaxRecordSize: { input: UpdateMaxRecordSizeInput; output: UpdateMaxRecordSizeOutput };
  UpdateShardCount: { input: UpdateShardCountInput; output: UpdateShardCountOutput };
  UpdateStreamMode: { input: UpdateStreamModeInput; output: UpdateStreamModeOutput };
  UpdateStreamRecordDistributionStrategy: { input: UpdateStreamRecordDistributionStrategyInput; output: UpdateStreamRecordDistributionStrategyOutput };
  UpdateStreamWarmThroughput: { input: UpdateStreamWarmThroughputInput; output: UpdateStreamWarmThroughputOutput };
}
