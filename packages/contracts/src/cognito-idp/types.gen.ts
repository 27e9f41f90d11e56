// Written by scripts/generate.ts from @aws-sdk/client-cognito-identity-provider. Do not edit.
import type { JsonValue } from '../json-value.ts';

export interface AccountRecoverySettingType {
  RecoveryMechanisms?: readonly RecoveryOptionType[] | undefined;
}

export interface AccountTakeoverActionType {
  Notify: boolean;
  EventAction: string;
}

export interface AccountTakeoverActionsType {
  LowAction?: AccountTakeoverActionType | undefined;
  MediumAction?: AccountTakeoverActionType | undefined;
  HighAction?: AccountTakeoverActionType | undefined;
}

export interface AccountTakeoverRiskConfigurationType {
  Actions: AccountTakeoverActionsType;
  NotifyConfiguration?: NotifyConfigurationType | undefined;
}

export interface AcrLevelConfigType {
  AcrValue: string;
}

export interface AddCustomAttributesInput {
  UserPoolId: string;
  CustomAttributes: readonly SchemaAttributeType[];
}

export type AddCustomAttributesOutput = { readonly [key: string]: never };

export interface AddUserPoolClientSecretInput {
  UserPoolId: string;
  ClientId: string;
  ClientSecret?: string | undefined;
}

export interface AddUserPoolClientSecretOutput {
  ClientSecretDescriptor?: ClientSecretDescriptorType | undefined;
}

export interface AdminAddUserToGroupInput {
  UserPoolId: string;
  Username: string;
  GroupName: string;
}

export interface AdminConfirmSignUpInput {
  UserPoolId: string;
  Username: string;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export type AdminConfirmSignUpOutput = { readonly [key: string]: never };

export interface AdminCreateUserConfigType {
  AllowAdminCreateUserOnly?: boolean | undefined;
  UnusedAccountValidityDays?: number | undefined;
  InviteMessageTemplate?: MessageTemplateType | undefined;
}

export interface AdminCreateUserInput {
  UserPoolId: string;
  Username: string;
  UserAttributes?: readonly AttributeType[] | undefined;
  ValidationData?: readonly AttributeType[] | undefined;
  TemporaryPassword?: string | undefined;
  ForceAliasCreation?: boolean | undefined;
  MessageAction?: string | undefined;
  DesiredDeliveryMediums?: readonly string[] | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface AdminCreateUserOutput {
  User?: UserType | undefined;
}

export interface AdminDeleteSoftwareTokenInput {
  UserPoolId: string;
  Username: string;
}

export type AdminDeleteSoftwareTokenOutput = { readonly [key: string]: never };

export interface AdminDeleteUserAttributesInput {
  UserPoolId: string;
  Username: string;
  UserAttributeNames: readonly string[];
}

export type AdminDeleteUserAttributesOutput = { readonly [key: string]: never };

export interface AdminDeleteUserInput {
  UserPoolId: string;
  Username: string;
}

export interface AdminDisableProviderForUserInput {
  UserPoolId: string;
  User: ProviderUserIdentifierType;
}

export type AdminDisableProviderForUserOutput = { readonly [key: string]: never };

export interface AdminDisableUserInput {
  UserPoolId: string;
  Username: string;
}

export type AdminDisableUserOutput = { readonly [key: string]: never };

export interface AdminEnableUserInput {
  UserPoolId: string;
  Username: string;
}

export type AdminEnableUserOutput = { readonly [key: string]: never };

export interface AdminForgetDeviceInput {
  UserPoolId: string;
  Username: string;
  DeviceKey: string;
}

export interface AdminGetDeviceInput {
  DeviceKey: string;
  UserPoolId: string;
  Username: string;
}

export interface AdminGetDeviceOutput {
  Device: DeviceType;
}

export interface AdminGetUserAuthFactorsInput {
  UserPoolId: string;
  Username: string;
}

export interface AdminGetUserAuthFactorsOutput {
  Username: string;
  PreferredMfaSetting?: string | undefined;
  UserMFASettingList?: readonly string[] | undefined;
  ConfiguredUserAuthFactors?: readonly string[] | undefined;
}

export interface AdminGetUserInput {
  UserPoolId: string;
  Username: string;
}

export interface AdminGetUserOutput {
  Username: string;
  UserAttributes?: readonly AttributeType[] | undefined;
  UserCreateDate?: Date | undefined;
  UserLastModifiedDate?: Date | undefined;
  Enabled?: boolean | undefined;
  UserStatus?: string | undefined;
  MFAOptions?: readonly MFAOptionType[] | undefined;
  PreferredMfaSetting?: string | undefined;
  UserMFASettingList?: readonly string[] | undefined;
}

export interface AdminInitiateAuthInput {
  UserPoolId: string;
  ClientId: string;
  AuthFlow: string;
  AuthParameters?: { readonly [key: string]: string } | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  ContextData?: ContextDataType | undefined;
  Session?: string | undefined;
}

export interface AdminInitiateAuthOutput {
  ChallengeName?: string | undefined;
  Session?: string | undefined;
  ChallengeParameters?: { readonly [key: string]: string } | undefined;
  AuthenticationResult?: AuthenticationResultType | undefined;
  AvailableChallenges?: readonly string[] | undefined;
}

export interface AdminLinkProviderForUserInput {
  UserPoolId: string;
  DestinationUser: ProviderUserIdentifierType;
  SourceUser: ProviderUserIdentifierType;
}

export type AdminLinkProviderForUserOutput = { readonly [key: string]: never };

export interface AdminListDevicesInput {
  UserPoolId: string;
  Username: string;
  Limit?: number | undefined;
  PaginationToken?: string | undefined;
}

export interface AdminListDevicesOutput {
  Devices?: readonly DeviceType[] | undefined;
  PaginationToken?: string | undefined;
}

export interface AdminListGroupsForUserInput {
  Username: string;
  UserPoolId: string;
  Limit?: number | undefined;
  NextToken?: string | undefined;
}

export interface AdminListGroupsForUserOutput {
  Groups?: readonly GroupType[] | undefined;
  NextToken?: string | undefined;
}

export interface AdminListUserAuthEventsInput {
  UserPoolId: string;
  Username: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface AdminListUserAuthEventsOutput {
  AuthEvents?: readonly AuthEventType[] | undefined;
  NextToken?: string | undefined;
}

export interface AdminListUserSessionsInput {
  UserPoolId: string;
  Username: string;
  NextToken?: string | undefined;
}

export interface AdminListUserSessionsOutput {
  Sessions?: readonly SessionDescriptionType[] | undefined;
  NextToken?: string | undefined;
}

export interface AdminRemoveUserFromGroupInput {
  UserPoolId: string;
  Username: string;
  GroupName: string;
}

export interface AdminResetUserPasswordInput {
  UserPoolId: string;
  Username: string;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export type AdminResetUserPasswordOutput = { readonly [key: string]: never };

export interface AdminRespondToAuthChallengeInput {
  UserPoolId: string;
  ClientId: string;
  ChallengeName: string;
  ChallengeResponses?: { readonly [key: string]: string } | undefined;
  Session?: string | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  ContextData?: ContextDataType | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface AdminRespondToAuthChallengeOutput {
  ChallengeName?: string | undefined;
  Session?: string | undefined;
  ChallengeParameters?: { readonly [key: string]: string } | undefined;
  AuthenticationResult?: AuthenticationResultType | undefined;
  AvailableChallenges?: readonly string[] | undefined;
}

export interface AdminRevokeUserSessionInput {
  UserPoolId: string;
  Username: string;
  SessionId: string;
  RevokeAssociatedSessions?: string | undefined;
}

export type AdminRevokeUserSessionOutput = { readonly [key: string]: never };

export interface AdminSetUserMFAPreferenceInput {
  Username: string;
  UserPoolId: string;
  SMSMfaSettings?: SMSMfaSettingsType | undefined;
  SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined;
  EmailMfaSettings?: EmailMfaSettingsType | undefined;
  WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined;
}

export type AdminSetUserMFAPreferenceOutput = { readonly [key: string]: never };

export interface AdminSetUserPasswordInput {
  UserPoolId: string;
  Username: string;
  Password: string;
  Permanent?: boolean | undefined;
}

export type AdminSetUserPasswordOutput = { readonly [key: string]: never };

export interface AdminSetUserSettingsInput {
  UserPoolId: string;
  Username: string;
  MFAOptions: readonly MFAOptionType[];
}

export type AdminSetUserSettingsOutput = { readonly [key: string]: never };

export interface AdminUpdateAuthEventFeedbackInput {
  UserPoolId: string;
  Username: string;
  EventId: string;
  FeedbackValue: string;
}

export type AdminUpdateAuthEventFeedbackOutput = { readonly [key: string]: never };

export interface AdminUpdateDeviceStatusInput {
  UserPoolId: string;
  Username: string;
  DeviceKey: string;
  DeviceRememberedStatus?: string | undefined;
}

export type AdminUpdateDeviceStatusOutput = { readonly [key: string]: never };

export interface AdminUpdateUserAttributesInput {
  UserPoolId: string;
  Username: string;
  UserAttributes: readonly AttributeType[];
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export type AdminUpdateUserAttributesOutput = { readonly [key: string]: never };

export interface AdminUserGlobalSignOutInput {
  UserPoolId: string;
  Username: string;
}

export type AdminUserGlobalSignOutOutput = { readonly [key: string]: never };

export interface AdvancedSecurityAdditionalFlowsType {
  CustomAuthMode?: string | undefined;
}

export interface AnalyticsConfigurationType {
  ApplicationId?: string | undefined;
  ApplicationArn?: string | undefined;
  RoleArn?: string | undefined;
  ExternalId?: string | undefined;
  UserDataShared?: boolean | undefined;
}

export interface AnalyticsMetadataType {
  AnalyticsEndpointId?: string | undefined;
}

export interface AssetType {
  Category: string;
  ColorMode: string;
  Extension: string;
  Bytes?: Uint8Array | undefined;
  ResourceId?: string | undefined;
}

export interface AssociateSoftwareTokenInput {
  AccessToken?: string | undefined;
  Session?: string | undefined;
}

export interface AssociateSoftwareTokenOutput {
  SecretCode?: string | undefined;
  Session?: string | undefined;
}

export interface AttributeType {
  Name: string;
  Value?: string | undefined;
}

export interface AuthEventType {
  EventId?: string | undefined;
  EventType?: string | undefined;
  CreationDate?: Date | undefined;
  EventResponse?: string | undefined;
  EventRisk?: EventRiskType | undefined;
  ChallengeResponses?: readonly ChallengeResponseType[] | undefined;
  EventContextData?: EventContextDataType | undefined;
  EventFeedback?: EventFeedbackType | undefined;
}

export interface AuthenticationResultType {
  AccessToken?: string | undefined;
  ExpiresIn?: number | undefined;
  TokenType?: string | undefined;
  RefreshToken?: string | undefined;
  IdToken?: string | undefined;
  NewDeviceMetadata?: NewDeviceMetadataType | undefined;
}

export interface ChallengeResponseType {
  ChallengeName?: string | undefined;
  ChallengeResponse?: string | undefined;
}

export interface ChangePasswordInput {
  ProposedPassword: string;
  AccessToken: string;
  PreviousPassword?: string | undefined;
}

export type ChangePasswordOutput = { readonly [key: string]: never };

export interface ClientAuthenticationResultType {
  AccessToken?: string | undefined;
  ExpiresIn?: number | undefined;
  TokenType?: string | undefined;
}

export interface ClientSSOSessionConfigType {
  MaxValidityMinutes: number;
}

export interface ClientSecretDescriptorType {
  ClientSecretId?: string | undefined;
  ClientSecretValue?: string | undefined;
  ClientSecretCreateDate?: Date | undefined;
}

export interface CloudWatchLogsConfigurationType {
  LogGroupArn?: string | undefined;
}

export interface CodeDeliveryDetailsType {
  Destination?: string | undefined;
  DeliveryMedium?: string | undefined;
  AttributeName?: string | undefined;
}

export interface CompleteWebAuthnRegistrationInput {
  AccessToken: string;
  Credential: JsonValue;
}

export type CompleteWebAuthnRegistrationOutput = { readonly [key: string]: never };

export interface CompromisedCredentialsActionsType {
  EventAction: string;
}

export interface CompromisedCredentialsRiskConfigurationType {
  Actions: CompromisedCredentialsActionsType;
  EventFilter?: readonly string[] | undefined;
}

export interface ConfirmDeviceInput {
  AccessToken: string;
  DeviceKey: string;
  DeviceSecretVerifierConfig?: DeviceSecretVerifierConfigType | undefined;
  DeviceName?: string | undefined;
}

export interface ConfirmDeviceOutput {
  UserConfirmationNecessary?: boolean | undefined;
}

export interface ConfirmForgotPasswordInput {
  ClientId: string;
  Username: string;
  ConfirmationCode: string;
  Password: string;
  SecretHash?: string | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  UserContextData?: UserContextDataType | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export type ConfirmForgotPasswordOutput = { readonly [key: string]: never };

export interface ConfirmSignUpInput {
  ClientId: string;
  Username: string;
  ConfirmationCode: string;
  SecretHash?: string | undefined;
  ForceAliasCreation?: boolean | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  UserContextData?: UserContextDataType | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
  Session?: string | undefined;
}

export interface ConfirmSignUpOutput {
  Session?: string | undefined;
}

export interface ContextDataType {
  IpAddress: string;
  ServerName: string;
  ServerPath: string;
  HttpHeaders: readonly HttpHeader[];
  EncodedData?: string | undefined;
}

export interface CreateGroupInput {
  GroupName: string;
  UserPoolId: string;
  Description?: string | undefined;
  RoleArn?: string | undefined;
  Precedence?: number | undefined;
}

export interface CreateGroupOutput {
  Group?: GroupType | undefined;
}

export interface CreateIdentityProviderInput {
  UserPoolId: string;
  ProviderName: string;
  ProviderType: string;
  ProviderDetails: { readonly [key: string]: string };
  AttributeMapping?: { readonly [key: string]: string } | undefined;
  IdpIdentifiers?: readonly string[] | undefined;
  AcrMapping?: { readonly [key: string]: string } | undefined;
}

export interface CreateIdentityProviderOutput {
  IdentityProvider: IdentityProviderType;
}

export interface CreateManagedLoginBrandingInput {
  UserPoolId: string;
  ClientId: string;
  UseCognitoProvidedValues?: boolean | undefined;
  Settings?: JsonValue | undefined;
  Assets?: readonly AssetType[] | undefined;
}

export interface CreateManagedLoginBrandingOutput {
  ManagedLoginBranding?: ManagedLoginBrandingType | undefined;
}

export interface CreateResourceServerInput {
  UserPoolId: string;
  Identifier: string;
  Name: string;
  Scopes?: readonly ResourceServerScopeType[] | undefined;
}

export interface CreateResourceServerOutput {
  ResourceServer: ResourceServerType;
}

export interface CreateTermsInput {
  UserPoolId: string;
  ClientId: string;
  TermsName: string;
  TermsSource: string;
  Enforcement: string;
  Links?: { readonly [key: string]: string } | undefined;
}

export interface CreateTermsOutput {
  Terms?: TermsType | undefined;
}

export interface CreateUserImportJobInput {
  JobName: string;
  UserPoolId: string;
  CloudWatchLogsRoleArn: string;
  PasswordHashingAlgorithm?: string | undefined;
}

export interface CreateUserImportJobOutput {
  UserImportJob?: UserImportJobType | undefined;
}

export interface CreateUserPoolClientInput {
  UserPoolId: string;
  ClientName: string;
  GenerateSecret?: boolean | undefined;
  ClientSecret?: string | undefined;
  RefreshTokenValidity?: number | undefined;
  AccessTokenValidity?: number | undefined;
  IdTokenValidity?: number | undefined;
  TokenValidityUnits?: TokenValidityUnitsType | undefined;
  ReadAttributes?: readonly string[] | undefined;
  WriteAttributes?: readonly string[] | undefined;
  ExplicitAuthFlows?: readonly string[] | undefined;
  SupportedIdentityProviders?: readonly string[] | undefined;
  CallbackURLs?: readonly string[] | undefined;
  LogoutURLs?: readonly string[] | undefined;
  DefaultRedirectURI?: string | undefined;
  AllowedOAuthFlows?: readonly string[] | undefined;
  AllowedOAuthScopes?: readonly string[] | undefined;
  AllowedOAuthFlowsUserPoolClient?: boolean | undefined;
  AnalyticsConfiguration?: AnalyticsConfigurationType | undefined;
  PreventUserExistenceErrors?: string | undefined;
  EnableTokenRevocation?: boolean | undefined;
  EnablePropagateAdditionalUserContextData?: boolean | undefined;
  AuthSessionValidity?: number | undefined;
  RefreshTokenRotation?: RefreshTokenRotationType | undefined;
}

export interface CreateUserPoolClientOutput {
  UserPoolClient?: UserPoolClientType | undefined;
}

export interface CreateUserPoolDomainInput {
  Domain: string;
  UserPoolId: string;
  ManagedLoginVersion?: number | undefined;
  CustomDomainConfig?: CustomDomainConfigType | undefined;
  Routing?: RoutingType | undefined;
}

export interface CreateUserPoolDomainOutput {
  ManagedLoginVersion?: number | undefined;
  CloudFrontDomain?: string | undefined;
  Routing?: RoutingType | undefined;
}

export interface CreateUserPoolReplicaInput {
  UserPoolId: string;
  RegionName: string;
  UserPoolTags?: { readonly [key: string]: string } | undefined;
}

export interface CreateUserPoolReplicaOutput {
  UserPoolReplica?: UserPoolReplicaType | undefined;
}

export interface CreateUserPoolInput {
  PoolName: string;
  Policies?: UserPoolPolicyType | undefined;
  DeletionProtection?: string | undefined;
  LambdaConfig?: LambdaConfigType | undefined;
  AutoVerifiedAttributes?: readonly string[] | undefined;
  AliasAttributes?: readonly string[] | undefined;
  UsernameAttributes?: readonly string[] | undefined;
  SmsVerificationMessage?: string | undefined;
  EmailVerificationMessage?: string | undefined;
  EmailVerificationSubject?: string | undefined;
  VerificationMessageTemplate?: VerificationMessageTemplateType | undefined;
  SmsAuthenticationMessage?: string | undefined;
  MfaConfiguration?: string | undefined;
  UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined;
  DeviceConfiguration?: DeviceConfigurationType | undefined;
  EmailConfiguration?: EmailConfigurationType | undefined;
  SmsConfiguration?: SmsConfigurationType | undefined;
  UserPoolTags?: { readonly [key: string]: string } | undefined;
  AdminCreateUserConfig?: AdminCreateUserConfigType | undefined;
  Schema?: readonly SchemaAttributeType[] | undefined;
  UserPoolAddOns?: UserPoolAddOnsType | undefined;
  DcrConfiguration?: DcrConfigurationType | undefined;
  UsernameConfiguration?: UsernameConfigurationType | undefined;
  AccountRecoverySetting?: AccountRecoverySettingType | undefined;
  UserPoolTier?: string | undefined;
  KeyConfiguration?: KeyConfigurationType | undefined;
  IssuerConfiguration?: IssuerConfigurationType | undefined;
  AcrConfiguration?: { readonly [key: string]: AcrLevelConfigType } | undefined;
}

export interface CreateUserPoolOutput {
  UserPool?: UserPoolType | undefined;
}

export interface CustomDomainConfigType {
  CertificateArn: string;
  SecurityPolicy?: string | undefined;
}

export interface CustomEmailLambdaVersionConfigType {
  LambdaVersion: string;
  LambdaArn: string;
}

export interface CustomSMSLambdaVersionConfigType {
  LambdaVersion: string;
  LambdaArn: string;
}

export interface DcrConfigurationType {
  EnableStatus?: string | undefined;
  OpenDcrEnabled?: boolean | undefined;
  AuthenticatedGrantTypes?: readonly string[] | undefined;
  OpenDcrGrantTypes?: readonly string[] | undefined;
  AllowedScopes?: readonly string[] | undefined;
}

export interface DeleteGroupInput {
  GroupName: string;
  UserPoolId: string;
}

export interface DeleteIdentityProviderInput {
  UserPoolId: string;
  ProviderName: string;
}

export interface DeleteManagedLoginBrandingInput {
  ManagedLoginBrandingId: string;
  UserPoolId: string;
}

export interface DeleteResourceServerInput {
  UserPoolId: string;
  Identifier: string;
}

export interface DeleteTermsInput {
  TermsId: string;
  UserPoolId: string;
}

export interface DeleteUserAttributesInput {
  UserAttributeNames: readonly string[];
  AccessToken: string;
}

export type DeleteUserAttributesOutput = { readonly [key: string]: never };

export interface DeleteUserPoolClientInput {
  UserPoolId: string;
  ClientId: string;
}

export interface DeleteUserPoolClientSecretInput {
  UserPoolId: string;
  ClientId: string;
  ClientSecretId: string;
}

export type DeleteUserPoolClientSecretOutput = { readonly [key: string]: never };

export interface DeleteUserPoolDomainInput {
  Domain: string;
  UserPoolId: string;
}

export type DeleteUserPoolDomainOutput = { readonly [key: string]: never };

export interface DeleteUserPoolReplicaInput {
  UserPoolId: string;
  RegionName: string;
}

export interface DeleteUserPoolReplicaOutput {
  UserPoolReplica?: UserPoolReplicaType | undefined;
}

export interface DeleteUserPoolInput {
  UserPoolId: string;
}

export interface DeleteUserInput {
  AccessToken: string;
}

export interface DeleteWebAuthnCredentialInput {
  AccessToken: string;
  CredentialId: string;
}

export type DeleteWebAuthnCredentialOutput = { readonly [key: string]: never };

export interface DescribeIdentityProviderInput {
  UserPoolId: string;
  ProviderName: string;
}

export interface DescribeIdentityProviderOutput {
  IdentityProvider: IdentityProviderType;
}

export interface DescribeManagedLoginBrandingByClientInput {
  UserPoolId: string;
  ClientId: string;
  ReturnMergedResources?: boolean | undefined;
}

export interface DescribeManagedLoginBrandingByClientOutput {
  ManagedLoginBranding?: ManagedLoginBrandingType | undefined;
}

export interface DescribeManagedLoginBrandingInput {
  UserPoolId: string;
  ManagedLoginBrandingId: string;
  ReturnMergedResources?: boolean | undefined;
}

export interface DescribeManagedLoginBrandingOutput {
  ManagedLoginBranding?: ManagedLoginBrandingType | undefined;
}

export interface DescribeResourceServerInput {
  UserPoolId: string;
  Identifier: string;
}

export interface DescribeResourceServerOutput {
  ResourceServer: ResourceServerType;
}

export interface DescribeRiskConfigurationInput {
  UserPoolId: string;
  ClientId?: string | undefined;
}

export interface DescribeRiskConfigurationOutput {
  RiskConfiguration: RiskConfigurationType;
}

export interface DescribeTermsByClientInput {
  ClientId: string;
  UserPoolId: string;
  TermsName: string;
}

export interface DescribeTermsByClientOutput {
  Terms?: TermsType | undefined;
}

export interface DescribeTermsInput {
  TermsId: string;
  UserPoolId: string;
}

export interface DescribeTermsOutput {
  Terms?: TermsType | undefined;
}

export interface DescribeUserImportJobInput {
  UserPoolId: string;
  JobId: string;
}

export interface DescribeUserImportJobOutput {
  UserImportJob?: UserImportJobType | undefined;
}

export interface DescribeUserPoolClientInput {
  UserPoolId: string;
  ClientId: string;
}

export interface DescribeUserPoolClientOutput {
  UserPoolClient?: UserPoolClientType | undefined;
}

export interface DescribeUserPoolDomainInput {
  Domain: string;
}

export interface DescribeUserPoolDomainOutput {
  DomainDescription?: DomainDescriptionType | undefined;
}

export interface DescribeUserPoolInput {
  UserPoolId: string;
}

export interface DescribeUserPoolOutput {
  UserPool?: UserPoolType | undefined;
}

export interface DeviceConfigurationType {
  ChallengeRequiredOnNewDevice?: boolean | undefined;
  DeviceOnlyRememberedOnUserPrompt?: boolean | undefined;
}

export interface DeviceSecretVerifierConfigType {
  PasswordVerifier?: string | undefined;
  Salt?: string | undefined;
}

export interface DeviceType {
  DeviceKey?: string | undefined;
  DeviceAttributes?: readonly AttributeType[] | undefined;
  DeviceCreateDate?: Date | undefined;
  DeviceLastModifiedDate?: Date | undefined;
  DeviceLastAuthenticatedDate?: Date | undefined;
}

export interface DomainDescriptionType {
  UserPoolId?: string | undefined;
  AWSAccountId?: string | undefined;
  Domain?: string | undefined;
  S3Bucket?: string | undefined;
  CloudFrontDistribution?: string | undefined;
  Version?: string | undefined;
  Status?: string | undefined;
  CustomDomainConfig?: CustomDomainConfigType | undefined;
  ManagedLoginVersion?: number | undefined;
  Routing?: RoutingType | undefined;
}

export interface EmailConfigurationType {
  SourceArn?: string | undefined;
  ReplyToEmailAddress?: string | undefined;
  EmailSendingAccount?: string | undefined;
  From?: string | undefined;
  ConfigurationSet?: string | undefined;
}

export interface EmailMfaConfigType {
  Message?: string | undefined;
  Subject?: string | undefined;
}

export interface EmailMfaSettingsType {
  Enabled?: boolean | undefined;
  PreferredMfa?: boolean | undefined;
}

export interface EumsSmsConfigurationType {
  CallerArn: string;
  ExternalId?: string | undefined;
  OriginationIdentity?: string | undefined;
  ConfigurationSetName?: string | undefined;
  InEntityId?: string | undefined;
  InTemplateId?: string | undefined;
  Region?: string | undefined;
}

export interface EventContextDataType {
  IpAddress?: string | undefined;
  DeviceName?: string | undefined;
  Timezone?: string | undefined;
  City?: string | undefined;
  Country?: string | undefined;
}

export interface EventFeedbackType {
  FeedbackValue: string;
  Provider: string;
  FeedbackDate?: Date | undefined;
}

export interface EventRiskType {
  RiskDecision?: string | undefined;
  RiskLevel?: string | undefined;
  CompromisedCredentialsDetected?: boolean | undefined;
}

export interface FailoverType {
  SecondaryRegion: string;
  PrimaryRoute53HealthCheckId: string;
}

export interface FirehoseConfigurationType {
  StreamArn?: string | undefined;
}

export interface ForgetDeviceInput {
  DeviceKey: string;
  AccessToken?: string | undefined;
}

export interface ForgotPasswordInput {
  ClientId: string;
  Username: string;
  SecretHash?: string | undefined;
  UserContextData?: UserContextDataType | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface ForgotPasswordOutput {
  CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
}

export interface GetCSVHeaderInput {
  UserPoolId: string;
}

export interface GetCSVHeaderOutput {
  UserPoolId?: string | undefined;
  CSVHeader?: readonly string[] | undefined;
}

export interface GetClientTokenInput {
  ClientId: string;
  Secret: string;
  Scopes?: readonly string[] | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface GetClientTokenOutput {
  ClientAuthenticationResult?: ClientAuthenticationResultType | undefined;
}

export interface GetDeviceInput {
  DeviceKey: string;
  AccessToken?: string | undefined;
}

export interface GetDeviceOutput {
  Device: DeviceType;
}

export interface GetGroupInput {
  GroupName: string;
  UserPoolId: string;
}

export interface GetGroupOutput {
  Group?: GroupType | undefined;
}

export interface GetIdentityProviderByIdentifierInput {
  UserPoolId: string;
  IdpIdentifier: string;
}

export interface GetIdentityProviderByIdentifierOutput {
  IdentityProvider: IdentityProviderType;
}

export interface GetLogDeliveryConfigurationInput {
  UserPoolId: string;
}

export interface GetLogDeliveryConfigurationOutput {
  LogDeliveryConfiguration?: LogDeliveryConfigurationType | undefined;
}

export interface GetProvisionedLimitInput {
  LimitDefinition: LimitDefinitionType;
}

export interface GetProvisionedLimitOutput {
  Limit: LimitType;
}

export interface GetSigningCertificateInput {
  UserPoolId: string;
}

export interface GetSigningCertificateOutput {
  Certificate?: string | undefined;
}

export interface GetTokensFromRefreshTokenInput {
  RefreshToken: string;
  ClientId: string;
  ClientSecret?: string | undefined;
  DeviceKey?: string | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface GetTokensFromRefreshTokenOutput {
  AuthenticationResult?: AuthenticationResultType | undefined;
}

export interface GetUICustomizationInput {
  UserPoolId: string;
  ClientId?: string | undefined;
}

export interface GetUICustomizationOutput {
  UICustomization: UICustomizationType;
}

export interface GetUserAttributeVerificationCodeInput {
  AccessToken: string;
  AttributeName: string;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface GetUserAttributeVerificationCodeOutput {
  CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
}

export interface GetUserAuthFactorsInput {
  AccessToken: string;
}

export interface GetUserAuthFactorsOutput {
  Username: string;
  PreferredMfaSetting?: string | undefined;
  UserMFASettingList?: readonly string[] | undefined;
  ConfiguredUserAuthFactors?: readonly string[] | undefined;
}

export interface GetUserPoolClientSessionConfigurationInput {
  UserPoolId: string;
  ClientId: string;
}

export interface GetUserPoolClientSessionConfigurationOutput {
  UserPoolId?: string | undefined;
  ClientId?: string | undefined;
  SSOSession?: ClientSSOSessionConfigType | undefined;
}

export interface GetUserPoolMfaConfigInput {
  UserPoolId: string;
}

export interface GetUserPoolMfaConfigOutput {
  SmsMfaConfiguration?: SmsMfaConfigType | undefined;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined;
  EmailMfaConfiguration?: EmailMfaConfigType | undefined;
  MfaConfiguration?: string | undefined;
  WebAuthnConfiguration?: WebAuthnConfigurationType | undefined;
}

export interface GetUserPoolSessionConfigurationInput {
  UserPoolId: string;
}

export interface GetUserPoolSessionConfigurationOutput {
  UserPoolId?: string | undefined;
  UserSessionTracking?: string | undefined;
  TokenSession?: UserPoolTokenSessionConfigType | undefined;
}

export interface GetUserInput {
  AccessToken: string;
}

export interface GetUserOutput {
  Username: string;
  UserAttributes: readonly AttributeType[];
  MFAOptions?: readonly MFAOptionType[] | undefined;
  PreferredMfaSetting?: string | undefined;
  UserMFASettingList?: readonly string[] | undefined;
}

export interface GlobalSignOutInput {
  AccessToken: string;
}

export type GlobalSignOutOutput = { readonly [key: string]: never };

export interface GroupType {
  GroupName?: string | undefined;
  UserPoolId?: string | undefined;
  Description?: string | undefined;
  RoleArn?: string | undefined;
  Precedence?: number | undefined;
  LastModifiedDate?: Date | undefined;
  CreationDate?: Date | undefined;
}

export interface HttpHeader {
  headerName?: string | undefined;
  headerValue?: string | undefined;
}

export interface IdentityProviderType {
  UserPoolId?: string | undefined;
  ProviderName?: string | undefined;
  ProviderType?: string | undefined;
  ProviderDetails?: { readonly [key: string]: string } | undefined;
  AttributeMapping?: { readonly [key: string]: string } | undefined;
  IdpIdentifiers?: readonly string[] | undefined;
  AcrMapping?: { readonly [key: string]: string } | undefined;
  LastModifiedDate?: Date | undefined;
  CreationDate?: Date | undefined;
}

export interface InboundFederationLambdaType {
  LambdaVersion: string;
  LambdaArn: string;
}

export interface InitiateAuthInput {
  AuthFlow: string;
  ClientId: string;
  AuthParameters?: { readonly [key: string]: string } | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  UserContextData?: UserContextDataType | undefined;
  Session?: string | undefined;
}

export interface InitiateAuthOutput {
  ChallengeName?: string | undefined;
  Session?: string | undefined;
  ChallengeParameters?: { readonly [key: string]: string } | undefined;
  AuthenticationResult?: AuthenticationResultType | undefined;
  AvailableChallenges?: readonly string[] | undefined;
}

export interface IssuerConfigurationType {
  Type?: string | undefined;
}

export interface KeyConfigurationType {
  KeyType?: string | undefined;
  KmsKeyArn?: string | undefined;
}

export interface LambdaConfigType {
  PreSignUp?: string | undefined;
  CustomMessage?: string | undefined;
  PostConfirmation?: string | undefined;
  PreAuthentication?: string | undefined;
  PostAuthentication?: string | undefined;
  DefineAuthChallenge?: string | undefined;
  CreateAuthChallenge?: string | undefined;
  VerifyAuthChallengeResponse?: string | undefined;
  PreTokenGeneration?: string | undefined;
  UserMigration?: string | undefined;
  PreTokenGenerationConfig?: PreTokenGenerationVersionConfigType | undefined;
  CustomSMSSender?: CustomSMSLambdaVersionConfigType | undefined;
  CustomEmailSender?: CustomEmailLambdaVersionConfigType | undefined;
  KMSKeyID?: string | undefined;
  InboundFederation?: InboundFederationLambdaType | undefined;
}

export interface LimitDefinitionType {
  LimitClass: string;
  Attributes: { readonly [key: string]: string };
}

export interface LimitType {
  LimitDefinition: LimitDefinitionType;
  ProvisionedLimitValue: number;
  FreeLimitValue: number;
}

export interface ListDevicesInput {
  AccessToken: string;
  Limit?: number | undefined;
  PaginationToken?: string | undefined;
}

export interface ListDevicesOutput {
  Devices?: readonly DeviceType[] | undefined;
  PaginationToken?: string | undefined;
}

export interface ListGroupsInput {
  UserPoolId: string;
  Limit?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListGroupsOutput {
  Groups?: readonly GroupType[] | undefined;
  NextToken?: string | undefined;
}

export interface ListIdentityProvidersInput {
  UserPoolId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListIdentityProvidersOutput {
  Providers: readonly ProviderDescription[];
  NextToken?: string | undefined;
}

export interface ListResourceServersInput {
  UserPoolId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListResourceServersOutput {
  ResourceServers: readonly ResourceServerType[];
  NextToken?: string | undefined;
}

export interface ListTagsForResourceInput {
  ResourceArn: string;
}

export interface ListTagsForResourceOutput {
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface ListTermsInput {
  UserPoolId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListTermsOutput {
  Terms: readonly TermsDescriptionType[];
  NextToken?: string | undefined;
}

export interface ListUserImportJobsInput {
  UserPoolId: string;
  MaxResults: number;
  PaginationToken?: string | undefined;
}

export interface ListUserImportJobsOutput {
  UserImportJobs?: readonly UserImportJobType[] | undefined;
  PaginationToken?: string | undefined;
}

export interface ListUserPoolClientSecretsInput {
  UserPoolId: string;
  ClientId: string;
  NextToken?: string | undefined;
}

export interface ListUserPoolClientSecretsOutput {
  ClientSecrets?: readonly ClientSecretDescriptorType[] | undefined;
  NextToken?: string | undefined;
}

export interface ListUserPoolClientsInput {
  UserPoolId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  ClientType?: string | undefined;
}

export interface ListUserPoolClientsOutput {
  UserPoolClients?: readonly UserPoolClientDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface ListUserPoolReplicasInput {
  UserPoolId: string;
  NextToken?: string | undefined;
}

export interface ListUserPoolReplicasOutput {
  UserPoolReplicas?: readonly UserPoolReplicaType[] | undefined;
  NextToken?: string | undefined;
}

export interface ListUserPoolsInput {
  MaxResults: number;
  NextToken?: string | undefined;
}

export interface ListUserPoolsOutput {
  UserPools?: readonly UserPoolDescriptionType[] | undefined;
  NextToken?: string | undefined;
}

export interface ListUserSessionsInput {
  AccessToken: string;
  NextToken?: string | undefined;
}

export interface ListUserSessionsOutput {
  Sessions?: readonly SessionDescriptionType[] | undefined;
  NextToken?: string | undefined;
}

export interface ListUsersInGroupInput {
  UserPoolId: string;
  GroupName: string;
  Limit?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListUsersInGroupOutput {
  Users?: readonly UserType[] | undefined;
  NextToken?: string | undefined;
}

export interface ListUsersInput {
  UserPoolId: string;
  AttributesToGet?: readonly string[] | undefined;
  Limit?: number | undefined;
  PaginationToken?: string | undefined;
  Filter?: string | undefined;
}

export interface ListUsersOutput {
  Users?: readonly UserType[] | undefined;
  PaginationToken?: string | undefined;
}

export interface ListWebAuthnCredentialsInput {
  AccessToken: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListWebAuthnCredentialsOutput {
  Credentials: readonly WebAuthnCredentialDescription[];
  NextToken?: string | undefined;
}

export interface LogConfigurationType {
  LogLevel: string;
  EventSource: string;
  CloudWatchLogsConfiguration?: CloudWatchLogsConfigurationType | undefined;
  S3Configuration?: S3ConfigurationType | undefined;
  FirehoseConfiguration?: FirehoseConfigurationType | undefined;
}

export interface LogDeliveryConfigurationType {
  UserPoolId: string;
  LogConfigurations: readonly LogConfigurationType[];
}

export interface MFAOptionType {
  DeliveryMedium?: string | undefined;
  AttributeName?: string | undefined;
}

export interface ManagedLoginBrandingType {
  ManagedLoginBrandingId?: string | undefined;
  UserPoolId?: string | undefined;
  UseCognitoProvidedValues?: boolean | undefined;
  Settings?: JsonValue | undefined;
  Assets?: readonly AssetType[] | undefined;
  CreationDate?: Date | undefined;
  LastModifiedDate?: Date | undefined;
}

export interface MessageTemplateType {
  SMSMessage?: string | undefined;
  EmailMessage?: string | undefined;
  EmailSubject?: string | undefined;
}

export interface NewDeviceMetadataType {
  DeviceKey?: string | undefined;
  DeviceGroupKey?: string | undefined;
}

export interface NotifyConfigurationType {
  SourceArn: string;
  From?: string | undefined;
  ReplyTo?: string | undefined;
  BlockEmail?: NotifyEmailType | undefined;
  NoActionEmail?: NotifyEmailType | undefined;
  MfaEmail?: NotifyEmailType | undefined;
}

export interface NotifyEmailType {
  Subject: string;
  HtmlBody?: string | undefined;
  TextBody?: string | undefined;
}

export interface NumberAttributeConstraintsType {
  MinValue?: string | undefined;
  MaxValue?: string | undefined;
}

export interface PasswordPolicyType {
  MinimumLength?: number | undefined;
  RequireUppercase?: boolean | undefined;
  RequireLowercase?: boolean | undefined;
  RequireNumbers?: boolean | undefined;
  RequireSymbols?: boolean | undefined;
  PasswordHistorySize?: number | undefined;
  TemporaryPasswordValidityDays?: number | undefined;
}

export interface PreTokenGenerationVersionConfigType {
  LambdaVersion: string;
  LambdaArn: string;
}

export interface ProviderDescription {
  ProviderName?: string | undefined;
  ProviderType?: string | undefined;
  LastModifiedDate?: Date | undefined;
  CreationDate?: Date | undefined;
}

export interface ProviderUserIdentifierType {
  ProviderName?: string | undefined;
  ProviderAttributeName?: string | undefined;
  ProviderAttributeValue?: string | undefined;
}

export interface RecoveryOptionType {
  Priority: number;
  Name: string;
}

export interface RefreshTokenRotationType {
  Feature: string;
  RetryGracePeriodSeconds?: number | undefined;
}

export interface ResendConfirmationCodeInput {
  ClientId: string;
  Username: string;
  SecretHash?: string | undefined;
  UserContextData?: UserContextDataType | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface ResendConfirmationCodeOutput {
  CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
}

export interface ResourceServerScopeType {
  ScopeName: string;
  ScopeDescription: string;
}

export interface ResourceServerType {
  UserPoolId?: string | undefined;
  Identifier?: string | undefined;
  Name?: string | undefined;
  Scopes?: readonly ResourceServerScopeType[] | undefined;
  ManagedBy?: string | undefined;
}

export interface RespondToAuthChallengeInput {
  ClientId: string;
  ChallengeName: string;
  Session?: string | undefined;
  ChallengeResponses?: { readonly [key: string]: string } | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  UserContextData?: UserContextDataType | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface RespondToAuthChallengeOutput {
  ChallengeName?: string | undefined;
  Session?: string | undefined;
  ChallengeParameters?: { readonly [key: string]: string } | undefined;
  AuthenticationResult?: AuthenticationResultType | undefined;
  AvailableChallenges?: readonly string[] | undefined;
}

export interface RevokeTokenInput {
  Token: string;
  ClientId: string;
  ClientSecret?: string | undefined;
  RevokeAssociatedSessions?: string | undefined;
}

export type RevokeTokenOutput = { readonly [key: string]: never };

export interface RevokeUserSessionInput {
  AccessToken: string;
  SessionId: string;
  RevokeAssociatedSessions?: string | undefined;
}

export type RevokeUserSessionOutput = { readonly [key: string]: never };

export interface RiskConfigurationType {
  UserPoolId?: string | undefined;
  ClientId?: string | undefined;
  CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType | undefined;
  AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType | undefined;
  RiskExceptionConfiguration?: RiskExceptionConfigurationType | undefined;
  LastModifiedDate?: Date | undefined;
}

export interface RiskExceptionConfigurationType {
  BlockedIPRangeList?: readonly string[] | undefined;
  SkippedIPRangeList?: readonly string[] | undefined;
}

export interface RoutingType {
  Failover?: FailoverType | undefined;
}

export interface S3ConfigurationType {
  BucketArn?: string | undefined;
}

export interface SMSMfaSettingsType {
  Enabled?: boolean | undefined;
  PreferredMfa?: boolean | undefined;
}

export interface SchemaAttributeType {
  Name?: string | undefined;
  AttributeDataType?: string | undefined;
  DeveloperOnlyAttribute?: boolean | undefined;
  Mutable?: boolean | undefined;
  Required?: boolean | undefined;
  NumberAttributeConstraints?: NumberAttributeConstraintsType | undefined;
  StringAttributeConstraints?: StringAttributeConstraintsType | undefined;
}

export interface SessionDescriptionType {
  SessionId?: string | undefined;
  SessionType?: string | undefined;
  ClientId?: string | undefined;
  CreateDate?: Date | undefined;
  LastActiveDate?: Date | undefined;
  DeviceType?: string | undefined;
  LastIPAddress?: string | undefined;
  LastLocation?: SessionLocationType | undefined;
  OriginSessionId?: string | undefined;
  IsCurrentSession?: boolean | undefined;
}

export interface SessionLocationType {
  City?: string | undefined;
  Country?: string | undefined;
}

export interface SetLogDeliveryConfigurationInput {
  UserPoolId: string;
  LogConfigurations: readonly LogConfigurationType[];
}

export interface SetLogDeliveryConfigurationOutput {
  LogDeliveryConfiguration?: LogDeliveryConfigurationType | undefined;
}

export interface SetRiskConfigurationInput {
  UserPoolId: string;
  ClientId?: string | undefined;
  CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType | undefined;
  AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType | undefined;
  RiskExceptionConfiguration?: RiskExceptionConfigurationType | undefined;
}

export interface SetRiskConfigurationOutput {
  RiskConfiguration: RiskConfigurationType;
}

export interface SetUICustomizationInput {
  UserPoolId: string;
  ClientId?: string | undefined;
  CSS?: string | undefined;
  ImageFile?: Uint8Array | undefined;
}

export interface SetUICustomizationOutput {
  UICustomization: UICustomizationType;
}

export interface SetUserMFAPreferenceInput {
  AccessToken: string;
  SMSMfaSettings?: SMSMfaSettingsType | undefined;
  SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined;
  EmailMfaSettings?: EmailMfaSettingsType | undefined;
  WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined;
}

export type SetUserMFAPreferenceOutput = { readonly [key: string]: never };

export interface SetUserPoolClientSessionConfigurationInput {
  UserPoolId: string;
  ClientId: string;
  SSOSession: ClientSSOSessionConfigType;
}

export interface SetUserPoolClientSessionConfigurationOutput {
  UserPoolId?: string | undefined;
  ClientId?: string | undefined;
  SSOSession?: ClientSSOSessionConfigType | undefined;
}

export interface SetUserPoolMfaConfigInput {
  UserPoolId: string;
  SmsMfaConfiguration?: SmsMfaConfigType | undefined;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined;
  EmailMfaConfiguration?: EmailMfaConfigType | undefined;
  MfaConfiguration?: string | undefined;
  WebAuthnConfiguration?: WebAuthnConfigurationType | undefined;
}

export interface SetUserPoolMfaConfigOutput {
  SmsMfaConfiguration?: SmsMfaConfigType | undefined;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined;
  EmailMfaConfiguration?: EmailMfaConfigType | undefined;
  MfaConfiguration?: string | undefined;
  WebAuthnConfiguration?: WebAuthnConfigurationType | undefined;
}

export interface SetUserPoolSessionConfigurationInput {
  UserPoolId: string;
  UserSessionTracking: string;
  TokenSession: UserPoolTokenSessionConfigType;
}

export interface SetUserPoolSessionConfigurationOutput {
  UserPoolId?: string | undefined;
  UserSessionTracking?: string | undefined;
  TokenSession?: UserPoolTokenSessionConfigType | undefined;
}

export interface SetUserSettingsInput {
  AccessToken: string;
  MFAOptions: readonly MFAOptionType[];
}

export type SetUserSettingsOutput = { readonly [key: string]: never };

export interface SignInPolicyType {
  AllowedFirstAuthFactors?: readonly string[] | undefined;
}

export interface SignUpInput {
  ClientId: string;
  Username: string;
  SecretHash?: string | undefined;
  Password?: string | undefined;
  UserAttributes?: readonly AttributeType[] | undefined;
  ValidationData?: readonly AttributeType[] | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  UserContextData?: UserContextDataType | undefined;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface SignUpOutput {
  UserConfirmed: boolean;
  UserSub: string;
  CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
  Session?: string | undefined;
}

export interface SmsConfigurationType {
  SnsCallerArn?: string | undefined;
  ExternalId?: string | undefined;
  SnsRegion?: string | undefined;
  EumsSms?: EumsSmsConfigurationType | undefined;
}

export interface SmsMfaConfigType {
  SmsAuthenticationMessage?: string | undefined;
  SmsConfiguration?: SmsConfigurationType | undefined;
}

export interface SoftwareTokenMfaConfigType {
  Enabled?: boolean | undefined;
}

export interface SoftwareTokenMfaSettingsType {
  Enabled?: boolean | undefined;
  PreferredMfa?: boolean | undefined;
}

export interface StartUserImportJobInput {
  UserPoolId: string;
  JobId: string;
}

export interface StartUserImportJobOutput {
  UserImportJob?: UserImportJobType | undefined;
}

export interface StartWebAuthnRegistrationInput {
  AccessToken: string;
}

export interface StartWebAuthnRegistrationOutput {
  CredentialCreationOptions: JsonValue;
}

export interface StopUserImportJobInput {
  UserPoolId: string;
  JobId: string;
}

export interface StopUserImportJobOutput {
  UserImportJob?: UserImportJobType | undefined;
}

export interface StringAttributeConstraintsType {
  MinLength?: string | undefined;
  MaxLength?: string | undefined;
}

export interface TagResourceInput {
  ResourceArn: string;
  Tags: { readonly [key: string]: string };
}

export type TagResourceOutput = { readonly [key: string]: never };

export interface TermsDescriptionType {
  TermsId: string;
  TermsName: string;
  Enforcement: string;
  CreationDate: Date;
  LastModifiedDate: Date;
}

export interface TermsType {
  TermsId: string;
  UserPoolId: string;
  ClientId: string;
  TermsName: string;
  TermsSource: string;
  Enforcement: string;
  Links: { readonly [key: string]: string };
  CreationDate: Date;
  LastModifiedDate: Date;
}

export interface TokenValidityUnitsType {
  AccessToken?: string | undefined;
  IdToken?: string | undefined;
  RefreshToken?: string | undefined;
}

export interface UICustomizationType {
  UserPoolId?: string | undefined;
  ClientId?: string | undefined;
  ImageUrl?: string | undefined;
  CSS?: string | undefined;
  CSSVersion?: string | undefined;
  LastModifiedDate?: Date | undefined;
  CreationDate?: Date | undefined;
}

export interface UntagResourceInput {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export type UntagResourceOutput = { readonly [key: string]: never };

export interface UpdateAuthEventFeedbackInput {
  UserPoolId: string;
  Username: string;
  EventId: string;
  FeedbackToken: string;
  FeedbackValue: string;
}

export type UpdateAuthEventFeedbackOutput = { readonly [key: string]: never };

export interface UpdateDeviceStatusInput {
  AccessToken: string;
  DeviceKey: string;
  DeviceRememberedStatus?: string | undefined;
}

export type UpdateDeviceStatusOutput = { readonly [key: string]: never };

export interface UpdateGroupInput {
  GroupName: string;
  UserPoolId: string;
  Description?: string | undefined;
  RoleArn?: string | undefined;
  Precedence?: number | undefined;
}

export interface UpdateGroupOutput {
  Group?: GroupType | undefined;
}

export interface UpdateIdentityProviderInput {
  UserPoolId: string;
  ProviderName: string;
  ProviderDetails?: { readonly [key: string]: string } | undefined;
  AttributeMapping?: { readonly [key: string]: string } | undefined;
  IdpIdentifiers?: readonly string[] | undefined;
  AcrMapping?: { readonly [key: string]: string } | undefined;
}

export interface UpdateIdentityProviderOutput {
  IdentityProvider: IdentityProviderType;
}

export interface UpdateManagedLoginBrandingInput {
  UserPoolId?: string | undefined;
  ManagedLoginBrandingId?: string | undefined;
  UseCognitoProvidedValues?: boolean | undefined;
  Settings?: JsonValue | undefined;
  Assets?: readonly AssetType[] | undefined;
}

export interface UpdateManagedLoginBrandingOutput {
  ManagedLoginBranding?: ManagedLoginBrandingType | undefined;
}

export interface UpdateProvisionedLimitInput {
  LimitDefinition: LimitDefinitionType;
  RequestedLimitValue: number;
}

export interface UpdateProvisionedLimitOutput {
  Limit: LimitType;
}

export interface UpdateResourceServerInput {
  UserPoolId: string;
  Identifier: string;
  Name: string;
  Scopes?: readonly ResourceServerScopeType[] | undefined;
}

export interface UpdateResourceServerOutput {
  ResourceServer: ResourceServerType;
}

export interface UpdateTermsInput {
  TermsId: string;
  UserPoolId: string;
  TermsName?: string | undefined;
  TermsSource?: string | undefined;
  Enforcement?: string | undefined;
  Links?: { readonly [key: string]: string } | undefined;
}

export interface UpdateTermsOutput {
  Terms?: TermsType | undefined;
}

export interface UpdateUserAttributesInput {
  UserAttributes: readonly AttributeType[];
  AccessToken: string;
  ClientMetadata?: { readonly [key: string]: string } | undefined;
}

export interface UpdateUserAttributesOutput {
  CodeDeliveryDetailsList?: readonly CodeDeliveryDetailsType[] | undefined;
}

export interface UpdateUserPoolClientInput {
  UserPoolId: string;
  ClientId: string;
  ClientName?: string | undefined;
  RefreshTokenValidity?: number | undefined;
  AccessTokenValidity?: number | undefined;
  IdTokenValidity?: number | undefined;
  TokenValidityUnits?: TokenValidityUnitsType | undefined;
  ReadAttributes?: readonly string[] | undefined;
  WriteAttributes?: readonly string[] | undefined;
  ExplicitAuthFlows?: readonly string[] | undefined;
  SupportedIdentityProviders?: readonly string[] | undefined;
  CallbackURLs?: readonly string[] | undefined;
  LogoutURLs?: readonly string[] | undefined;
  DefaultRedirectURI?: string | undefined;
  AllowedOAuthFlows?: readonly string[] | undefined;
  AllowedOAuthScopes?: readonly string[] | undefined;
  AllowedOAuthFlowsUserPoolClient?: boolean | undefined;
  AnalyticsConfiguration?: AnalyticsConfigurationType | undefined;
  PreventUserExistenceErrors?: string | undefined;
  EnableTokenRevocation?: boolean | undefined;
  EnablePropagateAdditionalUserContextData?: boolean | undefined;
  AuthSessionValidity?: number | undefined;
  RefreshTokenRotation?: RefreshTokenRotationType | undefined;
}

export interface UpdateUserPoolClientOutput {
  UserPoolClient?: UserPoolClientType | undefined;
}

export interface UpdateUserPoolDomainInput {
  Domain: string;
  UserPoolId: string;
  ManagedLoginVersion?: number | undefined;
  CustomDomainConfig?: CustomDomainConfigType | undefined;
  Routing?: RoutingType | undefined;
}

export interface UpdateUserPoolDomainOutput {
  ManagedLoginVersion?: number | undefined;
  CloudFrontDomain?: string | undefined;
  Routing?: RoutingType | undefined;
}

export interface UpdateUserPoolReplicaInput {
  UserPoolId: string;
  RegionName: string;
  Status: string;
}

export interface UpdateUserPoolReplicaOutput {
  UserPoolReplica?: UserPoolReplicaType | undefined;
}

export interface UpdateUserPoolInput {
  UserPoolId: string;
  Policies?: UserPoolPolicyType | undefined;
  DeletionProtection?: string | undefined;
  LambdaConfig?: LambdaConfigType | undefined;
  AutoVerifiedAttributes?: readonly string[] | undefined;
  SmsVerificationMessage?: string | undefined;
  EmailVerificationMessage?: string | undefined;
  EmailVerificationSubject?: string | undefined;
  VerificationMessageTemplate?: VerificationMessageTemplateType | undefined;
  SmsAuthenticationMessage?: string | undefined;
  UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined;
  MfaConfiguration?: string | undefined;
  DeviceConfiguration?: DeviceConfigurationType | undefined;
  EmailConfiguration?: EmailConfigurationType | undefined;
  SmsConfiguration?: SmsConfigurationType | undefined;
  UserPoolTags?: { readonly [key: string]: string } | undefined;
  AdminCreateUserConfig?: AdminCreateUserConfigType | undefined;
  UserPoolAddOns?: UserPoolAddOnsType | undefined;
  DcrConfiguration?: DcrConfigurationType | undefined;
  AccountRecoverySetting?: AccountRecoverySettingType | undefined;
  PoolName?: string | undefined;
  UserPoolTier?: string | undefined;
  KeyConfiguration?: KeyConfigurationType | undefined;
  IssuerConfiguration?: IssuerConfigurationType | undefined;
  AcrConfiguration?: { readonly [key: string]: AcrLevelConfigType } | undefined;
}

export type UpdateUserPoolOutput = { readonly [key: string]: never };

export interface UserAttributeUpdateSettingsType {
  AttributesRequireVerificationBeforeUpdate?: readonly string[] | undefined;
}

export interface UserContextDataType {
  IpAddress?: string | undefined;
  EncodedData?: string | undefined;
}

export interface UserImportJobType {
  JobName?: string | undefined;
  JobId?: string | undefined;
  UserPoolId?: string | undefined;
  PreSignedUrl?: string | undefined;
  CreationDate?: Date | undefined;
  StartDate?: Date | undefined;
  CompletionDate?: Date | undefined;
  Status?: string | undefined;
  CloudWatchLogsRoleArn?: string | undefined;
  ImportedUsers?: number | undefined;
  SkippedUsers?: number | undefined;
  FailedUsers?: number | undefined;
  CompletionMessage?: string | undefined;
  PasswordHashingAlgorithm?: string | undefined;
}

export interface UserPoolAddOnsType {
  AdvancedSecurityMode: string;
  AdvancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlowsType | undefined;
}

export interface UserPoolClientDescription {
  ClientId?: string | undefined;
  UserPoolId?: string | undefined;
  ClientName?: string | undefined;
}

export interface UserPoolClientType {
  UserPoolId?: string | undefined;
  ClientName?: string | undefined;
  ClientId?: string | undefined;
  ClientSecret?: string | undefined;
  LastModifiedDate?: Date | undefined;
  CreationDate?: Date | undefined;
  RefreshTokenValidity?: number | undefined;
  AccessTokenValidity?: number | undefined;
  IdTokenValidity?: number | undefined;
  TokenValidityUnits?: TokenValidityUnitsType | undefined;
  ReadAttributes?: readonly string[] | undefined;
  WriteAttributes?: readonly string[] | undefined;
  ExplicitAuthFlows?: readonly string[] | undefined;
  SupportedIdentityProviders?: readonly string[] | undefined;
  CallbackURLs?: readonly string[] | undefined;
  LogoutURLs?: readonly string[] | undefined;
  DefaultRedirectURI?: string | undefined;
  AllowedOAuthFlows?: readonly string[] | undefined;
  AllowedOAuthScopes?: readonly string[] | undefined;
  AllowedOAuthFlowsUserPoolClient?: boolean | undefined;
  AnalyticsConfiguration?: AnalyticsConfigurationType | undefined;
  PreventUserExistenceErrors?: string | undefined;
  EnableTokenRevocation?: boolean | undefined;
  EnablePropagateAdditionalUserContextData?: boolean | undefined;
  AuthSessionValidity?: number | undefined;
  RefreshTokenRotation?: RefreshTokenRotationType | undefined;
  ClientType?: string | undefined;
}

export interface UserPoolDescriptionType {
  Id?: string | undefined;
  Name?: string | undefined;
  LambdaConfig?: LambdaConfigType | undefined;
  Status?: string | undefined;
  LastModifiedDate?: Date | undefined;
  CreationDate?: Date | undefined;
  ReplicaRegions?: readonly string[] | undefined;
}

export interface UserPoolPolicyType {
  PasswordPolicy?: PasswordPolicyType | undefined;
  SignInPolicy?: SignInPolicyType | undefined;
}

export interface UserPoolReplicaType {
  RegionName?: string | undefined;
  Status?: string | undefined;
  Role?: string | undefined;
  UserPoolArn?: string | undefined;
}

export interface UserPoolTokenSessionConfigType {
  MaxPerUser: number;
}

export interface UserPoolType {
  Id?: string | undefined;
  Name?: string | undefined;
  Policies?: UserPoolPolicyType | undefined;
  DeletionProtection?: string | undefined;
  LambdaConfig?: LambdaConfigType | undefined;
  Status?: string | undefined;
  LastModifiedDate?: Date | undefined;
  CreationDate?: Date | undefined;
  SchemaAttributes?: readonly SchemaAttributeType[] | undefined;
  AutoVerifiedAttributes?: readonly string[] | undefined;
  AliasAttributes?: readonly string[] | undefined;
  UsernameAttributes?: readonly string[] | undefined;
  SmsVerificationMessage?: string | undefined;
  EmailVerificationMessage?: string | undefined;
  EmailVerificationSubject?: string | undefined;
  VerificationMessageTemplate?: VerificationMessageTemplateType | undefined;
  SmsAuthenticationMessage?: string | undefined;
  UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined;
  MfaConfiguration?: string | undefined;
  DeviceConfiguration?: DeviceConfigurationType | undefined;
  EstimatedNumberOfUsers?: number | undefined;
  EmailConfiguration?: EmailConfigurationType | undefined;
  SmsConfiguration?: SmsConfigurationType | undefined;
  UserPoolTags?: { readonly [key: string]: string } | undefined;
  SmsConfigurationFailure?: string | undefined;
  EmailConfigurationFailure?: string | undefined;
  Domain?: string | undefined;
  CustomDomain?: string | undefined;
  AdminCreateUserConfig?: AdminCreateUserConfigType | undefined;
  UserPoolAddOns?: UserPoolAddOnsType | undefined;
  DcrConfiguration?: DcrConfigurationType | undefined;
  UsernameConfiguration?: UsernameConfigurationType | undefined;
  Arn?: string | undefined;
  AccountRecoverySetting?: AccountRecoverySettingType | undefined;
  UserPoolTier?: string | undefined;
  KeyConfiguration?: KeyConfigurationType | undefined;
  IssuerConfiguration?: IssuerConfigurationType | undefined;
  AcrConfiguration?: { readonly [key: string]: AcrLevelConfigType } | undefined;
}

export interface UserType {
  Username?: string | undefined;
  Attributes?: readonly AttributeType[] | undefined;
  UserCreateDate?: Date | undefined;
  UserLastModifiedDate?: Date | undefined;
  Enabled?: boolean | undefined;
  UserStatus?: string | undefined;
  MFAOptions?: readonly MFAOptionType[] | undefined;
}

export interface UsernameConfigurationType {
  CaseSensitive: boolean;
}

export interface VerificationMessageTemplateType {
  SmsMessage?: string | undefined;
  EmailMessage?: string | undefined;
  EmailSubject?: string | undefined;
  EmailMessageByLink?: string | undefined;
  EmailSubjectByLink?: string | undefined;
  DefaultEmailOption?: string | undefined;
}

export interface VerifySoftwareTokenInput {
  UserCode: string;
  AccessToken?: string | undefined;
  Session?: string | undefined;
  FriendlyDeviceName?: string | undefined;
}

export interface VerifySoftwareTokenOutput {
  Status?: string | undefined;
  Session?: string | undefined;
}

export interface VerifyUserAttributeInput {
  AccessToken: string;
  AttributeName: string;
  Code: string;
}

export type VerifyUserAttributeOutput = { readonly [key: string]: never };

export interface WebAuthnConfigurationType {
  RelyingPartyId?: string | undefined;
  UserVerification?: string | undefined;
  FactorConfiguration?: string | undefined;
}

export interface WebAuthnCredentialDescription {
  CredentialId: string;
  FriendlyCredentialName: string;
  RelyingPartyId: string;
  AuthenticatorTransports: readonly string[];
  CreatedAt: Date;
  AuthenticatorAttachment?: string | undefined;
}

export interface WebAuthnMfaSettingsType {
  Enabled?: boolean | undefined;
}

export type AdminAddUserToGroupOutput = { readonly [key: string]: never };
export type AdminDeleteUserOutput = { readonly [key: string]: never };
export type AdminForgetDeviceOutput = { readonly [key: string]: never };
export type AdminRemoveUserFromGroupOutput = { readonly [key: string]: never };
export type DeleteGroupOutput = { readonly [key: string]: never };
export type DeleteIdentityProviderOutput = { readonly [key: string]: never };
export type DeleteManagedLoginBrandingOutput = { readonly [key: string]: never };
export type DeleteResourceServerOutput = { readonly [key: string]: never };
export type DeleteTermsOutput = { readonly [key: string]: never };
export type DeleteUserOutput = { readonly [key: string]: never };
export type DeleteUserPoolOutput = { readonly [key: string]: never };
export type DeleteUserPoolClientOutput = { readonly [key: string]: never };
export type ForgetDeviceOutput = { readonly [key: string]: never };

export interface CognitoIdpOperations {
  AddCustomAttributes: { input: AddCustomAttributesInput; output: AddCustomAttributesOutput };
  AddUserPoolClientSecret: { input: AddUserPoolClientSecretInput; output: AddUserPoolClientSecretOutput };
  AdminAddUserToGroup: { input: AdminAddUserToGroupInput; output: AdminAddUserToGroupOutput };
  AdminConfirmSignUp: { input: AdminConfirmSignUpInput; output: AdminConfirmSignUpOutput };
  AdminCreateUser: { input: AdminCreateUserInput; output: AdminCreateUserOutput };
  AdminDeleteSoftwareToken: { input: AdminDeleteSoftwareTokenInput; output: AdminDeleteSoftwareTokenOutput };
  AdminDeleteUser: { input: AdminDeleteUserInput; output: AdminDeleteUserOutput };
  AdminDeleteUserAttributes: { input: AdminDeleteUserAttributesInput; output: AdminDeleteUserAttributesOutput };
  AdminDisableProviderForUser: { input: AdminDisableProviderForUserInput; output: AdminDisableProviderForUserOutput };
  AdminDisableUser: { input: AdminDisableUserInput; output: AdminDisableUserOutput };
  AdminEnableUser: { input: AdminEnableUserInput; output: AdminEnableUserOutput };
  AdminForgetDevice: { input: AdminForgetDeviceInput; output: AdminForgetDeviceOutput };
  AdminGetDevice: { input: AdminGetDeviceInput; output: AdminGetDeviceOutput };
  AdminGetUser: { input: AdminGetUserInput; output: AdminGetUserOutput };
  AdminGetUserAuthFactors: { input: AdminGetUserAuthFactorsInput; output: AdminGetUserAuthFactorsOutput };
  AdminInitiateAuth: { input: AdminInitiateAuthInput; output: AdminInitiateAuthOutput };
  AdminLinkProviderForUser: { input: AdminLinkProviderForUserInput; output: AdminLinkProviderForUserOutput };
  AdminListDevices: { input: AdminListDevicesInput; output: AdminListDevicesOutput };
  AdminListGroupsForUser: { input: AdminListGroupsForUserInput; output: AdminListGroupsForUserOutput };
  AdminListUserAuthEvents: { input: AdminListUserAuthEventsInput; output: AdminListUserAuthEventsOutput };
  AdminListUserSessions: { input: AdminListUserSessionsInput; output: AdminListUserSessionsOutput };
  AdminRemoveUserFromGroup: { input: AdminRemoveUserFromGroupInput; output: AdminRemoveUserFromGroupOutput };
  AdminResetUserPassword: { input: AdminResetUserPasswordInput; output: AdminResetUserPasswordOutput };
  AdminRespondToAuthChallenge: { input: AdminRespondToAuthChallengeInput; output: AdminRespondToAuthChallengeOutput };
  AdminRevokeUserSession: { input: AdminRevokeUserSessionInput; output: AdminRevokeUserSessionOutput };
  AdminSetUserMFAPreference: { input: AdminSetUserMFAPreferenceInput; output: AdminSetUserMFAPreferenceOutput };
  AdminSetUserPassword: { input: AdminSetUserPasswordInput; output: AdminSetUserPasswordOutput };
  AdminSetUserSettings: { input: AdminSetUserSettingsInput; output: AdminSetUserSettingsOutput };
  AdminUpdateAuthEventFeedback: { input: AdminUpdateAuthEventFeedbackInput; output: AdminUpdateAuthEventFeedbackOutput };
  AdminUpdateDeviceStatus: { input: AdminUpdateDeviceStatusInput; output: AdminUpdateDeviceStatusOutput };
  AdminUpdateUserAttributes: { input: AdminUpdateUserAttributesInput; output: AdminUpdateUserAttributesOutput };
  AdminUserGlobalSignOut: { input: AdminUserGlobalSignOutInput; output: AdminUserGlobalSignOutOutput };
  AssociateSoftwareToken: { input: AssociateSoftwareTokenInput; output: AssociateSoftwareTokenOutput };
  ChangePassword: { input: ChangePasswordInput; output: ChangePasswordOutput };
  CompleteWebAuthnRegistration: { input: CompleteWebAuthnRegistrationInput; output: CompleteWebAuthnRegistrationOutput };
  ConfirmDevice: { input: ConfirmDeviceInput; output: ConfirmDeviceOutput };
  ConfirmForgotPassword: { input: ConfirmForgotPasswordInput; output: ConfirmForgotPasswordOutput };
  ConfirmSignUp: { input: ConfirmSignUpInput; output: ConfirmSignUpOutput };
  CreateGroup: { input: CreateGroupInput; output: CreateGroupOutput };
  CreateIdentityProvider: { input: CreateIdentityProviderInput; output: CreateIdentityProviderOutput };
  CreateManagedLoginBranding: { input: CreateManagedLoginBrandingInput; output: CreateManagedLoginBrandingOutput };
  CreateResourceServer: { input: CreateResourceServerInput; output: CreateResourceServerOutput };
  CreateTerms: { input: CreateTermsInput; output: CreateTermsOutput };
  CreateUserImportJob: { input: CreateUserImportJobInput; output: CreateUserImportJobOutput };
  CreateUserPool: { input: CreateUserPoolInput; output: CreateUserPoolOutput };
  CreateUserPoolClient: { input: CreateUserPoolClientInput; output: CreateUserPoolClientOutput };
  CreateUserPoolDomain: { input: CreateUserPoolDomainInput; output: CreateUserPoolDomainOutput };
  CreateUserPoolReplica: { input: CreateUserPoolReplicaInput; output: CreateUserPoolReplicaOutput };
  DeleteGroup: { input: DeleteGroupInput; output: DeleteGroupOutput };
  DeleteIdentityProvider: { input: DeleteIdentityProviderInput; output: DeleteIdentityProviderOutput };
  DeleteManagedLoginBranding: { input: DeleteManagedLoginBrandingInput; output: DeleteManagedLoginBrandingOutput };
  DeleteResourceServer: { input: DeleteResourceServerInput; output: DeleteResourceServerOutput };
  DeleteTerms: { input: DeleteTermsInput; output: DeleteTermsOutput };
  DeleteUser: { input: DeleteUserInput; output: DeleteUserOutput };
  DeleteUserAttributes: { input: DeleteUserAttributesInput; output: DeleteUserAttributesOutput };
  DeleteUserPool: { input: DeleteUserPoolInput; output: DeleteUserPoolOutput };
  DeleteUserPoolClient: { input: DeleteUserPoolClientInput; output: DeleteUserPoolClientOutput };
  DeleteUserPoolClientSecret: { input: DeleteUserPoolClientSecretInput; output: DeleteUserPoolClientSecretOutput };
  DeleteUserPoolDomain: { input: DeleteUserPoolDomainInput; output: DeleteUserPoolDomainOutput };
  DeleteUserPoolReplica: { input: DeleteUserPoolReplicaInput; output: DeleteUserPoolReplicaOutput };
  DeleteWebAuthnCredential: { input: DeleteWebAuthnCredentialInput; output: DeleteWebAuthnCredentialOutput };
  DescribeIdentityProvider: { input: DescribeIdentityProviderInput; output: DescribeIdentityProviderOutput };
  DescribeManagedLoginBranding: { input: DescribeManagedLoginBrandingInput; output: DescribeManagedLoginBrandingOutput };
  DescribeManagedLoginBrandingByClient: { input: DescribeManagedLoginBrandingByClientInput; output: DescribeManagedLoginBrandingByClientOutput };
  DescribeResourceServer: { input: DescribeResourceServerInput; output: DescribeResourceServerOutput };
  DescribeRiskConfiguration: { input: DescribeRiskConfigurationInput; output: DescribeRiskConfigurationOutput };
  DescribeTerms: { input: DescribeTermsInput; output: DescribeTermsOutput };
  DescribeTermsByClient: { input: DescribeTermsByClientInput; output: DescribeTermsByClientOutput };
  DescribeUserImportJob: { input: DescribeUserImportJobInput; output: DescribeUserImportJobOutput };
  DescribeUserPool: { input: DescribeUserPoolInput; output: DescribeUserPoolOutput };
  DescribeUserPoolClient: { input: DescribeUserPoolClientInput; output: DescribeUserPoolClientOutput };
  DescribeUserPoolDomain: { input: DescribeUserPoolDomainInput; output: DescribeUserPoolDomainOutput };
  ForgetDevice: { input: ForgetDeviceInput; output: ForgetDeviceOutput };
  ForgotPassword: { input: ForgotPasswordInput; output: ForgotPasswordOutput };
  GetCSVHeader: { input: GetCSVHeaderInput; output: GetCSVHeaderOutput };
  GetClientToken: { input: GetClientTokenInput; output: GetClientTokenOutput };
  GetDevice: { input: GetDeviceInput; output: GetDeviceOutput };
  GetGroup: { input: GetGroupInput; output: GetGroupOutput };
  GetIdentityProviderByIdentifier: { input: GetIdentityProviderByIdentifierInput; output: GetIdentityProviderByIdentifierOutput };
  GetLogDeliveryConfiguration: { input: GetLogDeliveryConfigurationInput; output: GetLogDeliveryConfigurationOutput };
  GetProvisionedLimit: { input: GetProvisionedLimitInput; output: GetProvisionedLimitOutput };
  GetSigningCertificate: { input: GetSigningCertificateInput; output: GetSigningCertificateOutput };
  GetTokensFromRefreshToken: { input: GetTokensFromRefreshTokenInput; output: GetTokensFromRefreshTokenOutput };
  GetUICustomization: { input: GetUICustomizationInput; output: GetUICustomizationOutput };
  GetUser: { input: GetUserInput; output: GetUserOutput };
  GetUserAttributeVerificationCode: { input: GetUserAttributeVerificationCodeInput; output: GetUserAttributeVerificationCodeOutput };
  GetUserAuthFactors: { input: GetUserAuthFactorsInput; output: GetUserAuthFactorsOutput };
  GetUserPoolClientSessionConfiguration: { input: GetUserPoolClientSessionConfigurationInput; output: GetUserPoolClientSessionConfigurationOutput };
  GetUserPoolMfaConfig: { input: GetUserPoolMfaConfigInput; output: GetUserPoolMfaConfigOutput };
  GetUserPoolSessionConfiguration: { input: GetUserPoolSessionConfigurationInput; output: GetUserPoolSessionConfigurationOutput };
  GlobalSignOut: { input: GlobalSignOutInput; output: GlobalSignOutOutput };
  InitiateAuth: { input: InitiateAuthInput; output: InitiateAuthOutput };
  ListDevices: { input: ListDevicesInput; output: ListDevicesOutput };
  ListGroups: { input: ListGroupsInput; output: ListGroupsOutput };
  ListIdentityProviders: { input: ListIdentityProvidersInput; output: ListIdentityProvidersOutput };
  ListResourceServers: { input: ListResourceServersInput; output: ListResourceServersOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  ListTerms: { input: ListTermsInput; output: ListTermsOutput };
  ListUserImportJobs: { input: ListUserImportJobsInput; output: ListUserImportJobsOutput };
  ListUserPoolClientSecrets: { input: ListUserPoolClientSecretsInput; output: ListUserPoolClientSecretsOutput };
  ListUserPoolClients: { input: ListUserPoolClientsInput; output: ListUserPoolClientsOutput };
  ListUserPoolReplicas: { input: ListUserPoolReplicasInput; output: ListUserPoolReplicasOutput };
  ListUserPools: { input: ListUserPoolsInput; output: ListUserPoolsOutput };
  ListUserSessions: { input: ListUserSessionsInput; output: ListUserSessionsOutput };
  ListUsers: { input: ListUsersInput; output: ListUsersOutput };
  ListUsersInGroup: { input: ListUsersInGroupInput; output: ListUsersInGroupOutput };
  ListWebAuthnCredentials: { input: ListWebAuthnCredentialsInput; output: ListWebAuthnCredentialsOutput };
  ResendConfirmationCode: { input: ResendConfirmationCodeInput; output: ResendConfirmationCodeOutput };
  RespondToAuthChallenge: { input: RespondToAuthChallengeInput; output: RespondToAuthChallengeOutput };
  RevokeToken: { input: RevokeTokenInput; output: RevokeTokenOutput };
  RevokeUserSession: { input: RevokeUserSessionInput; output: RevokeUserSessionOutput };
  SetLogDeliveryConfiguration: { input: SetLogDeliveryConfigurationInput; output: SetLogDeliveryConfigurationOutput };
  SetRiskConfiguration: { input: SetRiskConfigurationInput; output: SetRiskConfigurationOutput };
  SetUICustomization: { input: SetUICustomizationInput; output: SetUICustomizationOutput };
  SetUserMFAPreference: { input: SetUserMFAPreferenceInput; output: SetUserMFAPreferenceOutput };
  SetUserPoolClientSessionConfiguration: { input: SetUserPoolClientSessionConfigurationInput; output: SetUserPoolClientSessionConfigurationOutput };
  SetUserPoolMfaConfig: { input: SetUserPoolMfaConfigInput; output: SetUserPoolMfaConfigOutput };
  SetUserPoolSessionConfiguration: { input: SetUserPoolSessionConfigurationInput; output: SetUserPoolSessionConfigurationOutput };
  SetUserSettings: { input: SetUserSettingsInput; output: SetUserSettingsOutput };
  SignUp: { input: SignUpInput; output: SignUpOutput };
  StartUserImportJob: { input: StartUserImportJobInput; output: StartUserImportJobOutput };
  StartWebAuthnRegistration: { input: StartWebAuthnRegistrationInput; output: StartWebAuthnRegistrationOutput };
  StopUserImportJob: { input: StopUserImportJobInput; output: StopUserImportJobOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateAuthEventFeedback: { input: UpdateAuthEventFeedbackInput; output: UpdateAuthEventFeedbackOutput };
  UpdateDeviceStatus: { input: UpdateDeviceStatusInput; output: UpdateDeviceStatusOutput };
  UpdateGroup: { input: UpdateGroupInput; output: UpdateGroupOutput };
  UpdateIdentityProvider: { input: UpdateIdentityProviderInput; output: UpdateIdentityProviderOutput };
  UpdateManagedLoginBranding: { input: UpdateManagedLoginBrandingInput; output: UpdateManagedLoginBrandingOutput };
  UpdateProvisionedLimit: { input: UpdateProvisionedLimitInput; output: UpdateProvisionedLimitOutput };
  UpdateResourceServer: { input: UpdateResourceServerInput; output: UpdateResourceServerOutput };
  UpdateTerms: { input: UpdateTermsInput; output: UpdateTermsOutput };
  UpdateUserAttributes: { input: UpdateUserAttributesInput; output: UpdateUserAttributesOutput };
  UpdateUserPool: { input: UpdateUserPoolInput; output: UpdateUserPoolOutput };
  UpdateUserPoolClient: { input: UpdateUserPoolClientInput; output: UpdateUserPoolClientOutput };
  UpdateUserPoolDomain: { input: UpdateUserPoolDomainInput; output: UpdateUserPoolDomainOutput };
  UpdateUserPoolReplica: { input: UpdateUserPoolReplicaInput; output: UpdateUserPoolReplicaOutput };
  VerifySoftwareToken: { input: VerifySoftwareTokenInput; output: VerifySoftwareTokenOutput };
  VerifyUserAttribute: { input: VerifyUserAttributeInput; output: VerifyUserAttributeOutput };
}
