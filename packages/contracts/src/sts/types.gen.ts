// Written by scripts/generate.ts from @aws-sdk/client-sts. Do not edit.

export interface AssumeRoleInput {
  RoleArn: string;
  RoleSessionName: string;
  PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  Policy?: string | undefined;
  DurationSeconds?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  TransitiveTagKeys?: readonly string[] | undefined;
  ExternalId?: string | undefined;
  SerialNumber?: string | undefined;
  TokenCode?: string | undefined;
  SourceIdentity?: string | undefined;
  ProvidedContexts?: readonly ProvidedContext[] | undefined;
  MinimumSessionTokenSize?: number | undefined;
}

export interface AssumeRoleOutput {
  Credentials?: Credentials | undefined;
  AssumedRoleUser?: AssumedRoleUser | undefined;
  PackedPolicySize?: number | undefined;
  SourceIdentity?: string | undefined;
  SessionTokenUtilization?: number | undefined;
  SessionTokenSize?: number | undefined;
}

export interface AssumeRoleWithSAMLInput {
  RoleArn: string;
  PrincipalArn: string;
  SAMLAssertion: string;
  PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  Policy?: string | undefined;
  DurationSeconds?: number | undefined;
  MinimumSessionTokenSize?: number | undefined;
}

export interface AssumeRoleWithSAMLOutput {
  Credentials?: Credentials | undefined;
  AssumedRoleUser?: AssumedRoleUser | undefined;
  PackedPolicySize?: number | undefined;
  Subject?: string | undefined;
  SubjectType?: string | undefined;
  Issuer?: string | undefined;
  Audience?: string | undefined;
  NameQualifier?: string | undefined;
  SourceIdentity?: string | undefined;
  SessionTokenUtilization?: number | undefined;
  SessionTokenSize?: number | undefined;
}

export interface AssumeRoleWithWebIdentityInput {
  RoleArn: string;
  RoleSessionName: string;
  WebIdentityToken: string;
  ProviderId?: string | undefined;
  PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  Policy?: string | undefined;
  DurationSeconds?: number | undefined;
  MinimumSessionTokenSize?: number | undefined;
}

export interface AssumeRoleWithWebIdentityOutput {
  Credentials?: Credentials | undefined;
  SubjectFromWebIdentityToken?: string | undefined;
  AssumedRoleUser?: AssumedRoleUser | undefined;
  PackedPolicySize?: number | undefined;
  Provider?: string | undefined;
  Audience?: string | undefined;
  SourceIdentity?: string | undefined;
  SessionTokenUtilization?: number | undefined;
  SessionTokenSize?: number | undefined;
}

export interface AssumeRootInput {
  TargetPrincipal: string;
  TaskPolicyArn: PolicyDescriptorType;
  DurationSeconds?: number | undefined;
  MinimumSessionTokenSize?: number | undefined;
}

export interface AssumeRootOutput {
  Credentials?: Credentials | undefined;
  SourceIdentity?: string | undefined;
  SessionTokenUtilization?: number | undefined;
  SessionTokenSize?: number | undefined;
}

export interface AssumedRoleUser {
  AssumedRoleId: string;
  Arn: string;
}

export interface Credentials {
  AccessKeyId: string;
  SecretAccessKey: string;
  SessionToken: string;
  Expiration: Date;
}

export interface DecodeAuthorizationMessageInput {
  EncodedMessage: string;
}

export interface DecodeAuthorizationMessageOutput {
  DecodedMessage?: string | undefined;
}

export interface FederatedUser {
  FederatedUserId: string;
  Arn: string;
}

export interface GetAccessKeyInfoInput {
  AccessKeyId: string;
}

export interface GetAccessKeyInfoOutput {
  Account?: string | undefined;
}

export type GetCallerIdentityInput = { readonly [key: string]: never };

export interface GetCallerIdentityOutput {
  UserId?: string | undefined;
  Account?: string | undefined;
  Arn?: string | undefined;
}

export interface GetDelegatedAccessTokenInput {
  TradeInToken: string;
}

export interface GetDelegatedAccessTokenOutput {
  Credentials?: Credentials | undefined;
  PackedPolicySize?: number | undefined;
  AssumedPrincipal?: string | undefined;
}

export interface GetFederationTokenInput {
  Name: string;
  Policy?: string | undefined;
  PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  DurationSeconds?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  MinimumSessionTokenSize?: number | undefined;
}

export interface GetFederationTokenOutput {
  Credentials?: Credentials | undefined;
  FederatedUser?: FederatedUser | undefined;
  PackedPolicySize?: number | undefined;
  SessionTokenUtilization?: number | undefined;
  SessionTokenSize?: number | undefined;
}

export interface GetSessionTokenInput {
  DurationSeconds?: number | undefined;
  SerialNumber?: string | undefined;
  TokenCode?: string | undefined;
  MinimumSessionTokenSize?: number | undefined;
}

export interface GetSessionTokenOutput {
  Credentials?: Credentials | undefined;
  SessionTokenUtilization?: number | undefined;
  SessionTokenSize?: number | undefined;
}

export interface GetWebIdentityTokenInput {
  Audience: readonly string[];
  SigningAlgorithm: string;
  DurationSeconds?: number | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface GetWebIdentityTokenOutput {
  WebIdentityToken?: string | undefined;
  Expiration?: Date | undefined;
}

export interface PolicyDescriptorType {
  arn?: string | undefined;
}

export interface ProvidedContext {
  ProviderArn?: string | undefined;
  ContextAssertion?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface StsOperations {
  AssumeRole: { input: AssumeRoleInput; output: AssumeRoleOutput };
  AssumeRoleWithSAML: { input: AssumeRoleWithSAMLInput; output: AssumeRoleWithSAMLOutput };
  AssumeRoleWithWebIdentity: { input: AssumeRoleWithWebIdentityInput; output: AssumeRoleWithWebIdentityOutput };
  AssumeRoot: { input: AssumeRootInput; output: AssumeRootOutput };
  DecodeAuthorizationMessage: { input: DecodeAuthorizationMessageInput; output: DecodeAuthorizationMessageOutput };
  GetAccessKeyInfo: { input: GetAccessKeyInfoInput; output: GetAccessKeyInfoOutput };
  GetCallerIdentity: { input: GetCallerIdentityInput; output: GetCallerIdentityOutput };
  GetDelegatedAccessToken: { input: GetDelegatedAccessTokenInput; output: GetDelegatedAccessTokenOutput };
  GetFederationToken: { input: GetFederationTokenInput; output: GetFederationTokenOutput };
  GetSessionToken: { input: GetSessionTokenInput; output: GetSessionTokenOutput };
  GetWebIdentityToken: { input: GetWebIdentityTokenInput; output: GetWebIdentityTokenOutput };
}
