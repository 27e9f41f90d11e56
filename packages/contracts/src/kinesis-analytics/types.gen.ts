// Written by scripts/generate.ts from @aws-sdk/client-kinesis-analytics. Do not edit.

export interface AddApplicationCloudWatchLoggingOptionInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  CloudWatchLoggingOption: CloudWatchLoggingOption;
}

export type AddApplicationCloudWatchLoggingOptionOutput = { readonly [key: string]: never };

export interface AddApplicationInputProcessingConfigurationInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  InputId: string;
  InputProcessingConfiguration: InputProcessingConfiguration;
}

export type AddApplicationInputProcessingConfigurationOutput = { readonly [key: string]: never };

export interface AddApplicationInputInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  Input: Input;
}

export type AddApplicationInputOutput = { readonly [key: string]: never };

export interface AddApplicationOutputInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  Output: Output;
}

export type AddApplicationOutputOutput = { readonly [key: string]: never };

export interface AddApplicationReferenceDataSourceInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  ReferenceDataSource: ReferenceDataSource;
}

export type AddApplicationReferenceDataSourceOutput = { readonly [key: string]: never };

export interface ApplicationDetail {
  ApplicationName: string;
  ApplicationDescription?: string | undefined;
  ApplicationARN: string;
  ApplicationStatus: string;
  CreateTimestamp?: Date | undefined;
  LastUpdateTimestamp?: Date | undefined;
  InputDescriptions?: readonly InputDescription[] | undefined;
  OutputDescriptions?: readonly OutputDescription[] | undefined;
  ReferenceDataSourceDescriptions?: readonly ReferenceDataSourceDescription[] | undefined;
  CloudWatchLoggingOptionDescriptions?: readonly CloudWatchLoggingOptionDescription[] | undefined;
  ApplicationCode?: string | undefined;
  ApplicationVersionId: number;
}

export interface ApplicationSummary {
  ApplicationName: string;
  ApplicationARN: string;
  ApplicationStatus: string;
}

export interface ApplicationUpdate {
  InputUpdates?: readonly InputUpdate[] | undefined;
  ApplicationCodeUpdate?: string | undefined;
  OutputUpdates?: readonly OutputUpdate[] | undefined;
  ReferenceDataSourceUpdates?: readonly ReferenceDataSourceUpdate[] | undefined;
  CloudWatchLoggingOptionUpdates?: readonly CloudWatchLoggingOptionUpdate[] | undefined;
}

export interface CSVMappingParameters {
  RecordRowDelimiter: string;
  RecordColumnDelimiter: string;
}

export interface CloudWatchLoggingOption {
  LogStreamARN: string;
  RoleARN: string;
}

export interface CloudWatchLoggingOptionDescription {
  CloudWatchLoggingOptionId?: string | undefined;
  LogStreamARN: string;
  RoleARN: string;
}

export interface CloudWatchLoggingOptionUpdate {
  CloudWatchLoggingOptionId: string;
  LogStreamARNUpdate?: string | undefined;
  RoleARNUpdate?: string | undefined;
}

export interface CreateApplicationInput {
  ApplicationName: string;
  ApplicationDescription?: string | undefined;
  Inputs?: readonly Input[] | undefined;
  Outputs?: readonly Output[] | undefined;
  CloudWatchLoggingOptions?: readonly CloudWatchLoggingOption[] | undefined;
  ApplicationCode?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateApplicationOutput {
  ApplicationSummary: ApplicationSummary;
}

export interface DeleteApplicationCloudWatchLoggingOptionInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  CloudWatchLoggingOptionId: string;
}

export type DeleteApplicationCloudWatchLoggingOptionOutput = { readonly [key: string]: never };

export interface DeleteApplicationInputProcessingConfigurationInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  InputId: string;
}

export type DeleteApplicationInputProcessingConfigurationOutput = { readonly [key: string]: never };

export interface DeleteApplicationOutputInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  OutputId: string;
}

export type DeleteApplicationOutputOutput = { readonly [key: string]: never };

export interface DeleteApplicationReferenceDataSourceInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  ReferenceId: string;
}

export type DeleteApplicationReferenceDataSourceOutput = { readonly [key: string]: never };

export interface DeleteApplicationInput {
  ApplicationName: string;
  CreateTimestamp: Date;
}

export type DeleteApplicationOutput = { readonly [key: string]: never };

export interface DescribeApplicationInput {
  ApplicationName: string;
}

export interface DescribeApplicationOutput {
  ApplicationDetail: ApplicationDetail;
}

export interface DestinationSchema {
  RecordFormatType: string;
}

export interface DiscoverInputSchemaInput {
  ResourceARN?: string | undefined;
  RoleARN?: string | undefined;
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

export interface Input {
  NamePrefix: string;
  InputProcessingConfiguration?: InputProcessingConfiguration | undefined;
  KinesisStreamsInput?: KinesisStreamsInput | undefined;
  KinesisFirehoseInput?: KinesisFirehoseInput | undefined;
  InputParallelism?: InputParallelism | undefined;
  InputSchema: SourceSchema;
}

export interface InputConfiguration {
  Id: string;
  InputStartingPositionConfiguration: InputStartingPositionConfiguration;
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
  RoleARN: string;
}

export interface InputLambdaProcessorDescription {
  ResourceARN?: string | undefined;
  RoleARN?: string | undefined;
}

export interface InputLambdaProcessorUpdate {
  ResourceARNUpdate?: string | undefined;
  RoleARNUpdate?: string | undefined;
}

export interface InputParallelism {
  Count?: number | undefined;
}

export interface InputParallelismUpdate {
  CountUpdate?: number | undefined;
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
  RoleARN: string;
}

export interface KinesisFirehoseInputDescription {
  ResourceARN?: string | undefined;
  RoleARN?: string | undefined;
}

export interface KinesisFirehoseInputUpdate {
  ResourceARNUpdate?: string | undefined;
  RoleARNUpdate?: string | undefined;
}

export interface KinesisFirehoseOutput {
  ResourceARN: string;
  RoleARN: string;
}

export interface KinesisFirehoseOutputDescription {
  ResourceARN?: string | undefined;
  RoleARN?: string | undefined;
}

export interface KinesisFirehoseOutputUpdate {
  ResourceARNUpdate?: string | undefined;
  RoleARNUpdate?: string | undefined;
}

export interface KinesisStreamsInput {
  ResourceARN: string;
  RoleARN: string;
}

export interface KinesisStreamsInputDescription {
  ResourceARN?: string | undefined;
  RoleARN?: string | undefined;
}

export interface KinesisStreamsInputUpdate {
  ResourceARNUpdate?: string | undefined;
  RoleARNUpdate?: string | undefined;
}

export interface KinesisStreamsOutput {
  ResourceARN: string;
  RoleARN: string;
}

export interface KinesisStreamsOutputDescription {
  ResourceARN?: string | undefined;
  RoleARN?: string | undefined;
}

export interface KinesisStreamsOutputUpdate {
  ResourceARNUpdate?: string | undefined;
  RoleARNUpdate?: string | undefined;
}

export interface LambdaOutput {
  ResourceARN: string;
  RoleARN: string;
}

export interface LambdaOutputDescription {
  ResourceARN?: string | undefined;
  RoleARN?: string | undefined;
}

export interface LambdaOutputUpdate {
  ResourceARNUpdate?: string | undefined;
  RoleARNUpdate?: string | undefined;
}

export interface ListApplicationsInput {
  Limit?: number | undefined;
  ExclusiveStartApplicationName?: string | undefined;
}

export interface ListApplicationsOutput {
  ApplicationSummaries: readonly ApplicationSummary[];
  HasMoreApplications: boolean;
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

export interface Output {
  Name: string;
  KinesisStreamsOutput?: KinesisStreamsOutput | undefined;
  KinesisFirehoseOutput?: KinesisFirehoseOutput | undefined;
  LambdaOutput?: LambdaOutput | undefined;
  DestinationSchema: DestinationSchema;
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

export interface RecordColumn {
  Name: string;
  Mapping?: string | undefined;
  SqlType: string;
}

export interface RecordFormat {
  RecordFormatType: string;
  MappingParameters?: MappingParameters | undefined;
}

export interface ReferenceDataSource {
  TableName: string;
  S3ReferenceDataSource?: S3ReferenceDataSource | undefined;
  ReferenceSchema: SourceSchema;
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

export interface S3Configuration {
  RoleARN: string;
  BucketARN: string;
  FileKey: string;
}

export interface S3ReferenceDataSource {
  BucketARN: string;
  FileKey: string;
  ReferenceRoleARN: string;
}

export interface S3ReferenceDataSourceDescription {
  BucketARN: string;
  FileKey: string;
  ReferenceRoleARN: string;
}

export interface S3ReferenceDataSourceUpdate {
  BucketARNUpdate?: string | undefined;
  FileKeyUpdate?: string | undefined;
  ReferenceRoleARNUpdate?: string | undefined;
}

export interface SourceSchema {
  RecordFormat: RecordFormat;
  RecordEncoding?: string | undefined;
  RecordColumns: readonly RecordColumn[];
}

export interface StartApplicationInput {
  ApplicationName: string;
  InputConfigurations: readonly InputConfiguration[];
}

export type StartApplicationOutput = { readonly [key: string]: never };

export interface StopApplicationInput {
  ApplicationName: string;
}

export type StopApplicationOutput = { readonly [key: string]: never };

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

export interface UpdateApplicationInput {
  ApplicationName: string;
  CurrentApplicationVersionId: number;
  ApplicationUpdate: ApplicationUpdate;
}

export type UpdateApplicationOutput = { readonly [key: string]: never };

export interface KinesisAnalyticsOperations {
  AddApplicationCloudWatchLoggingOption: { input: AddApplicationCloudWatchLoggingOptionInput; output: AddApplicationCloudWatchLoggingOptionOutput };
  AddApplicationInput: { input: AddApplicationInputInput; output: AddApplicationInputOutput };
  AddApplicationInputProcessingConfiguration: { input: AddApplicationInputProcessingConfigurationInput; output: AddApplicationInputProcessingConfigurationOutput };
  AddApplicationOutput: { input: AddApplicationOutputInput; output: AddApplicationOutputOutput };
  AddApplicationReferenceDataSource: { input: AddApplicationReferenceDataSourceInput; output: AddApplicationReferenceDataSourceOutput };
  CreateApplication: { input: CreateApplicationInput; output: CreateApplicationOutput };
  DeleteApplication: { input: DeleteApplicationInput; output: DeleteApplicationOutput };
  DeleteApplicationCloudWatchLoggingOption: { input: DeleteApplicationCloudWatchLoggingOptionInput; output: DeleteApplicationCloudWatchLoggingOptionOutput };
  DeleteApplicationInputProcessingConfiguration: { input: DeleteApplicationInputProcessingConfigurationInput; output: DeleteApplicationInputProcessingConfigurationOutput };
  DeleteApplicationOutput: { input: DeleteApplicationOutputInput; output: DeleteApplicationOutputOutput };
  DeleteApplicationReferenceDataSource: { input: DeleteApplicationReferenceDataSourceInput; output: DeleteApplicationReferenceDataSourceOutput };
  DescribeApplication: { input: DescribeApplicationInput; output: DescribeApplicationOutput };
  DiscoverInputSchema: { input: DiscoverInputSchemaInput; output: DiscoverInputSchemaOutput };
  ListApplications: { input: ListApplicationsInput; output: ListApplicationsOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  StartApplication: { input: StartApplicationInput; output: StartApplicationOutput };
  StopApplication: { input: StopApplicationInput; output: StopApplicationOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateApplication: { input: UpdateApplicationInput; output: UpdateApplicationOutput };
}
