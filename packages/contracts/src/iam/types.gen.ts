// Written by scripts/generate.ts from @aws-sdk/client-iam. Do not edit.

export interface AcceptDelegationRequestInput {
  DelegationRequestId: string;
}

export interface AccessDetail {
  ServiceName: string;
  ServiceNamespace: string;
  Region?: string | undefined;
  EntityPath?: string | undefined;
  LastAuthenticatedTime?: Date | undefined;
  TotalAuthenticatedEntities?: number | undefined;
}

export interface AccessKey {
  UserName: string;
  AccessKeyId: string;
  Status: string;
  SecretAccessKey: string;
  CreateDate?: Date | undefined;
}

export interface AccessKeyLastUsed {
  ServiceName: string;
  Region: string;
  LastUsedDate?: Date | undefined;
}

export interface AccessKeyMetadata {
  UserName?: string | undefined;
  AccessKeyId?: string | undefined;
  Status?: string | undefined;
  CreateDate?: Date | undefined;
}

export interface AcquireRoleInput {
  TemplateArn: string;
  TemplateMinorVersion?: number | undefined;
  ReplacementValues?: { readonly [key: string]: ReplacementValueEntry } | undefined;
}

export interface AcquireRoleOutput {
  Role: Role;
}

export interface AddClientIDToOpenIDConnectProviderInput {
  OpenIDConnectProviderArn: string;
  ClientID: string;
}

export interface AddRoleToInstanceProfileInput {
  InstanceProfileName: string;
  RoleName: string;
}

export interface AddUserToGroupInput {
  GroupName: string;
  UserName: string;
}

export interface AssociateDelegationRequestInput {
  DelegationRequestId: string;
}

export interface AttachGroupPolicyInput {
  GroupName: string;
  PolicyArn: string;
}

export interface AttachRolePolicyInput {
  RoleName: string;
  PolicyArn: string;
}

export interface AttachUserPolicyInput {
  UserName: string;
  PolicyArn: string;
}

export interface AttachedPermissionsBoundary {
  PermissionsBoundaryType?: string | undefined;
  PermissionsBoundaryArn?: string | undefined;
}

export interface AttachedPolicy {
  PolicyName?: string | undefined;
  PolicyArn?: string | undefined;
}

export interface ChangePasswordInput {
  OldPassword: string;
  NewPassword: string;
}

export interface ContextEntry {
  ContextKeyName?: string | undefined;
  ContextKeyValues?: readonly string[] | undefined;
  ContextKeyType?: string | undefined;
}

export interface CreateAccessKeyInput {
  UserName?: string | undefined;
}

export interface CreateAccessKeyOutput {
  AccessKey: AccessKey;
}

export interface CreateAccountAliasInput {
  AccountAlias: string;
}

export interface CreateDelegationRequestInput {
  Description: string;
  Permissions: DelegationPermission;
  RequestorWorkflowId: string;
  NotificationChannel: string;
  SessionDuration: number;
  OwnerAccountId?: string | undefined;
  RequestMessage?: string | undefined;
  RedirectUrl?: string | undefined;
  OnlySendByOwner?: boolean | undefined;
}

export interface CreateDelegationRequestOutput {
  ConsoleDeepLink?: string | undefined;
  DelegationRequestId?: string | undefined;
}

export interface CreateGroupInput {
  GroupName: string;
  Path?: string | undefined;
}

export interface CreateGroupOutput {
  Group: Group;
}

export interface CreateInstanceProfileInput {
  InstanceProfileName: string;
  Path?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateInstanceProfileOutput {
  InstanceProfile: InstanceProfile;
}

export interface CreateLoginProfileInput {
  UserName?: string | undefined;
  Password?: string | undefined;
  PasswordResetRequired?: boolean | undefined;
}

export interface CreateLoginProfileOutput {
  LoginProfile: LoginProfile;
}

export interface CreateOpenIDConnectProviderInput {
  Url: string;
  ClientIDList?: readonly string[] | undefined;
  ThumbprintList?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateOpenIDConnectProviderOutput {
  OpenIDConnectProviderArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyInput {
  PolicyName: string;
  PolicyDocument: string;
  Path?: string | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyOutput {
  Policy?: Policy | undefined;
}

export interface CreatePolicyVersionInput {
  PolicyArn: string;
  PolicyDocument: string;
  SetAsDefault?: boolean | undefined;
}

export interface CreatePolicyVersionOutput {
  PolicyVersion?: PolicyVersion | undefined;
}

export interface CreateRoleInput {
  RoleName: string;
  AssumeRolePolicyDocument: string;
  Path?: string | undefined;
  Description?: string | undefined;
  MaxSessionDuration?: number | undefined;
  PermissionsBoundary?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateRoleOutput {
  Role: Role;
}

export interface CreateSAMLProviderInput {
  SAMLMetadataDocument: string;
  Name: string;
  Tags?: readonly Tag[] | undefined;
  AssertionEncryptionMode?: string | undefined;
  AddPrivateKey?: string | undefined;
}

export interface CreateSAMLProviderOutput {
  SAMLProviderArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateServiceLinkedRoleInput {
  AWSServiceName: string;
  Description?: string | undefined;
  CustomSuffix?: string | undefined;
}

export interface CreateServiceLinkedRoleOutput {
  Role?: Role | undefined;
}

export interface CreateServiceSpecificCredentialInput {
  UserName: string;
  ServiceName: string;
  CredentialAgeDays?: number | undefined;
}

export interface CreateServiceSpecificCredentialOutput {
  ServiceSpecificCredential?: ServiceSpecificCredential | undefined;
}

export interface CreateUserInput {
  UserName: string;
  Path?: string | undefined;
  PermissionsBoundary?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateUserOutput {
  User?: User | undefined;
}

export interface CreateVirtualMFADeviceInput {
  VirtualMFADeviceName: string;
  Path?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateVirtualMFADeviceOutput {
  VirtualMFADevice: VirtualMFADevice;
}

export interface DeactivateMFADeviceInput {
  SerialNumber: string;
  UserName?: string | undefined;
}

export interface DelegationPermission {
  PolicyTemplateArn?: string | undefined;
  Parameters?: readonly PolicyParameter[] | undefined;
}

export interface DelegationRequest {
  DelegationRequestId?: string | undefined;
  OwnerAccountId?: string | undefined;
  Description?: string | undefined;
  RequestMessage?: string | undefined;
  Permissions?: DelegationPermission | undefined;
  PermissionPolicy?: string | undefined;
  RolePermissionRestrictionArns?: readonly string[] | undefined;
  OwnerId?: string | undefined;
  ApproverId?: string | undefined;
  State?: string | undefined;
  ExpirationTime?: Date | undefined;
  RequestorId?: string | undefined;
  RequestorName?: string | undefined;
  CreateDate?: Date | undefined;
  SessionDuration?: number | undefined;
  RedirectUrl?: string | undefined;
  Notes?: string | undefined;
  RejectionReason?: string | undefined;
  OnlySendByOwner?: boolean | undefined;
  UpdatedTime?: Date | undefined;
}

export interface DeleteAccessKeyInput {
  AccessKeyId: string;
  UserName?: string | undefined;
}

export interface DeleteAccountAliasInput {
  AccountAlias: string;
}

export interface DeleteGroupPolicyInput {
  GroupName: string;
  PolicyName: string;
}

export interface DeleteGroupInput {
  GroupName: string;
}

export interface DeleteInstanceProfileInput {
  InstanceProfileName: string;
}

export interface DeleteLoginProfileInput {
  UserName?: string | undefined;
}

export interface DeleteOpenIDConnectProviderInput {
  OpenIDConnectProviderArn: string;
}

export interface DeletePolicyInput {
  PolicyArn: string;
}

export interface DeletePolicyVersionInput {
  PolicyArn: string;
  VersionId: string;
}

export interface DeleteRolePermissionsBoundaryInput {
  RoleName: string;
}

export interface DeleteRolePolicyInput {
  RoleName: string;
  PolicyName: string;
}

export interface DeleteRoleInput {
  RoleName: string;
}

export interface DeleteSAMLProviderInput {
  SAMLProviderArn: string;
}

export interface DeleteSSHPublicKeyInput {
  UserName: string;
  SSHPublicKeyId: string;
}

export interface DeleteServerCertificateInput {
  ServerCertificateName: string;
}

export interface DeleteServiceLinkedRoleInput {
  RoleName: string;
}

export interface DeleteServiceLinkedRoleOutput {
  DeletionTaskId: string;
}

export interface DeleteServiceSpecificCredentialInput {
  ServiceSpecificCredentialId: string;
  UserName?: string | undefined;
}

export interface DeleteSigningCertificateInput {
  CertificateId: string;
  UserName?: string | undefined;
}

export interface DeleteUserPermissionsBoundaryInput {
  UserName: string;
}

export interface DeleteUserPolicyInput {
  UserName: string;
  PolicyName: string;
}

export interface DeleteUserInput {
  UserName: string;
}

export interface DeleteVirtualMFADeviceInput {
  SerialNumber: string;
}

export interface DeletionTaskFailureReasonType {
  Reason?: string | undefined;
  RoleUsageList?: readonly RoleUsageType[] | undefined;
}

export interface DetachGroupPolicyInput {
  GroupName: string;
  PolicyArn: string;
}

export interface DetachRolePolicyInput {
  RoleName: string;
  PolicyArn: string;
}

export interface DetachUserPolicyInput {
  UserName: string;
  PolicyArn: string;
}

export type DisableOrganizationsRootCredentialsManagementInput = { readonly [key: string]: never };

export interface DisableOrganizationsRootCredentialsManagementOutput {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export type DisableOrganizationsRootSessionsInput = { readonly [key: string]: never };

export interface DisableOrganizationsRootSessionsOutput {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export interface EnableMFADeviceInput {
  UserName: string;
  SerialNumber: string;
  AuthenticationCode1: string;
  AuthenticationCode2: string;
}

export type EnableOrganizationsRootCredentialsManagementInput = { readonly [key: string]: never };

export interface EnableOrganizationsRootCredentialsManagementOutput {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export type EnableOrganizationsRootSessionsInput = { readonly [key: string]: never };

export interface EnableOrganizationsRootSessionsOutput {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export interface EnableOutboundWebIdentityFederationOutput {
  IssuerIdentifier?: string | undefined;
}

export interface EntityDetails {
  EntityInfo: EntityInfo;
  LastAuthenticated?: Date | undefined;
}

export interface EntityInfo {
  Arn: string;
  Name: string;
  Type: string;
  Id: string;
  Path?: string | undefined;
}

export interface ErrorDetails {
  Message: string;
  Code: string;
}

export interface EvaluationResult {
  EvalActionName: string;
  EvalDecision: string;
  EvalResourceName?: string | undefined;
  MatchedStatements?: readonly Statement[] | undefined;
  MissingContextValues?: readonly string[] | undefined;
  OrganizationsDecisionDetail?: OrganizationsDecisionDetail | undefined;
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined;
  EvalDecisionDetails?: { readonly [key: string]: string } | undefined;
  ResourceSpecificResults?: readonly ResourceSpecificResult[] | undefined;
}

export interface GenerateCredentialReportOutput {
  State?: string | undefined;
  Description?: string | undefined;
}

export interface GenerateOrganizationsAccessReportInput {
  EntityPath: string;
  OrganizationsPolicyId?: string | undefined;
}

export interface GenerateOrganizationsAccessReportOutput {
  JobId?: string | undefined;
}

export interface GenerateServiceLastAccessedDetailsInput {
  Arn: string;
  Granularity?: string | undefined;
}

export interface GenerateServiceLastAccessedDetailsOutput {
  JobId?: string | undefined;
}

export interface GetAccessKeyLastUsedInput {
  AccessKeyId: string;
}

export interface GetAccessKeyLastUsedOutput {
  UserName?: string | undefined;
  AccessKeyLastUsed?: AccessKeyLastUsed | undefined;
}

export interface GetAccountAuthorizationDetailsInput {
  Filter?: readonly string[] | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface GetAccountAuthorizationDetailsOutput {
  UserDetailList?: readonly UserDetail[] | undefined;
  GroupDetailList?: readonly GroupDetail[] | undefined;
  RoleDetailList?: readonly RoleDetail[] | undefined;
  Policies?: readonly ManagedPolicyDetail[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface GetAccountPasswordPolicyOutput {
  PasswordPolicy: PasswordPolicy;
}

export type GetAccountPropertiesInput = { readonly [key: string]: never };

export interface GetAccountPropertiesOutput {
  Properties?: { readonly [key: string]: string } | undefined;
}

export interface GetAccountSummaryOutput {
  SummaryMap?: { readonly [key: string]: number } | undefined;
}

export interface GetContextKeysForCustomPolicyInput {
  PolicyInputList: readonly string[];
}

export interface GetContextKeysForPolicyResponse {
  ContextKeyNames?: readonly string[] | undefined;
}

export interface GetContextKeysForPrincipalPolicyInput {
  PolicySourceArn: string;
  PolicyInputList?: readonly string[] | undefined;
}

export interface GetCredentialReportOutput {
  Content?: Uint8Array | undefined;
  ReportFormat?: string | undefined;
  GeneratedTime?: Date | undefined;
}

export interface GetDelegationRequestInput {
  DelegationRequestId: string;
  DelegationPermissionCheck?: boolean | undefined;
}

export interface GetDelegationRequestOutput {
  DelegationRequest?: DelegationRequest | undefined;
  PermissionCheckStatus?: string | undefined;
  PermissionCheckResult?: string | undefined;
}

export interface GetGroupPolicyInput {
  GroupName: string;
  PolicyName: string;
}

export interface GetGroupPolicyOutput {
  GroupName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface GetGroupInput {
  GroupName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface GetGroupOutput {
  Group: Group;
  Users: readonly User[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface GetHumanReadableSummaryInput {
  EntityArn: string;
  Locale?: string | undefined;
}

export interface GetHumanReadableSummaryOutput {
  SummaryContent?: string | undefined;
  Locale?: string | undefined;
  SummaryState?: string | undefined;
}

export interface GetInstanceProfileInput {
  InstanceProfileName: string;
}

export interface GetInstanceProfileOutput {
  InstanceProfile: InstanceProfile;
}

export interface GetLoginProfileInput {
  UserName?: string | undefined;
}

export interface GetLoginProfileOutput {
  LoginProfile: LoginProfile;
}

export interface GetMFADeviceInput {
  SerialNumber: string;
  UserName?: string | undefined;
}

export interface GetMFADeviceOutput {
  SerialNumber: string;
  UserName?: string | undefined;
  EnableDate?: Date | undefined;
  Certifications?: { readonly [key: string]: string } | undefined;
}

export interface GetOpenIDConnectProviderInput {
  OpenIDConnectProviderArn: string;
}

export interface GetOpenIDConnectProviderOutput {
  Url?: string | undefined;
  ClientIDList?: readonly string[] | undefined;
  ThumbprintList?: readonly string[] | undefined;
  CreateDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface GetOrganizationsAccessReportInput {
  JobId: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
  SortKey?: string | undefined;
}

export interface GetOrganizationsAccessReportOutput {
  JobStatus: string;
  JobCreationDate: Date;
  JobCompletionDate?: Date | undefined;
  NumberOfServicesAccessible?: number | undefined;
  NumberOfServicesNotAccessed?: number | undefined;
  AccessDetails?: readonly AccessDetail[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  ErrorDetails?: ErrorDetails | undefined;
}

export interface GetOutboundWebIdentityFederationInfoOutput {
  IssuerIdentifier?: string | undefined;
  JwtVendingEnabled?: boolean | undefined;
}

export interface GetPolicyInput {
  PolicyArn: string;
}

export interface GetPolicyOutput {
  Policy?: Policy | undefined;
}

export interface GetPolicyVersionInput {
  PolicyArn: string;
  VersionId: string;
}

export interface GetPolicyVersionOutput {
  PolicyVersion?: PolicyVersion | undefined;
}

export interface GetRolePolicyInput {
  RoleName: string;
  PolicyName: string;
}

export interface GetRolePolicyOutput {
  RoleName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface GetRoleInput {
  RoleName: string;
}

export interface GetRoleOutput {
  Role: Role;
}

export interface GetRoleTemplateVersionInput {
  TemplateArn: string;
  MinorVersion?: number | undefined;
}

export interface GetRoleTemplateVersionOutput {
  RoleTemplateVersion: RoleTemplateVersion;
}

export interface GetSAMLProviderInput {
  SAMLProviderArn: string;
}

export interface GetSAMLProviderOutput {
  SAMLProviderUUID?: string | undefined;
  SAMLMetadataDocument?: string | undefined;
  CreateDate?: Date | undefined;
  ValidUntil?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  AssertionEncryptionMode?: string | undefined;
  PrivateKeyList?: readonly SAMLPrivateKey[] | undefined;
}

export interface GetSSHPublicKeyInput {
  UserName: string;
  SSHPublicKeyId: string;
  Encoding: string;
}

export interface GetSSHPublicKeyOutput {
  SSHPublicKey?: SSHPublicKey | undefined;
}

export interface GetServerCertificateInput {
  ServerCertificateName: string;
}

export interface GetServerCertificateOutput {
  ServerCertificate: ServerCertificate;
}

export interface GetServiceLastAccessedDetailsInput {
  JobId: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface GetServiceLastAccessedDetailsOutput {
  JobStatus: string;
  JobCreationDate: Date;
  ServicesLastAccessed: readonly ServiceLastAccessed[];
  JobCompletionDate: Date;
  JobType?: string | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  Error?: ErrorDetails | undefined;
}

export interface GetServiceLastAccessedDetailsWithEntitiesInput {
  JobId: string;
  ServiceNamespace: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface GetServiceLastAccessedDetailsWithEntitiesOutput {
  JobStatus: string;
  JobCreationDate: Date;
  JobCompletionDate: Date;
  EntityDetailsList: readonly EntityDetails[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  Error?: ErrorDetails | undefined;
}

export interface GetServiceLinkedRoleDeletionStatusInput {
  DeletionTaskId: string;
}

export interface GetServiceLinkedRoleDeletionStatusOutput {
  Status: string;
  Reason?: DeletionTaskFailureReasonType | undefined;
}

export interface GetUserPolicyInput {
  UserName: string;
  PolicyName: string;
}

export interface GetUserPolicyOutput {
  UserName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface GetUserInput {
  UserName?: string | undefined;
}

export interface GetUserOutput {
  User: User;
}

export interface Group {
  Path: string;
  GroupName: string;
  GroupId: string;
  Arn: string;
  CreateDate: Date;
}

export interface GroupDetail {
  Path?: string | undefined;
  GroupName?: string | undefined;
  GroupId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  GroupPolicyList?: readonly PolicyDetail[] | undefined;
  AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
}

export interface InlinePolicy {
  PolicyName: string;
  PolicyDocument: string;
}

export interface InlinePolicyIdentifierType {
  PolicyName: string;
  AttachmentType: string;
  AttachmentName: string;
}

export interface InstanceProfile {
  Path: string;
  InstanceProfileName: string;
  InstanceProfileId: string;
  Arn: string;
  CreateDate: Date;
  Roles: readonly Role[];
  Tags?: readonly Tag[] | undefined;
}

export interface ListAccessKeysInput {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAccessKeysOutput {
  AccessKeyMetadata: readonly AccessKeyMetadata[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAccountAliasesInput {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAccountAliasesOutput {
  AccountAliases: readonly string[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAttachedGroupPoliciesInput {
  GroupName: string;
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAttachedGroupPoliciesOutput {
  AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAttachedRolePoliciesInput {
  RoleName: string;
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAttachedRolePoliciesOutput {
  AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAttachedUserPoliciesInput {
  UserName: string;
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAttachedUserPoliciesOutput {
  AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListDelegationRequestsInput {
  OwnerId?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDelegationRequestsOutput {
  DelegationRequests?: readonly DelegationRequest[] | undefined;
  Marker?: string | undefined;
  isTruncated?: boolean | undefined;
}

export interface ListEntitiesForPolicyInput {
  PolicyArn: string;
  EntityFilter?: string | undefined;
  PathPrefix?: string | undefined;
  PolicyUsageFilter?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListEntitiesForPolicyOutput {
  PolicyGroups?: readonly PolicyGroup[] | undefined;
  PolicyUsers?: readonly PolicyUser[] | undefined;
  PolicyRoles?: readonly PolicyRole[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListGroupPoliciesInput {
  GroupName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListGroupPoliciesOutput {
  PolicyNames: readonly string[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListGroupsForUserInput {
  UserName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListGroupsForUserOutput {
  Groups: readonly Group[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListGroupsInput {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListGroupsOutput {
  Groups: readonly Group[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceProfileTagsInput {
  InstanceProfileName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInstanceProfileTagsOutput {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceProfilesForRoleInput {
  RoleName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInstanceProfilesForRoleOutput {
  InstanceProfiles: readonly InstanceProfile[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceProfilesInput {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInstanceProfilesOutput {
  InstanceProfiles: readonly InstanceProfile[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListMFADeviceTagsInput {
  SerialNumber: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListMFADeviceTagsOutput {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListMFADevicesInput {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListMFADevicesOutput {
  MFADevices: readonly MFADevice[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListOpenIDConnectProviderTagsInput {
  OpenIDConnectProviderArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListOpenIDConnectProviderTagsOutput {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export type ListOpenIDConnectProvidersInput = { readonly [key: string]: never };

export interface ListOpenIDConnectProvidersOutput {
  OpenIDConnectProviderList?: readonly OpenIDConnectProviderListEntry[] | undefined;
}

export type ListOrganizationsFeaturesInput = { readonly [key: string]: never };

export interface ListOrganizationsFeaturesOutput {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export interface ListPoliciesGrantingServiceAccessEntry {
  ServiceNamespace?: string | undefined;
  Policies?: readonly PolicyGrantingServiceAccess[] | undefined;
}

export interface ListPoliciesGrantingServiceAccessInput {
  Arn: string;
  ServiceNamespaces: readonly string[];
  Marker?: string | undefined;
}

export interface ListPoliciesGrantingServiceAccessOutput {
  PoliciesGrantingServiceAccess: readonly ListPoliciesGrantingServiceAccessEntry[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListPoliciesInput {
  Scope?: string | undefined;
  OnlyAttached?: boolean | undefined;
  PathPrefix?: string | undefined;
  PolicyUsageFilter?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPoliciesOutput {
  Policies?: readonly Policy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListPolicyTagsInput {
  PolicyArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPolicyTagsOutput {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListPolicyVersionsInput {
  PolicyArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPolicyVersionsOutput {
  Versions?: readonly PolicyVersion[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListRolePoliciesInput {
  RoleName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListRolePoliciesOutput {
  PolicyNames: readonly string[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListRoleTagsInput {
  RoleName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListRoleTagsOutput {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListRolesInput {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListRolesOutput {
  Roles: readonly Role[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListSAMLProviderTagsInput {
  SAMLProviderArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListSAMLProviderTagsOutput {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export type ListSAMLProvidersInput = { readonly [key: string]: never };

export interface ListSAMLProvidersOutput {
  SAMLProviderList?: readonly SAMLProviderListEntry[] | undefined;
}

export interface ListSSHPublicKeysInput {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListSSHPublicKeysOutput {
  SSHPublicKeys?: readonly SSHPublicKeyMetadata[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListServerCertificateTagsInput {
  ServerCertificateName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListServerCertificateTagsOutput {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListServerCertificatesInput {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListServerCertificatesOutput {
  ServerCertificateMetadataList: readonly ServerCertificateMetadata[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListServiceSpecificCredentialsInput {
  UserName?: string | undefined;
  ServiceName?: string | undefined;
  AllUsers?: boolean | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListServiceSpecificCredentialsOutput {
  ServiceSpecificCredentials?: readonly ServiceSpecificCredentialMetadata[] | undefined;
  Marker?: string | undefined;
  IsTruncated?: boolean | undefined;
}

export interface ListSigningCertificatesInput {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListSigningCertificatesOutput {
  Certificates: readonly SigningCertificate[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListUserPoliciesInput {
  UserName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListUserPoliciesOutput {
  PolicyNames: readonly string[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListUserTagsInput {
  UserName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListUserTagsOutput {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListUsersInput {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListUsersOutput {
  Users: readonly User[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListVirtualMFADevicesInput {
  AssignmentStatus?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListVirtualMFADevicesOutput {
  VirtualMFADevices: readonly VirtualMFADevice[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface LoginProfile {
  UserName: string;
  CreateDate: Date;
  PasswordResetRequired?: boolean | undefined;
}

export interface MFADevice {
  UserName: string;
  SerialNumber: string;
  EnableDate: Date;
}

export interface ManagedPolicyDetail {
  PolicyName?: string | undefined;
  PolicyId?: string | undefined;
  Arn?: string | undefined;
  Path?: string | undefined;
  DefaultVersionId?: string | undefined;
  AttachmentCount?: number | undefined;
  PermissionsBoundaryUsageCount?: number | undefined;
  IsAttachable?: boolean | undefined;
  Description?: string | undefined;
  CreateDate?: Date | undefined;
  UpdateDate?: Date | undefined;
  PolicyVersionList?: readonly PolicyVersion[] | undefined;
}

export interface OpenIDConnectProviderListEntry {
  Arn?: string | undefined;
}

export interface OrderedOrganizationPolicyType {
  ServiceControlPolicyInputList?: readonly string[] | undefined;
}

export interface OrganizationsDecisionDetail {
  AllowedByOrganizations?: boolean | undefined;
}

export interface ParameterDefinition {
  Name: string;
  Type: string;
  SubType?: string | undefined;
  Description?: string | undefined;
  IsRequired?: boolean | undefined;
  DefaultValue?: string | undefined;
  Immutable?: boolean | undefined;
}

export interface PasswordPolicy {
  MinimumPasswordLength?: number | undefined;
  RequireSymbols?: boolean | undefined;
  RequireNumbers?: boolean | undefined;
  RequireUppercaseCharacters?: boolean | undefined;
  RequireLowercaseCharacters?: boolean | undefined;
  AllowUsersToChangePassword?: boolean | undefined;
  ExpirePasswords?: boolean | undefined;
  MaxPasswordAge?: number | undefined;
  PasswordReusePrevention?: number | undefined;
  HardExpiry?: boolean | undefined;
}

export interface PermissionsBoundaryDecisionDetail {
  AllowedByPermissionsBoundary?: boolean | undefined;
}

export interface Policy {
  PolicyName?: string | undefined;
  PolicyId?: string | undefined;
  Arn?: string | undefined;
  Path?: string | undefined;
  DefaultVersionId?: string | undefined;
  AttachmentCount?: number | undefined;
  PermissionsBoundaryUsageCount?: number | undefined;
  IsAttachable?: boolean | undefined;
  Description?: string | undefined;
  CreateDate?: Date | undefined;
  UpdateDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface PolicyDetail {
  PolicyName?: string | undefined;
  PolicyDocument?: string | undefined;
}

export interface PolicyGrantingServiceAccess {
  PolicyName: string;
  PolicyType: string;
  PolicyArn?: string | undefined;
  EntityType?: string | undefined;
  EntityName?: string | undefined;
}

export interface PolicyGroup {
  GroupName?: string | undefined;
  GroupId?: string | undefined;
}

/** Exactly one member is set. */
export interface PolicyIdentifier {
  PolicyType?: string | undefined;
  PolicyArn?: string | undefined;
  InlinePolicyIdentifier?: InlinePolicyIdentifierType | undefined;
}

export interface PolicyParameter {
  Name?: string | undefined;
  Values?: readonly string[] | undefined;
  Type?: string | undefined;
}

export interface PolicyRole {
  RoleName?: string | undefined;
  RoleId?: string | undefined;
}

export interface PolicyUser {
  UserName?: string | undefined;
  UserId?: string | undefined;
}

export interface PolicyVersion {
  Document?: string | undefined;
  VersionId?: string | undefined;
  IsDefaultVersion?: boolean | undefined;
  CreateDate?: Date | undefined;
}

export interface Position {
  Line?: number | undefined;
  Column?: number | undefined;
}

export interface PutAccountPropertiesInput {
  Properties: { readonly [key: string]: string };
}

export type PutAccountPropertiesOutput = { readonly [key: string]: never };

export interface PutGroupPolicyInput {
  GroupName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface PutRolePermissionsBoundaryInput {
  RoleName: string;
  PermissionsBoundary: string;
}

export interface PutRolePolicyInput {
  RoleName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface PutUserPermissionsBoundaryInput {
  UserName: string;
  PermissionsBoundary: string;
}

export interface PutUserPolicyInput {
  UserName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface RejectDelegationRequestInput {
  DelegationRequestId: string;
  Notes?: string | undefined;
}

export interface RemoveClientIDFromOpenIDConnectProviderInput {
  OpenIDConnectProviderArn: string;
  ClientID: string;
}

export interface RemoveRoleFromInstanceProfileInput {
  InstanceProfileName: string;
  RoleName: string;
}

export interface RemoveUserFromGroupInput {
  GroupName: string;
  UserName: string;
}

export interface ReplacementValueEntry {
  Values: readonly string[];
}

export interface ResetServiceSpecificCredentialInput {
  ServiceSpecificCredentialId: string;
  UserName?: string | undefined;
}

export interface ResetServiceSpecificCredentialOutput {
  ServiceSpecificCredential?: ServiceSpecificCredential | undefined;
}

export interface ResourceSpecificResult {
  EvalResourceName: string;
  EvalResourceDecision: string;
  MatchedStatements?: readonly Statement[] | undefined;
  MissingContextValues?: readonly string[] | undefined;
  EvalDecisionDetails?: { readonly [key: string]: string } | undefined;
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined;
}

export interface ResyncMFADeviceInput {
  UserName: string;
  SerialNumber: string;
  AuthenticationCode1: string;
  AuthenticationCode2: string;
}

export interface Role {
  Path: string;
  RoleName: string;
  RoleId: string;
  Arn: string;
  CreateDate: Date;
  AssumeRolePolicyDocument?: string | undefined;
  Description?: string | undefined;
  MaxSessionDuration?: number | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
  RoleLastUsed?: RoleLastUsed | undefined;
  SourceRoleTemplate?: SourceRoleTemplate | undefined;
}

export interface RoleDetail {
  Path?: string | undefined;
  RoleName?: string | undefined;
  RoleId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  AssumeRolePolicyDocument?: string | undefined;
  InstanceProfileList?: readonly InstanceProfile[] | undefined;
  RolePolicyList?: readonly PolicyDetail[] | undefined;
  AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
  RoleLastUsed?: RoleLastUsed | undefined;
}

export interface RoleLastUsed {
  LastUsedDate?: Date | undefined;
  Region?: string | undefined;
}

export interface RoleTemplateVersion {
  TemplateArn?: string | undefined;
  TemplateName?: string | undefined;
  TemplateVersionId?: string | undefined;
  Description?: string | undefined;
  MajorVersion?: number | undefined;
  DefaultMinorVersion?: number | undefined;
  ManagedByType?: string | undefined;
  ManagedByValue?: string | undefined;
  Enabled?: boolean | undefined;
  MinorVersion?: number | undefined;
  RoleNamePattern?: string | undefined;
  RolePathPattern?: string | undefined;
  RoleDescriptionPattern?: string | undefined;
  AssumeRolePolicyDocumentTemplate?: string | undefined;
  InlinePolicyTemplates?: readonly InlinePolicy[] | undefined;
  ManagedPolicyArns?: readonly string[] | undefined;
  PermissionBoundaryArn?: string | undefined;
  ParametersDefinition?: readonly ParameterDefinition[] | undefined;
  RoleTagsTemplate?: readonly TagTemplate[] | undefined;
  MaxSessionDuration?: number | undefined;
  VersionEnabled?: boolean | undefined;
  CreateTimestamp?: Date | undefined;
  UpdateTimestamp?: Date | undefined;
}

export interface RoleUsageType {
  Region?: string | undefined;
  Resources?: readonly string[] | undefined;
}

export interface SAMLPrivateKey {
  KeyId?: string | undefined;
  Timestamp?: Date | undefined;
}

export interface SAMLProviderListEntry {
  Arn?: string | undefined;
  ValidUntil?: Date | undefined;
  CreateDate?: Date | undefined;
}

export interface SSHPublicKey {
  UserName: string;
  SSHPublicKeyId: string;
  Fingerprint: string;
  SSHPublicKeyBody: string;
  Status: string;
  UploadDate?: Date | undefined;
}

export interface SSHPublicKeyMetadata {
  UserName: string;
  SSHPublicKeyId: string;
  Status: string;
  UploadDate: Date;
}

export interface SendDelegationTokenInput {
  DelegationRequestId: string;
}

export interface ServerCertificate {
  ServerCertificateMetadata: ServerCertificateMetadata;
  CertificateBody: string;
  CertificateChain?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ServerCertificateMetadata {
  Path: string;
  ServerCertificateName: string;
  ServerCertificateId: string;
  Arn: string;
  UploadDate?: Date | undefined;
  Expiration?: Date | undefined;
}

export interface ServiceLastAccessed {
  ServiceName: string;
  ServiceNamespace: string;
  LastAuthenticated?: Date | undefined;
  LastAuthenticatedEntity?: string | undefined;
  LastAuthenticatedRegion?: string | undefined;
  TotalAuthenticatedEntities?: number | undefined;
  TrackedActionsLastAccessed?: readonly TrackedActionLastAccessed[] | undefined;
}

export interface ServiceSpecificCredential {
  CreateDate: Date;
  ServiceName: string;
  ServiceSpecificCredentialId: string;
  UserName: string;
  Status: string;
  ExpirationDate?: Date | undefined;
  ServiceUserName?: string | undefined;
  ServicePassword?: string | undefined;
  ServiceCredentialAlias?: string | undefined;
  ServiceCredentialSecret?: string | undefined;
}

export interface ServiceSpecificCredentialMetadata {
  UserName: string;
  Status: string;
  CreateDate: Date;
  ServiceSpecificCredentialId: string;
  ServiceName: string;
  ServiceUserName?: string | undefined;
  ServiceCredentialAlias?: string | undefined;
  ExpirationDate?: Date | undefined;
}

export interface SetDefaultPolicyVersionInput {
  PolicyArn: string;
  VersionId: string;
}

export interface SetSecurityTokenServicePreferencesInput {
  GlobalEndpointTokenVersion: string;
}

export interface SigningCertificate {
  UserName: string;
  CertificateId: string;
  CertificateBody: string;
  Status: string;
  UploadDate?: Date | undefined;
}

export interface SimulateCustomPolicyInput {
  PolicyInputList: readonly string[];
  ActionNames: readonly string[];
  PermissionsBoundaryPolicyInputList?: readonly string[] | undefined;
  OrderedOrganizationPolicyInputList?: readonly OrderedOrganizationPolicyType[] | undefined;
  ResourceArns?: readonly string[] | undefined;
  ResourcePolicy?: string | undefined;
  ResourceOwner?: string | undefined;
  CallerArn?: string | undefined;
  ContextEntries?: readonly ContextEntry[] | undefined;
  ResourceHandlingOption?: string | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface SimulatePolicyResponse {
  EvaluationResults?: readonly EvaluationResult[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface SimulatePrincipalPolicyInput {
  PolicySourceArn: string;
  ActionNames: readonly string[];
  PolicyInputList?: readonly string[] | undefined;
  PermissionsBoundaryPolicyInputList?: readonly string[] | undefined;
  PolicyExclusionList?: readonly PolicyIdentifier[] | undefined;
  ResourceArns?: readonly string[] | undefined;
  ResourcePolicy?: string | undefined;
  ResourceOwner?: string | undefined;
  CallerArn?: string | undefined;
  ContextEntries?: readonly ContextEntry[] | undefined;
  ResourceHandlingOption?: string | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface SourceRoleTemplate {
  TemplateArn: string;
  TemplateMinorVersion: number;
}

export interface Statement {
  SourcePolicyId?: string | undefined;
  SourcePolicyType?: string | undefined;
  StartPosition?: Position | undefined;
  EndPosition?: Position | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagInstanceProfileInput {
  InstanceProfileName: string;
  Tags: readonly Tag[];
}

export interface TagMFADeviceInput {
  SerialNumber: string;
  Tags: readonly Tag[];
}

export interface TagOpenIDConnectProviderInput {
  OpenIDConnectProviderArn: string;
  Tags: readonly Tag[];
}

export interface TagPolicyInput {
  PolicyArn: string;
  Tags: readonly Tag[];
}

export interface TagRoleInput {
  RoleName: string;
  Tags: readonly Tag[];
}

export interface TagSAMLProviderInput {
  SAMLProviderArn: string;
  Tags: readonly Tag[];
}

export interface TagServerCertificateInput {
  ServerCertificateName: string;
  Tags: readonly Tag[];
}

export interface TagTemplate {
  Key: string;
  Value: string;
}

export interface TagUserInput {
  UserName: string;
  Tags: readonly Tag[];
}

export interface TrackedActionLastAccessed {
  ActionName?: string | undefined;
  LastAccessedEntity?: string | undefined;
  LastAccessedTime?: Date | undefined;
  LastAccessedRegion?: string | undefined;
}

export interface UntagInstanceProfileInput {
  InstanceProfileName: string;
  TagKeys: readonly string[];
}

export interface UntagMFADeviceInput {
  SerialNumber: string;
  TagKeys: readonly string[];
}

export interface UntagOpenIDConnectProviderInput {
  OpenIDConnectProviderArn: string;
  TagKeys: readonly string[];
}

export interface UntagPolicyInput {
  PolicyArn: string;
  TagKeys: readonly string[];
}

export interface UntagRoleInput {
  RoleName: string;
  TagKeys: readonly string[];
}

export interface UntagSAMLProviderInput {
  SAMLProviderArn: string;
  TagKeys: readonly string[];
}

export interface UntagServerCertificateInput {
  ServerCertificateName: string;
  TagKeys: readonly string[];
}

export interface UntagUserInput {
  UserName: string;
  TagKeys: readonly string[];
}

export interface UpdateAccessKeyInput {
  AccessKeyId: string;
  Status: string;
  UserName?: string | undefined;
}

export interface UpdateAccountPasswordPolicyInput {
  MinimumPasswordLength?: number | undefined;
  RequireSymbols?: boolean | undefined;
  RequireNumbers?: boolean | undefined;
  RequireUppercaseCharacters?: boolean | undefined;
  RequireLowercaseCharacters?: boolean | undefined;
  AllowUsersToChangePassword?: boolean | undefined;
  MaxPasswordAge?: number | undefined;
  PasswordReusePrevention?: number | undefined;
  HardExpiry?: boolean | undefined;
}

export interface UpdateAssumeRolePolicyInput {
  RoleName: string;
  PolicyDocument: string;
}

export interface UpdateDelegationRequestInput {
  DelegationRequestId: string;
  Notes?: string | undefined;
}

export interface UpdateGroupInput {
  GroupName: string;
  NewPath?: string | undefined;
  NewGroupName?: string | undefined;
}

export interface UpdateLoginProfileInput {
  UserName: string;
  Password?: string | undefined;
  PasswordResetRequired?: boolean | undefined;
}

export interface UpdateOpenIDConnectProviderThumbprintInput {
  OpenIDConnectProviderArn: string;
  ThumbprintList: readonly string[];
}

export interface UpdateRoleDescriptionInput {
  RoleName: string;
  Description: string;
}

export interface UpdateRoleDescriptionOutput {
  Role?: Role | undefined;
}

export interface UpdateRoleInput {
  RoleName: string;
  Description?: string | undefined;
  MaxSessionDuration?: number | undefined;
}

export type UpdateRoleOutput = { readonly [key: string]: never };

export interface UpdateSAMLProviderInput {
  SAMLProviderArn: string;
  SAMLMetadataDocument?: string | undefined;
  AssertionEncryptionMode?: string | undefined;
  AddPrivateKey?: string | undefined;
  RemovePrivateKey?: string | undefined;
}

export interface UpdateSAMLProviderOutput {
  SAMLProviderArn?: string | undefined;
}

export interface UpdateSSHPublicKeyInput {
  UserName: string;
  SSHPublicKeyId: string;
  Status: string;
}

export interface UpdateServerCertificateInput {
  ServerCertificateName: string;
  NewPath?: string | undefined;
  NewServerCertificateName?: string | undefined;
}

export interface UpdateServiceSpecificCredentialInput {
  ServiceSpecificCredentialId: string;
  Status: string;
  UserName?: string | undefined;
}

export interface UpdateSigningCertificateInput {
  CertificateId: string;
  Status: string;
  UserName?: string | undefined;
}

export interface UpdateUserInput {
  UserName: string;
  NewPath?: string | undefined;
  NewUserName?: string | undefined;
}

export interface UploadSSHPublicKeyInput {
  UserName: string;
  SSHPublicKeyBody: string;
}

export interface UploadSSHPublicKeyOutput {
  SSHPublicKey?: SSHPublicKey | undefined;
}

export interface UploadServerCertificateInput {
  ServerCertificateName: string;
  CertificateBody: string;
  PrivateKey: string;
  Path?: string | undefined;
  CertificateChain?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface UploadServerCertificateOutput {
  ServerCertificateMetadata?: ServerCertificateMetadata | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface UploadSigningCertificateInput {
  CertificateBody: string;
  UserName?: string | undefined;
}

export interface UploadSigningCertificateOutput {
  Certificate: SigningCertificate;
}

export interface User {
  Path: string;
  UserName: string;
  UserId: string;
  Arn: string;
  CreateDate: Date;
  PasswordLastUsed?: Date | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface UserDetail {
  Path?: string | undefined;
  UserName?: string | undefined;
  UserId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  UserPolicyList?: readonly PolicyDetail[] | undefined;
  GroupList?: readonly string[] | undefined;
  AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface VirtualMFADevice {
  SerialNumber: string;
  Base32StringSeed?: Uint8Array | undefined;
  QRCodePNG?: Uint8Array | undefined;
  User?: User | undefined;
  EnableDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export type AcceptDelegationRequestOutput = { readonly [key: string]: never };
export type AddClientIDToOpenIDConnectProviderOutput = { readonly [key: string]: never };
export type AddRoleToInstanceProfileOutput = { readonly [key: string]: never };
export type AddUserToGroupOutput = { readonly [key: string]: never };
export type AssociateDelegationRequestOutput = { readonly [key: string]: never };
export type AttachGroupPolicyOutput = { readonly [key: string]: never };
export type AttachRolePolicyOutput = { readonly [key: string]: never };
export type AttachUserPolicyOutput = { readonly [key: string]: never };
export type ChangePasswordOutput = { readonly [key: string]: never };
export type CreateAccountAliasOutput = { readonly [key: string]: never };
export type DeactivateMFADeviceOutput = { readonly [key: string]: never };
export type DeleteAccessKeyOutput = { readonly [key: string]: never };
export type DeleteAccountAliasOutput = { readonly [key: string]: never };
export type DeleteAccountPasswordPolicyInput = { readonly [key: string]: never };
export type DeleteAccountPasswordPolicyOutput = { readonly [key: string]: never };
export type DeleteGroupOutput = { readonly [key: string]: never };
export type DeleteGroupPolicyOutput = { readonly [key: string]: never };
export type DeleteInstanceProfileOutput = { readonly [key: string]: never };
export type DeleteLoginProfileOutput = { readonly [key: string]: never };
export type DeleteOpenIDConnectProviderOutput = { readonly [key: string]: never };
export type DeletePolicyOutput = { readonly [key: string]: never };
export type DeletePolicyVersionOutput = { readonly [key: string]: never };
export type DeleteRoleOutput = { readonly [key: string]: never };
export type DeleteRolePermissionsBoundaryOutput = { readonly [key: string]: never };
export type DeleteRolePolicyOutput = { readonly [key: string]: never };
export type DeleteSAMLProviderOutput = { readonly [key: string]: never };
export type DeleteSSHPublicKeyOutput = { readonly [key: string]: never };
export type DeleteServerCertificateOutput = { readonly [key: string]: never };
export type DeleteServiceSpecificCredentialOutput = { readonly [key: string]: never };
export type DeleteSigningCertificateOutput = { readonly [key: string]: never };
export type DeleteUserOutput = { readonly [key: string]: never };
export type DeleteUserPermissionsBoundaryOutput = { readonly [key: string]: never };
export type DeleteUserPolicyOutput = { readonly [key: string]: never };
export type DeleteVirtualMFADeviceOutput = { readonly [key: string]: never };
export type DetachGroupPolicyOutput = { readonly [key: string]: never };
export type DetachRolePolicyOutput = { readonly [key: string]: never };
export type DetachUserPolicyOutput = { readonly [key: string]: never };
export type DisableOutboundWebIdentityFederationInput = { readonly [key: string]: never };
export type DisableOutboundWebIdentityFederationOutput = { readonly [key: string]: never };
export type EnableMFADeviceOutput = { readonly [key: string]: never };
export type EnableOutboundWebIdentityFederationInput = { readonly [key: string]: never };
export type GenerateCredentialReportInput = { readonly [key: string]: never };
export type GetAccountPasswordPolicyInput = { readonly [key: string]: never };
export type GetAccountSummaryInput = { readonly [key: string]: never };
export type GetContextKeysForCustomPolicyOutput = GetContextKeysForPolicyResponse;
export type GetContextKeysForPrincipalPolicyOutput = GetContextKeysForPolicyResponse;
export type GetCredentialReportInput = { readonly [key: string]: never };
export type GetOutboundWebIdentityFederationInfoInput = { readonly [key: string]: never };
export type PutGroupPolicyOutput = { readonly [key: string]: never };
export type PutRolePermissionsBoundaryOutput = { readonly [key: string]: never };
export type PutRolePolicyOutput = { readonly [key: string]: never };
export type PutUserPermissionsBoundaryOutput = { readonly [key: string]: never };
export type PutUserPolicyOutput = { readonly [key: string]: never };
export type RejectDelegationRequestOutput = { readonly [key: string]: never };
export type RemoveClientIDFromOpenIDConnectProviderOutput = { readonly [key: string]: never };
export type RemoveRoleFromInstanceProfileOutput = { readonly [key: string]: never };
export type RemoveUserFromGroupOutput = { readonly [key: string]: never };
export type ResyncMFADeviceOutput = { readonly [key: string]: never };
export type SendDelegationTokenOutput = { readonly [key: string]: never };
export type SetDefaultPolicyVersionOutput = { readonly [key: string]: never };
export type SetSecurityTokenServicePreferencesOutput = { readonly [key: string]: never };
export type SimulateCustomPolicyOutput = SimulatePolicyResponse;
export type SimulatePrincipalPolicyOutput = SimulatePolicyResponse;
export type TagInstanceProfileOutput = { readonly [key: string]: never };
export type TagMFADeviceOutput = { readonly [key: string]: never };
export type TagOpenIDConnectProviderOutput = { readonly [key: string]: never };
export type TagPolicyOutput = { readonly [key: string]: never };
export type TagRoleOutput = { readonly [key: string]: never };
export type TagSAMLProviderOutput = { readonly [key: string]: never };
export type TagServerCertificateOutput = { readonly [key: string]: never };
export type TagUserOutput = { readonly [key: string]: never };
export type UntagInstanceProfileOutput = { readonly [key: string]: never };
export type UntagMFADeviceOutput = { readonly [key: string]: never };
export type UntagOpenIDConnectProviderOutput = { readonly [key: string]: never };
export type UntagPolicyOutput = { readonly [key: string]: never };
export type UntagRoleOutput = { readonly [key: string]: never };
export type UntagSAMLProviderOutput = { readonly [key: string]: never };
export type UntagServerCertificateOutput = { readonly [key: string]: never };
export type UntagUserOutput = { readonly [key: string]: never };
export type UpdateAccessKeyOutput = { readonly [key: string]: never };
export type UpdateAccountPasswordPolicyOutput = { readonly [key: string]: never };
export type UpdateAssumeRolePolicyOutput = { readonly [key: string]: never };
export type UpdateDelegationRequestOutput = { readonly [key: string]: never };
export type UpdateGroupOutput = { readonly [key: string]: never };
export type UpdateLoginProfileOutput = { readonly [key: string]: never };
export type UpdateOpenIDConnectProviderThumbprintOutput = { readonly [key: string]: never };
export type UpdateSSHPublicKeyOutput = { readonly [key: string]: never };
export type UpdateServerCertificateOutput = { readonly [key: string]: never };
export type UpdateServiceSpecificCredentialOutput = { readonly [key: string]: never };
export type UpdateSigningCertificateOutput = { readonly [key: string]: never };
export type UpdateUserOutput = { readonly [key: string]: never };

export interface IamOperations {
  AcceptDelegationRequest: { input: AcceptDelegationRequestInput; output: AcceptDelegationRequestOutput };
  AcquireRole: { input: AcquireRoleInput; output: AcquireRoleOutput };
  AddClientIDToOpenIDConnectProvider: { input: AddClientIDToOpenIDConnectProviderInput; output: AddClientIDToOpenIDConnectProviderOutput };
  AddRoleToInstanceProfile: { input: AddRoleToInstanceProfileInput; output: AddRoleToInstanceProfileOutput };
  AddUserToGroup: { input: AddUserToGroupInput; output: AddUserToGroupOutput };
  AssociateDelegationRequest: { input: AssociateDelegationRequestInput; output: AssociateDelegationRequestOutput };
  AttachGroupPolicy: { input: AttachGroupPolicyInput; output: AttachGroupPolicyOutput };
  AttachRolePolicy: { input: AttachRolePolicyInput; output: AttachRolePolicyOutput };
  AttachUserPolicy: { input: AttachUserPolicyInput; output: AttachUserPolicyOutput };
  ChangePassword: { input: ChangePasswordInput; output: ChangePasswordOutput };
  CreateAccessKey: { input: CreateAccessKeyInput; output: CreateAccessKeyOutput };
  CreateAccountAlias: { input: CreateAccountAliasInput; output: CreateAccountAliasOutput };
  CreateDelegationRequest: { input: CreateDelegationRequestInput; output: CreateDelegationRequestOutput };
  CreateGroup: { input: CreateGroupInput; output: CreateGroupOutput };
  CreateInstanceProfile: { input: CreateInstanceProfileInput; output: CreateInstanceProfileOutput };
  CreateLoginProfile: { input: CreateLoginProfileInput; output: CreateLoginProfileOutput };
  CreateOpenIDConnectProvider: { input: CreateOpenIDConnectProviderInput; output: CreateOpenIDConnectProviderOutput };
  CreatePolicy: { input: CreatePolicyInput; output: CreatePolicyOutput };
  CreatePolicyVersion: { input: CreatePolicyVersionInput; output: CreatePolicyVersionOutput };
  CreateRole: { input: CreateRoleInput; output: CreateRoleOutput };
  CreateSAMLProvider: { input: CreateSAMLProviderInput; output: CreateSAMLProviderOutput };
  CreateServiceLinkedRole: { input: CreateServiceLinkedRoleInput; output: CreateServiceLinkedRoleOutput };
  CreateServiceSpecificCredential: { input: CreateServiceSpecificCredentialInput; output: CreateServiceSpecificCredentialOutput };
  CreateUser: { input: CreateUserInput; output: CreateUserOutput };
  CreateVirtualMFADevice: { input: CreateVirtualMFADeviceInput; output: CreateVirtualMFADeviceOutput };
  DeactivateMFADevice: { input: DeactivateMFADeviceInput; output: DeactivateMFADeviceOutput };
  DeleteAccessKey: { input: DeleteAccessKeyInput; output: DeleteAccessKeyOutput };
  DeleteAccountAlias: { input: DeleteAccountAliasInput; output: DeleteAccountAliasOutput };
  DeleteAccountPasswordPolicy: { input: DeleteAccountPasswordPolicyInput; output: DeleteAccountPasswordPolicyOutput };
  DeleteGroup: { input: DeleteGroupInput; output: DeleteGroupOutput };
  DeleteGroupPolicy: { input: DeleteGroupPolicyInput; output: DeleteGroupPolicyOutput };
  DeleteInstanceProfile: { input: DeleteInstanceProfileInput; output: DeleteInstanceProfileOutput };
  DeleteLoginProfile: { input: DeleteLoginProfileInput; output: DeleteLoginProfileOutput };
  DeleteOpenIDConnectProvider: { input: DeleteOpenIDConnectProviderInput; output: DeleteOpenIDConnectProviderOutput };
  DeletePolicy: { input: DeletePolicyInput; output: DeletePolicyOutput };
  DeletePolicyVersion: { input: DeletePolicyVersionInput; output: DeletePolicyVersionOutput };
  DeleteRole: { input: DeleteRoleInput; output: DeleteRoleOutput };
  DeleteRolePermissionsBoundary: { input: DeleteRolePermissionsBoundaryInput; output: DeleteRolePermissionsBoundaryOutput };
  DeleteRolePolicy: { input: DeleteRolePolicyInput; output: DeleteRolePolicyOutput };
  DeleteSAMLProvider: { input: DeleteSAMLProviderInput; output: DeleteSAMLProviderOutput };
  DeleteSSHPublicKey: { input: DeleteSSHPublicKeyInput; output: DeleteSSHPublicKeyOutput };
  DeleteServerCertificate: { input: DeleteServerCertificateInput; output: DeleteServerCertificateOutput };
  DeleteServiceLinkedRole: { input: DeleteServiceLinkedRoleInput; output: DeleteServiceLinkedRoleOutput };
  DeleteServiceSpecificCredential: { input: DeleteServiceSpecificCredentialInput; output: DeleteServiceSpecificCredentialOutput };
  DeleteSigningCertificate: { input: DeleteSigningCertificateInput; output: DeleteSigningCertificateOutput };
  DeleteUser: { input: DeleteUserInput; output: DeleteUserOutput };
  DeleteUserPermissionsBoundary: { input: DeleteUserPermissionsBoundaryInput; output: DeleteUserPermissionsBoundaryOutput };
  DeleteUserPolicy: { input: DeleteUserPolicyInput; output: DeleteUserPolicyOutput };
  DeleteVirtualMFADevice: { input: DeleteVirtualMFADeviceInput; output: DeleteVirtualMFADeviceOutput };
  DetachGroupPolicy: { input: DetachGroupPolicyInput; output: DetachGroupPolicyOutput };
  DetachRolePolicy: { input: DetachRolePolicyInput; output: DetachRolePolicyOutput };
  DetachUserPolicy: { input: DetachUserPolicyInput; output: DetachUserPolicyOutput };
  DisableOrganizationsRootCredentialsManagement: { input: DisableOrganizationsRootCredentialsManagementInput; output: DisableOrganizationsRootCredentialsManagementOutput };
  DisableOrganizationsRootSessions: { input: DisableOrganizationsRootSessionsInput; output: DisableOrganizationsRootSessionsOutput };
  DisableOutboundWebIdentityFederation: { input: DisableOutboundWebIdentityFederationInput; output: DisableOutboundWebIdentityFederationOutput };
  EnableMFADevice: { input: EnableMFADeviceInput; output: EnableMFADeviceOutput };
  EnableOrganizationsRootCredentialsManagement: { input: EnableOrganizationsRootCredentialsManagementInput; output: EnableOrganizationsRootCredentialsManagementOutput };
  EnableOrganizationsRootSessions: { input: EnableOrganizationsRootSessionsInput; output: EnableOrganizationsRootSessionsOutput };
  EnableOutboundWebIdentityFederation: { input: EnableOutboundWebIdentityFederationInput; output: EnableOutboundWebIdentityFederationOutput };
  GenerateCredentialReport: { input: GenerateCredentialReportInput; output: GenerateCredentialReportOutput };
  GenerateOrganizationsAccessReport: { input: GenerateOrganizationsAccessReportInput; output: GenerateOrganizationsAccessReportOutput };
  GenerateServiceLastAccessedDetails: { input: GenerateServiceLastAccessedDetailsInput; output: GenerateServiceLastAccessedDetailsOutput };
  GetAccessKeyLastUsed: { input: GetAccessKeyLastUsedInput; output: GetAccessKeyLastUsedOutput };
  GetAccountAuthorizationDetails: { input: GetAccountAuthorizationDetailsInput; output: GetAccountAuthorizationDetailsOutput };
  GetAccountPasswordPolicy: { input: GetAccountPasswordPolicyInput; output: GetAccountPasswordPolicyOutput };
  GetAccountProperties: { input: GetAccountPropertiesInput; output: GetAccountPropertiesOutput };
  GetAccountSummary: { input: GetAccountSummaryInput; output: GetAccountSummaryOutput };
  GetContextKeysForCustomPolicy: { input: GetContextKeysForCustomPolicyInput; output: GetContextKeysForCustomPolicyOutput };
  GetContextKeysForPrincipalPolicy: { input: GetContextKeysForPrincipalPolicyInput; output: GetContextKeysForPrincipalPolicyOutput };
  GetCredentialReport: { input: GetCredentialReportInput; output: GetCredentialReportOutput };
  GetDelegationRequest: { input: GetDelegationRequestInput; output: GetDelegationRequestOutput };
  GetGroup: { input: GetGroupInput; output: GetGroupOutput };
  GetGroupPolicy: { input: GetGroupPolicyInput; output: GetGroupPolicyOutput };
  GetHumanReadableSummary: { input: GetHumanReadableSummaryInput; output: GetHumanReadableSummaryOutput };
  GetInstanceProfile: { input: GetInstanceProfileInput; output: GetInstanceProfileOutput };
  GetLoginProfile: { input: GetLoginProfileInput; output: GetLoginProfileOutput };
  GetMFADevice: { input: GetMFADeviceInput; output: GetMFADeviceOutput };
  GetOpenIDConnectProvider: { input: GetOpenIDConnectProviderInput; output: GetOpenIDConnectProviderOutput };
  GetOrganizationsAccessReport: { input: GetOrganizationsAccessReportInput; output: GetOrganizationsAccessReportOutput };
  GetOutboundWebIdentityFederationInfo: { input: GetOutboundWebIdentityFederationInfoInput; output: GetOutboundWebIdentityFederationInfoOutput };
  GetPolicy: { input: GetPolicyInput; output: GetPolicyOutput };
  GetPolicyVersion: { input: GetPolicyVersionInput; output: GetPolicyVersionOutput };
  GetRole: { input: GetRoleInput; output: GetRoleOutput };
  GetRolePolicy: { input: GetRolePolicyInput; output: GetRolePolicyOutput };
  GetRoleTemplateVersion: { input: GetRoleTemplateVersionInput; output: GetRoleTemplateVersionOutput };
  GetSAMLProvider: { input: GetSAMLProviderInput; output: GetSAMLProviderOutput };
  GetSSHPublicKey: { input: GetSSHPublicKeyInput; output: GetSSHPublicKeyOutput };
  GetServerCertificate: { input: GetServerCertificateInput; output: GetServerCertificateOutput };
  GetServiceLastAccessedDetails: { input: GetServiceLastAccessedDetailsInput; output: GetServiceLastAccessedDetailsOutput };
  GetServiceLastAccessedDetailsWithEntities: { input: GetServiceLastAccessedDetailsWithEntitiesInput; output: GetServiceLastAccessedDetailsWithEntitiesOutput };
  GetServiceLinkedRoleDeletionStatus: { input: GetServiceLinkedRoleDeletionStatusInput; output: GetServiceLinkedRoleDeletionStatusOutput };
  GetUser: { input: GetUserInput; output: GetUserOutput };
  GetUserPolicy: { input: GetUserPolicyInput; output: GetUserPolicyOutput };
  ListAccessKeys: { input: ListAccessKeysInput; output: ListAccessKeysOutput };
  ListAccountAliases: { input: ListAccountAliasesInput; output: ListAccountAliasesOutput };
  ListAttachedGroupPolicies: { input: ListAttachedGroupPoliciesInput; output: ListAttachedGroupPoliciesOutput };
  ListAttachedRolePolicies: { input: ListAttachedRolePoliciesInput; output: ListAttachedRolePoliciesOutput };
  ListAttachedUserPolicies: { input: ListAttachedUserPoliciesInput; output: ListAttachedUserPoliciesOutput };
  ListDelegationRequests: { input: ListDelegationRequestsInput; output: ListDelegationRequestsOutput };
  ListEntitiesForPolicy: { input: ListEntitiesForPolicyInput; output: ListEntitiesForPolicyOutput };
  ListGroupPolicies: { input: ListGroupPoliciesInput; output: ListGroupPoliciesOutput };
  ListGroups: { input: ListGroupsInput; output: ListGroupsOutput };
  ListGroupsForUser: { input: ListGroupsForUserInput; output: ListGroupsForUserOutput };
  ListInstanceProfileTags: { input: ListInstanceProfileTagsInput; output: ListInstanceProfileTagsOutput };
  ListInstanceProfiles: { input: ListInstanceProfilesInput; output: ListInstanceProfilesOutput };
  ListInstanceProfilesForRole: { input: ListInstanceProfilesForRoleInput; output: ListInstanceProfilesForRoleOutput };
  ListMFADeviceTags: { input: ListMFADeviceTagsInput; output: ListMFADeviceTagsOutput };
  ListMFADevices: { input: ListMFADevicesInput; output: ListMFADevicesOutput };
  ListOpenIDConnectProviderTags: { input: ListOpenIDConnectProviderTagsInput; output: ListOpenIDConnectProviderTagsOutput };
  ListOpenIDConnectProviders: { input: ListOpenIDConnectProvidersInput; output: ListOpenIDConnectProvidersOutput };
  ListOrganizationsFeatures: { input: ListOrganizationsFeaturesInput; output: ListOrganizationsFeaturesOutput };
  ListPolicies: { input: ListPoliciesInput; output: ListPoliciesOutput };
  ListPoliciesGrantingServiceAccess: { input: ListPoliciesGrantingServiceAccessInput; output: ListPoliciesGrantingServiceAccessOutput };
  ListPolicyTags: { input: ListPolicyTagsInput; output: ListPolicyTagsOutput };
  ListPolicyVersions: { input: ListPolicyVersionsInput; output: ListPolicyVersionsOutput };
  ListRolePolicies: { input: ListRolePoliciesInput; output: ListRolePoliciesOutput };
  ListRoleTags: { input: ListRoleTagsInput; output: ListRoleTagsOutput };
  ListRoles: { input: ListRolesInput; output: ListRolesOutput };
  ListSAMLProviderTags: { input: ListSAMLProviderTagsInput; output: ListSAMLProviderTagsOutput };
  ListSAMLProviders: { input: ListSAMLProvidersInput; output: ListSAMLProvidersOutput };
  ListSSHPublicKeys: { input: ListSSHPublicKeysInput; output: ListSSHPublicKeysOutput };
  ListServerCertificateTags: { input: ListServerCertificateTagsInput; output: ListServerCertificateTagsOutput };
  ListServerCertificates: { input: ListServerCertificatesInput; output: ListServerCertificatesOutput };
  ListServiceSpecificCredentials: { input: ListServiceSpecificCredentialsInput; output: ListServiceSpecificCredentialsOutput };
  ListSigningCertificates: { input: ListSigningCertificatesInput; output: ListSigningCertificatesOutput };
  ListUserPolicies: { input: ListUserPoliciesInput; output: ListUserPoliciesOutput };
  ListUserTags: { input: ListUserTagsInput; output: ListUserTagsOutput };
  ListUsers: { input: ListUsersInput; output: ListUsersOutput };
  ListVirtualMFADevices: { input: ListVirtualMFADevicesInput; output: ListVirtualMFADevicesOutput };
  PutAccountProperties: { input: PutAccountPropertiesInput; output: PutAccountPropertiesOutput };
  PutGroupPolicy: { input: PutGroupPolicyInput; output: PutGroupPolicyOutput };
  PutRolePermissionsBoundary: { input: PutRolePermissionsBoundaryInput; output: PutRolePermissionsBoundaryOutput };
  PutRolePolicy: { input: PutRolePolicyInput; output: PutRolePolicyOutput };
  PutUserPermissionsBoundary: { input: PutUserPermissionsBoundaryInput; output: PutUserPermissionsBoundaryOutput };
  PutUserPolicy: { input: PutUserPolicyInput; output: PutUserPolicyOutput };
  RejectDelegationRequest: { input: RejectDelegationRequestInput; output: RejectDelegationRequestOutput };
  RemoveClientIDFromOpenIDConnectProvider: { input: RemoveClientIDFromOpenIDConnectProviderInput; output: RemoveClientIDFromOpenIDConnectProviderOutput };
  RemoveRoleFromInstanceProfile: { input: RemoveRoleFromInstanceProfileInput; output: RemoveRoleFromInstanceProfileOutput };
  RemoveUserFromGroup: { input: RemoveUserFromGroupInput; output: RemoveUserFromGroupOutput };
  ResetServiceSpecificCredential: { input: ResetServiceSpecificCredentialInput; output: ResetServiceSpecificCredentialOutput };
  ResyncMFADevice: { input: ResyncMFADeviceInput; output: ResyncMFADeviceOutput };
  SendDelegationToken: { input: SendDelegationTokenInput; output: SendDelegationTokenOutput };
  SetDefaultPolicyVersion: { input: SetDefaultPolicyVersionInput; output: SetDefaultPolicyVersionOutput };
  SetSecurityTokenServicePreferences: { input: SetSecurityTokenServicePreferencesInput; output: SetSecurityTokenServicePreferencesOutput };
  SimulateCustomPolicy: { input: SimulateCustomPolicyInput; output: SimulateCustomPolicyOutput };
  SimulatePrincipalPolicy: { input: SimulatePrincipalPolicyInput; output: SimulatePrincipalPolicyOutput };
  TagInstanceProfile: { input: TagInstanceProfileInput; output: TagInstanceProfileOutput };
  TagMFADevice: { input: TagMFADeviceInput; output: TagMFADeviceOutput };
  TagOpenIDConnectProvider: { input: TagOpenIDConnectProviderInput; output: TagOpenIDConnectProviderOutput };
  TagPolicy: { input: TagPolicyInput; output: TagPolicyOutput };
  TagRole: { input: TagRoleInput; output: TagRoleOutput };
  TagSAMLProvider: { input: TagSAMLProviderInput; output: TagSAMLProviderOutput };
  TagServerCertificate: { input: TagServerCertificateInput; output: TagServerCertificateOutput };
  TagUser: { input: TagUserInput; output: TagUserOutput };
  UntagInstanceProfile: { input: UntagInstanceProfileInput; output: UntagInstanceProfileOutput };
  UntagMFADevice: { input: UntagMFADeviceInput; output: UntagMFADeviceOutput };
  UntagOpenIDConnectProvider: { input: UntagOpenIDConnectProviderInput; output: UntagOpenIDConnectProviderOutput };
  UntagPolicy: { input: UntagPolicyInput; output: UntagPolicyOutput };
  UntagRole: { input: UntagRoleInput; output: UntagRoleOutput };
  UntagSAMLProvider: { input: UntagSAMLProviderInput; output: UntagSAMLProviderOutput };
  UntagServerCertificate: { input: UntagServerCertificateInput; output: UntagServerCertificateOutput };
  UntagUser: { input: UntagUserInput; output: UntagUserOutput };
  UpdateAccessKey: { input: UpdateAccessKeyInput; output: UpdateAccessKeyOutput };
  UpdateAccountPasswordPolicy: { input: UpdateAccountPasswordPolicyInput; output: UpdateAccountPasswordPolicyOutput };
  UpdateAssumeRolePolicy: { input: UpdateAssumeRolePolicyInput; output: UpdateAssumeRolePolicyOutput };
  UpdateDelegationRequest: { input: UpdateDelegationRequestInput; output: UpdateDelegationRequestOutput };
  UpdateGroup: { input: UpdateGroupInput; output: UpdateGroupOutput };
  UpdateLoginProfile: { input: UpdateLoginProfileInput; output: UpdateLoginProfileOutput };
  UpdateOpenIDConnectProviderThumbprint: { input: UpdateOpenIDConnectProviderThumbprintInput; output: UpdateOpenIDConnectProviderThumbprintOutput };
  UpdateRole: { input: UpdateRoleInput; output: UpdateRoleOutput };
  UpdateRoleDescription: { input: UpdateRoleDescriptionInput; output: UpdateRoleDescriptionOutput };
  UpdateSAMLProvider: { input: UpdateSAMLProviderInput; output: UpdateSAMLProviderOutput };
  UpdateSSHPublicKey: { input: UpdateSSHPublicKeyInput; output: UpdateSSHPublicKeyOutput };
  UpdateServerCertificate: { input: UpdateServerCertificateInput; output: UpdateServerCertificateOutput };
  UpdateServiceSpecificCredential: { input: UpdateServiceSpecificCredentialInput; output: UpdateServiceSpecificCredentialOutput };
  UpdateSigningCertificate: { input: UpdateSigningCertificateInput; output: UpdateSigningCertificateOutput };
  UpdateUser: { input: UpdateUserInput; output: UpdateUserOutput };
  UploadSSHPublicKey: { input: UploadSSHPublicKeyInput; output: UploadSSHPublicKeyOutput };
  UploadServerCertificate: { input: UploadServerCertificateInput; output: UploadServerCertificateOutput };
  UploadSigningCertificate: { input: UploadSigningCertificateInput; output: UploadSigningCertificateOutput };
}
