// Written by scripts/generate.ts from @aws-sdk/client-cognito-identity. Do not edit.

export interface CognitoIdentityProvider {
  ProviderName?: string | undefined;
  ClientId?: string | undefined;
  ServerSideTokenCheck?: boolean | undefined;
}

export interface CreateIdentityPoolInput {
  IdentityPoolName: string;
  AllowUnauthenticatedIdentities: boolean;
  AllowClassicFlow?: boolean | undefined;
  SupportedLoginProviders?: { readonly [key: string]: string } | undefined;
  DeveloperProviderName?: string | undefined;
  OpenIdConnectProviderARNs?: readonly string[] | undefined;
  CognitoIdentityProviders?: readonly CognitoIdentityProvider[] | undefined;
  SamlProviderARNs?: readonly string[] | undefined;
  IdentityPoolTags?: { readonly [key: string]: string } | undefined;
}

export interface Credentials {
  AccessKeyId?: string | undefined;
  SecretKey?: string | undefined;
  SessionToken?: string | undefined;
  Expiration?: Date | undefined;
}

export interface DeleteIdentitiesInput {
  IdentityIdsToDelete: readonly string[];
}

export interface DeleteIdentitiesOutput {
  UnprocessedIdentityIds?: readonly UnprocessedIdentityId[] | undefined;
}

export interface DeleteIdentityPoolInput {
  IdentityPoolId: string;
}

export interface DescribeIdentityInput {
  IdentityId: string;
}

export interface DescribeIdentityPoolInput {
  IdentityPoolId: string;
}

export interface GetCredentialsForIdentityInput {
  IdentityId: string;
  Logins?: { readonly [key: string]: string } | undefined;
  CustomRoleArn?: string | undefined;
}

export interface GetCredentialsForIdentityOutput {
  IdentityId?: string | undefined;
  Credentials?: Credentials | undefined;
}

export interface GetIdInput {
  IdentityPoolId: string;
  AccountId?: string | undefined;
  Logins?: { readonly [key: string]: string } | undefined;
}

export interface GetIdOutput {
  IdentityId?: string | undefined;
}

export interface GetIdentityPoolRolesInput {
  IdentityPoolId: string;
}

export interface GetIdentityPoolRolesOutput {
  IdentityPoolId?: string | undefined;
  Roles?: { readonly [key: string]: string } | undefined;
  RoleMappings?: { readonly [key: string]: RoleMapping } | undefined;
}

export interface GetOpenIdTokenForDeveloperIdentityInput {
  IdentityPoolId: string;
  Logins: { readonly [key: string]: string };
  IdentityId?: string | undefined;
  PrincipalTags?: { readonly [key: string]: string } | undefined;
  TokenDuration?: number | undefined;
}

export interface GetOpenIdTokenForDeveloperIdentityOutput {
  IdentityId?: string | undefined;
  Token?: string | undefined;
}

export interface GetOpenIdTokenInput {
  IdentityId: string;
  Logins?: { readonly [key: string]: string } | undefined;
}

export interface GetOpenIdTokenOutput {
  IdentityId?: string | undefined;
  Token?: string | undefined;
}

export interface GetPrincipalTagAttributeMapInput {
  IdentityPoolId: string;
  IdentityProviderName: string;
}

export interface GetPrincipalTagAttributeMapOutput {
  IdentityPoolId?: string | undefined;
  IdentityProviderName?: string | undefined;
  UseDefaults?: boolean | undefined;
  PrincipalTags?: { readonly [key: string]: string } | undefined;
}

export interface IdentityDescription {
  IdentityId?: string | undefined;
  Logins?: readonly string[] | undefined;
  CreationDate?: Date | undefined;
  LastModifiedDate?: Date | undefined;
}

export interface IdentityPool {
  IdentityPoolId: string;
  IdentityPoolName: string;
  AllowUnauthenticatedIdentities: boolean;
  AllowClassicFlow?: boolean | undefined;
  SupportedLoginProviders?: { readonly [key: string]: string } | undefined;
  DeveloperProviderName?: string | undefined;
  OpenIdConnectProviderARNs?: readonly string[] | undefined;
  CognitoIdentityProviders?: readonly CognitoIdentityProvider[] | undefined;
  SamlProviderARNs?: readonly string[] | undefined;
  IdentityPoolTags?: { readonly [key: string]: string } | undefined;
}

export interface IdentityPoolShortDescription {
  IdentityPoolId?: string | undefined;
  IdentityPoolName?: string | undefined;
}

export interface ListIdentitiesInput {
  IdentityPoolId: string;
  MaxResults: number;
  NextToken?: string | undefined;
  HideDisabled?: boolean | undefined;
}

export interface ListIdentitiesOutput {
  IdentityPoolId?: string | undefined;
  Identities?: readonly IdentityDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface ListIdentityPoolsInput {
  MaxResults: number;
  NextToken?: string | undefined;
}

export interface ListIdentityPoolsOutput {
  IdentityPools?: readonly IdentityPoolShortDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceInput {
  ResourceArn: string;
}

export interface ListTagsForResourceOutput {
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface LookupDeveloperIdentityInput {
  IdentityPoolId: string;
  IdentityId?: string | undefined;
  DeveloperUserIdentifier?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface LookupDeveloperIdentityOutput {
  IdentityId?: string | undefined;
  DeveloperUserIdentifierList?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface MappingRule {
  Claim: string;
  MatchType: string;
  Value: string;
  RoleARN: string;
}

export interface MergeDeveloperIdentitiesInput {
  SourceUserIdentifier: string;
  DestinationUserIdentifier: string;
  DeveloperProviderName: string;
  IdentityPoolId: string;
}

export interface MergeDeveloperIdentitiesOutput {
  IdentityId?: string | undefined;
}

export interface RoleMapping {
  Type: string;
  AmbiguousRoleResolution?: string | undefined;
  RulesConfiguration?: RulesConfigurationType | undefined;
}

export interface RulesConfigurationType {
  Rules: readonly MappingRule[];
}

export interface SetIdentityPoolRolesInput {
  IdentityPoolId: string;
  Roles: { readonly [key: string]: string };
  RoleMappings?: { readonly [key: string]: RoleMapping } | undefined;
}

export interface SetPrincipalTagAttributeMapInput {
  IdentityPoolId: string;
  IdentityProviderName: string;
  UseDefaults?: boolean | undefined;
  PrincipalTags?: { readonly [key: string]: string } | undefined;
}

export interface SetPrincipalTagAttributeMapOutput {
  IdentityPoolId?: string | undefined;
  IdentityProviderName?: string | undefined;
  UseDefaults?: boolean | undefined;
  PrincipalTags?: { readonly [key: string]: string } | undefined;
}

export interface TagResourceInput {
  ResourceArn: string;
  Tags: { readonly [key: string]: string };
}

export type TagResourceOutput = { readonly [key: string]: never };

export interface UnlinkDeveloperIdentityInput {
  IdentityId: string;
  IdentityPoolId: string;
  DeveloperProviderName: string;
  DeveloperUserIdentifier: string;
}

export interface UnlinkIdentityInput {
  IdentityId: string;
  Logins: { readonly [key: string]: string };
  LoginsToRemove: readonly string[];
}

export interface UnprocessedIdentityId {
  IdentityId?: string | undefined;
  ErrorCode?: string | undefined;
}

export interface UntagResourceInput {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export type UntagResourceOutput = { readonly [key: string]: never };

export type CreateIdentityPoolOutput = IdentityPool;
export type DeleteIdentityPoolOutput = { readonly [key: string]: never };
export type DescribeIdentityOutput = IdentityDescription;
export type DescribeIdentityPoolOutput = IdentityPool;
export type SetIdentityPoolRolesOutput = { readonly [key: string]: never };
export type UnlinkDeveloperIdentityOutput = { readonly [key: string]: never };
export type UnlinkIdentityOutput = { readonly [key: string]: never };
export type UpdateIdentityPoolInput = IdentityPool;
export type UpdateIdentityPoolOutput = IdentityPool;

export interface CognitoIdentityOperations {
  CreateIdentityPool: { input: CreateIdentityPoolInput; output: CreateIdentityPoolOutput };
  DeleteIdentities: { input: DeleteIdentitiesInput; output: DeleteIdentitiesOutput };
  DeleteIdentityPool: { input: DeleteIdentityPoolInput; output: DeleteIdentityPoolOutput };
  DescribeIdentity: { input: DescribeIdentityInput; output: DescribeIdentityOutput };
  DescribeIdentityPool: { input: DescribeIdentityPoolInput; output: DescribeIdentityPoolOutput };
  GetCredentialsForIdentity: { input: GetCredentialsForIdentityInput; output: GetCredentialsForIdentityOutput };
  GetId: { input: GetIdInput; output: GetIdOutput };
  GetIdentityPoolRoles: { input: GetIdentityPoolRolesInput; output: GetIdentityPoolRolesOutput };
  GetOpenIdToken: { input: GetOpenIdTokenInput; output: GetOpenIdTokenOutput };
  GetOpenIdTokenForDeveloperIdentity: { input: GetOpenIdTokenForDeveloperIdentityInput; output: GetOpenIdTokenForDeveloperIdentityOutput };
  GetPrincipalTagAttributeMap: { input: GetPrincipalTagAttributeMapInput; output: GetPrincipalTagAttributeMapOutput };
  ListIdentities: { input: ListIdentitiesInput; output: ListIdentitiesOutput };
  ListIdentityPools: { input: ListIdentityPoolsInput; output: ListIdentityPoolsOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  LookupDeveloperIdentity: { input: LookupDeveloperIdentityInput; output: LookupDeveloperIdentityOutput };
  MergeDeveloperIdentities: { input: MergeDeveloperIdentitiesInput; output: MergeDeveloperIdentitiesOutput };
  SetIdentityPoolRoles: { input: SetIdentityPoolRolesInput; output: SetIdentityPoolRolesOutput };
  SetPrincipalTagAttributeMap: { input: SetPrincipalTagAttributeMapInput; output: SetPrincipalTagAttributeMapOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UnlinkDeveloperIdentity: { input: UnlinkDeveloperIdentityInput; output: UnlinkDeveloperIdentityOutput };
  UnlinkIdentity: { input: UnlinkIdentityInput; output: UnlinkIdentityOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateIdentityPool: { input: UpdateIdentityPoolInput; output: UpdateIdentityPoolOutput };
}
