// Written by scripts/generate.ts from @aws-sdk/client-apigatewayv2. Do not edit.

export interface ACMManaged {
  CertificateArn: string;
  DomainName: string;
}

export interface AccessLogSettings {
  DestinationArn?: string | undefined;
  Format?: string | undefined;
}

export interface Api {
  Name: string;
  ProtocolType: string;
  RouteSelectionExpression: string;
  ApiEndpoint?: string | undefined;
  ApiGatewayManaged?: boolean | undefined;
  ApiId?: string | undefined;
  ApiKeySelectionExpression?: string | undefined;
  CorsConfiguration?: Cors | undefined;
  CreatedDate?: Date | undefined;
  Description?: string | undefined;
  DisableSchemaValidation?: boolean | undefined;
  DisableExecuteApiEndpoint?: boolean | undefined;
  ImportInfo?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  Version?: string | undefined;
  Warnings?: readonly string[] | undefined;
}

export interface ApiMapping {
  ApiId: string;
  Stage: string;
  ApiMappingId?: string | undefined;
  ApiMappingKey?: string | undefined;
}

export interface Authorization {
  CognitoConfig?: CognitoConfig | undefined;
  None?: None | undefined;
}

export interface Authorizer {
  Name: string;
  AuthorizerCredentialsArn?: string | undefined;
  AuthorizerId?: string | undefined;
  AuthorizerPayloadFormatVersion?: string | undefined;
  AuthorizerResultTtlInSeconds?: number | undefined;
  AuthorizerType?: string | undefined;
  AuthorizerUri?: string | undefined;
  EnableSimpleResponses?: boolean | undefined;
  IdentitySource?: readonly string[] | undefined;
  IdentityValidationExpression?: string | undefined;
  JwtConfiguration?: JWTConfiguration | undefined;
}

export interface CognitoConfig {
  AppClientId: string;
  UserPoolArn: string;
  UserPoolDomain: string;
}

export interface Cors {
  AllowCredentials?: boolean | undefined;
  AllowHeaders?: readonly string[] | undefined;
  AllowMethods?: readonly string[] | undefined;
  AllowOrigins?: readonly string[] | undefined;
  ExposeHeaders?: readonly string[] | undefined;
  MaxAge?: number | undefined;
}

export interface CreateApiMappingInput {
  ApiId: string;
  DomainName: string;
  Stage: string;
  ApiMappingKey?: string | undefined;
}

export interface CreateApiMappingOutput {
  ApiId?: string | undefined;
  ApiMappingId?: string | undefined;
  ApiMappingKey?: string | undefined;
  Stage?: string | undefined;
}

export interface CreateApiInput {
  Name: string;
  ProtocolType: string;
  ApiKeySelectionExpression?: string | undefined;
  CorsConfiguration?: Cors | undefined;
  CredentialsArn?: string | undefined;
  Description?: string | undefined;
  DisableSchemaValidation?: boolean | undefined;
  DisableExecuteApiEndpoint?: boolean | undefined;
  IpAddressType?: string | undefined;
  RouteKey?: string | undefined;
  RouteSelectionExpression?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  Target?: string | undefined;
  Version?: string | undefined;
}

export interface CreateApiOutput {
  ApiEndpoint?: string | undefined;
  ApiGatewayManaged?: boolean | undefined;
  ApiId?: string | undefined;
  ApiKeySelectionExpression?: string | undefined;
  CorsConfiguration?: Cors | undefined;
  CreatedDate?: Date | undefined;
  Description?: string | undefined;
  DisableSchemaValidation?: boolean | undefined;
  DisableExecuteApiEndpoint?: boolean | undefined;
  ImportInfo?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  Name?: string | undefined;
  ProtocolType?: string | undefined;
  RouteSelectionExpression?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  Version?: string | undefined;
  Warnings?: readonly string[] | undefined;
}

export interface CreateAuthorizerInput {
  ApiId: string;
  AuthorizerType: string;
  IdentitySource: readonly string[];
  Name: string;
  AuthorizerCredentialsArn?: string | undefined;
  AuthorizerPayloadFormatVersion?: string | undefined;
  AuthorizerResultTtlInSeconds?: number | undefined;
  AuthorizerUri?: string | undefined;
  EnableSimpleResponses?: boolean | undefined;
  IdentityValidationExpression?: string | undefined;
  JwtConfiguration?: JWTConfiguration | undefined;
}

export interface CreateAuthorizerOutput {
  AuthorizerCredentialsArn?: string | undefined;
  AuthorizerId?: string | undefined;
  AuthorizerPayloadFormatVersion?: string | undefined;
  AuthorizerResultTtlInSeconds?: number | undefined;
  AuthorizerType?: string | undefined;
  AuthorizerUri?: string | undefined;
  EnableSimpleResponses?: boolean | undefined;
  IdentitySource?: readonly string[] | undefined;
  IdentityValidationExpression?: string | undefined;
  JwtConfiguration?: JWTConfiguration | undefined;
  Name?: string | undefined;
}

export interface CreateDeploymentInput {
  ApiId: string;
  Description?: string | undefined;
  StageName?: string | undefined;
}

export interface CreateDeploymentOutput {
  AutoDeployed?: boolean | undefined;
  CreatedDate?: Date | undefined;
  DeploymentId?: string | undefined;
  DeploymentStatus?: string | undefined;
  DeploymentStatusMessage?: string | undefined;
  Description?: string | undefined;
}

export interface CreateDomainNameInput {
  DomainName: string;
  DomainNameConfigurations?: readonly DomainNameConfiguration[] | undefined;
  MutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined;
  RoutingMode?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateDomainNameOutput {
  ApiMappingSelectionExpression?: string | undefined;
  DomainName?: string | undefined;
  DomainNameArn?: string | undefined;
  DomainNameConfigurations?: readonly DomainNameConfiguration[] | undefined;
  MutualTlsAuthentication?: MutualTlsAuthentication | undefined;
  RoutingMode?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateIntegrationInput {
  ApiId: string;
  IntegrationType: string;
  ConnectionId?: string | undefined;
  ConnectionType?: string | undefined;
  ContentHandlingStrategy?: string | undefined;
  CredentialsArn?: string | undefined;
  Description?: string | undefined;
  IntegrationMethod?: string | undefined;
  IntegrationSubtype?: string | undefined;
  IntegrationUri?: string | undefined;
  PassthroughBehavior?: string | undefined;
  PayloadFormatVersion?: string | undefined;
  RequestParameters?: { readonly [key: string]: string } | undefined;
  RequestTemplates?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: { readonly [key: string]: string } } | undefined;
  TemplateSelectionExpression?: string | undefined;
  TimeoutInMillis?: number | undefined;
  TlsConfig?: TlsConfigInput | undefined;
}

export interface CreateIntegrationResponseInput {
  ApiId: string;
  IntegrationId: string;
  IntegrationResponseKey: string;
  ContentHandlingStrategy?: string | undefined;
  ResponseParameters?: { readonly [key: string]: string } | undefined;
  ResponseTemplates?: { readonly [key: string]: string } | undefined;
  TemplateSelectionExpression?: string | undefined;
}

export interface CreateIntegrationResponseOutput {
  ContentHandlingStrategy?: string | undefined;
  IntegrationResponseId?: string | undefined;
  IntegrationResponseKey?: string | undefined;
  ResponseParameters?: { readonly [key: string]: string } | undefined;
  ResponseTemplates?: { readonly [key: string]: string } | undefined;
  TemplateSelectionExpression?: string | undefined;
}

export interface CreateIntegrationOutput {
  ApiGatewayManaged?: boolean | undefined;
  ConnectionId?: string | undefined;
  ConnectionType?: string | undefined;
  ContentHandlingStrategy?: string | undefined;
  CredentialsArn?: string | undefined;
  Description?: string | undefined;
  IntegrationId?: string | undefined;
  IntegrationMethod?: string | undefined;
  IntegrationResponseSelectionExpression?: string | undefined;
  IntegrationSubtype?: string | undefined;
  IntegrationType?: string | undefined;
  IntegrationUri?: string | undefined;
  PassthroughBehavior?: string | undefined;
  PayloadFormatVersion?: string | undefined;
  RequestParameters?: { readonly [key: string]: string } | undefined;
  RequestTemplates?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: { readonly [key: string]: string } } | undefined;
  TemplateSelectionExpression?: string | undefined;
  TimeoutInMillis?: number | undefined;
  TlsConfig?: TlsConfig | undefined;
}

export interface CreateModelInput {
  ApiId: string;
  Name: string;
  Schema: string;
  ContentType?: string | undefined;
  Description?: string | undefined;
}

export interface CreateModelOutput {
  ContentType?: string | undefined;
  Description?: string | undefined;
  ModelId?: string | undefined;
  Name?: string | undefined;
  Schema?: string | undefined;
}

export interface CreatePortalProductInput {
  DisplayName: string;
  Description?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreatePortalProductOutput {
  Description?: string | undefined;
  DisplayName?: string | undefined;
  DisplayOrder?: DisplayOrder | undefined;
  LastModified?: Date | undefined;
  PortalProductArn?: string | undefined;
  PortalProductId?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreatePortalInput {
  Authorization: Authorization;
  EndpointConfiguration: EndpointConfigurationRequest;
  PortalContent: PortalContent;
  IncludedPortalProductArns?: readonly string[] | undefined;
  LogoUri?: string | undefined;
  RumAppMonitorName?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreatePortalOutput {
  Authorization?: Authorization | undefined;
  EndpointConfiguration?: EndpointConfigurationResponse | undefined;
  IncludedPortalProductArns?: readonly string[] | undefined;
  LastModified?: Date | undefined;
  LastPublished?: Date | undefined;
  LastPublishedDescription?: string | undefined;
  PortalArn?: string | undefined;
  PortalContent?: PortalContent | undefined;
  PortalId?: string | undefined;
  PublishStatus?: string | undefined;
  RumAppMonitorName?: string | undefined;
  StatusException?: StatusException | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateProductPageInput {
  DisplayContent: DisplayContent;
  PortalProductId: string;
}

export interface CreateProductPageOutput {
  DisplayContent?: DisplayContent | undefined;
  LastModified?: Date | undefined;
  ProductPageArn?: string | undefined;
  ProductPageId?: string | undefined;
}

export interface CreateProductRestEndpointPageInput {
  PortalProductId: string;
  RestEndpointIdentifier: RestEndpointIdentifier;
  DisplayContent?: EndpointDisplayContent | undefined;
  TryItState?: string | undefined;
}

export interface CreateProductRestEndpointPageOutput {
  DisplayContent?: EndpointDisplayContentResponse | undefined;
  LastModified?: Date | undefined;
  ProductRestEndpointPageArn?: string | undefined;
  ProductRestEndpointPageId?: string | undefined;
  RestEndpointIdentifier?: RestEndpointIdentifier | undefined;
  Status?: string | undefined;
  StatusException?: StatusException | undefined;
  TryItState?: string | undefined;
}

export interface CreateRouteInput {
  ApiId: string;
  RouteKey: string;
  ApiKeyRequired?: boolean | undefined;
  AuthorizationScopes?: readonly string[] | undefined;
  AuthorizationType?: string | undefined;
  AuthorizerId?: string | undefined;
  ModelSelectionExpression?: string | undefined;
  OperationName?: string | undefined;
  RequestModels?: { readonly [key: string]: string } | undefined;
  RequestParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteResponseSelectionExpression?: string | undefined;
  Target?: string | undefined;
}

export interface CreateRouteResponseInput {
  ApiId: string;
  RouteId: string;
  RouteResponseKey: string;
  ModelSelectionExpression?: string | undefined;
  ResponseModels?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
}

export interface CreateRouteResponseOutput {
  ModelSelectionExpression?: string | undefined;
  ResponseModels?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteResponseId?: string | undefined;
  RouteResponseKey?: string | undefined;
}

export interface CreateRouteOutput {
  ApiGatewayManaged?: boolean | undefined;
  ApiKeyRequired?: boolean | undefined;
  AuthorizationScopes?: readonly string[] | undefined;
  AuthorizationType?: string | undefined;
  AuthorizerId?: string | undefined;
  ModelSelectionExpression?: string | undefined;
  OperationName?: string | undefined;
  RequestModels?: { readonly [key: string]: string } | undefined;
  RequestParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteId?: string | undefined;
  RouteKey?: string | undefined;
  RouteResponseSelectionExpression?: string | undefined;
  Target?: string | undefined;
}

export interface CreateRoutingRuleInput {
  Actions: readonly RoutingRuleAction[];
  Conditions: readonly RoutingRuleCondition[];
  DomainName: string;
  Priority: number;
  DomainNameId?: string | undefined;
}

export interface CreateRoutingRuleOutput {
  Actions?: readonly RoutingRuleAction[] | undefined;
  Conditions?: readonly RoutingRuleCondition[] | undefined;
  Priority?: number | undefined;
  RoutingRuleArn?: string | undefined;
  RoutingRuleId?: string | undefined;
}

export interface CreateStageInput {
  ApiId: string;
  StageName: string;
  AccessLogSettings?: AccessLogSettings | undefined;
  AutoDeploy?: boolean | undefined;
  ClientCertificateId?: string | undefined;
  DefaultRouteSettings?: RouteSettings | undefined;
  DeploymentId?: string | undefined;
  Description?: string | undefined;
  RouteSettings?: { readonly [key: string]: RouteSettings } | undefined;
  StageVariables?: { readonly [key: string]: string } | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateStageOutput {
  AccessLogSettings?: AccessLogSettings | undefined;
  ApiGatewayManaged?: boolean | undefined;
  AutoDeploy?: boolean | undefined;
  ClientCertificateId?: string | undefined;
  CreatedDate?: Date | undefined;
  DefaultRouteSettings?: RouteSettings | undefined;
  DeploymentId?: string | undefined;
  Description?: string | undefined;
  LastDeploymentStatusMessage?: string | undefined;
  LastUpdatedDate?: Date | undefined;
  RouteSettings?: { readonly [key: string]: RouteSettings } | undefined;
  StageName?: string | undefined;
  StageVariables?: { readonly [key: string]: string } | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateVpcLinkInput {
  Name: string;
  SubnetIds: readonly string[];
  SecurityGroupIds?: readonly string[] | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateVpcLinkOutput {
  CreatedDate?: Date | undefined;
  Name?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  VpcLinkId?: string | undefined;
  VpcLinkStatus?: string | undefined;
  VpcLinkStatusMessage?: string | undefined;
  VpcLinkVersion?: string | undefined;
}

export interface CustomColors {
  AccentColor: string;
  BackgroundColor: string;
  ErrorValidationColor: string;
  HeaderColor: string;
  NavigationColor: string;
  TextColor: string;
}

export interface DeleteAccessLogSettingsInput {
  ApiId: string;
  StageName: string;
}

export interface DeleteApiMappingInput {
  ApiMappingId: string;
  DomainName: string;
}

export interface DeleteApiInput {
  ApiId: string;
}

export interface DeleteAuthorizerInput {
  ApiId: string;
  AuthorizerId: string;
}

export interface DeleteCorsConfigurationInput {
  ApiId: string;
}

export interface DeleteDeploymentInput {
  ApiId: string;
  DeploymentId: string;
}

export interface DeleteDomainNameInput {
  DomainName: string;
}

export interface DeleteIntegrationInput {
  ApiId: string;
  IntegrationId: string;
}

export interface DeleteIntegrationResponseInput {
  ApiId: string;
  IntegrationId: string;
  IntegrationResponseId: string;
}

export interface DeleteModelInput {
  ApiId: string;
  ModelId: string;
}

export interface DeletePortalProductInput {
  PortalProductId: string;
}

export interface DeletePortalProductSharingPolicyInput {
  PortalProductId: string;
}

export interface DeletePortalInput {
  PortalId: string;
}

export interface DeleteProductPageInput {
  PortalProductId: string;
  ProductPageId: string;
}

export interface DeleteProductRestEndpointPageInput {
  PortalProductId: string;
  ProductRestEndpointPageId: string;
}

export interface DeleteRouteInput {
  ApiId: string;
  RouteId: string;
}

export interface DeleteRouteRequestParameterInput {
  ApiId: string;
  RequestParameterKey: string;
  RouteId: string;
}

export interface DeleteRouteResponseInput {
  ApiId: string;
  RouteId: string;
  RouteResponseId: string;
}

export interface DeleteRouteSettingsInput {
  ApiId: string;
  RouteKey: string;
  StageName: string;
}

export interface DeleteRoutingRuleInput {
  DomainName: string;
  RoutingRuleId: string;
  DomainNameId?: string | undefined;
}

export interface DeleteStageInput {
  ApiId: string;
  StageName: string;
}

export interface DeleteVpcLinkInput {
  VpcLinkId: string;
}

export type DeleteVpcLinkOutput = { readonly [key: string]: never };

export interface Deployment {
  AutoDeployed?: boolean | undefined;
  CreatedDate?: Date | undefined;
  DeploymentId?: string | undefined;
  DeploymentStatus?: string | undefined;
  DeploymentStatusMessage?: string | undefined;
  Description?: string | undefined;
}

export interface DisablePortalInput {
  PortalId: string;
}

export interface DisplayContent {
  Body: string;
  Title: string;
}

export interface DisplayContentOverrides {
  Body?: string | undefined;
  Endpoint?: string | undefined;
  OperationName?: string | undefined;
}

export interface DisplayOrder {
  Contents?: readonly Section[] | undefined;
  OverviewPageArn?: string | undefined;
  ProductPageArns?: readonly string[] | undefined;
}

export interface DomainName {
  DomainName: string;
  ApiMappingSelectionExpression?: string | undefined;
  DomainNameArn?: string | undefined;
  DomainNameConfigurations?: readonly DomainNameConfiguration[] | undefined;
  MutualTlsAuthentication?: MutualTlsAuthentication | undefined;
  RoutingMode?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface DomainNameConfiguration {
  ApiGatewayDomainName?: string | undefined;
  CertificateArn?: string | undefined;
  CertificateName?: string | undefined;
  CertificateUploadDate?: Date | undefined;
  DomainNameStatus?: string | undefined;
  DomainNameStatusMessage?: string | undefined;
  EndpointType?: string | undefined;
  HostedZoneId?: string | undefined;
  IpAddressType?: string | undefined;
  SecurityPolicy?: string | undefined;
  OwnershipVerificationCertificateArn?: string | undefined;
}

export interface EndpointConfigurationRequest {
  AcmManaged?: ACMManaged | undefined;
  None?: None | undefined;
}

export interface EndpointConfigurationResponse {
  PortalDefaultDomainName: string;
  PortalDomainHostedZoneId: string;
  CertificateArn?: string | undefined;
  DomainName?: string | undefined;
}

export interface EndpointDisplayContent {
  None?: None | undefined;
  Overrides?: DisplayContentOverrides | undefined;
}

export interface EndpointDisplayContentResponse {
  Endpoint: string;
  Body?: string | undefined;
  OperationName?: string | undefined;
}

export interface ExportApiInput {
  ApiId: string;
  OutputType: string;
  Specification: string;
  ExportVersion?: string | undefined;
  IncludeExtensions?: boolean | undefined;
  StageName?: string | undefined;
}

export interface ExportApiOutput {
  body?: Uint8Array | undefined;
}

export interface GetApiMappingInput {
  ApiMappingId: string;
  DomainName: string;
}

export interface GetApiMappingOutput {
  ApiId?: string | undefined;
  ApiMappingId?: string | undefined;
  ApiMappingKey?: string | undefined;
  Stage?: string | undefined;
}

export interface GetApiMappingsInput {
  DomainName: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetApiMappingsOutput {
  Items?: readonly ApiMapping[] | undefined;
  NextToken?: string | undefined;
}

export interface GetApiInput {
  ApiId: string;
}

export interface GetApiOutput {
  ApiEndpoint?: string | undefined;
  ApiGatewayManaged?: boolean | undefined;
  ApiId?: string | undefined;
  ApiKeySelectionExpression?: string | undefined;
  CorsConfiguration?: Cors | undefined;
  CreatedDate?: Date | undefined;
  Description?: string | undefined;
  DisableSchemaValidation?: boolean | undefined;
  DisableExecuteApiEndpoint?: boolean | undefined;
  ImportInfo?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  Name?: string | undefined;
  ProtocolType?: string | undefined;
  RouteSelectionExpression?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  Version?: string | undefined;
  Warnings?: readonly string[] | undefined;
}

export interface GetApisInput {
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetApisOutput {
  Items?: readonly Api[] | undefined;
  NextToken?: string | undefined;
}

export interface GetAuthorizerInput {
  ApiId: string;
  AuthorizerId: string;
}

export interface GetAuthorizerOutput {
  AuthorizerCredentialsArn?: string | undefined;
  AuthorizerId?: string | undefined;
  AuthorizerPayloadFormatVersion?: string | undefined;
  AuthorizerResultTtlInSeconds?: number | undefined;
  AuthorizerType?: string | undefined;
  AuthorizerUri?: string | undefined;
  EnableSimpleResponses?: boolean | undefined;
  IdentitySource?: readonly string[] | undefined;
  IdentityValidationExpression?: string | undefined;
  JwtConfiguration?: JWTConfiguration | undefined;
  Name?: string | undefined;
}

export interface GetAuthorizersInput {
  ApiId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetAuthorizersOutput {
  Items?: readonly Authorizer[] | undefined;
  NextToken?: string | undefined;
}

export interface GetDeploymentInput {
  ApiId: string;
  DeploymentId: string;
}

export interface GetDeploymentOutput {
  AutoDeployed?: boolean | undefined;
  CreatedDate?: Date | undefined;
  DeploymentId?: string | undefined;
  DeploymentStatus?: string | undefined;
  DeploymentStatusMessage?: string | undefined;
  Description?: string | undefined;
}

export interface GetDeploymentsInput {
  ApiId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetDeploymentsOutput {
  Items?: readonly Deployment[] | undefined;
  NextToken?: string | undefined;
}

export interface GetDomainNameInput {
  DomainName: string;
}

export interface GetDomainNameOutput {
  ApiMappingSelectionExpression?: string | undefined;
  DomainName?: string | undefined;
  DomainNameArn?: string | undefined;
  DomainNameConfigurations?: readonly DomainNameConfiguration[] | undefined;
  MutualTlsAuthentication?: MutualTlsAuthentication | undefined;
  RoutingMode?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface GetDomainNamesInput {
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetDomainNamesOutput {
  Items?: readonly DomainName[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIntegrationInput {
  ApiId: string;
  IntegrationId: string;
}

export interface GetIntegrationResponseInput {
  ApiId: string;
  IntegrationId: string;
  IntegrationResponseId: string;
}

export interface GetIntegrationResponseOutput {
  ContentHandlingStrategy?: string | undefined;
  IntegrationResponseId?: string | undefined;
  IntegrationResponseKey?: string | undefined;
  ResponseParameters?: { readonly [key: string]: string } | undefined;
  ResponseTemplates?: { readonly [key: string]: string } | undefined;
  TemplateSelectionExpression?: string | undefined;
}

export interface GetIntegrationResponsesInput {
  ApiId: string;
  IntegrationId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetIntegrationResponsesOutput {
  Items?: readonly IntegrationResponse[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIntegrationOutput {
  ApiGatewayManaged?: boolean | undefined;
  ConnectionId?: string | undefined;
  ConnectionType?: string | undefined;
  ContentHandlingStrategy?: string | undefined;
  CredentialsArn?: string | undefined;
  Description?: string | undefined;
  IntegrationId?: string | undefined;
  IntegrationMethod?: string | undefined;
  IntegrationResponseSelectionExpression?: string | undefined;
  IntegrationSubtype?: string | undefined;
  IntegrationType?: string | undefined;
  IntegrationUri?: string | undefined;
  PassthroughBehavior?: string | undefined;
  PayloadFormatVersion?: string | undefined;
  RequestParameters?: { readonly [key: string]: string } | undefined;
  RequestTemplates?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: { readonly [key: string]: string } } | undefined;
  TemplateSelectionExpression?: string | undefined;
  TimeoutInMillis?: number | undefined;
  TlsConfig?: TlsConfig | undefined;
}

export interface GetIntegrationsInput {
  ApiId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetIntegrationsOutput {
  Items?: readonly Integration[] | undefined;
  NextToken?: string | undefined;
}

export interface GetModelInput {
  ApiId: string;
  ModelId: string;
}

export interface GetModelOutput {
  ContentType?: string | undefined;
  Description?: string | undefined;
  ModelId?: string | undefined;
  Name?: string | undefined;
  Schema?: string | undefined;
}

export interface GetModelTemplateInput {
  ApiId: string;
  ModelId: string;
}

export interface GetModelTemplateOutput {
  Value?: string | undefined;
}

export interface GetModelsInput {
  ApiId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetModelsOutput {
  Items?: readonly Model[] | undefined;
  NextToken?: string | undefined;
}

export interface GetPortalProductInput {
  PortalProductId: string;
  ResourceOwnerAccountId?: string | undefined;
}

export interface GetPortalProductOutput {
  Description?: string | undefined;
  DisplayName?: string | undefined;
  DisplayOrder?: DisplayOrder | undefined;
  LastModified?: Date | undefined;
  PortalProductArn?: string | undefined;
  PortalProductId?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface GetPortalProductSharingPolicyInput {
  PortalProductId: string;
}

export interface GetPortalProductSharingPolicyOutput {
  PolicyDocument?: string | undefined;
  PortalProductId?: string | undefined;
}

export interface GetPortalInput {
  PortalId: string;
}

export interface GetPortalOutput {
  Authorization?: Authorization | undefined;
  EndpointConfiguration?: EndpointConfigurationResponse | undefined;
  IncludedPortalProductArns?: readonly string[] | undefined;
  LastModified?: Date | undefined;
  LastPublished?: Date | undefined;
  LastPublishedDescription?: string | undefined;
  PortalArn?: string | undefined;
  PortalContent?: PortalContent | undefined;
  PortalId?: string | undefined;
  Preview?: Preview | undefined;
  PublishStatus?: string | undefined;
  RumAppMonitorName?: string | undefined;
  StatusException?: StatusException | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface GetProductPageInput {
  PortalProductId: string;
  ProductPageId: string;
  ResourceOwnerAccountId?: string | undefined;
}

export interface GetProductPageOutput {
  DisplayContent?: DisplayContent | undefined;
  LastModified?: Date | undefined;
  ProductPageArn?: string | undefined;
  ProductPageId?: string | undefined;
}

export interface GetProductRestEndpointPageInput {
  PortalProductId: string;
  ProductRestEndpointPageId: string;
  IncludeRawDisplayContent?: string | undefined;
  ResourceOwnerAccountId?: string | undefined;
}

export interface GetProductRestEndpointPageOutput {
  DisplayContent?: EndpointDisplayContentResponse | undefined;
  LastModified?: Date | undefined;
  ProductRestEndpointPageArn?: string | undefined;
  ProductRestEndpointPageId?: string | undefined;
  RawDisplayContent?: string | undefined;
  RestEndpointIdentifier?: RestEndpointIdentifier | undefined;
  Status?: string | undefined;
  StatusException?: StatusException | undefined;
  TryItState?: string | undefined;
}

export interface GetRouteInput {
  ApiId: string;
  RouteId: string;
}

export interface GetRouteResponseInput {
  ApiId: string;
  RouteId: string;
  RouteResponseId: string;
}

export interface GetRouteResponseOutput {
  ModelSelectionExpression?: string | undefined;
  ResponseModels?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteResponseId?: string | undefined;
  RouteResponseKey?: string | undefined;
}

export interface GetRouteResponsesInput {
  ApiId: string;
  RouteId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetRouteResponsesOutput {
  Items?: readonly RouteResponse[] | undefined;
  NextToken?: string | undefined;
}

export interface GetRouteOutput {
  ApiGatewayManaged?: boolean | undefined;
  ApiKeyRequired?: boolean | undefined;
  AuthorizationScopes?: readonly string[] | undefined;
  AuthorizationType?: string | undefined;
  AuthorizerId?: string | undefined;
  ModelSelectionExpression?: string | undefined;
  OperationName?: string | undefined;
  RequestModels?: { readonly [key: string]: string } | undefined;
  RequestParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteId?: string | undefined;
  RouteKey?: string | undefined;
  RouteResponseSelectionExpression?: string | undefined;
  Target?: string | undefined;
}

export interface GetRoutesInput {
  ApiId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetRoutesOutput {
  Items?: readonly Route[] | undefined;
  NextToken?: string | undefined;
}

export interface GetRoutingRuleInput {
  DomainName: string;
  RoutingRuleId: string;
  DomainNameId?: string | undefined;
}

export interface GetRoutingRuleOutput {
  Actions?: readonly RoutingRuleAction[] | undefined;
  Conditions?: readonly RoutingRuleCondition[] | undefined;
  Priority?: number | undefined;
  RoutingRuleArn?: string | undefined;
  RoutingRuleId?: string | undefined;
}

export interface GetStageInput {
  ApiId: string;
  StageName: string;
}

export interface GetStageOutput {
  AccessLogSettings?: AccessLogSettings | undefined;
  ApiGatewayManaged?: boolean | undefined;
  AutoDeploy?: boolean | undefined;
  ClientCertificateId?: string | undefined;
  CreatedDate?: Date | undefined;
  DefaultRouteSettings?: RouteSettings | undefined;
  DeploymentId?: string | undefined;
  Description?: string | undefined;
  LastDeploymentStatusMessage?: string | undefined;
  LastUpdatedDate?: Date | undefined;
  RouteSettings?: { readonly [key: string]: RouteSettings } | undefined;
  StageName?: string | undefined;
  StageVariables?: { readonly [key: string]: string } | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface GetStagesInput {
  ApiId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetStagesOutput {
  Items?: readonly Stage[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTagsInput {
  ResourceArn: string;
}

export interface GetTagsOutput {
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface GetVpcLinkInput {
  VpcLinkId: string;
}

export interface GetVpcLinkOutput {
  CreatedDate?: Date | undefined;
  Name?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  VpcLinkId?: string | undefined;
  VpcLinkStatus?: string | undefined;
  VpcLinkStatusMessage?: string | undefined;
  VpcLinkVersion?: string | undefined;
}

export interface GetVpcLinksInput {
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetVpcLinksOutput {
  Items?: readonly VpcLink[] | undefined;
  NextToken?: string | undefined;
}

export interface IdentifierParts {
  Method: string;
  Path: string;
  RestApiId: string;
  Stage: string;
}

export interface ImportApiInput {
  Body: string;
  Basepath?: string | undefined;
  FailOnWarnings?: boolean | undefined;
}

export interface ImportApiOutput {
  ApiEndpoint?: string | undefined;
  ApiGatewayManaged?: boolean | undefined;
  ApiId?: string | undefined;
  ApiKeySelectionExpression?: string | undefined;
  CorsConfiguration?: Cors | undefined;
  CreatedDate?: Date | undefined;
  Description?: string | undefined;
  DisableSchemaValidation?: boolean | undefined;
  DisableExecuteApiEndpoint?: boolean | undefined;
  ImportInfo?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  Name?: string | undefined;
  ProtocolType?: string | undefined;
  RouteSelectionExpression?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  Version?: string | undefined;
  Warnings?: readonly string[] | undefined;
}

export interface Integration {
  ApiGatewayManaged?: boolean | undefined;
  ConnectionId?: string | undefined;
  ConnectionType?: string | undefined;
  ContentHandlingStrategy?: string | undefined;
  CredentialsArn?: string | undefined;
  Description?: string | undefined;
  IntegrationId?: string | undefined;
  IntegrationMethod?: string | undefined;
  IntegrationResponseSelectionExpression?: string | undefined;
  IntegrationSubtype?: string | undefined;
  IntegrationType?: string | undefined;
  IntegrationUri?: string | undefined;
  PassthroughBehavior?: string | undefined;
  PayloadFormatVersion?: string | undefined;
  RequestParameters?: { readonly [key: string]: string } | undefined;
  RequestTemplates?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: { readonly [key: string]: string } } | undefined;
  TemplateSelectionExpression?: string | undefined;
  TimeoutInMillis?: number | undefined;
  TlsConfig?: TlsConfig | undefined;
}

export interface IntegrationResponse {
  IntegrationResponseKey: string;
  ContentHandlingStrategy?: string | undefined;
  IntegrationResponseId?: string | undefined;
  ResponseParameters?: { readonly [key: string]: string } | undefined;
  ResponseTemplates?: { readonly [key: string]: string } | undefined;
  TemplateSelectionExpression?: string | undefined;
}

export interface JWTConfiguration {
  Audience?: readonly string[] | undefined;
  Issuer?: string | undefined;
}

export interface ListPortalProductsInput {
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
  ResourceOwner?: string | undefined;
}

export interface ListPortalProductsOutput {
  Items?: readonly PortalProductSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListPortalsInput {
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
}

export interface ListPortalsOutput {
  Items?: readonly PortalSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListProductPagesInput {
  PortalProductId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
  ResourceOwnerAccountId?: string | undefined;
}

export interface ListProductPagesOutput {
  Items?: readonly ProductPageSummaryNoBody[] | undefined;
  NextToken?: string | undefined;
}

export interface ListProductRestEndpointPagesInput {
  PortalProductId: string;
  MaxResults?: string | undefined;
  NextToken?: string | undefined;
  ResourceOwnerAccountId?: string | undefined;
}

export interface ListProductRestEndpointPagesOutput {
  Items?: readonly ProductRestEndpointPageSummaryNoBody[] | undefined;
  NextToken?: string | undefined;
}

export interface ListRoutingRulesInput {
  DomainName: string;
  DomainNameId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListRoutingRulesOutput {
  NextToken?: string | undefined;
  RoutingRules?: readonly RoutingRule[] | undefined;
}

export interface Model {
  Name: string;
  ContentType?: string | undefined;
  Description?: string | undefined;
  ModelId?: string | undefined;
  Schema?: string | undefined;
}

export interface MutualTlsAuthentication {
  TruststoreUri?: string | undefined;
  TruststoreVersion?: string | undefined;
  TruststoreWarnings?: readonly string[] | undefined;
}

export interface MutualTlsAuthenticationInput {
  TruststoreUri?: string | undefined;
  TruststoreVersion?: string | undefined;
}

export type None = { readonly [key: string]: never };

export interface ParameterConstraints {
  Required?: boolean | undefined;
}

export interface PortalContent {
  DisplayName: string;
  Theme: PortalTheme;
  Description?: string | undefined;
}

export interface PortalProductSummary {
  Description: string;
  DisplayName: string;
  LastModified: Date;
  PortalProductArn: string;
  PortalProductId: string;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface PortalSummary {
  Authorization: Authorization;
  EndpointConfiguration: EndpointConfigurationResponse;
  IncludedPortalProductArns: readonly string[];
  LastModified: Date;
  PortalArn: string;
  PortalContent: PortalContent;
  PortalId: string;
  LastPublished?: Date | undefined;
  LastPublishedDescription?: string | undefined;
  Preview?: Preview | undefined;
  PublishStatus?: string | undefined;
  RumAppMonitorName?: string | undefined;
  StatusException?: StatusException | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface PortalTheme {
  CustomColors: CustomColors;
  LogoLastUploaded?: Date | undefined;
}

export interface Preview {
  PreviewStatus: string;
  PreviewUrl?: string | undefined;
  StatusException?: StatusException | undefined;
}

export interface PreviewPortalInput {
  PortalId: string;
}

export type PreviewPortalOutput = { readonly [key: string]: never };

export interface ProductPageSummaryNoBody {
  LastModified: Date;
  PageTitle: string;
  ProductPageArn: string;
  ProductPageId: string;
}

export interface ProductRestEndpointPageSummaryNoBody {
  Endpoint: string;
  LastModified: Date;
  ProductRestEndpointPageArn: string;
  ProductRestEndpointPageId: string;
  RestEndpointIdentifier: RestEndpointIdentifier;
  Status: string;
  TryItState: string;
  OperationName?: string | undefined;
  StatusException?: StatusException | undefined;
}

export interface PublishPortalInput {
  PortalId: string;
  Description?: string | undefined;
}

export type PublishPortalOutput = { readonly [key: string]: never };

export interface PutPortalProductSharingPolicyInput {
  PolicyDocument: string;
  PortalProductId: string;
}

export type PutPortalProductSharingPolicyOutput = { readonly [key: string]: never };

export interface PutRoutingRuleInput {
  Actions: readonly RoutingRuleAction[];
  Conditions: readonly RoutingRuleCondition[];
  DomainName: string;
  Priority: number;
  RoutingRuleId: string;
  DomainNameId?: string | undefined;
}

export interface PutRoutingRuleOutput {
  Actions?: readonly RoutingRuleAction[] | undefined;
  Conditions?: readonly RoutingRuleCondition[] | undefined;
  Priority?: number | undefined;
  RoutingRuleArn?: string | undefined;
  RoutingRuleId?: string | undefined;
}

export interface ReimportApiInput {
  ApiId: string;
  Body: string;
  Basepath?: string | undefined;
  FailOnWarnings?: boolean | undefined;
}

export interface ReimportApiOutput {
  ApiEndpoint?: string | undefined;
  ApiGatewayManaged?: boolean | undefined;
  ApiId?: string | undefined;
  ApiKeySelectionExpression?: string | undefined;
  CorsConfiguration?: Cors | undefined;
  CreatedDate?: Date | undefined;
  Description?: string | undefined;
  DisableSchemaValidation?: boolean | undefined;
  DisableExecuteApiEndpoint?: boolean | undefined;
  ImportInfo?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  Name?: string | undefined;
  ProtocolType?: string | undefined;
  RouteSelectionExpression?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  Version?: string | undefined;
  Warnings?: readonly string[] | undefined;
}

export interface ResetAuthorizersCacheInput {
  ApiId: string;
  StageName: string;
}

export interface RestEndpointIdentifier {
  IdentifierParts?: IdentifierParts | undefined;
}

export interface Route {
  RouteKey: string;
  ApiGatewayManaged?: boolean | undefined;
  ApiKeyRequired?: boolean | undefined;
  AuthorizationScopes?: readonly string[] | undefined;
  AuthorizationType?: string | undefined;
  AuthorizerId?: string | undefined;
  ModelSelectionExpression?: string | undefined;
  OperationName?: string | undefined;
  RequestModels?: { readonly [key: string]: string } | undefined;
  RequestParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteId?: string | undefined;
  RouteResponseSelectionExpression?: string | undefined;
  Target?: string | undefined;
}

export interface RouteResponse {
  RouteResponseKey: string;
  ModelSelectionExpression?: string | undefined;
  ResponseModels?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteResponseId?: string | undefined;
}

export interface RouteSettings {
  DataTraceEnabled?: boolean | undefined;
  DetailedMetricsEnabled?: boolean | undefined;
  LoggingLevel?: string | undefined;
  ThrottlingBurstLimit?: number | undefined;
  ThrottlingRateLimit?: number | undefined;
}

export interface RoutingRule {
  Actions?: readonly RoutingRuleAction[] | undefined;
  Conditions?: readonly RoutingRuleCondition[] | undefined;
  Priority?: number | undefined;
  RoutingRuleArn?: string | undefined;
  RoutingRuleId?: string | undefined;
}

export interface RoutingRuleAction {
  InvokeApi: RoutingRuleActionInvokeApi;
}

export interface RoutingRuleActionInvokeApi {
  ApiId: string;
  Stage: string;
  StripBasePath?: boolean | undefined;
}

export interface RoutingRuleCondition {
  MatchBasePaths?: RoutingRuleMatchBasePaths | undefined;
  MatchHeaders?: RoutingRuleMatchHeaders | undefined;
}

export interface RoutingRuleMatchBasePaths {
  AnyOf: readonly string[];
}

export interface RoutingRuleMatchHeaderValue {
  Header: string;
  ValueGlob: string;
}

export interface RoutingRuleMatchHeaders {
  AnyOf: readonly RoutingRuleMatchHeaderValue[];
}

export interface Section {
  ProductRestEndpointPageArns: readonly string[];
  SectionName: string;
}

export interface Stage {
  StageName: string;
  AccessLogSettings?: AccessLogSettings | undefined;
  ApiGatewayManaged?: boolean | undefined;
  AutoDeploy?: boolean | undefined;
  ClientCertificateId?: string | undefined;
  CreatedDate?: Date | undefined;
  DefaultRouteSettings?: RouteSettings | undefined;
  DeploymentId?: string | undefined;
  Description?: string | undefined;
  LastDeploymentStatusMessage?: string | undefined;
  LastUpdatedDate?: Date | undefined;
  RouteSettings?: { readonly [key: string]: RouteSettings } | undefined;
  StageVariables?: { readonly [key: string]: string } | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface StatusException {
  Exception?: string | undefined;
  Message?: string | undefined;
}

export interface TagResourceInput {
  ResourceArn: string;
  Tags?: { readonly [key: string]: string } | undefined;
}

export type TagResourceOutput = { readonly [key: string]: never };

export interface TlsConfig {
  ServerNameToVerify?: string | undefined;
}

export interface TlsConfigInput {
  ServerNameToVerify?: string | undefined;
}

export interface UntagResourceInput {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface UpdateApiMappingInput {
  ApiId: string;
  ApiMappingId: string;
  DomainName: string;
  ApiMappingKey?: string | undefined;
  Stage?: string | undefined;
}

export interface UpdateApiMappingOutput {
  ApiId?: string | undefined;
  ApiMappingId?: string | undefined;
  ApiMappingKey?: string | undefined;
  Stage?: string | undefined;
}

export interface UpdateApiInput {
  ApiId: string;
  ApiKeySelectionExpression?: string | undefined;
  CorsConfiguration?: Cors | undefined;
  CredentialsArn?: string | undefined;
  Description?: string | undefined;
  DisableSchemaValidation?: boolean | undefined;
  DisableExecuteApiEndpoint?: boolean | undefined;
  IpAddressType?: string | undefined;
  Name?: string | undefined;
  RouteKey?: string | undefined;
  RouteSelectionExpression?: string | undefined;
  Target?: string | undefined;
  Version?: string | undefined;
}

export interface UpdateApiOutput {
  ApiEndpoint?: string | undefined;
  ApiGatewayManaged?: boolean | undefined;
  ApiId?: string | undefined;
  ApiKeySelectionExpression?: string | undefined;
  CorsConfiguration?: Cors | undefined;
  CreatedDate?: Date | undefined;
  Description?: string | undefined;
  DisableSchemaValidation?: boolean | undefined;
  DisableExecuteApiEndpoint?: boolean | undefined;
  ImportInfo?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  Name?: string | undefined;
  ProtocolType?: string | undefined;
  RouteSelectionExpression?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  Version?: string | undefined;
  Warnings?: readonly string[] | undefined;
}

export interface UpdateAuthorizerInput {
  ApiId: string;
  AuthorizerId: string;
  AuthorizerCredentialsArn?: string | undefined;
  AuthorizerPayloadFormatVersion?: string | undefined;
  AuthorizerResultTtlInSeconds?: number | undefined;
  AuthorizerType?: string | undefined;
  AuthorizerUri?: string | undefined;
  EnableSimpleResponses?: boolean | undefined;
  IdentitySource?: readonly string[] | undefined;
  IdentityValidationExpression?: string | undefined;
  JwtConfiguration?: JWTConfiguration | undefined;
  Name?: string | undefined;
}

export interface UpdateAuthorizerOutput {
  AuthorizerCredentialsArn?: string | undefined;
  AuthorizerId?: string | undefined;
  AuthorizerPayloadFormatVersion?: string | undefined;
  AuthorizerResultTtlInSeconds?: number | undefined;
  AuthorizerType?: string | undefined;
  AuthorizerUri?: string | undefined;
  EnableSimpleResponses?: boolean | undefined;
  IdentitySource?: readonly string[] | undefined;
  IdentityValidationExpression?: string | undefined;
  JwtConfiguration?: JWTConfiguration | undefined;
  Name?: string | undefined;
}

export interface UpdateDeploymentInput {
  ApiId: string;
  DeploymentId: string;
  Description?: string | undefined;
}

export interface UpdateDeploymentOutput {
  AutoDeployed?: boolean | undefined;
  CreatedDate?: Date | undefined;
  DeploymentId?: string | undefined;
  DeploymentStatus?: string | undefined;
  DeploymentStatusMessage?: string | undefined;
  Description?: string | undefined;
}

export interface UpdateDomainNameInput {
  DomainName: string;
  DomainNameConfigurations?: readonly DomainNameConfiguration[] | undefined;
  MutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined;
  RoutingMode?: string | undefined;
}

export interface UpdateDomainNameOutput {
  ApiMappingSelectionExpression?: string | undefined;
  DomainName?: string | undefined;
  DomainNameArn?: string | undefined;
  DomainNameConfigurations?: readonly DomainNameConfiguration[] | undefined;
  MutualTlsAuthentication?: MutualTlsAuthentication | undefined;
  RoutingMode?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface UpdateIntegrationInput {
  ApiId: string;
  IntegrationId: string;
  ConnectionId?: string | undefined;
  ConnectionType?: string | undefined;
  ContentHandlingStrategy?: string | undefined;
  CredentialsArn?: string | undefined;
  Description?: string | undefined;
  IntegrationMethod?: string | undefined;
  IntegrationSubtype?: string | undefined;
  IntegrationType?: string | undefined;
  IntegrationUri?: string | undefined;
  PassthroughBehavior?: string | undefined;
  PayloadFormatVersion?: string | undefined;
  RequestParameters?: { readonly [key: string]: string } | undefined;
  RequestTemplates?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: { readonly [key: string]: string } } | undefined;
  TemplateSelectionExpression?: string | undefined;
  TimeoutInMillis?: number | undefined;
  TlsConfig?: TlsConfigInput | undefined;
}

export interface UpdateIntegrationResponseInput {
  ApiId: string;
  IntegrationId: string;
  IntegrationResponseId: string;
  ContentHandlingStrategy?: string | undefined;
  IntegrationResponseKey?: string | undefined;
  ResponseParameters?: { readonly [key: string]: string } | undefined;
  ResponseTemplates?: { readonly [key: string]: string } | undefined;
  TemplateSelectionExpression?: string | undefined;
}

export interface UpdateIntegrationResponseOutput {
  ContentHandlingStrategy?: string | undefined;
  IntegrationResponseId?: string | undefined;
  IntegrationResponseKey?: string | undefined;
  ResponseParameters?: { readonly [key: string]: string } | undefined;
  ResponseTemplates?: { readonly [key: string]: string } | undefined;
  TemplateSelectionExpression?: string | undefined;
}

export interface UpdateIntegrationOutput {
  ApiGatewayManaged?: boolean | undefined;
  ConnectionId?: string | undefined;
  ConnectionType?: string | undefined;
  ContentHandlingStrategy?: string | undefined;
  CredentialsArn?: string | undefined;
  Description?: string | undefined;
  IntegrationId?: string | undefined;
  IntegrationMethod?: string | undefined;
  IntegrationResponseSelectionExpression?: string | undefined;
  IntegrationSubtype?: string | undefined;
  IntegrationType?: string | undefined;
  IntegrationUri?: string | undefined;
  PassthroughBehavior?: string | undefined;
  PayloadFormatVersion?: string | undefined;
  RequestParameters?: { readonly [key: string]: string } | undefined;
  RequestTemplates?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: { readonly [key: string]: string } } | undefined;
  TemplateSelectionExpression?: string | undefined;
  TimeoutInMillis?: number | undefined;
  TlsConfig?: TlsConfig | undefined;
}

export interface UpdateModelInput {
  ApiId: string;
  ModelId: string;
  ContentType?: string | undefined;
  Description?: string | undefined;
  Name?: string | undefined;
  Schema?: string | undefined;
}

export interface UpdateModelOutput {
  ContentType?: string | undefined;
  Description?: string | undefined;
  ModelId?: string | undefined;
  Name?: string | undefined;
  Schema?: string | undefined;
}

export interface UpdatePortalProductInput {
  PortalProductId: string;
  Description?: string | undefined;
  DisplayName?: string | undefined;
  DisplayOrder?: DisplayOrder | undefined;
}

export interface UpdatePortalProductOutput {
  Description?: string | undefined;
  DisplayName?: string | undefined;
  DisplayOrder?: DisplayOrder | undefined;
  LastModified?: Date | undefined;
  PortalProductArn?: string | undefined;
  PortalProductId?: string | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface UpdatePortalInput {
  PortalId: string;
  Authorization?: Authorization | undefined;
  EndpointConfiguration?: EndpointConfigurationRequest | undefined;
  IncludedPortalProductArns?: readonly string[] | undefined;
  LogoUri?: string | undefined;
  PortalContent?: PortalContent | undefined;
  RumAppMonitorName?: string | undefined;
}

export interface UpdatePortalOutput {
  Authorization?: Authorization | undefined;
  EndpointConfiguration?: EndpointConfigurationResponse | undefined;
  IncludedPortalProductArns?: readonly string[] | undefined;
  LastModified?: Date | undefined;
  LastPublished?: Date | undefined;
  LastPublishedDescription?: string | undefined;
  PortalArn?: string | undefined;
  PortalContent?: PortalContent | undefined;
  PortalId?: string | undefined;
  Preview?: Preview | undefined;
  PublishStatus?: string | undefined;
  RumAppMonitorName?: string | undefined;
  StatusException?: StatusException | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface UpdateProductPageInput {
  PortalProductId: string;
  ProductPageId: string;
  DisplayContent?: DisplayContent | undefined;
}

export interface UpdateProductPageOutput {
  DisplayContent?: DisplayContent | undefined;
  LastModified?: Date | undefined;
  ProductPageArn?: string | undefined;
  ProductPageId?: string | undefined;
}

export interface UpdateProductRestEndpointPageInput {
  PortalProductId: string;
  ProductRestEndpointPageId: string;
  DisplayContent?: EndpointDisplayContent | undefined;
  TryItState?: string | undefined;
}

export interface UpdateProductRestEndpointPageOutput {
  DisplayContent?: EndpointDisplayContentResponse | undefined;
  LastModified?: Date | undefined;
  ProductRestEndpointPageArn?: string | undefined;
  ProductRestEndpointPageId?: string | undefined;
  RestEndpointIdentifier?: RestEndpointIdentifier | undefined;
  Status?: string | undefined;
  StatusException?: StatusException | undefined;
  TryItState?: string | undefined;
}

export interface UpdateRouteInput {
  ApiId: string;
  RouteId: string;
  ApiKeyRequired?: boolean | undefined;
  AuthorizationScopes?: readonly string[] | undefined;
  AuthorizationType?: string | undefined;
  AuthorizerId?: string | undefined;
  ModelSelectionExpression?: string | undefined;
  OperationName?: string | undefined;
  RequestModels?: { readonly [key: string]: string } | undefined;
  RequestParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteKey?: string | undefined;
  RouteResponseSelectionExpression?: string | undefined;
  Target?: string | undefined;
}

export interface UpdateRouteResponseInput {
  ApiId: string;
  RouteId: string;
  RouteResponseId: string;
  ModelSelectionExpression?: string | undefined;
  ResponseModels?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteResponseKey?: string | undefined;
}

export interface UpdateRouteResponseOutput {
  ModelSelectionExpression?: string | undefined;
  ResponseModels?: { readonly [key: string]: string } | undefined;
  ResponseParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteResponseId?: string | undefined;
  RouteResponseKey?: string | undefined;
}

export interface UpdateRouteOutput {
  ApiGatewayManaged?: boolean | undefined;
  ApiKeyRequired?: boolean | undefined;
  AuthorizationScopes?: readonly string[] | undefined;
  AuthorizationType?: string | undefined;
  AuthorizerId?: string | undefined;
  ModelSelectionExpression?: string | undefined;
  OperationName?: string | undefined;
  RequestModels?: { readonly [key: string]: string } | undefined;
  RequestParameters?: { readonly [key: string]: ParameterConstraints } | undefined;
  RouteId?: string | undefined;
  RouteKey?: string | undefined;
  RouteResponseSelectionExpression?: string | undefined;
  Target?: string | undefined;
}

export interface UpdateStageInput {
  ApiId: string;
  StageName: string;
  AccessLogSettings?: AccessLogSettings | undefined;
  AutoDeploy?: boolean | undefined;
  ClientCertificateId?: string | undefined;
  DefaultRouteSettings?: RouteSettings | undefined;
  DeploymentId?: string | undefined;
  Description?: string | undefined;
  RouteSettings?: { readonly [key: string]: RouteSettings } | undefined;
  StageVariables?: { readonly [key: string]: string } | undefined;
}

export interface UpdateStageOutput {
  AccessLogSettings?: AccessLogSettings | undefined;
  ApiGatewayManaged?: boolean | undefined;
  AutoDeploy?: boolean | undefined;
  ClientCertificateId?: string | undefined;
  CreatedDate?: Date | undefined;
  DefaultRouteSettings?: RouteSettings | undefined;
  DeploymentId?: string | undefined;
  Description?: string | undefined;
  LastDeploymentStatusMessage?: string | undefined;
  LastUpdatedDate?: Date | undefined;
  RouteSettings?: { readonly [key: string]: RouteSettings } | undefined;
  StageName?: string | undefined;
  StageVariables?: { readonly [key: string]: string } | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface UpdateVpcLinkInput {
  VpcLinkId: string;
  Name?: string | undefined;
}

export interface UpdateVpcLinkOutput {
  CreatedDate?: Date | undefined;
  Name?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  VpcLinkId?: string | undefined;
  VpcLinkStatus?: string | undefined;
  VpcLinkStatusMessage?: string | undefined;
  VpcLinkVersion?: string | undefined;
}

export interface VpcLink {
  Name: string;
  SecurityGroupIds: readonly string[];
  SubnetIds: readonly string[];
  VpcLinkId: string;
  CreatedDate?: Date | undefined;
  Tags?: { readonly [key: string]: string } | undefined;
  VpcLinkStatus?: string | undefined;
  VpcLinkStatusMessage?: string | undefined;
  VpcLinkVersion?: string | undefined;
}

export type DeleteAccessLogSettingsOutput = { readonly [key: string]: never };
export type DeleteApiOutput = { readonly [key: string]: never };
export type DeleteApiMappingOutput = { readonly [key: string]: never };
export type DeleteAuthorizerOutput = { readonly [key: string]: never };
export type DeleteCorsConfigurationOutput = { readonly [key: string]: never };
export type DeleteDeploymentOutput = { readonly [key: string]: never };
export type DeleteDomainNameOutput = { readonly [key: string]: never };
export type DeleteIntegrationOutput = { readonly [key: string]: never };
export type DeleteIntegrationResponseOutput = { readonly [key: string]: never };
export type DeleteModelOutput = { readonly [key: string]: never };
export type DeletePortalOutput = { readonly [key: string]: never };
export type DeletePortalProductOutput = { readonly [key: string]: never };
export type DeletePortalProductSharingPolicyOutput = { readonly [key: string]: never };
export type DeleteProductPageOutput = { readonly [key: string]: never };
export type DeleteProductRestEndpointPageOutput = { readonly [key: string]: never };
export type DeleteRouteOutput = { readonly [key: string]: never };
export type DeleteRouteRequestParameterOutput = { readonly [key: string]: never };
export type DeleteRouteResponseOutput = { readonly [key: string]: never };
export type DeleteRouteSettingsOutput = { readonly [key: string]: never };
export type DeleteRoutingRuleOutput = { readonly [key: string]: never };
export type DeleteStageOutput = { readonly [key: string]: never };
export type DisablePortalOutput = { readonly [key: string]: never };
export type ResetAuthorizersCacheOutput = { readonly [key: string]: never };
export type UntagResourceOutput = { readonly [key: string]: never };

export interface Apigatewayv2Operations {
  CreateApi: { input: CreateApiInput; output: CreateApiOutput };
  CreateApiMapping: { input: CreateApiMappingInput; output: CreateApiMappingOutput };
  CreateAuthorizer: { input: CreateAuthorizerInput; output: CreateAuthorizerOutput };
  CreateDeployment: { input: CreateDeploymentInput; output: CreateDeploymentOutput };
  CreateDomainName: { input: CreateDomainNameInput; output: CreateDomainNameOutput };
  CreateIntegration: { input: CreateIntegrationInput; output: CreateIntegrationOutput };
  CreateIntegrationResponse: { input: CreateIntegrationResponseInput; output: CreateIntegrationResponseOutput };
  CreateModel: { input: CreateModelInput; output: CreateModelOutput };
  CreatePortal: { input: CreatePortalInput; output: CreatePortalOutput };
  CreatePortalProduct: { input: CreatePortalProductInput; output: CreatePortalProductOutput };
  CreateProductPage: { input: CreateProductPageInput; output: CreateProductPageOutput };
  CreateProductRestEndpointPage: { input: CreateProductRestEndpointPageInput; output: CreateProductRestEndpointPageOutput };
  CreateRoute: { input: CreateRouteInput; output: CreateRouteOutput };
  CreateRouteResponse: { input: CreateRouteResponseInput; output: CreateRouteResponseOutput };
  CreateRoutingRule: { input: CreateRoutingRuleInput; output: CreateRoutingRuleOutput };
  CreateStage: { input: CreateStageInput; output: CreateStageOutput };
  CreateVpcLink: { input: CreateVpcLinkInput; output: CreateVpcLinkOutput };
  DeleteAccessLogSettings: { input: DeleteAccessLogSettingsInput; output: DeleteAccessLogSettingsOutput };
  DeleteApi: { input: DeleteApiInput; output: DeleteApiOutput };
  DeleteApiMapping: { input: DeleteApiMappingInput; output: DeleteApiMappingOutput };
  DeleteAuthorizer: { input: DeleteAuthorizerInput; output: DeleteAuthorizerOutput };
  DeleteCorsConfiguration: { input: DeleteCorsConfigurationInput; output: DeleteCorsConfigurationOutput };
  DeleteDeployment: { input: DeleteDeploymentInput; output: DeleteDeploymentOutput };
  DeleteDomainName: { input: DeleteDomainNameInput; output: DeleteDomainNameOutput };
  DeleteIntegration: { input: DeleteIntegrationInput; output: DeleteIntegrationOutput };
  DeleteIntegrationResponse: { input: DeleteIntegrationResponseInput; output: DeleteIntegrationResponseOutput };
  DeleteModel: { input: DeleteModelInput; output: DeleteModelOutput };
  DeletePortal: { input: DeletePortalInput; output: DeletePortalOutput };
  DeletePortalProduct: { input: DeletePortalProductInput; output: DeletePortalProductOutput };
  DeletePortalProductSharingPolicy: { input: DeletePortalProductSharingPolicyInput; output: DeletePortalProductSharingPolicyOutput };
  DeleteProductPage: { input: DeleteProductPageInput; output: DeleteProductPageOutput };
  DeleteProductRestEndpointPage: { input: DeleteProductRestEndpointPageInput; output: DeleteProductRestEndpointPageOutput };
  DeleteRoute: { input: DeleteRouteInput; output: DeleteRouteOutput };
  DeleteRouteRequestParameter: { input: DeleteRouteRequestParameterInput; output: DeleteRouteRequestParameterOutput };
  DeleteRouteResponse: { input: DeleteRouteResponseInput; output: DeleteRouteResponseOutput };
  DeleteRouteSettings: { input: DeleteRouteSettingsInput; output: DeleteRouteSettingsOutput };
  DeleteRoutingRule: { input: DeleteRoutingRuleInput; output: DeleteRoutingRuleOutput };
  DeleteStage: { input: DeleteStageInput; output: DeleteStageOutput };
  DeleteVpcLink: { input: DeleteVpcLinkInput; output: DeleteVpcLinkOutput };
  DisablePortal: { input: DisablePortalInput; output: DisablePortalOutput };
  ExportApi: { input: ExportApiInput; output: ExportApiOutput };
  GetApi: { input: GetApiInput; output: GetApiOutput };
  GetApiMapping: { input: GetApiMappingInput; output: GetApiMappingOutput };
  GetApiMappings: { input: GetApiMappingsInput; output: GetApiMappingsOutput };
  GetApis: { input: GetApisInput; output: GetApisOutput };
  GetAuthorizer: { input: GetAuthorizerInput; output: GetAuthorizerOutput };
  GetAuthorizers: { input: GetAuthorizersInput; output: GetAuthorizersOutput };
  GetDeployment: { input: GetDeploymentInput; output: GetDeploymentOutput };
  GetDeployments: { input: GetDeploymentsInput; output: GetDeploymentsOutput };
  GetDomainName: { input: GetDomainNameInput; output: GetDomainNameOutput };
  GetDomainNames: { input: GetDomainNamesInput; output: GetDomainNamesOutput };
  GetIntegration: { input: GetIntegrationInput; output: GetIntegrationOutput };
  GetIntegrationResponse: { input: GetIntegrationResponseInput; output: GetIntegrationResponseOutput };
  GetIntegrationResponses: { input: GetIntegrationResponsesInput; output: GetIntegrationResponsesOutput };
  GetIntegrations: { input: GetIntegrationsInput; output: GetIntegrationsOutput };
  GetModel: { input: GetModelInput; output: GetModelOutput };
  GetModelTemplate: { input: GetModelTemplateInput; output: GetModelTemplateOutput };
  GetModels: { input: GetModelsInput; output: GetModelsOutput };
  GetPortal: { input: GetPortalInput; output: GetPortalOutput };
  GetPortalProduct: { input: GetPortalProductInput; output: GetPortalProductOutput };
  GetPortalProductSharingPolicy: { input: GetPortalProductSharingPolicyInput; output: GetPortalProductSharingPolicyOutput };
  GetProductPage: { input: GetProductPageInput; output: GetProductPageOutput };
  GetProductRestEndpointPage: { input: GetProductRestEndpointPageInput; output: GetProductRestEndpointPageOutput };
  GetRoute: { input: GetRouteInput; output: GetRouteOutput };
  GetRouteResponse: { input: GetRouteResponseInput; output: GetRouteResponseOutput };
  GetRouteResponses: { input: GetRouteResponsesInput; output: GetRouteResponsesOutput };
  GetRoutes: { input: GetRoutesInput; output: GetRoutesOutput };
  GetRoutingRule: { input: GetRoutingRuleInput; output: GetRoutingRuleOutput };
  GetStage: { input: GetStageInput; output: GetStageOutput };
  GetStages: { input: GetStagesInput; output: GetStagesOutput };
  GetTags: { input: GetTagsInput; output: GetTagsOutput };
  GetVpcLink: { input: GetVpcLinkInput; output: GetVpcLinkOutput };
  GetVpcLinks: { input: GetVpcLinksInput; output: GetVpcLinksOutput };
  ImportApi: { input: ImportApiInput; output: ImportApiOutput };
  ListPortalProducts: { input: ListPortalProductsInput; output: ListPortalProductsOutput };
  ListPortals: { input: ListPortalsInput; output: ListPortalsOutput };
  ListProductPages: { input: ListProductPagesInput; output: ListProductPagesOutput };
  ListProductRestEndpointPages: { input: ListProductRestEndpointPagesInput; output: ListProductRestEndpointPagesOutput };
  ListRoutingRules: { input: ListRoutingRulesInput; output: ListRoutingRulesOutput };
  PreviewPortal: { input: PreviewPortalInput; output: PreviewPortalOutput };
  PublishPortal: { input: PublishPortalInput; output: PublishPortalOutput };
  PutPortalProductSharingPolicy: { input: PutPortalProductSharingPolicyInput; output: PutPortalProductSharingPolicyOutput };
  PutRoutingRule: { input: PutRoutingRuleInput; output: PutRoutingRuleOutput };
  ReimportApi: { input: ReimportApiInput; output: ReimportApiOutput };
  ResetAuthorizersCache: { input: ResetAuthorizersCacheInput; output: ResetAuthorizersCacheOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateApi: { input: UpdateApiInput; output: UpdateApiOutput };
  UpdateApiMapping: { input: UpdateApiMappingInput; output: UpdateApiMappingOutput };
  UpdateAuthorizer: { input: UpdateAuthorizerInput; output: UpdateAuthorizerOutput };
  UpdateDeployment: { input: UpdateDeploymentInput; output: UpdateDeploymentOutput };
  UpdateDomainName: { input: UpdateDomainNameInput; output: UpdateDomainNameOutput };
  UpdateIntegration: { input: UpdateIntegrationInput; output: UpdateIntegrationOutput };
  UpdateIntegrationResponse: { input: UpdateIntegrationResponseInput; output: UpdateIntegrationResponseOutput };
  UpdateModel: { input: UpdateModelInput; output: UpdateModelOutput };
  UpdatePortal: { input: UpdatePortalInput; output: UpdatePortalOutput };
  UpdatePortalProduct: { input: UpdatePortalProductInput; output: UpdatePortalProductOutput };
  UpdateProductPage: { input: UpdateProductPageInput; output: UpdateProductPageOutput };
  UpdateProductRestEndpointPage: { input: UpdateProductRestEndpointPageInput; output: UpdateProductRestEndpointPageOutput };
  UpdateRoute: { input: UpdateRouteInput; output: UpdateRouteOutput };
  UpdateRouteResponse: { input: UpdateRouteResponseInput; output: UpdateRouteResponseOutput };
  UpdateStage: { input: UpdateStageInput; output: UpdateStageOutput };
  UpdateVpcLink: { input: UpdateVpcLinkInput; output: UpdateVpcLinkOutput };
}
