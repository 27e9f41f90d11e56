// Written by scripts/generate.ts from @aws-sdk/client-lambda. Do not edit.

export interface AccountLimit {
  TotalCodeSize?: number | undefined;
  CodeSizeUnzipped?: number | undefined;
  CodeSizeZipped?: number | undefined;
  ConcurrentExecutions?: number | undefined;
  UnreservedConcurrentExecutions?: number | undefined;
}

export interface AccountUsage {
  TotalCodeSize?: number | undefined;
  FunctionCount?: number | undefined;
}

export interface AddLayerVersionPermissionInput {
  LayerName: string;
  VersionNumber: number;
  StatementId: string;
  Action: string;
  Principal: string;
  OrganizationId?: string | undefined;
  RevisionId?: string | undefined;
}

export interface AddLayerVersionPermissionOutput {
  Statement?: string | undefined;
  RevisionId?: string | undefined;
}

export interface AddPermissionInput {
  FunctionName: string;
  StatementId: string;
  Action: string;
  Principal: string;
  SourceArn?: string | undefined;
  FunctionUrlAuthType?: string | undefined;
  InvokedViaFunctionUrl?: boolean | undefined;
  SourceAccount?: string | undefined;
  EventSourceToken?: string | undefined;
  Qualifier?: string | undefined;
  RevisionId?: string | undefined;
  PrincipalOrgID?: string | undefined;
}

export interface AddPermissionOutput {
  Statement?: string | undefined;
}

export interface AliasConfiguration {
  AliasArn?: string | undefined;
  Name?: string | undefined;
  FunctionVersion?: string | undefined;
  Description?: string | undefined;
  RoutingConfig?: AliasRoutingConfiguration | undefined;
  RevisionId?: string | undefined;
}

export interface AliasRoutingConfiguration {
  AdditionalVersionWeights?: { readonly [key: string]: number } | undefined;
}

export interface AllowedPublishers {
  SigningProfileVersionArns: readonly string[];
}

export interface AmazonManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string | undefined;
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined;
}

export interface CallbackDetails {
  CallbackId?: string | undefined;
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
}

export interface CallbackFailedDetails {
  Error: EventError;
}

export interface CallbackOptions {
  TimeoutSeconds?: number | undefined;
  HeartbeatTimeoutSeconds?: number | undefined;
}

export interface CallbackStartedDetails {
  CallbackId: string;
  HeartbeatTimeout?: number | undefined;
  Timeout?: number | undefined;
}

export interface CallbackSucceededDetails {
  Result: EventResult;
}

export interface CallbackTimedOutDetails {
  Error: EventError;
}

export interface CapacityProvider {
  CapacityProviderArn: string;
  State: string;
  VpcConfig: CapacityProviderVpcConfig;
  PermissionsConfig: CapacityProviderPermissionsConfig;
  InstanceRequirements?: InstanceRequirements | undefined;
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined;
  KmsKeyArn?: string | undefined;
  LastModified?: string | undefined;
  PropagateTags?: PropagateTags | undefined;
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined;
}

export interface CapacityProviderConfig {
  LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig;
}

export interface CapacityProviderLoggingConfig {
  SystemLogLevel?: string | undefined;
  LogGroup?: string | undefined;
}

export interface CapacityProviderPermissionsConfig {
  CapacityProviderOperatorRoleArn: string;
}

export interface CapacityProviderScalingConfig {
  MaxVCpuCount?: number | undefined;
  ScalingMode?: string | undefined;
  ScalingPolicies?: readonly TargetTrackingScalingPolicy[] | undefined;
}

export interface CapacityProviderTelemetryConfig {
  LoggingConfig?: CapacityProviderLoggingConfig | undefined;
}

export interface CapacityProviderVpcConfig {
  SubnetIds: readonly string[];
  SecurityGroupIds: readonly string[];
}

export interface ChainedInvokeDetails {
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
}

export interface ChainedInvokeFailedDetails {
  Error: EventError;
}

export interface ChainedInvokeOptions {
  FunctionName: string;
  TenantId?: string | undefined;
  XAmznTraceId?: string | undefined;
}

export interface ChainedInvokeStartedDetails {
  FunctionName: string;
  TenantId?: string | undefined;
  Input?: EventInput | undefined;
  ExecutedVersion?: string | undefined;
  DurableExecutionArn?: string | undefined;
}

export interface ChainedInvokeStoppedDetails {
  Error: EventError;
}

export interface ChainedInvokeSucceededDetails {
  Result: EventResult;
}

export interface ChainedInvokeTimedOutDetails {
  Error: EventError;
}

export interface CheckpointDurableExecutionInput {
  DurableExecutionArn: string;
  CheckpointToken: string;
  Updates?: readonly OperationUpdate[] | undefined;
  ClientToken?: string | undefined;
}

export interface CheckpointDurableExecutionOutput {
  NewExecutionState: CheckpointUpdatedExecutionState;
  CheckpointToken?: string | undefined;
}

export interface CheckpointUpdatedExecutionState {
  Operations?: readonly Operation[] | undefined;
  NextMarker?: string | undefined;
}

export interface CodeSigningConfig {
  CodeSigningConfigId: string;
  CodeSigningConfigArn: string;
  AllowedPublishers: AllowedPublishers;
  CodeSigningPolicies: CodeSigningPolicies;
  LastModified: string;
  Description?: string | undefined;
}

export interface CodeSigningPolicies {
  UntrustedArtifactOnDeployment?: string | undefined;
}

export interface Concurrency {
  ReservedConcurrentExecutions?: number | undefined;
}

export interface ContextDetails {
  ReplayChildren?: boolean | undefined;
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
}

export interface ContextFailedDetails {
  Error: EventError;
}

export interface ContextOptions {
  ReplayChildren?: boolean | undefined;
}

export type ContextStartedDetails = { readonly [key: string]: never };

export interface ContextSucceededDetails {
  Result: EventResult;
}

export interface Cors {
  AllowCredentials?: boolean | undefined;
  AllowHeaders?: readonly string[] | undefined;
  AllowMethods?: readonly string[] | undefined;
  AllowOrigins?: readonly string[] | undefined;
  ExposeHeaders?: readonly string[] | undefined;
  MaxAge?: number | undefined;
}

export interface CreateAliasInput {
  FunctionName: string;
  Name: string;
  FunctionVersion: string;
  Description?: string | undefined;
  RoutingConfig?: AliasRoutingConfiguration | undefined;
}

export interface CreateCapacityProviderInput {
  CapacityProviderName: string;
  VpcConfig: CapacityProviderVpcConfig;
  PermissionsConfig: CapacityProviderPermissionsConfig;
  InstanceRequirements?: InstanceRequirements | undefined;
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined;
  KmsKeyArn?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  PropagateTags?: PropagateTags | undefined;
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined;
}

export interface CreateCapacityProviderOutput {
  CapacityProvider: CapacityProvider;
}

export interface CreateCodeSigningConfigInput {
  AllowedPublishers: AllowedPublishers;
  Description?: string | undefined;
  CodeSigningPolicies?: CodeSigningPolicies | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateCodeSigningConfigOutput {
  CodeSigningConfig: CodeSigningConfig;
}

export interface CreateEventSourceMappingInput {
  FunctionName: string;
  EventSourceArn?: string | undefined;
  Enabled?: boolean | undefined;
  BatchSize?: number | undefined;
  FilterCriteria?: FilterCriteria | undefined;
  KMSKeyArn?: string | undefined;
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined;
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined;
  ScalingConfig?: ScalingConfig | undefined;
  MaximumBatchingWindowInSeconds?: number | undefined;
  ParallelizationFactor?: number | undefined;
  StartingPosition?: string | undefined;
  StartingPositionTimestamp?: Date | undefined;
  DestinationConfig?: DestinationConfig | undefined;
  MaximumRecordAgeInSeconds?: number | undefined;
  BisectBatchOnFunctionError?: boolean | undefined;
  MaximumRetryAttempts?: number | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  TumblingWindowInSeconds?: number | undefined;
  Topics?: readonly string[] | undefined;
  Queues?: readonly string[] | undefined;
  SourceAccessConfigurations?: readonly SourceAccessConfiguration[] | undefined;
  SelfManagedEventSource?: SelfManagedEventSource | undefined;
  FunctionResponseTypes?: readonly string[] | undefined;
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined;
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined;
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined;
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined;
}

export interface CreateFunctionInput {
  FunctionName: string;
  Role: string;
  Code: FunctionCode;
  Runtime?: string | undefined;
  Handler?: string | undefined;
  Description?: string | undefined;
  Timeout?: number | undefined;
  MemorySize?: number | undefined;
  Publish?: boolean | undefined;
  PublishTo?: string | undefined;
  VpcConfig?: VpcConfig | undefined;
  PackageType?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  Environment?: Environment | undefined;
  KMSKeyArn?: string | undefined;
  TracingConfig?: TracingConfig | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  Layers?: readonly string[] | undefined;
  FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  CodeSigningConfigArn?: string | undefined;
  ImageConfig?: ImageConfig | undefined;
  Architectures?: readonly string[] | undefined;
  EphemeralStorage?: EphemeralStorage | undefined;
  SnapStart?: SnapStart | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  TenancyConfig?: TenancyConfig | undefined;
  CapacityProviderConfig?: CapacityProviderConfig | undefined;
  DurableConfig?: DurableConfig | undefined;
}

export interface CreateFunctionUrlConfigInput {
  FunctionName: string;
  AuthType: string;
  Qualifier?: string | undefined;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface CreateFunctionUrlConfigOutput {
  FunctionUrl: string;
  FunctionArn: string;
  AuthType: string;
  CreationTime: string;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface DeadLetterConfig {
  TargetArn?: string | undefined;
}

export interface DeleteAliasInput {
  FunctionName: string;
  Name: string;
}

export interface DeleteCapacityProviderInput {
  CapacityProviderName: string;
}

export interface DeleteCapacityProviderOutput {
  CapacityProvider: CapacityProvider;
}

export interface DeleteCodeSigningConfigInput {
  CodeSigningConfigArn: string;
}

export type DeleteCodeSigningConfigOutput = { readonly [key: string]: never };

export interface DeleteEventSourceMappingInput {
  UUID: string;
}

export interface DeleteFunctionCodeSigningConfigInput {
  FunctionName: string;
}

export interface DeleteFunctionConcurrencyInput {
  FunctionName: string;
}

export interface DeleteFunctionEventInvokeConfigInput {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface DeleteFunctionInput {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface DeleteFunctionOutput {
  StatusCode?: number | undefined;
}

export interface DeleteFunctionUrlConfigInput {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface DeleteLayerVersionInput {
  LayerName: string;
  VersionNumber: number;
}

export interface DeleteProvisionedConcurrencyConfigInput {
  FunctionName: string;
  Qualifier: string;
}

export interface DeleteResourcePolicyInput {
  ResourceArn: string;
  RevisionId?: string | undefined;
}

export interface DestinationConfig {
  OnSuccess?: OnSuccess | undefined;
  OnFailure?: OnFailure | undefined;
}

export interface DocumentDBEventSourceConfig {
  DatabaseName?: string | undefined;
  CollectionName?: string | undefined;
  FullDocument?: string | undefined;
}

export interface DurableConfig {
  KMSKeyArn?: string | undefined;
  RetentionPeriodInDays?: number | undefined;
  ExecutionTimeout?: number | undefined;
}

export interface Environment {
  Variables?: { readonly [key: string]: string } | undefined;
}

export interface EnvironmentError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface EnvironmentResponse {
  Variables?: { readonly [key: string]: string } | undefined;
  Error?: EnvironmentError | undefined;
}

export interface EphemeralStorage {
  Size: number;
}

export interface ErrorObject {
  ErrorMessage?: string | undefined;
  ErrorType?: string | undefined;
  ErrorData?: string | undefined;
  StackTrace?: readonly string[] | undefined;
}

export interface Event {
  EventType?: string | undefined;
  SubType?: string | undefined;
  EventId?: number | undefined;
  Id?: string | undefined;
  Name?: string | undefined;
  EventTimestamp?: Date | undefined;
  ParentId?: string | undefined;
  ExecutionStartedDetails?: ExecutionStartedDetails | undefined;
  ExecutionSucceededDetails?: ExecutionSucceededDetails | undefined;
  ExecutionFailedDetails?: ExecutionFailedDetails | undefined;
  ExecutionTimedOutDetails?: ExecutionTimedOutDetails | undefined;
  ExecutionStoppedDetails?: ExecutionStoppedDetails | undefined;
  ContextStartedDetails?: ContextStartedDetails | undefined;
  ContextSucceededDetails?: ContextSucceededDetails | undefined;
  ContextFailedDetails?: ContextFailedDetails | undefined;
  WaitStartedDetails?: WaitStartedDetails | undefined;
  WaitSucceededDetails?: WaitSucceededDetails | undefined;
  WaitCancelledDetails?: WaitCancelledDetails | undefined;
  StepStartedDetails?: StepStartedDetails | undefined;
  StepSucceededDetails?: StepSucceededDetails | undefined;
  StepFailedDetails?: StepFailedDetails | undefined;
  ChainedInvokeStartedDetails?: ChainedInvokeStartedDetails | undefined;
  ChainedInvokeSucceededDetails?: ChainedInvokeSucceededDetails | undefined;
  ChainedInvokeFailedDetails?: ChainedInvokeFailedDetails | undefined;
  ChainedInvokeTimedOutDetails?: ChainedInvokeTimedOutDetails | undefined;
  ChainedInvokeStoppedDetails?: ChainedInvokeStoppedDetails | undefined;
  CallbackStartedDetails?: CallbackStartedDetails | undefined;
  CallbackSucceededDetails?: CallbackSucceededDetails | undefined;
  CallbackFailedDetails?: CallbackFailedDetails | undefined;
  CallbackTimedOutDetails?: CallbackTimedOutDetails | undefined;
  InvocationCompletedDetails?: InvocationCompletedDetails | undefined;
}

export interface EventError {
  Payload?: ErrorObject | undefined;
  Truncated?: boolean | undefined;
}

export interface EventInput {
  Payload?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface EventResult {
  Payload?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface EventSourceMappingConfiguration {
  UUID?: string | undefined;
  StartingPosition?: string | undefined;
  StartingPositionTimestamp?: Date | undefined;
  BatchSize?: number | undefined;
  MaximumBatchingWindowInSeconds?: number | undefined;
  ParallelizationFactor?: number | undefined;
  EventSourceArn?: string | undefined;
  FilterCriteria?: FilterCriteria | undefined;
  FilterCriteriaError?: FilterCriteriaError | undefined;
  KMSKeyArn?: string | undefined;
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined;
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined;
  ScalingConfig?: ScalingConfig | undefined;
  FunctionArn?: string | undefined;
  LastModified?: Date | undefined;
  LastProcessingResult?: string | undefined;
  State?: string | undefined;
  StateTransitionReason?: string | undefined;
  DestinationConfig?: DestinationConfig | undefined;
  Topics?: readonly string[] | undefined;
  Queues?: readonly string[] | undefined;
  SourceAccessConfigurations?: readonly SourceAccessConfiguration[] | undefined;
  SelfManagedEventSource?: SelfManagedEventSource | undefined;
  MaximumRecordAgeInSeconds?: number | undefined;
  BisectBatchOnFunctionError?: boolean | undefined;
  MaximumRetryAttempts?: number | undefined;
  TumblingWindowInSeconds?: number | undefined;
  FunctionResponseTypes?: readonly string[] | undefined;
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined;
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined;
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined;
  EventSourceMappingArn?: string | undefined;
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined;
}

export interface EventSourceMappingLoggingConfig {
  SystemLogLevel?: string | undefined;
}

export interface EventSourceMappingMetricsConfig {
  Metrics?: readonly string[] | undefined;
}

export interface Execution {
  DurableExecutionArn: string;
  DurableExecutionName: string;
  FunctionArn: string;
  Status: string;
  StartTimestamp: Date;
  EndTimestamp?: Date | undefined;
  KMSKeyArn?: string | undefined;
}

export interface ExecutionDetails {
  InputPayload?: string | undefined;
}

export interface ExecutionFailedDetails {
  Error: EventError;
}

export interface ExecutionStartedDetails {
  Input: EventInput;
  ExecutionTimeout: number;
}

export interface ExecutionStoppedDetails {
  Error: EventError;
}

export interface ExecutionSucceededDetails {
  Result: EventResult;
}

export interface ExecutionTimedOutDetails {
  Error?: EventError | undefined;
}

export interface FileSystemConfig {
  Arn: string;
  LocalMountPath: string;
  S3FilesConfig?: S3FilesConfig | undefined;
}

export interface Filter {
  Pattern?: string | undefined;
}

export interface FilterCriteria {
  Filters?: readonly Filter[] | undefined;
}

export interface FilterCriteriaError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface FunctionCode {
  ZipFile?: Uint8Array | undefined;
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
  S3ObjectStorageMode?: string | undefined;
  ImageUri?: string | undefined;
  SourceKMSKeyArn?: string | undefined;
}

export interface FunctionCodeLocation {
  RepositoryType?: string | undefined;
  Location?: string | undefined;
  ImageUri?: string | undefined;
  ResolvedImageUri?: string | undefined;
  ResolvedS3Object?: ResolvedS3Object | undefined;
  SourceKMSKeyArn?: string | undefined;
  Error?: FunctionCodeLocationError | undefined;
}

export interface FunctionCodeLocationError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface FunctionConfiguration {
  FunctionName?: string | undefined;
  FunctionArn?: string | undefined;
  Runtime?: string | undefined;
  Role?: string | undefined;
  Handler?: string | undefined;
  CodeSize?: number | undefined;
  Description?: string | undefined;
  Timeout?: number | undefined;
  MemorySize?: number | undefined;
  LastModified?: string | undefined;
  CodeSha256?: string | undefined;
  Version?: string | undefined;
  VpcConfig?: VpcConfigResponse | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  Environment?: EnvironmentResponse | undefined;
  KMSKeyArn?: string | undefined;
  TracingConfig?: TracingConfigResponse | undefined;
  MasterArn?: string | undefined;
  RevisionId?: string | undefined;
  Layers?: readonly Layer[] | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  StateReasonCode?: string | undefined;
  LastUpdateStatus?: string | undefined;
  LastUpdateStatusReason?: string | undefined;
  LastUpdateStatusReasonCode?: string | undefined;
  FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  SigningProfileVersionArn?: string | undefined;
  SigningJobArn?: string | undefined;
  PackageType?: string | undefined;
  ImageConfigResponse?: ImageConfigResponse | undefined;
  Architectures?: readonly string[] | undefined;
  EphemeralStorage?: EphemeralStorage | undefined;
  SnapStart?: SnapStartResponse | undefined;
  RuntimeVersionConfig?: RuntimeVersionConfig | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  TenancyConfig?: TenancyConfig | undefined;
  CapacityProviderConfig?: CapacityProviderConfig | undefined;
  ConfigSha256?: string | undefined;
  DurableConfig?: DurableConfig | undefined;
}

export interface FunctionEventInvokeConfig {
  LastModified?: Date | undefined;
  FunctionArn?: string | undefined;
  MaximumRetryAttempts?: number | undefined;
  MaximumEventAgeInSeconds?: number | undefined;
  DestinationConfig?: DestinationConfig | undefined;
}

export interface FunctionScalingConfig {
  MinExecutionEnvironments?: number | undefined;
  MaxExecutionEnvironments?: number | undefined;
}

export interface FunctionUrlConfig {
  FunctionUrl: string;
  FunctionArn: string;
  CreationTime: string;
  LastModifiedTime: string;
  AuthType: string;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface FunctionVersionsByCapacityProviderListItem {
  FunctionArn: string;
  State: string;
}

export type GetAccountSettingsInput = { readonly [key: string]: never };

export interface GetAccountSettingsOutput {
  AccountLimit?: AccountLimit | undefined;
  AccountUsage?: AccountUsage | undefined;
}

export interface GetAliasInput {
  FunctionName: string;
  Name: string;
}

export interface GetCapacityProviderInput {
  CapacityProviderName: string;
}

export interface GetCapacityProviderOutput {
  CapacityProvider: CapacityProvider;
}

export interface GetCodeSigningConfigInput {
  CodeSigningConfigArn: string;
}

export interface GetCodeSigningConfigOutput {
  CodeSigningConfig: CodeSigningConfig;
}

export interface GetDurableExecutionHistoryInput {
  DurableExecutionArn: string;
  IncludeExecutionData?: boolean | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
  ReverseOrder?: boolean | undefined;
}

export interface GetDurableExecutionHistoryOutput {
  Events: readonly Event[];
  NextMarker?: string | undefined;
}

export interface GetDurableExecutionInput {
  DurableExecutionArn: string;
  IncludeExecutionData?: boolean | undefined;
}

export interface GetDurableExecutionOutput {
  DurableExecutionArn: string;
  DurableExecutionName: string;
  FunctionArn: string;
  StartTimestamp: Date;
  Status: string;
  InputPayload?: string | undefined;
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
  EndTimestamp?: Date | undefined;
  Version?: string | undefined;
  TraceHeader?: TraceHeader | undefined;
  ExecutionDataIncluded?: boolean | undefined;
  DurableConfig?: DurableConfig | undefined;
}

export interface GetDurableExecutionStateInput {
  DurableExecutionArn: string;
  CheckpointToken: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface GetDurableExecutionStateOutput {
  Operations: readonly Operation[];
  NextMarker?: string | undefined;
}

export interface GetEventSourceMappingInput {
  UUID: string;
}

export interface GetFunctionCodeSigningConfigInput {
  FunctionName: string;
}

export interface GetFunctionCodeSigningConfigOutput {
  CodeSigningConfigArn: string;
  FunctionName: string;
}

export interface GetFunctionConcurrencyInput {
  FunctionName: string;
}

export interface GetFunctionConcurrencyOutput {
  ReservedConcurrentExecutions?: number | undefined;
}

export interface GetFunctionConfigurationInput {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetFunctionEventInvokeConfigInput {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetFunctionRecursionConfigInput {
  FunctionName: string;
}

export interface GetFunctionRecursionConfigOutput {
  RecursiveLoop?: string | undefined;
}

export interface GetFunctionInput {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetFunctionOutput {
  Configuration?: FunctionConfiguration | undefined;
  Code?: FunctionCodeLocation | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  TagsError?: TagsError | undefined;
  Concurrency?: Concurrency | undefined;
}

export interface GetFunctionScalingConfigInput {
  FunctionName: string;
  Qualifier: string;
}

export interface GetFunctionScalingConfigOutput {
  FunctionArn?: string | undefined;
  AppliedFunctionScalingConfig?: FunctionScalingConfig | undefined;
  RequestedFunctionScalingConfig?: FunctionScalingConfig | undefined;
}

export interface GetFunctionUrlConfigInput {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetFunctionUrlConfigOutput {
  FunctionUrl: string;
  FunctionArn: string;
  AuthType: string;
  CreationTime: string;
  LastModifiedTime: string;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface GetLayerVersionByArnInput {
  Arn: string;
}

export interface GetLayerVersionPolicyInput {
  LayerName: string;
  VersionNumber: number;
}

export interface GetLayerVersionPolicyOutput {
  Policy?: string | undefined;
  RevisionId?: string | undefined;
}

export interface GetLayerVersionInput {
  LayerName: string;
  VersionNumber: number;
}

export interface GetLayerVersionResponse {
  Content?: LayerVersionContentOutput | undefined;
  LayerArn?: string | undefined;
  LayerVersionArn?: string | undefined;
  Description?: string | undefined;
  CreatedDate?: string | undefined;
  Version?: number | undefined;
  CompatibleArchitectures?: readonly string[] | undefined;
  CompatibleRuntimes?: readonly string[] | undefined;
  LicenseInfo?: string | undefined;
}

export interface GetPolicyInput {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetPolicyOutput {
  Policy?: string | undefined;
  RevisionId?: string | undefined;
}

export interface GetProvisionedConcurrencyConfigInput {
  FunctionName: string;
  Qualifier: string;
}

export interface GetProvisionedConcurrencyConfigOutput {
  RequestedProvisionedConcurrentExecutions?: number | undefined;
  AvailableProvisionedConcurrentExecutions?: number | undefined;
  AllocatedProvisionedConcurrentExecutions?: number | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  LastModified?: string | undefined;
}

export interface GetResourcePolicyInput {
  ResourceArn: string;
}

export interface GetResourcePolicyOutput {
  Policy?: string | undefined;
  RevisionId?: string | undefined;
}

export interface GetRuntimeManagementConfigInput {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetRuntimeManagementConfigOutput {
  UpdateRuntimeOn?: string | undefined;
  FunctionArn?: string | undefined;
  RuntimeVersionArn?: string | undefined;
}

export interface ImageConfig {
  EntryPoint?: readonly string[] | undefined;
  Command?: readonly string[] | undefined;
  WorkingDirectory?: string | undefined;
}

export interface ImageConfigError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface ImageConfigResponse {
  ImageConfig?: ImageConfig | undefined;
  Error?: ImageConfigError | undefined;
}

export interface InstanceRequirements {
  Architectures?: readonly string[] | undefined;
  AllowedInstanceTypes?: readonly string[] | undefined;
  ExcludedInstanceTypes?: readonly string[] | undefined;
}

export interface InvocationCompletedDetails {
  StartTimestamp: Date;
  EndTimestamp: Date;
  RequestId: string;
  Error?: EventError | undefined;
}

export interface InvokeInput {
  FunctionName: string;
  InvocationType?: string | undefined;
  LogType?: string | undefined;
  ClientContext?: string | undefined;
  DurableExecutionName?: string | undefined;
  Payload?: Uint8Array | undefined;
  Qualifier?: string | undefined;
  TenantId?: string | undefined;
}

export interface InvokeOutput {
  StatusCode?: number | undefined;
  FunctionError?: string | undefined;
  LogResult?: string | undefined;
  Payload?: Uint8Array | undefined;
  ExecutedVersion?: string | undefined;
  DurableExecutionArn?: string | undefined;
}

export interface InvokeAsyncInput {
  FunctionName: string;
  InvokeArgs: Uint8Array;
}

export interface InvokeAsyncOutput {
  Status?: number | undefined;
}

export interface InvokeResponseStreamUpdate {
  Payload?: Uint8Array | undefined;
}

export interface InvokeWithResponseStreamCompleteEvent {
  ErrorCode?: string | undefined;
  ErrorDetails?: string | undefined;
  LogResult?: string | undefined;
}

export interface InvokeWithResponseStreamInput {
  FunctionName: string;
  LogType?: string | undefined;
  ClientContext?: string | undefined;
  Qualifier?: string | undefined;
  Payload?: Uint8Array | undefined;
  TenantId?: string | undefined;
  InvocationType?: string | undefined;
}

export interface InvokeWithResponseStreamOutput {
  StatusCode?: number | undefined;
  ExecutedVersion?: string | undefined;
  EventStream?: AsyncIterable<InvokeWithResponseStreamResponseEvent> | undefined;
  ResponseStreamContentType?: string | undefined;
}

/** Exactly one member is set. */
export interface InvokeWithResponseStreamResponseEvent {
  PayloadChunk?: InvokeResponseStreamUpdate | undefined;
  InvokeComplete?: InvokeWithResponseStreamCompleteEvent | undefined;
}

export interface KafkaSchemaRegistryAccessConfig {
  Type?: string | undefined;
  URI?: string | undefined;
}

export interface KafkaSchemaRegistryConfig {
  SchemaRegistryURI?: string | undefined;
  EventRecordFormat?: string | undefined;
  AccessConfigs?: readonly KafkaSchemaRegistryAccessConfig[] | undefined;
  SchemaValidationConfigs?: readonly KafkaSchemaValidationConfig[] | undefined;
}

export interface KafkaSchemaValidationConfig {
  Attribute?: string | undefined;
}

export interface LambdaManagedInstancesCapacityProviderConfig {
  CapacityProviderArn: string;
  PerExecutionEnvironmentMaxConcurrency?: number | undefined;
  ExecutionEnvironmentMemoryGiBPerVCpu?: number | undefined;
}

export interface Layer {
  Arn?: string | undefined;
  CodeSize?: number | undefined;
  SigningProfileVersionArn?: string | undefined;
  SigningJobArn?: string | undefined;
}

export interface LayerVersionContentInput {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
  S3ObjectStorageMode?: string | undefined;
  ZipFile?: Uint8Array | undefined;
}

export interface LayerVersionContentOutput {
  Location?: string | undefined;
  CodeSha256?: string | undefined;
  CodeSize?: number | undefined;
  SigningProfileVersionArn?: string | undefined;
  SigningJobArn?: string | undefined;
  ResolvedS3Object?: ResolvedS3Object | undefined;
}

export interface LayerVersionsListItem {
  LayerVersionArn?: string | undefined;
  Version?: number | undefined;
  Description?: string | undefined;
  CreatedDate?: string | undefined;
  CompatibleArchitectures?: readonly string[] | undefined;
  CompatibleRuntimes?: readonly string[] | undefined;
  LicenseInfo?: string | undefined;
}

export interface LayersListItem {
  LayerName?: string | undefined;
  LayerArn?: string | undefined;
  LatestMatchingVersion?: LayerVersionsListItem | undefined;
}

export interface ListAliasesInput {
  FunctionName: string;
  FunctionVersion?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAliasesOutput {
  NextMarker?: string | undefined;
  Aliases?: readonly AliasConfiguration[] | undefined;
}

export interface ListCapacityProvidersInput {
  State?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListCapacityProvidersOutput {
  CapacityProviders: readonly CapacityProvider[];
  NextMarker?: string | undefined;
}

export interface ListCodeSigningConfigsInput {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListCodeSigningConfigsOutput {
  NextMarker?: string | undefined;
  CodeSigningConfigs?: readonly CodeSigningConfig[] | undefined;
}

export interface ListDurableExecutionsByFunctionInput {
  FunctionName: string;
  Qualifier?: string | undefined;
  DurableExecutionName?: string | undefined;
  Statuses?: readonly string[] | undefined;
  StartedAfter?: Date | undefined;
  StartedBefore?: Date | undefined;
  ReverseOrder?: boolean | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDurableExecutionsByFunctionOutput {
  DurableExecutions?: readonly Execution[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListEventSourceMappingsInput {
  EventSourceArn?: string | undefined;
  FunctionName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListEventSourceMappingsOutput {
  NextMarker?: string | undefined;
  EventSourceMappings?: readonly EventSourceMappingConfiguration[] | undefined;
}

export interface ListFunctionEventInvokeConfigsInput {
  FunctionName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionEventInvokeConfigsOutput {
  FunctionEventInvokeConfigs?: readonly FunctionEventInvokeConfig[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListFunctionUrlConfigsInput {
  FunctionName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionUrlConfigsOutput {
  FunctionUrlConfigs: readonly FunctionUrlConfig[];
  NextMarker?: string | undefined;
}

export interface ListFunctionVersionsByCapacityProviderInput {
  CapacityProviderName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionVersionsByCapacityProviderOutput {
  CapacityProviderArn: string;
  FunctionVersions: readonly FunctionVersionsByCapacityProviderListItem[];
  NextMarker?: string | undefined;
}

export interface ListFunctionsByCodeSigningConfigInput {
  CodeSigningConfigArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionsByCodeSigningConfigOutput {
  NextMarker?: string | undefined;
  FunctionArns?: readonly string[] | undefined;
}

export interface ListFunctionsInput {
  MasterRegion?: string | undefined;
  FunctionVersion?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionsOutput {
  NextMarker?: string | undefined;
  Functions?: readonly FunctionConfiguration[] | undefined;
}

export interface ListLayerVersionsInput {
  LayerName: string;
  CompatibleArchitecture?: string | undefined;
  CompatibleRuntime?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListLayerVersionsOutput {
  NextMarker?: string | undefined;
  LayerVersions?: readonly LayerVersionsListItem[] | undefined;
}

export interface ListLayersInput {
  CompatibleArchitecture?: string | undefined;
  CompatibleRuntime?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListLayersOutput {
  NextMarker?: string | undefined;
  Layers?: readonly LayersListItem[] | undefined;
}

export interface ListProvisionedConcurrencyConfigsInput {
  FunctionName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListProvisionedConcurrencyConfigsOutput {
  ProvisionedConcurrencyConfigs?: readonly ProvisionedConcurrencyConfigListItem[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListTagsInput {
  Resource: string;
}

export interface ListTagsOutput {
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface ListVersionsByFunctionInput {
  FunctionName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListVersionsByFunctionOutput {
  NextMarker?: string | undefined;
  Versions?: readonly FunctionConfiguration[] | undefined;
}

export interface LoggingConfig {
  LogFormat?: string | undefined;
  ApplicationLogLevel?: string | undefined;
  SystemLogLevel?: string | undefined;
  LogGroup?: string | undefined;
}

export interface OnFailure {
  Destination?: string | undefined;
}

export interface OnSuccess {
  Destination?: string | undefined;
}

export interface Operation {
  Id: string;
  Type: string;
  StartTimestamp: Date;
  Status: string;
  ParentId?: string | undefined;
  Name?: string | undefined;
  SubType?: string | undefined;
  EndTimestamp?: Date | undefined;
  ExecutionDetails?: ExecutionDetails | undefined;
  ContextDetails?: ContextDetails | undefined;
  StepDetails?: StepDetails | undefined;
  WaitDetails?: WaitDetails | undefined;
  CallbackDetails?: CallbackDetails | undefined;
  ChainedInvokeDetails?: ChainedInvokeDetails | undefined;
}

export interface OperationUpdate {
  Id: string;
  Type: string;
  Action: string;
  ParentId?: string | undefined;
  Name?: string | undefined;
  SubType?: string | undefined;
  Payload?: string | undefined;
  Error?: ErrorObject | undefined;
  ContextOptions?: ContextOptions | undefined;
  StepOptions?: StepOptions | undefined;
  WaitOptions?: WaitOptions | undefined;
  CallbackOptions?: CallbackOptions | undefined;
  ChainedInvokeOptions?: ChainedInvokeOptions | undefined;
}

export interface PropagateTags {
  Mode?: string | undefined;
  ExplicitTags?: { readonly [key: string]: string } | undefined;
}

export interface ProvisionedConcurrencyConfigListItem {
  FunctionArn?: string | undefined;
  RequestedProvisionedConcurrentExecutions?: number | undefined;
  AvailableProvisionedConcurrentExecutions?: number | undefined;
  AllocatedProvisionedConcurrentExecutions?: number | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  LastModified?: string | undefined;
}

export interface ProvisionedPollerConfig {
  MinimumPollers?: number | undefined;
  MaximumPollers?: number | undefined;
  PollerGroupName?: string | undefined;
}

export interface PublishLayerVersionInput {
  LayerName: string;
  Content: LayerVersionContentInput;
  Description?: string | undefined;
  CompatibleArchitectures?: readonly string[] | undefined;
  CompatibleRuntimes?: readonly string[] | undefined;
  LicenseInfo?: string | undefined;
}

export interface PublishLayerVersionOutput {
  Content?: LayerVersionContentOutput | undefined;
  LayerArn?: string | undefined;
  LayerVersionArn?: string | undefined;
  Description?: string | undefined;
  CreatedDate?: string | undefined;
  Version?: number | undefined;
  CompatibleArchitectures?: readonly string[] | undefined;
  CompatibleRuntimes?: readonly string[] | undefined;
  LicenseInfo?: string | undefined;
}

export interface PublishVersionInput {
  FunctionName: string;
  CodeSha256?: string | undefined;
  Description?: string | undefined;
  RevisionId?: string | undefined;
  PublishTo?: string | undefined;
}

export interface PutFunctionCodeSigningConfigInput {
  CodeSigningConfigArn: string;
  FunctionName: string;
}

export interface PutFunctionCodeSigningConfigOutput {
  CodeSigningConfigArn: string;
  FunctionName: string;
}

export interface PutFunctionConcurrencyInput {
  FunctionName: string;
  ReservedConcurrentExecutions: number;
}

export interface PutFunctionEventInvokeConfigInput {
  FunctionName: string;
  Qualifier?: string | undefined;
  MaximumRetryAttempts?: number | undefined;
  MaximumEventAgeInSeconds?: number | undefined;
  DestinationConfig?: DestinationConfig | undefined;
}

export interface PutFunctionRecursionConfigInput {
  FunctionName: string;
  RecursiveLoop: string;
}

export interface PutFunctionRecursionConfigOutput {
  RecursiveLoop?: string | undefined;
}

export interface PutFunctionScalingConfigInput {
  FunctionName: string;
  Qualifier: string;
  FunctionScalingConfig?: FunctionScalingConfig | undefined;
}

export interface PutFunctionScalingConfigOutput {
  FunctionState?: string | undefined;
}

export interface PutProvisionedConcurrencyConfigInput {
  FunctionName: string;
  Qualifier: string;
  ProvisionedConcurrentExecutions: number;
}

export interface PutProvisionedConcurrencyConfigOutput {
  RequestedProvisionedConcurrentExecutions?: number | undefined;
  AllocatedProvisionedConcurrentExecutions?: number | undefined;
  AvailableProvisionedConcurrentExecutions?: number | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  LastModified?: string | undefined;
}

export interface PutResourcePolicyInput {
  ResourceArn: string;
  Policy: string;
  RevisionId?: string | undefined;
}

export interface PutResourcePolicyOutput {
  Policy?: string | undefined;
  RevisionId?: string | undefined;
}

export interface PutRuntimeManagementConfigInput {
  FunctionName: string;
  UpdateRuntimeOn: string;
  Qualifier?: string | undefined;
  RuntimeVersionArn?: string | undefined;
}

export interface PutRuntimeManagementConfigOutput {
  UpdateRuntimeOn: string;
  FunctionArn: string;
  RuntimeVersionArn?: string | undefined;
}

export interface RemoveLayerVersionPermissionInput {
  LayerName: string;
  VersionNumber: number;
  StatementId: string;
  RevisionId?: string | undefined;
}

export interface RemovePermissionInput {
  FunctionName: string;
  StatementId: string;
  Qualifier?: string | undefined;
  RevisionId?: string | undefined;
}

export interface ResolvedS3Object {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
}

export interface RetryDetails {
  CurrentAttempt?: number | undefined;
  NextAttemptDelaySeconds?: number | undefined;
}

export interface RuntimeVersionConfig {
  RuntimeVersionArn?: string | undefined;
  Error?: RuntimeVersionError | undefined;
}

export interface RuntimeVersionError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface S3FilesConfig {
  DirectS3Read?: string | undefined;
}

export interface ScalingConfig {
  MaximumConcurrency?: number | undefined;
}

export interface SelfManagedEventSource {
  Endpoints?: { readonly [key: string]: readonly string[] } | undefined;
}

export interface SelfManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string | undefined;
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined;
  ConsumptionMode?: string | undefined;
}

export interface SendDurableExecutionCallbackFailureInput {
  CallbackId: string;
  Error?: ErrorObject | undefined;
}

export type SendDurableExecutionCallbackFailureOutput = { readonly [key: string]: never };

export interface SendDurableExecutionCallbackHeartbeatInput {
  CallbackId: string;
}

export type SendDurableExecutionCallbackHeartbeatOutput = { readonly [key: string]: never };

export interface SendDurableExecutionCallbackSuccessInput {
  CallbackId: string;
  Result?: Uint8Array | undefined;
}

export type SendDurableExecutionCallbackSuccessOutput = { readonly [key: string]: never };

export interface SnapStart {
  ApplyOn?: string | undefined;
}

export interface SnapStartResponse {
  ApplyOn?: string | undefined;
  OptimizationStatus?: string | undefined;
}

export interface SourceAccessConfiguration {
  Type?: string | undefined;
  URI?: string | undefined;
}

export interface StepDetails {
  Attempt?: number | undefined;
  NextAttemptTimestamp?: Date | undefined;
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
}

export interface StepFailedDetails {
  Error: EventError;
  RetryDetails: RetryDetails;
}

export interface StepOptions {
  NextAttemptDelaySeconds?: number | undefined;
}

export type StepStartedDetails = { readonly [key: string]: never };

export interface StepSucceededDetails {
  Result: EventResult;
  RetryDetails: RetryDetails;
}

export interface StopDurableExecutionInput {
  DurableExecutionArn: string;
  Error?: ErrorObject | undefined;
}

export interface StopDurableExecutionOutput {
  StopTimestamp: Date;
}

export interface TagResourceInput {
  Resource: string;
  Tags: { readonly [key: string]: string };
}

export interface TagsError {
  ErrorCode: string;
  Message: string;
}

export interface TargetTrackingScalingPolicy {
  PredefinedMetricType: string;
  TargetValue: number;
}

export interface TenancyConfig {
  TenantIsolationMode: string;
}

export interface TraceHeader {
  XAmznTraceId?: string | undefined;
}

export interface TracingConfig {
  Mode?: string | undefined;
}

export interface TracingConfigResponse {
  Mode?: string | undefined;
}

export interface UntagResourceInput {
  Resource: string;
  TagKeys: readonly string[];
}

export interface UpdateAliasInput {
  FunctionName: string;
  Name: string;
  FunctionVersion?: string | undefined;
  Description?: string | undefined;
  RoutingConfig?: AliasRoutingConfiguration | undefined;
  RevisionId?: string | undefined;
}

export interface UpdateCapacityProviderInput {
  CapacityProviderName: string;
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined;
  PropagateTags?: PropagateTags | undefined;
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined;
}

export interface UpdateCapacityProviderOutput {
  CapacityProvider: CapacityProvider;
}

export interface UpdateCodeSigningConfigInput {
  CodeSigningConfigArn: string;
  Description?: string | undefined;
  AllowedPublishers?: AllowedPublishers | undefined;
  CodeSigningPolicies?: CodeSigningPolicies | undefined;
}

export interface UpdateCodeSigningConfigOutput {
  CodeSigningConfig: CodeSigningConfig;
}

export interface UpdateEventSourceMappingInput {
  UUID: string;
  FunctionName?: string | undefined;
  Enabled?: boolean | undefined;
  BatchSize?: number | undefined;
  FilterCriteria?: FilterCriteria | undefined;
  KMSKeyArn?: string | undefined;
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined;
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined;
  ScalingConfig?: ScalingConfig | undefined;
  MaximumBatchingWindowInSeconds?: number | undefined;
  ParallelizationFactor?: number | undefined;
  DestinationConfig?: DestinationConfig | undefined;
  MaximumRecordAgeInSeconds?: number | undefined;
  BisectBatchOnFunctionError?: boolean | undefined;
  MaximumRetryAttempts?: number | undefined;
  TumblingWindowInSeconds?: number | undefined;
  SourceAccessConfigurations?: readonly SourceAccessConfiguration[] | undefined;
  FunctionResponseTypes?: readonly string[] | undefined;
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined;
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined;
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined;
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined;
}

export interface UpdateFunctionCodeInput {
  FunctionName: string;
  ZipFile?: Uint8Array | undefined;
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
  S3ObjectStorageMode?: string | undefined;
  ImageUri?: string | undefined;
  Architectures?: readonly string[] | undefined;
  Publish?: boolean | undefined;
  PublishTo?: string | undefined;
  DryRun?: boolean | undefined;
  RevisionId?: string | undefined;
  SourceKMSKeyArn?: string | undefined;
}

export interface UpdateFunctionConfigurationInput {
  FunctionName: string;
  Role?: string | undefined;
  Handler?: string | undefined;
  Description?: string | undefined;
  Timeout?: number | undefined;
  MemorySize?: number | undefined;
  VpcConfig?: VpcConfig | undefined;
  Environment?: Environment | undefined;
  Runtime?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  KMSKeyArn?: string | undefined;
  TracingConfig?: TracingConfig | undefined;
  RevisionId?: string | undefined;
  Layers?: readonly string[] | undefined;
  FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  ImageConfig?: ImageConfig | undefined;
  EphemeralStorage?: EphemeralStorage | undefined;
  SnapStart?: SnapStart | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  CapacityProviderConfig?: CapacityProviderConfig | undefined;
  DurableConfig?: DurableConfig | undefined;
}

export interface UpdateFunctionEventInvokeConfigInput {
  FunctionName: string;
  Qualifier?: string | undefined;
  MaximumRetryAttempts?: number | undefined;
  MaximumEventAgeInSeconds?: number | undefined;
  DestinationConfig?: DestinationConfig | undefined;
}

export interface UpdateFunctionUrlConfigInput {
  FunctionName: string;
  Qualifier?: string | undefined;
  AuthType?: string | undefined;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface UpdateFunctionUrlConfigOutput {
  FunctionUrl: string;
  FunctionArn: string;
  AuthType: string;
  CreationTime: string;
  LastModifiedTime: string;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface VpcConfig {
  SubnetIds?: readonly string[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  Ipv6AllowedForDualStack?: boolean | undefined;
}

export interface VpcConfigResponse {
  SubnetIds?: readonly string[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  VpcId?: string | undefined;
  Ipv6AllowedForDualStack?: boolean | undefined;
}

export interface WaitCancelledDetails {
  Error?: EventError | undefined;
}

export interface WaitDetails {
  ScheduledEndTimestamp?: Date | undefined;
}

export interface WaitOptions {
  WaitSeconds?: number | undefined;
}

export interface WaitStartedDetails {
  Duration: number;
  ScheduledEndTimestamp: Date;
}

export interface WaitSucceededDetails {
  Duration?: number | undefined;
}

export type CreateAliasOutput = AliasConfiguration;
export type CreateEventSourceMappingOutput = EventSourceMappingConfiguration;
export type CreateFunctionOutput = FunctionConfiguration;
export type DeleteAliasOutput = { readonly [key: string]: never };
export type DeleteEventSourceMappingOutput = EventSourceMappingConfiguration;
export type DeleteFunctionCodeSigningConfigOutput = { readonly [key: string]: never };
export type DeleteFunctionConcurrencyOutput = { readonly [key: string]: never };
export type DeleteFunctionEventInvokeConfigOutput = { readonly [key: string]: never };
export type DeleteFunctionUrlConfigOutput = { readonly [key: string]: never };
export type DeleteLayerVersionOutput = { readonly [key: string]: never };
export type DeleteProvisionedConcurrencyConfigOutput = { readonly [key: string]: never };
export type DeleteResourcePolicyOutput = { readonly [key: string]: never };
export type GetAliasOutput = AliasConfiguration;
export type GetEventSourceMappingOutput = EventSourceMappingConfiguration;
export type GetFunctionConfigurationOutput = FunctionConfiguration;
export type GetFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;
export type GetLayerVersionOutput = GetLayerVersionResponse;
export type GetLayerVersionByArnOutput = GetLayerVersionResponse;
export type PublishVersionOutput = FunctionConfiguration;
export type PutFunctionConcurrencyOutput = Concurrency;
export type PutFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;
export type RemoveLayerVersionPermissionOutput = { readonly [key: string]: never };
export type RemovePermissionOutput = { readonly [key: string]: never };
export type TagResourceOutput = { readonly [key: string]: never };
export type UntagResourceOutput = { readonly [key: string]: never };
export type UpdateAliasOutput = AliasConfiguration;
export type UpdateEventSourceMappingOutput = EventSourceMappingConfiguration;
export type UpdateFunctionCodeOutput = FunctionConfiguration;
export type UpdateFunctionConfigurationOutput = FunctionConfiguration;
export type UpdateFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;

export interface LambdaOperations {
  AddLayerVersionPermission: { input: AddLayerVersionPermissionInput; output: AddLayerVersionPermissionOutput };
  AddPermission: { input: AddPermissionInput; output: AddPermissionOutput };
  CheckpointDurableExecution: { input: CheckpointDurableExecutionInput; output: CheckpointDurableExecutionOutput };
  CreateAlias: { input: CreateAliasInput; output: CreateAliasOutput };
  CreateCapacityProvider: { input: CreateCapacityProviderInput; output: CreateCapacityProviderOutput };
  CreateCodeSigningConfig: { input: CreateCodeSigningConfigInput; output: CreateCodeSigningConfigOutput };
  CreateEventSourceMapping: { input: CreateEventSourceMappingInput; output: CreateEventSourceMappingOutput };
  CreateFunction: { input: CreateFunctionInput; output: CreateFunctionOutput };
  CreateFunctionUrlConfig: { input: CreateFunctionUrlConfigInput; output: CreateFunctionUrlConfigOutput };
  DeleteAlias: { input: DeleteAliasInput; output: DeleteAliasOutput };
  DeleteCapacityProvider: { input: DeleteCapacityProviderInput; output: DeleteCapacityProviderOutput };
  DeleteCodeSigningConfig: { input: DeleteCodeSigningConfigInput; output: DeleteCodeSigningConfigOutput };
  DeleteEventSourceMapping: { input: DeleteEventSourceMappingInput; output: DeleteEventSourceMappingOutput };
  DeleteFunction: { input: DeleteFunctionInput; output: DeleteFunctionOutput };
  DeleteFunctionCodeSigningConfig: { input: DeleteFunctionCodeSigningConfigInput; output: DeleteFunctionCodeSigningConfigOutput };
  DeleteFunctionConcurrency: { input: DeleteFunctionConcurrencyInput; output: DeleteFunctionConcurrencyOutput };
  DeleteFunctionEventInvokeConfig: { input: DeleteFunctionEventInvokeConfigInput; output: DeleteFunctionEventInvokeConfigOutput };
  DeleteFunctionUrlConfig: { input: DeleteFunctionUrlConfigInput; output: DeleteFunctionUrlConfigOutput };
  DeleteLayerVersion: { input: DeleteLayerVersionInput; output: DeleteLayerVersionOutput };
  DeleteProvisionedConcurrencyConfig: { input: DeleteProvisionedConcurrencyConfigInput; output: DeleteProvisionedConcurrencyConfigOutput };
  DeleteResourcePolicy: { input: DeleteResourcePolicyInput; output: DeleteResourcePolicyOutput };
  GetAccountSettings: { input: GetAccountSettingsInput; output: GetAccountSettingsOutput };
  GetAlias: { input: GetAliasInput; output: GetAliasOutput };
  GetCapacityProvider: { input: GetCapacityProviderInput; output: GetCapacityProviderOutput };
  GetCodeSigningConfig: { input: GetCodeSigningConfigInput; output: GetCodeSigningConfigOutput };
  GetDurableExecution: { input: GetDurableExecutionInput; output: GetDurableExecutionOutput };
  GetDurableExecutionHistory: { input: GetDurableExecutionHistoryInput; output: GetDurableExecutionHistoryOutput };
  GetDurableExecutionState: { input: GetDurableExecutionStateInput; output: GetDurableExecutionStateOutput };
  GetEventSourceMapping: { input: GetEventSourceMappingInput; output: GetEventSourceMappingOutput };
  GetFunction: { input: GetFunctionInput; output: GetFunctionOutput };
  GetFunctionCodeSigningConfig: { input: GetFunctionCodeSigningConfigInput; output: GetFunctionCodeSigningConfigOutput };
  GetFunctionConcurrency: { input: GetFunctionConcurrencyInput; output: GetFunctionConcurrencyOutput };
  GetFunctionConfiguration: { input: GetFunctionConfigurationInput; output: GetFunctionConfigurationOutput };
  GetFunctionEventInvokeConfig: { input: GetFunctionEventInvokeConfigInput; output: GetFunctionEventInvokeConfigOutput };
  GetFunctionRecursionConfig: { input: GetFunctionRecursionConfigInput; output: GetFunctionRecursionConfigOutput };
  GetFunctionScalingConfig: { input: GetFunctionScalingConfigInput; output: GetFunctionScalingConfigOutput };
  GetFunctionUrlConfig: { input: GetFunctionUrlConfigInput; output: GetFunctionUrlConfigOutput };
  GetLayerVersion: { input: GetLayerVersionInput; output: GetLayerVersionOutput };
  GetLayerVersionByArn: { input: GetLayerVersionByArnInput; output: GetLayerVersionByArnOutput };
  GetLayerVersionPolicy: { input: GetLayerVersionPolicyInput; output: GetLayerVersionPolicyOutput };
  GetPolicy: { input: GetPolicyInput; output: GetPolicyOutput };
  GetProvisionedConcurrencyConfig: { input: GetProvisionedConcurrencyConfigInput; output: GetProvisionedConcurrencyConfigOutput };
  GetResourcePolicy: { input: GetResourcePolicyInput; output: GetResourcePolicyOutput };
  GetRuntimeManagementConfig: { input: GetRuntimeManagementConfigInput; output: GetRuntimeManagementConfigOutput };
  Invoke: { input: InvokeInput; output: InvokeOutput };
  InvokeAsync: { input: InvokeAsyncInput; output: InvokeAsyncOutput };
  InvokeWithResponseStream: { input: InvokeWithResponseStreamInput; output: InvokeWithResponseStreamOutput };
  ListAliases: { input: ListAliasesInput; output: ListAliasesOutput };
  ListCapacityProviders: { input: ListCapacityProvidersInput; output: ListCapacityProvidersOutput };
  ListCodeSigningConfigs: { input: ListCodeSigningConfigsInput; output: ListCodeSigningConfigsOutput };
  ListDurableExecutionsByFunction: { input: ListDurableExecutionsByFunctionInput; output: ListDurableExecutionsByFunctionOutput };
  ListEventSourceMappings: { input: ListEventSourceMappingsInput; output: ListEventSourceMappingsOutput };
  ListFunctionEventInvokeConfigs: { input: ListFunctionEventInvokeConfigsInput; output: ListFunctionEventInvokeConfigsOutput };
  ListFunctionUrlConfigs: { input: ListFunctionUrlConfigsInput; output: ListFunctionUrlConfigsOutput };
  ListFunctionVersionsByCapacityProvider: { input: ListFunctionVersionsByCapacityProviderInput; output: ListFunctionVersionsByCapacityProviderOutput };
  ListFunctions: { input: ListFunctionsInput; output: ListFunctionsOutput };
  ListFunctionsByCodeSigningConfig: { input: ListFunctionsByCodeSigningConfigInput; output: ListFunctionsByCodeSigningConfigOutput };
  ListLayerVersions: { input: ListLayerVersionsInput; output: ListLayerVersionsOutput };
  ListLayers: { input: ListLayersInput; output: ListLayersOutput };
  ListProvisionedConcurrencyConfigs: { input: ListProvisionedConcurrencyConfigsInput; output: ListProvisionedConcurrencyConfigsOutput };
  ListTags: { input: ListTagsInput; output: ListTagsOutput };
  ListVersionsByFunction: { input: ListVersionsByFunctionInput; output: ListVersionsByFunctionOutput };
  PublishLayerVersion: { input: PublishLayerVersionInput; output: PublishLayerVersionOutput };
  PublishVersion: { input: PublishVersionInput; output: PublishVersionOutput };
  PutFunctionCodeSigningConfig: { input: PutFunctionCodeSigningConfigInput; output: PutFunctionCodeSigningConfigOutput };
  PutFunctionConcurrency: { input: PutFunctionConcurrencyInput; output: PutFunctionConcurrencyOutput };
  PutFunctionEventInvokeConfig: { input: PutFunctionEventInvokeConfigInput; output: PutFunctionEventInvokeConfigOutput };
  PutFunctionRecursionConfig: { input: PutFunctionRecursionConfigInput; output: PutFunctionRecursionConfigOutput };
  PutFunctionScalingConfig: { input: PutFunctionScalingConfigInput; output: PutFunctionScalingConfigOutput };
  PutProvisionedConcurrencyConfig: { input: PutProvisionedConcurrencyConfigInput; output: PutProvisionedConcurrencyConfigOutput };
  PutResourcePolicy: { input: PutResourcePolicyInput; output: PutResourcePolicyOutput };
  PutRuntimeManagementConfig: { input: PutRuntimeManagementConfigInput; output: PutRuntimeManagementConfigOutput };
  RemoveLayerVersionPermission: { input: RemoveLayerVersionPermissionInput; output: RemoveLayerVersionPermissionOutput };
  RemovePermission: { input: RemovePermissionInput; output: RemovePermissionOutput };
  SendDurableExecutionCallbackFailure: { input: SendDurableExecutionCallbackFailureInput; output: SendDurableExecutionCallbackFailureOutput };
  SendDurableExecutionCallbackHeartbeat: { input: SendDurableExecutionCallbackHeartbeatInput; output: SendDurableExecutionCallbackHeartbeatOutput };
  SendDurableExecutionCallbackSuccess: { input: SendDurableExecutionCallbackSuccessInput; output: SendDurableExecutionCallbackSuccessOutput };
  StopDurableExecution: { input: StopDurableExecutionInput; output: StopDurableExecutionOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateAlias: { input: UpdateAliasInput; output: UpdateAliasOutput };
  UpdateCapacityProvider: { input: UpdateCapacityProviderInput; output: UpdateCapacityProviderOutput };
  UpdateCodeSigningConfig: { input: UpdateCodeSigningConfigInput; output: UpdateCodeSigningConfigOutput };
  UpdateEventSourceMapping: { input: UpdateEventSourceMappingInput; output: UpdateEventSourceMappingOutput };
  UpdateFunctionCode: { input: UpdateFunctionCodeInput; output: UpdateFunctionCodeOutput };
  UpdateFunctionConfiguration: { input: UpdateFunctionConfigurationInput; output: UpdateFunctionConfigurationOutput };
  UpdateFunctionEventInvokeConfig: { input: UpdateFunctionEventInvokeConfigInput; output: UpdateFunctionEventInvokeConfigOutput };
  UpdateFunctionUrlConfig: { input: UpdateFunctionUrlConfigInput; output: UpdateFunctionUrlConfigOutput };
}
