// Written by scripts/generate.ts from @aws-sdk/client-api-gateway. Do not edit.

export interface AccessLogSettings {
  format?: string | undefined;
  destinationArn?: string | undefined;
}

export interface Account {
  cloudwatchRoleArn?: string | undefined;
  throttleSettings?: ThrottleSettings | undefined;
  features?: readonly string[] | undefined;
  apiKeyVersion?: string | undefined;
}

export interface ApiKey {
  id?: string | undefined;
  value?: string | undefined;
  name?: string | undefined;
  customerId?: string | undefined;
  description?: string | undefined;
  enabled?: boolean | undefined;
  createdDate?: Date | undefined;
  lastUpdatedDate?: Date | undefined;
  stageKeys?: readonly string[] | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface ImportApiKeysOutput {
  ids?: readonly string[] | undefined;
  warnings?: readonly string[] | undefined;
}

export interface GetApiKeysOutput {
  warnings?: readonly string[] | undefined;
  items?: readonly ApiKey[] | undefined;
  position?: string | undefined;
}

export interface ApiStage {
  apiId?: string | undefined;
  stage?: string | undefined;
  throttle?: { readonly [key: string]: ThrottleSettings } | undefined;
}

export interface Authorizer {
  id?: string | undefined;
  name?: string | undefined;
  type?: string | undefined;
  providerARNs?: readonly string[] | undefined;
  authType?: string | undefined;
  authorizerUri?: string | undefined;
  authorizerCredentials?: string | undefined;
  identitySource?: string | undefined;
  identityValidationExpression?: string | undefined;
  authorizerResultTtlInSeconds?: number | undefined;
}

export interface GetAuthorizersOutput {
  items?: readonly Authorizer[] | undefined;
  position?: string | undefined;
}

export interface BasePathMapping {
  basePath?: string | undefined;
  restApiId?: string | undefined;
  stage?: string | undefined;
}

export interface GetBasePathMappingsOutput {
  items?: readonly BasePathMapping[] | undefined;
  position?: string | undefined;
}

export interface CanarySettings {
  percentTraffic?: number | undefined;
  deploymentId?: string | undefined;
  stageVariableOverrides?: { readonly [key: string]: string } | undefined;
  useStageCache?: boolean | undefined;
}

export interface ClientCertificate {
  clientCertificateId?: string | undefined;
  description?: string | undefined;
  pemEncodedCertificate?: string | undefined;
  createdDate?: Date | undefined;
  expirationDate?: Date | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface GetClientCertificatesOutput {
  items?: readonly ClientCertificate[] | undefined;
  position?: string | undefined;
}

export interface CreateApiKeyInput {
  name?: string | undefined;
  description?: string | undefined;
  enabled?: boolean | undefined;
  generateDistinctId?: boolean | undefined;
  value?: string | undefined;
  stageKeys?: readonly StageKey[] | undefined;
  customerId?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateAuthorizerInput {
  restApiId: string;
  name: string;
  type: string;
  providerARNs?: readonly string[] | undefined;
  authType?: string | undefined;
  authorizerUri?: string | undefined;
  authorizerCredentials?: string | undefined;
  identitySource?: string | undefined;
  identityValidationExpression?: string | undefined;
  authorizerResultTtlInSeconds?: number | undefined;
}

export interface CreateBasePathMappingInput {
  domainName: string;
  restApiId: string;
  domainNameId?: string | undefined;
  basePath?: string | undefined;
  stage?: string | undefined;
}

export interface CreateDeploymentInput {
  restApiId: string;
  stageName?: string | undefined;
  stageDescription?: string | undefined;
  description?: string | undefined;
  cacheClusterEnabled?: boolean | undefined;
  cacheClusterSize?: string | undefined;
  variables?: { readonly [key: string]: string } | undefined;
  canarySettings?: DeploymentCanarySettings | undefined;
  tracingEnabled?: boolean | undefined;
}

export interface CreateDocumentationPartInput {
  restApiId: string;
  location: DocumentationPartLocation;
  properties: string;
}

export interface CreateDocumentationVersionInput {
  restApiId: string;
  documentationVersion: string;
  stageName?: string | undefined;
  description?: string | undefined;
}

export interface CreateDomainNameAccessAssociationInput {
  domainNameArn: string;
  accessAssociationSourceType: string;
  accessAssociationSource: string;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateDomainNameInput {
  domainName: string;
  certificateName?: string | undefined;
  certificateBody?: string | undefined;
  certificatePrivateKey?: string | undefined;
  certificateChain?: string | undefined;
  certificateArn?: string | undefined;
  regionalCertificateName?: string | undefined;
  regionalCertificateArn?: string | undefined;
  endpointConfiguration?: EndpointConfiguration | undefined;
  tags?: { readonly [key: string]: string } | undefined;
  securityPolicy?: string | undefined;
  endpointAccessMode?: string | undefined;
  mutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined;
  ownershipVerificationCertificateArn?: string | undefined;
  policy?: string | undefined;
  routingMode?: string | undefined;
}

export interface CreateModelInput {
  restApiId: string;
  name: string;
  contentType: string;
  description?: string | undefined;
  schema?: string | undefined;
}

export interface CreateRequestValidatorInput {
  restApiId: string;
  name?: string | undefined;
  validateRequestBody?: boolean | undefined;
  validateRequestParameters?: boolean | undefined;
}

export interface CreateResourceInput {
  restApiId: string;
  parentId: string;
  pathPart: string;
}

export interface CreateRestApiInput {
  name: string;
  description?: string | undefined;
  version?: string | undefined;
  cloneFrom?: string | undefined;
  binaryMediaTypes?: readonly string[] | undefined;
  minimumCompressionSize?: number | undefined;
  apiKeySource?: string | undefined;
  endpointConfiguration?: EndpointConfiguration | undefined;
  policy?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
  disableExecuteApiEndpoint?: boolean | undefined;
  securityPolicy?: string | undefined;
  endpointAccessMode?: string | undefined;
}

export interface CreateStageInput {
  restApiId: string;
  stageName: string;
  deploymentId: string;
  description?: string | undefined;
  cacheClusterEnabled?: boolean | undefined;
  cacheClusterSize?: string | undefined;
  variables?: { readonly [key: string]: string } | undefined;
  documentationVersion?: string | undefined;
  canarySettings?: CanarySettings | undefined;
  tracingEnabled?: boolean | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateUsagePlanKeyInput {
  usagePlanId: string;
  keyId: string;
  keyType: string;
}

export interface CreateUsagePlanInput {
  name: string;
  description?: string | undefined;
  apiStages?: readonly ApiStage[] | undefined;
  throttle?: ThrottleSettings | undefined;
  quota?: QuotaSettings | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateVpcLinkInput {
  name: string;
  targetArns: readonly string[];
  description?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface DeleteApiKeyInput {
  apiKey: string;
}

export interface DeleteAuthorizerInput {
  restApiId: string;
  authorizerId: string;
}

export interface DeleteBasePathMappingInput {
  domainName: string;
  basePath: string;
  domainNameId?: string | undefined;
}

export interface DeleteClientCertificateInput {
  clientCertificateId: string;
}

export interface DeleteDeploymentInput {
  restApiId: string;
  deploymentId: string;
}

export interface DeleteDocumentationPartInput {
  restApiId: string;
  documentationPartId: string;
}

export interface DeleteDocumentationVersionInput {
  restApiId: string;
  documentationVersion: string;
}

export interface DeleteDomainNameAccessAssociationInput {
  domainNameAccessAssociationArn: string;
}

export interface DeleteDomainNameInput {
  domainName: string;
  domainNameId?: string | undefined;
}

export interface DeleteGatewayResponseInput {
  restApiId: string;
  responseType: string;
}

export interface DeleteIntegrationInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
}

export interface DeleteIntegrationResponseInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
}

export interface DeleteMethodInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
}

export interface DeleteMethodResponseInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
}

export interface DeleteModelInput {
  restApiId: string;
  modelName: string;
}

export interface DeleteRequestValidatorInput {
  restApiId: string;
  requestValidatorId: string;
}

export interface DeleteResourceInput {
  restApiId: string;
  resourceId: string;
}

export interface DeleteRestApiInput {
  restApiId: string;
}

export interface DeleteStageInput {
  restApiId: string;
  stageName: string;
}

export interface DeleteUsagePlanKeyInput {
  usagePlanId: string;
  keyId: string;
}

export interface DeleteUsagePlanInput {
  usagePlanId: string;
}

export interface DeleteVpcLinkInput {
  vpcLinkId: string;
}

export interface Deployment {
  id?: string | undefined;
  description?: string | undefined;
  createdDate?: Date | undefined;
  apiSummary?: { readonly [key: string]: { readonly [key: string]: MethodSnapshot } } | undefined;
}

export interface DeploymentCanarySettings {
  percentTraffic?: number | undefined;
  stageVariableOverrides?: { readonly [key: string]: string } | undefined;
  useStageCache?: boolean | undefined;
}

export interface GetDeploymentsOutput {
  items?: readonly Deployment[] | undefined;
  position?: string | undefined;
}

export interface DocumentationPart {
  id?: string | undefined;
  location?: DocumentationPartLocation | undefined;
  properties?: string | undefined;
}

export interface ImportDocumentationPartsOutput {
  ids?: readonly string[] | undefined;
  warnings?: readonly string[] | undefined;
}

export interface DocumentationPartLocation {
  type: string;
  path?: string | undefined;
  method?: string | undefined;
  statusCode?: string | undefined;
  name?: string | undefined;
}

export interface GetDocumentationPartsOutput {
  items?: readonly DocumentationPart[] | undefined;
  position?: string | undefined;
}

export interface DocumentationVersion {
  version?: string | undefined;
  createdDate?: Date | undefined;
  description?: string | undefined;
}

export interface GetDocumentationVersionsOutput {
  items?: readonly DocumentationVersion[] | undefined;
  position?: string | undefined;
}

export interface DomainName {
  domainName?: string | undefined;
  domainNameId?: string | undefined;
  domainNameArn?: string | undefined;
  certificateName?: string | undefined;
  certificateArn?: string | undefined;
  certificateUploadDate?: Date | undefined;
  regionalDomainName?: string | undefined;
  regionalHostedZoneId?: string | undefined;
  regionalCertificateName?: string | undefined;
  regionalCertificateArn?: string | undefined;
  distributionDomainName?: string | undefined;
  distributionHostedZoneId?: string | undefined;
  endpointConfiguration?: EndpointConfiguration | undefined;
  domainNameStatus?: string | undefined;
  domainNameStatusMessage?: string | undefined;
  securityPolicy?: string | undefined;
  endpointAccessMode?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
  mutualTlsAuthentication?: MutualTlsAuthentication | undefined;
  ownershipVerificationCertificateArn?: string | undefined;
  managementPolicy?: string | undefined;
  policy?: string | undefined;
  routingMode?: string | undefined;
}

export interface DomainNameAccessAssociation {
  domainNameAccessAssociationArn?: string | undefined;
  domainNameArn?: string | undefined;
  accessAssociationSourceType?: string | undefined;
  accessAssociationSource?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface GetDomainNameAccessAssociationsOutput {
  items?: readonly DomainNameAccessAssociation[] | undefined;
  position?: string | undefined;
}

export interface GetDomainNamesOutput {
  items?: readonly DomainName[] | undefined;
  position?: string | undefined;
}

export interface EndpointConfiguration {
  types?: readonly string[] | undefined;
  ipAddressType?: string | undefined;
  vpcEndpointIds?: readonly string[] | undefined;
}

export interface GetExportOutput {
  contentType?: string | undefined;
  contentDisposition?: string | undefined;
  body?: Uint8Array | undefined;
}

export interface FlushStageAuthorizersCacheInput {
  restApiId: string;
  stageName: string;
}

export interface FlushStageCacheInput {
  restApiId: string;
  stageName: string;
}

export interface GatewayResponse {
  responseType?: string | undefined;
  statusCode?: string | undefined;
  responseParameters?: { readonly [key: string]: string } | undefined;
  responseTemplates?: { readonly [key: string]: string } | undefined;
  defaultResponse?: boolean | undefined;
}

export interface GetGatewayResponsesOutput {
  items?: readonly GatewayResponse[] | undefined;
  position?: string | undefined;
}

export interface GenerateClientCertificateInput {
  description?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export type GetAccountInput = { readonly [key: string]: never };

export interface GetApiKeyInput {
  apiKey: string;
  includeValue?: boolean | undefined;
}

export interface GetApiKeysInput {
  position?: string | undefined;
  limit?: number | undefined;
  nameQuery?: string | undefined;
  customerId?: string | undefined;
  includeValues?: boolean | undefined;
}

export interface GetAuthorizerInput {
  restApiId: string;
  authorizerId: string;
}

export interface GetAuthorizersInput {
  restApiId: string;
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetBasePathMappingInput {
  domainName: string;
  basePath: string;
  domainNameId?: string | undefined;
}

export interface GetBasePathMappingsInput {
  domainName: string;
  domainNameId?: string | undefined;
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetClientCertificateInput {
  clientCertificateId: string;
}

export interface GetClientCertificatesInput {
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetDeploymentInput {
  restApiId: string;
  deploymentId: string;
  embed?: readonly string[] | undefined;
}

export interface GetDeploymentsInput {
  restApiId: string;
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetDocumentationPartInput {
  restApiId: string;
  documentationPartId: string;
}

export interface GetDocumentationPartsInput {
  restApiId: string;
  type?: string | undefined;
  nameQuery?: string | undefined;
  path?: string | undefined;
  position?: string | undefined;
  limit?: number | undefined;
  locationStatus?: string | undefined;
}

export interface GetDocumentationVersionInput {
  restApiId: string;
  documentationVersion: string;
}

export interface GetDocumentationVersionsInput {
  restApiId: string;
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetDomainNameAccessAssociationsInput {
  position?: string | undefined;
  limit?: number | undefined;
  resourceOwner?: string | undefined;
}

export interface GetDomainNameInput {
  domainName: string;
  domainNameId?: string | undefined;
}

export interface GetDomainNamesInput {
  position?: string | undefined;
  limit?: number | undefined;
  resourceOwner?: string | undefined;
}

export interface GetExportInput {
  restApiId: string;
  stageName: string;
  exportType: string;
  parameters?: { readonly [key: string]: string } | undefined;
  accepts?: string | undefined;
}

export interface GetGatewayResponseInput {
  restApiId: string;
  responseType: string;
}

export interface GetGatewayResponsesInput {
  restApiId: string;
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetIntegrationInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
}

export interface GetIntegrationResponseInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
}

export interface GetMethodInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
}

export interface GetMethodResponseInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
}

export interface GetModelInput {
  restApiId: string;
  modelName: string;
  flatten?: boolean | undefined;
}

export interface GetModelTemplateInput {
  restApiId: string;
  modelName: string;
}

export interface GetModelsInput {
  restApiId: string;
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetRequestValidatorInput {
  restApiId: string;
  requestValidatorId: string;
}

export interface GetRequestValidatorsInput {
  restApiId: string;
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetResourceInput {
  restApiId: string;
  resourceId: string;
  embed?: readonly string[] | undefined;
}

export interface GetResourcesInput {
  restApiId: string;
  position?: string | undefined;
  limit?: number | undefined;
  embed?: readonly string[] | undefined;
}

export interface GetRestApiInput {
  restApiId: string;
}

export interface GetRestApisInput {
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetSdkInput {
  restApiId: string;
  stageName: string;
  sdkType: string;
  parameters?: { readonly [key: string]: string } | undefined;
}

export interface GetSdkTypeInput {
  id: string;
}

export interface GetSdkTypesInput {
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetStageInput {
  restApiId: string;
  stageName: string;
}

export interface GetStagesInput {
  restApiId: string;
  deploymentId?: string | undefined;
}

export interface GetTagsInput {
  resourceArn: string;
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetUsagePlanKeyInput {
  usagePlanId: string;
  keyId: string;
}

export interface GetUsagePlanKeysInput {
  usagePlanId: string;
  position?: string | undefined;
  limit?: number | undefined;
  nameQuery?: string | undefined;
}

export interface GetUsagePlanInput {
  usagePlanId: string;
}

export interface GetUsagePlansInput {
  position?: string | undefined;
  keyId?: string | undefined;
  limit?: number | undefined;
}

export interface GetUsageInput {
  usagePlanId: string;
  startDate: string;
  endDate: string;
  keyId?: string | undefined;
  position?: string | undefined;
  limit?: number | undefined;
}

export interface GetVpcLinkInput {
  vpcLinkId: string;
}

export interface GetVpcLinksInput {
  position?: string | undefined;
  limit?: number | undefined;
}

export interface ImportApiKeysInput {
  body: Uint8Array;
  format: string;
  failOnWarnings?: boolean | undefined;
}

export interface ImportDocumentationPartsInput {
  restApiId: string;
  body: Uint8Array;
  mode?: string | undefined;
  failOnWarnings?: boolean | undefined;
}

export interface ImportRestApiInput {
  body: Uint8Array;
  failOnWarnings?: boolean | undefined;
  parameters?: { readonly [key: string]: string } | undefined;
}

export interface Integration {
  type?: string | undefined;
  httpMethod?: string | undefined;
  uri?: string | undefined;
  connectionType?: string | undefined;
  connectionId?: string | undefined;
  credentials?: string | undefined;
  requestParameters?: { readonly [key: string]: string } | undefined;
  requestTemplates?: { readonly [key: string]: string } | undefined;
  passthroughBehavior?: string | undefined;
  contentHandling?: string | undefined;
  timeoutInMillis?: number | undefined;
  cacheNamespace?: string | undefined;
  cacheKeyParameters?: readonly string[] | undefined;
  integrationResponses?: { readonly [key: string]: IntegrationResponse } | undefined;
  tlsConfig?: TlsConfig | undefined;
  responseTransferMode?: string | undefined;
  integrationTarget?: string | undefined;
}

export interface IntegrationResponse {
  statusCode?: string | undefined;
  selectionPattern?: string | undefined;
  responseParameters?: { readonly [key: string]: string } | undefined;
  responseTemplates?: { readonly [key: string]: string } | undefined;
  contentHandling?: string | undefined;
}

export interface Method {
  httpMethod?: string | undefined;
  authorizationType?: string | undefined;
  authorizerId?: string | undefined;
  apiKeyRequired?: boolean | undefined;
  requestValidatorId?: string | undefined;
  operationName?: string | undefined;
  requestParameters?: { readonly [key: string]: boolean } | undefined;
  requestModels?: { readonly [key: string]: string } | undefined;
  methodResponses?: { readonly [key: string]: MethodResponse } | undefined;
  methodIntegration?: Integration | undefined;
  authorizationScopes?: readonly string[] | undefined;
}

export interface MethodResponse {
  statusCode?: string | undefined;
  responseParameters?: { readonly [key: string]: boolean } | undefined;
  responseModels?: { readonly [key: string]: string } | undefined;
}

export interface MethodSetting {
  metricsEnabled?: boolean | undefined;
  loggingLevel?: string | undefined;
  dataTraceEnabled?: boolean | undefined;
  throttlingBurstLimit?: number | undefined;
  throttlingRateLimit?: number | undefined;
  cachingEnabled?: boolean | undefined;
  cacheTtlInSeconds?: number | undefined;
  cacheDataEncrypted?: boolean | undefined;
  requireAuthorizationForCacheControl?: boolean | undefined;
  unauthorizedCacheControlHeaderStrategy?: string | undefined;
}

export interface MethodSnapshot {
  authorizationType?: string | undefined;
  apiKeyRequired?: boolean | undefined;
}

export interface Model {
  id?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  schema?: string | undefined;
  contentType?: string | undefined;
}

export interface GetModelsOutput {
  items?: readonly Model[] | undefined;
  position?: string | undefined;
}

export interface MutualTlsAuthentication {
  truststoreUri?: string | undefined;
  truststoreVersion?: string | undefined;
  truststoreWarnings?: readonly string[] | undefined;
}

export interface MutualTlsAuthenticationInput {
  truststoreUri?: string | undefined;
  truststoreVersion?: string | undefined;
}

export interface PatchOperation {
  op?: string | undefined;
  path?: string | undefined;
  value?: string | undefined;
  from?: string | undefined;
}

export interface PutGatewayResponseInput {
  restApiId: string;
  responseType: string;
  statusCode?: string | undefined;
  responseParameters?: { readonly [key: string]: string } | undefined;
  responseTemplates?: { readonly [key: string]: string } | undefined;
}

export interface PutIntegrationInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  type: string;
  integrationHttpMethod?: string | undefined;
  uri?: string | undefined;
  connectionType?: string | undefined;
  connectionId?: string | undefined;
  credentials?: string | undefined;
  requestParameters?: { readonly [key: string]: string } | undefined;
  requestTemplates?: { readonly [key: string]: string } | undefined;
  passthroughBehavior?: string | undefined;
  cacheNamespace?: string | undefined;
  cacheKeyParameters?: readonly string[] | undefined;
  contentHandling?: string | undefined;
  timeoutInMillis?: number | undefined;
  tlsConfig?: TlsConfig | undefined;
  responseTransferMode?: string | undefined;
  integrationTarget?: string | undefined;
}

export interface PutIntegrationResponseInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
  selectionPattern?: string | undefined;
  responseParameters?: { readonly [key: string]: string } | undefined;
  responseTemplates?: { readonly [key: string]: string } | undefined;
  contentHandling?: string | undefined;
}

export interface PutMethodInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  authorizationType: string;
  authorizerId?: string | undefined;
  apiKeyRequired?: boolean | undefined;
  operationName?: string | undefined;
  requestParameters?: { readonly [key: string]: boolean } | undefined;
  requestModels?: { readonly [key: string]: string } | undefined;
  requestValidatorId?: string | undefined;
  authorizationScopes?: readonly string[] | undefined;
}

export interface PutMethodResponseInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
  responseParameters?: { readonly [key: string]: boolean } | undefined;
  responseModels?: { readonly [key: string]: string } | undefined;
}

export interface PutRestApiInput {
  restApiId: string;
  body: Uint8Array;
  mode?: string | undefined;
  failOnWarnings?: boolean | undefined;
  parameters?: { readonly [key: string]: string } | undefined;
}

export interface QuotaSettings {
  limit?: number | undefined;
  offset?: number | undefined;
  period?: string | undefined;
}

export interface RejectDomainNameAccessAssociationInput {
  domainNameAccessAssociationArn: string;
  domainNameArn: string;
}

export interface RequestValidator {
  id?: string | undefined;
  name?: string | undefined;
  validateRequestBody?: boolean | undefined;
  validateRequestParameters?: boolean | undefined;
}

export interface GetRequestValidatorsOutput {
  items?: readonly RequestValidator[] | undefined;
  position?: string | undefined;
}

export interface Resource {
  id?: string | undefined;
  parentId?: string | undefined;
  pathPart?: string | undefined;
  path?: string | undefined;
  resourceMethods?: { readonly [key: string]: Method } | undefined;
}

export interface GetResourcesOutput {
  items?: readonly Resource[] | undefined;
  position?: string | undefined;
}

export interface RestApi {
  id?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  createdDate?: Date | undefined;
  version?: string | undefined;
  warnings?: readonly string[] | undefined;
  binaryMediaTypes?: readonly string[] | undefined;
  minimumCompressionSize?: number | undefined;
  apiKeySource?: string | undefined;
  endpointConfiguration?: EndpointConfiguration | undefined;
  policy?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
  disableExecuteApiEndpoint?: boolean | undefined;
  rootResourceId?: string | undefined;
  securityPolicy?: string | undefined;
  endpointAccessMode?: string | undefined;
  apiStatus?: string | undefined;
  apiStatusMessage?: string | undefined;
}

export interface GetRestApisOutput {
  items?: readonly RestApi[] | undefined;
  position?: string | undefined;
}

export interface SdkConfigurationProperty {
  name?: string | undefined;
  friendlyName?: string | undefined;
  description?: string | undefined;
  required?: boolean | undefined;
  defaultValue?: string | undefined;
}

export interface GetSdkOutput {
  contentType?: string | undefined;
  contentDisposition?: string | undefined;
  body?: Uint8Array | undefined;
}

export interface SdkType {
  id?: string | undefined;
  friendlyName?: string | undefined;
  description?: string | undefined;
  configurationProperties?: readonly SdkConfigurationProperty[] | undefined;
}

export interface GetSdkTypesOutput {
  items?: readonly SdkType[] | undefined;
}

export interface Stage {
  deploymentId?: string | undefined;
  clientCertificateId?: string | undefined;
  stageName?: string | undefined;
  description?: string | undefined;
  cacheClusterEnabled?: boolean | undefined;
  cacheClusterSize?: string | undefined;
  cacheClusterStatus?: string | undefined;
  methodSettings?: { readonly [key: string]: MethodSetting } | undefined;
  variables?: { readonly [key: string]: string } | undefined;
  documentationVersion?: string | undefined;
  accessLogSettings?: AccessLogSettings | undefined;
  canarySettings?: CanarySettings | undefined;
  tracingEnabled?: boolean | undefined;
  webAclArn?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
  createdDate?: Date | undefined;
  lastUpdatedDate?: Date | undefined;
}

export interface StageKey {
  restApiId?: string | undefined;
  stageName?: string | undefined;
}

export interface GetStagesOutput {
  item?: readonly Stage[] | undefined;
}

export interface TagResourceInput {
  resourceArn: string;
  tags: { readonly [key: string]: string };
}

export interface GetTagsOutput {
  tags?: { readonly [key: string]: string } | undefined;
}

export interface GetModelTemplateOutput {
  value?: string | undefined;
}

export interface TestInvokeAuthorizerInput {
  restApiId: string;
  authorizerId: string;
  headers?: { readonly [key: string]: string } | undefined;
  multiValueHeaders?: { readonly [key: string]: readonly string[] } | undefined;
  pathWithQueryString?: string | undefined;
  body?: string | undefined;
  stageVariables?: { readonly [key: string]: string } | undefined;
  additionalContext?: { readonly [key: string]: string } | undefined;
}

export interface TestInvokeAuthorizerOutput {
  clientStatus?: number | undefined;
  log?: string | undefined;
  latency?: number | undefined;
  principalId?: string | undefined;
  policy?: string | undefined;
  authorization?: { readonly [key: string]: readonly string[] } | undefined;
  claims?: { readonly [key: string]: string } | undefined;
}

export interface TestInvokeMethodInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  pathWithQueryString?: string | undefined;
  body?: string | undefined;
  headers?: { readonly [key: string]: string } | undefined;
  multiValueHeaders?: { readonly [key: string]: readonly string[] } | undefined;
  clientCertificateId?: string | undefined;
  stageVariables?: { readonly [key: string]: string } | undefined;
}

export interface TestInvokeMethodOutput {
  status?: number | undefined;
  body?: string | undefined;
  headers?: { readonly [key: string]: string } | undefined;
  multiValueHeaders?: { readonly [key: string]: readonly string[] } | undefined;
  log?: string | undefined;
  latency?: number | undefined;
}

export interface ThrottleSettings {
  burstLimit?: number | undefined;
  rateLimit?: number | undefined;
}

export interface TlsConfig {
  insecureSkipVerification?: boolean | undefined;
}

export interface UntagResourceInput {
  resourceArn: string;
  tagKeys: readonly string[];
}

export interface UpdateAccountInput {
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateApiKeyInput {
  apiKey: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateAuthorizerInput {
  restApiId: string;
  authorizerId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateBasePathMappingInput {
  domainName: string;
  basePath: string;
  domainNameId?: string | undefined;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateClientCertificateInput {
  clientCertificateId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateDeploymentInput {
  restApiId: string;
  deploymentId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateDocumentationPartInput {
  restApiId: string;
  documentationPartId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateDocumentationVersionInput {
  restApiId: string;
  documentationVersion: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateDomainNameInput {
  domainName: string;
  domainNameId?: string | undefined;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateGatewayResponseInput {
  restApiId: string;
  responseType: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateIntegrationInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateIntegrationResponseInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateMethodInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateMethodResponseInput {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateModelInput {
  restApiId: string;
  modelName: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateRequestValidatorInput {
  restApiId: string;
  requestValidatorId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateResourceInput {
  restApiId: string;
  resourceId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateRestApiInput {
  restApiId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateStageInput {
  restApiId: string;
  stageName: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateUsagePlanInput {
  usagePlanId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateUsageInput {
  usagePlanId: string;
  keyId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface UpdateVpcLinkInput {
  vpcLinkId: string;
  patchOperations?: readonly PatchOperation[] | undefined;
}

export interface Usage {
  usagePlanId?: string | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  items?: { readonly [key: string]: readonly (readonly number[])[] } | undefined;
  position?: string | undefined;
}

export interface UsagePlan {
  id?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  apiStages?: readonly ApiStage[] | undefined;
  throttle?: ThrottleSettings | undefined;
  quota?: QuotaSettings | undefined;
  productCode?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface UsagePlanKey {
  id?: string | undefined;
  type?: string | undefined;
  value?: string | undefined;
  name?: string | undefined;
}

export interface GetUsagePlanKeysOutput {
  items?: readonly UsagePlanKey[] | undefined;
  position?: string | undefined;
}

export interface GetUsagePlansOutput {
  items?: readonly UsagePlan[] | undefined;
  position?: string | undefined;
}

export interface VpcLink {
  id?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  targetArns?: readonly string[] | undefined;
  status?: string | undefined;
  statusMessage?: string | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface GetVpcLinksOutput {
  items?: readonly VpcLink[] | undefined;
  position?: string | undefined;
}

export type CreateApiKeyOutput = ApiKey;
export type CreateAuthorizerOutput = Authorizer;
export type CreateBasePathMappingOutput = BasePathMapping;
export type CreateDeploymentOutput = Deployment;
export type CreateDocumentationPartOutput = DocumentationPart;
export type CreateDocumentationVersionOutput = DocumentationVersion;
export type CreateDomainNameOutput = DomainName;
export type CreateDomainNameAccessAssociationOutput = DomainNameAccessAssociation;
export type CreateModelOutput = Model;
export type CreateRequestValidatorOutput = RequestValidator;
export type CreateResourceOutput = Resource;
export type CreateRestApiOutput = RestApi;
export type CreateStageOutput = Stage;
export type CreateUsagePlanOutput = UsagePlan;
export type CreateUsagePlanKeyOutput = UsagePlanKey;
export type CreateVpcLinkOutput = VpcLink;
export type DeleteApiKeyOutput = { readonly [key: string]: never };
export type DeleteAuthorizerOutput = { readonly [key: string]: never };
export type DeleteBasePathMappingOutput = { readonly [key: string]: never };
export type DeleteClientCertificateOutput = { readonly [key: string]: never };
export type DeleteDeploymentOutput = { readonly [key: string]: never };
export type DeleteDocumentationPartOutput = { readonly [key: string]: never };
export type DeleteDocumentationVersionOutput = { readonly [key: string]: never };
export type DeleteDomainNameOutput = { readonly [key: string]: never };
export type DeleteDomainNameAccessAssociationOutput = { readonly [key: string]: never };
export type DeleteGatewayResponseOutput = { readonly [key: string]: never };
export type DeleteIntegrationOutput = { readonly [key: string]: never };
export type DeleteIntegrationResponseOutput = { readonly [key: string]: never };
export type DeleteMethodOutput = { readonly [key: string]: never };
export type DeleteMethodResponseOutput = { readonly [key: string]: never };
export type DeleteModelOutput = { readonly [key: string]: never };
export type DeleteRequestValidatorOutput = { readonly [key: string]: never };
export type DeleteResourceOutput = { readonly [key: string]: never };
export type DeleteRestApiOutput = { readonly [key: string]: never };
export type DeleteStageOutput = { readonly [key: string]: never };
export type DeleteUsagePlanOutput = { readonly [key: string]: never };
export type DeleteUsagePlanKeyOutput = { readonly [key: string]: never };
export type DeleteVpcLinkOutput = { readonly [key: string]: never };
export type FlushStageAuthorizersCacheOutput = { readonly [key: string]: never };
export type FlushStageCacheOutput = { readonly [key: string]: never };
export type GenerateClientCertificateOutput = ClientCertificate;
export type GetAccountOutput = Account;
export type GetApiKeyOutput = ApiKey;
export type GetAuthorizerOutput = Authorizer;
export type GetBasePathMappingOutput = BasePathMapping;
export type GetClientCertificateOutput = ClientCertificate;
export type GetDeploymentOutput = Deployment;
export type GetDocumentationPartOutput = DocumentationPart;
export type GetDocumentationVersionOutput = DocumentationVersion;
export type GetDomainNameOutput = DomainName;
export type GetGatewayResponseOutput = GatewayResponse;
export type GetIntegrationOutput = Integration;
export type GetIntegrationResponseOutput = IntegrationResponse;
export type GetMethodOutput = Method;
export type GetMethodResponseOutput = MethodResponse;
export type GetModelOutput = Model;
export type GetRequestValidatorOutput = RequestValidator;
export type GetResourceOutput = Resource;
export type GetRestApiOutput = RestApi;
export type GetSdkTypeOutput = SdkType;
export type GetStageOutput = Stage;
export type GetUsageOutput = Usage;
export type GetUsagePlanOutput = UsagePlan;
export type GetUsagePlanKeyOutput = UsagePlanKey;
export type GetVpcLinkOutput = VpcLink;
export type ImportRestApiOutput = RestApi;
export type PutGatewayResponseOutput = GatewayResponse;
export type PutIntegrationOutput = Integration;
export type PutIntegrationResponseOutput = IntegrationResponse;
export type PutMethodOutput = Method;
export type PutMethodResponseOutput = MethodResponse;
export type PutRestApiOutput = RestApi;
export type RejectDomainNameAccessAssociationOutput = { readonly [key: string]: never };
export type TagResourceOutput = { readonly [key: string]: never };
export type UntagResourceOutput = { readonly [key: string]: never };
export type UpdateAccountOutput = Account;
export type UpdateApiKeyOutput = ApiKey;
export type UpdateAuthorizerOutput = Authorizer;
export type UpdateBasePathMappingOutput = BasePathMapping;
export type UpdateClientCertificateOutput = ClientCertificate;
export type UpdateDeploymentOutput = Deployment;
export type UpdateDocumentationPartOutput = DocumentationPart;
export type UpdateDocumentationVersionOutput = DocumentationVersion;
export type UpdateDomainNameOutput = DomainName;
export type UpdateGatewayResponseOutput = GatewayResponse;
export type UpdateIntegrationOutput = Integration;
export type UpdateIntegrationResponseOutput = IntegrationResponse;
export type UpdateMethodOutput = Method;
export type UpdateMethodResponseOutput = MethodResponse;
export type UpdateModelOutput = Model;
export type UpdateRequestValidatorOutput = RequestValidator;
export type UpdateResourceOutput = Resource;
export type UpdateRestApiOutput = RestApi;
export type UpdateStageOutput = Stage;
export type UpdateUsageOutput = Usage;
export type UpdateUsagePlanOutput = UsagePlan;
export type UpdateVpcLinkOutput = VpcLink;

export interface ApiGatewayOperations {
  CreateApiKey: { input: CreateApiKeyInput; output: CreateApiKeyOutput };
  CreateAuthorizer: { input: CreateAuthorizerInput; output: CreateAuthorizerOutput };
  CreateBasePathMapping: { input: CreateBasePathMappingInput; output: CreateBasePathMappingOutput };
  CreateDeployment: { input: CreateDeploymentInput; output: CreateDeploymentOutput };
  CreateDocumentationPart: { input: CreateDocumentationPartInput; output: CreateDocumentationPartOutput };
  CreateDocumentationVersion: { input: CreateDocumentationVersionInput; output: CreateDocumentationVersionOutput };
  CreateDomainName: { input: CreateDomainNameInput; output: CreateDomainNameOutput };
  CreateDomainNameAccessAssociation: { input: CreateDomainNameAccessAssociationInput; output: CreateDomainNameAccessAssociationOutput };
  CreateModel: { input: CreateModelInput; output: CreateModelOutput };
  CreateRequestValidator: { input: CreateRequestValidatorInput; output: CreateRequestValidatorOutput };
  CreateResource: { input: CreateResourceInput; output: CreateResourceOutput };
  CreateRestApi: { input: CreateRestApiInput; output: CreateRestApiOutput };
  CreateStage: { input: CreateStageInput; output: CreateStageOutput };
  CreateUsagePlan: { input: CreateUsagePlanInput; output: CreateUsagePlanOutput };
  CreateUsagePlanKey: { input: CreateUsagePlanKeyInput; output: CreateUsagePlanKeyOutput };
  CreateVpcLink: { input: CreateVpcLinkInput; output: CreateVpcLinkOutput };
  DeleteApiKey: { input: DeleteApiKeyInput; output: DeleteApiKeyOutput };
  DeleteAuthorizer: { input: DeleteAuthorizerInput; output: DeleteAuthorizerOutput };
  DeleteBasePathMapping: { input: DeleteBasePathMappingInput; output: DeleteBasePathMappingOutput };
  DeleteClientCertificate: { input: DeleteClientCertificateInput; output: DeleteClientCertificateOutput };
  DeleteDeployment: { input: DeleteDeploymentInput; output: DeleteDeploymentOutput };
  DeleteDocumentationPart: { input: DeleteDocumentationPartInput; output: DeleteDocumentationPartOutput };
  DeleteDocumentationVersion: { input: DeleteDocumentationVersionInput; output: DeleteDocumentationVersionOutput };
  DeleteDomainName: { input: DeleteDomainNameInput; output: DeleteDomainNameOutput };
  DeleteDomainNameAccessAssociation: { input: DeleteDomainNameAccessAssociationInput; output: DeleteDomainNameAccessAssociationOutput };
  DeleteGatewayResponse: { input: DeleteGatewayResponseInput; output: DeleteGatewayResponseOutput };
  DeleteIntegration: { input: DeleteIntegrationInput; output: DeleteIntegrationOutput };
  DeleteIntegrationResponse: { input: DeleteIntegrationResponseInput; output: DeleteIntegrationResponseOutput };
  DeleteMethod: { input: DeleteMethodInput; output: DeleteMethodOutput };
  DeleteMethodResponse: { input: DeleteMethodResponseInput; output: DeleteMethodResponseOutput };
  DeleteModel: { input: DeleteModelInput; output: DeleteModelOutput };
  DeleteRequestValidator: { input: DeleteRequestValidatorInput; output: DeleteRequestValidatorOutput };
  DeleteResource: { input: DeleteResourceInput; output: DeleteResourceOutput };
  DeleteRestApi: { input: DeleteRestApiInput; output: DeleteRestApiOutput };
  DeleteStage: { input: DeleteStageInput; output: DeleteStageOutput };
  DeleteUsagePlan: { input: DeleteUsagePlanInput; output: DeleteUsagePlanOutput };
  DeleteUsagePlanKey: { input: DeleteUsagePlanKeyInput; output: DeleteUsagePlanKeyOutput };
  DeleteVpcLink: { input: DeleteVpcLinkInput; output: DeleteVpcLinkOutput };
  FlushStageAuthorizersCache: { input: FlushStageAuthorizersCacheInput; output: FlushStageAuthorizersCacheOutput };
  FlushStageCache: { input: FlushStageCacheInput; output: FlushStageCacheOutput };
  GenerateClientCertificate: { input: GenerateClientCertificateInput; output: GenerateClientCertificateOutput };
  GetAccount: { input: GetAccountInput; output: GetAccountOutput };
  GetApiKey: { input: GetApiKeyInput; output: GetApiKeyOutput };
  GetApiKeys: { input: GetApiKeysInput; output: GetApiKeysOutput };
  GetAuthorizer: { input: GetAuthorizerInput; output: GetAuthorizerOutput };
  GetAuthorizers: { input: GetAuthorizersInput; output: GetAuthorizersOutput };
  GetBasePathMapping: { input: GetBasePathMappingInput; output: GetBasePathMappingOutput };
  GetBasePathMappings: { input: GetBasePathMappingsInput; output: GetBasePathMappingsOutput };
  GetClientCertificate: { input: GetClientCertificateInput; output: GetClientCertificateOutput };
  GetClientCertificates: { input: GetClientCertificatesInput; output: GetClientCertificatesOutput };
  GetDeployment: { input: GetDeploymentInput; output: GetDeploymentOutput };
  GetDeployments: { input: GetDeploymentsInput; output: GetDeploymentsOutput };
  GetDocumentationPart: { input: GetDocumentationPartInput; output: GetDocumentationPartOutput };
  GetDocumentationParts: { input: GetDocumentationPartsInput; output: GetDocumentationPartsOutput };
  GetDocumentationVersion: { input: GetDocumentationVersionInput; output: GetDocumentationVersionOutput };
  GetDocumentationVersions: { input: GetDocumentationVersionsInput; output: GetDocumentationVersionsOutput };
  GetDomainName: { input: GetDomainNameInput; output: GetDomainNameOutput };
  GetDomainNameAccessAssociations: { input: GetDomainNameAccessAssociationsInput; output: GetDomainNameAccessAssociationsOutput };
  GetDomainNames: { input: GetDomainNamesInput; output: GetDomainNamesOutput };
  GetExport: { input: GetExportInput; output: GetExportOutput };
  GetGatewayResponse: { input: GetGatewayResponseInput; output: GetGatewayResponseOutput };
  GetGatewayResponses: { input: GetGatewayResponsesInput; output: GetGatewayResponsesOutput };
  GetIntegration: { input: GetIntegrationInput; output: GetIntegrationOutput };
  GetIntegrationResponse: { input: GetIntegrationResponseInput; output: GetIntegrationResponseOutput };
  GetMethod: { input: GetMethodInput; output: GetMethodOutput };
  GetMethodResponse: { input: GetMethodResponseInput; output: GetMethodResponseOutput };
  GetModel: { input: GetModelInput; output: GetModelOutput };
  GetModelTemplate: { input: GetModelTemplateInput; output: GetModelTemplateOutput };
  GetModels: { input: GetModelsInput; output: GetModelsOutput };
  GetRequestValidator: { input: GetRequestValidatorInput; output: GetRequestValidatorOutput };
  GetRequestValidators: { input: GetRequestValidatorsInput; output: GetRequestValidatorsOutput };
  GetResource: { input: GetResourceInput; output: GetResourceOutput };
  GetResources: { input: GetResourcesInput; output: GetResourcesOutput };
  GetRestApi: { input: GetRestApiInput; output: GetRestApiOutput };
  GetRestApis: { input: GetRestApisInput; output: GetRestApisOutput };
  GetSdk: { input: GetSdkInput; output: GetSdkOutput };
  GetSdkType: { input: GetSdkTypeInput; output: GetSdkTypeOutput };
  GetSdkTypes: { input: GetSdkTypesInput; output: GetSdkTypesOutput };
  GetStage: { input: GetStageInput; output: GetStageOutput };
  GetStages: { input: GetStagesInput; output: GetStagesOutput };
  GetTags: { input: GetTagsInput; output: GetTagsOutput };
  GetUsage: { input: GetUsageInput; output: GetUsageOutput };
  GetUsagePlan: { input: GetUsagePlanInput; output: GetUsagePlanOutput };
  GetUsagePlanKey: { input: GetUsagePlanKeyInput; output: GetUsagePlanKeyOutput };
  GetUsagePlanKeys: { input: GetUsagePlanKeysInput; output: GetUsagePlanKeysOutput };
  GetUsagePlans: { input: GetUsagePlansInput; output: GetUsagePlansOutput };
  GetVpcLink: { input: GetVpcLinkInput; output: GetVpcLinkOutput };
  GetVpcLinks: { input: GetVpcLinksInput; output: GetVpcLinksOutput };
  ImportApiKeys: { input: ImportApiKeysInput; output: ImportApiKeysOutput };
  ImportDocumentationParts: { input: ImportDocumentationPartsInput; output: ImportDocumentationPartsOutput };
  ImportRestApi: { input: ImportRestApiInput; output: ImportRestApiOutput };
  PutGatewayResponse: { input: PutGatewayResponseInput; output: PutGatewayResponseOutput };
  PutIntegration: { input: PutIntegrationInput; output: PutIntegrationOutput };
  PutIntegrationResponse: { input: PutIntegrationResponseInput; output: PutIntegrationResponseOutput };
  PutMethod: { input: PutMethodInput; output: PutMethodOutput };
  PutMethodResponse: { input: PutMethodResponseInput; output: PutMethodResponseOutput };
  PutRestApi: { input: PutRestApiInput; output: PutRestApiOutput };
  RejectDomainNameAccessAssociation: { input: RejectDomainNameAccessAssociationInput; output: RejectDomainNameAccessAssociationOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  TestInvokeAuthorizer: { input: TestInvokeAuthorizerInput; output: TestInvokeAuthorizerOutput };
  TestInvokeMethod: { input: TestInvokeMethodInput; output: TestInvokeMethodOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateAccount: { input: UpdateAccountInput; output: UpdateAccountOutput };
  UpdateApiKey: { input: UpdateApiKeyInput; output: UpdateApiKeyOutput };
  UpdateAuthorizer: { input: UpdateAuthorizerInput; output: UpdateAuthorizerOutput };
  UpdateBasePathMapping: { input: UpdateBasePathMappingInput; output: UpdateBasePathMappingOutput };
  UpdateClientCertificate: { input: UpdateClientCertificateInput; output: UpdateClientCertificateOutput };
  UpdateDeployment: { input: UpdateDeploymentInput; output: UpdateDeploymentOutput };
  UpdateDocumentationPart: { input: UpdateDocumentationPartInput; output: UpdateDocumentationPartOutput };
  UpdateDocumentationVersion: { input: UpdateDocumentationVersionInput; output: UpdateDocumentationVersionOutput };
  UpdateDomainName: { input: UpdateDomainNameInput; output: UpdateDomainNameOutput };
  UpdateGatewayResponse: { input: UpdateGatewayResponseInput; output: UpdateGatewayResponseOutput };
  UpdateIntegration: { input: UpdateIntegrationInput; output: UpdateIntegrationOutput };
  UpdateIntegrationResponse: { input: UpdateIntegrationResponseInput; output: UpdateIntegrationResponseOutput };
  UpdateMethod: { input: UpdateMethodInput; output: UpdateMethodOutput };
  UpdateMethodResponse: { input: UpdateMethodResponseInput; output: UpdateMethodResponseOutput };
  UpdateModel: { input: UpdateModelInput; output: UpdateModelOutput };
  UpdateRequestValidator: { input: UpdateRequestValidatorInput; output: UpdateRequestValidatorOutput };
  UpdateResource: { input: UpdateResourceInput; output: UpdateResourceOutput };
  UpdateRestApi: { input: UpdateRestApiInput; output: UpdateRestApiOutput };
  UpdateStage: { input: UpdateStageInput; output: UpdateStageOutput };
  UpdateUsage: { input: UpdateUsageInput; output: UpdateUsageOutput };
  UpdateUsagePlan: { input: UpdateUsagePlanInput; output: UpdateUsagePlanOutput };
  UpdateVpcLink: { input: UpdateVpcLinkInput; output: UpdateVpcLinkOutput };
}
