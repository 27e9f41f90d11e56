// Written by scripts/generate.ts from @aws-sdk/client-sns. Do not edit.

export interface AddPermissionInput {
  TopicArn: string;
  Label: string;
  AWSAccountId: readonly string[];
  ActionName: readonly string[];
}

export interface BatchResultErrorEntry {
  Id: string;
  Code: string;
  SenderFault: boolean;
  Message?: string | undefined;
}

export interface CheckIfPhoneNumberIsOptedOutInput {
  phoneNumber: string;
}

export interface CheckIfPhoneNumberIsOptedOutOutput {
  isOptedOut?: boolean | undefined;
}

export interface ConfirmSubscriptionInput {
  TopicArn: string;
  Token: string;
  AuthenticateOnUnsubscribe?: string | undefined;
}

export interface ConfirmSubscriptionOutput {
  SubscriptionArn?: string | undefined;
}

export interface CreatePlatformEndpointOutput {
  EndpointArn?: string | undefined;
}

export interface CreatePlatformApplicationInput {
  Name: string;
  Platform: string;
  Attributes: { readonly [key: string]: string };
}

export interface CreatePlatformApplicationOutput {
  PlatformApplicationArn?: string | undefined;
}

export interface CreatePlatformEndpointInput {
  PlatformApplicationArn: string;
  Token: string;
  CustomUserData?: string | undefined;
  Attributes?: { readonly [key: string]: string } | undefined;
}

export interface CreateSMSSandboxPhoneNumberInput {
  PhoneNumber: string;
  LanguageCode?: string | undefined;
}

export type CreateSMSSandboxPhoneNumberOutput = { readonly [key: string]: never };

export interface CreateTopicInput {
  Name: string;
  Attributes?: { readonly [key: string]: string } | undefined;
  Tags?: readonly Tag[] | undefined;
  DataProtectionPolicy?: string | undefined;
}

export interface CreateTopicOutput {
  TopicArn?: string | undefined;
}

export interface DeleteEndpointInput {
  EndpointArn: string;
}

export interface DeletePlatformApplicationInput {
  PlatformApplicationArn: string;
}

export interface DeleteSMSSandboxPhoneNumberInput {
  PhoneNumber: string;
}

export type DeleteSMSSandboxPhoneNumberOutput = { readonly [key: string]: never };

export interface DeleteTopicInput {
  TopicArn: string;
}

export interface Endpoint {
  EndpointArn?: string | undefined;
  Attributes?: { readonly [key: string]: string } | undefined;
}

export interface GetDataProtectionPolicyInput {
  ResourceArn: string;
}

export interface GetDataProtectionPolicyOutput {
  DataProtectionPolicy?: string | undefined;
}

export interface GetEndpointAttributesInput {
  EndpointArn: string;
}

export interface GetEndpointAttributesOutput {
  Attributes?: { readonly [key: string]: string } | undefined;
}

export interface GetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string;
}

export interface GetPlatformApplicationAttributesOutput {
  Attributes?: { readonly [key: string]: string } | undefined;
}

export interface GetSMSAttributesInput {
  attributes?: readonly string[] | undefined;
}

export interface GetSMSAttributesOutput {
  attributes?: { readonly [key: string]: string } | undefined;
}

export type GetSMSSandboxAccountStatusInput = { readonly [key: string]: never };

export interface GetSMSSandboxAccountStatusOutput {
  IsInSandbox: boolean;
}

export interface GetSubscriptionAttributesInput {
  SubscriptionArn: string;
}

export interface GetSubscriptionAttributesOutput {
  Attributes?: { readonly [key: string]: string } | undefined;
}

export interface GetTopicAttributesInput {
  TopicArn: string;
}

export interface GetTopicAttributesOutput {
  Attributes?: { readonly [key: string]: string } | undefined;
}

export interface ListEndpointsByPlatformApplicationInput {
  PlatformApplicationArn: string;
  NextToken?: string | undefined;
}

export interface ListEndpointsByPlatformApplicationOutput {
  Endpoints?: readonly Endpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface ListOriginationNumbersInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListOriginationNumbersOutput {
  NextToken?: string | undefined;
  PhoneNumbers?: readonly PhoneNumberInformation[] | undefined;
}

export interface ListPhoneNumbersOptedOutInput {
  nextToken?: string | undefined;
}

export interface ListPhoneNumbersOptedOutOutput {
  phoneNumbers?: readonly string[] | undefined;
  nextToken?: string | undefined;
}

export interface ListPlatformApplicationsInput {
  NextToken?: string | undefined;
}

export interface ListPlatformApplicationsOutput {
  PlatformApplications?: readonly PlatformApplication[] | undefined;
  NextToken?: string | undefined;
}

export interface ListSMSSandboxPhoneNumbersInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListSMSSandboxPhoneNumbersOutput {
  PhoneNumbers: readonly SMSSandboxPhoneNumber[];
  NextToken?: string | undefined;
}

export interface ListSubscriptionsByTopicInput {
  TopicArn: string;
  NextToken?: string | undefined;
}

export interface ListSubscriptionsByTopicOutput {
  Subscriptions?: readonly Subscription[] | undefined;
  NextToken?: string | undefined;
}

export interface ListSubscriptionsInput {
  NextToken?: string | undefined;
}

export interface ListSubscriptionsOutput {
  Subscriptions?: readonly Subscription[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceInput {
  ResourceArn: string;
}

export interface ListTagsForResourceOutput {
  Tags?: readonly Tag[] | undefined;
}

export interface ListTopicsInput {
  NextToken?: string | undefined;
}

export interface ListTopicsOutput {
  Topics?: readonly Topic[] | undefined;
  NextToken?: string | undefined;
}

export interface MessageAttributeValue {
  DataType: string;
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
}

export interface OptInPhoneNumberInput {
  phoneNumber: string;
}

export type OptInPhoneNumberOutput = { readonly [key: string]: never };

export interface PhoneNumberInformation {
  CreatedAt?: Date | undefined;
  PhoneNumber?: string | undefined;
  Status?: string | undefined;
  Iso2CountryCode?: string | undefined;
  RouteType?: string | undefined;
  NumberCapabilities?: readonly string[] | undefined;
}

export interface PlatformApplication {
  PlatformApplicationArn?: string | undefined;
  Attributes?: { readonly [key: string]: string } | undefined;
}

export interface PublishBatchInput {
  TopicArn: string;
  PublishBatchRequestEntries: readonly PublishBatchRequestEntry[];
}

export interface PublishBatchRequestEntry {
  Id: string;
  Message: string;
  Subject?: string | undefined;
  MessageStructure?: string | undefined;
  MessageAttributes?: { readonly [key: string]: MessageAttributeValue } | undefined;
  MessageDeduplicationId?: string | undefined;
  MessageGroupId?: string | undefined;
}

export interface PublishBatchOutput {
  Successful?: readonly PublishBatchResultEntry[] | undefined;
  Failed?: readonly BatchResultErrorEntry[] | undefined;
}

export interface PublishBatchResultEntry {
  Id?: string | undefined;
  MessageId?: string | undefined;
  SequenceNumber?: string | undefined;
}

export interface PublishInput {
  Message: string;
  TopicArn?: string | undefined;
  TargetArn?: string | undefined;
  PhoneNumber?: string | undefined;
  Subject?: string | undefined;
  MessageStructure?: string | undefined;
  MessageAttributes?: { readonly [key: string]: MessageAttributeValue } | undefined;
  MessageDeduplicationId?: string | undefined;
  MessageGroupId?: string | undefined;
}

export interface PublishOutput {
  MessageId?: string | undefined;
  SequenceNumber?: string | undefined;
}

export interface PutDataProtectionPolicyInput {
  ResourceArn: string;
  DataProtectionPolicy: string;
}

export interface RemovePermissionInput {
  TopicArn: string;
  Label: string;
}

export interface SMSSandboxPhoneNumber {
  PhoneNumber?: string | undefined;
  Status?: string | undefined;
}

export interface SetEndpointAttributesInput {
  EndpointArn: string;
  Attributes: { readonly [key: string]: string };
}

export interface SetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string;
  Attributes: { readonly [key: string]: string };
}

export interface SetSMSAttributesInput {
  attributes: { readonly [key: string]: string };
}

export type SetSMSAttributesOutput = { readonly [key: string]: never };

export interface SetSubscriptionAttributesInput {
  SubscriptionArn: string;
  AttributeName: string;
  AttributeValue?: string | undefined;
}

export interface SetTopicAttributesInput {
  TopicArn: string;
  AttributeName: string;
  AttributeValue?: string | undefined;
}

export interface SubscribeInput {
  TopicArn: string;
  Protocol: string;
  Endpoint?: string | undefined;
  Attributes?: { readonly [key: string]: string } | undefined;
  ReturnSubscriptionArn?: boolean | undefined;
}

export interface SubscribeOutput {
  SubscriptionArn?: string | undefined;
}

export interface Subscription {
  SubscriptionArn?: string | undefined;
  Owner?: string | undefined;
  Protocol?: string | undefined;
  Endpoint?: string | undefined;
  TopicArn?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceInput {
  ResourceArn: string;
  Tags: readonly Tag[];
}

export type TagResourceOutput = { readonly [key: string]: never };

export interface Topic {
  TopicArn?: string | undefined;
}

export interface UnsubscribeInput {
  SubscriptionArn: string;
}

export interface UntagResourceInput {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export type UntagResourceOutput = { readonly [key: string]: never };

export interface VerifySMSSandboxPhoneNumberInput {
  PhoneNumber: string;
  OneTimePassword: string;
}

export type VerifySMSSandboxPhoneNumberOutput = { readonly [key: string]: never };

export type AddPermissionOutput = { readonly [key: string]: never };
export type DeleteEndpointOutput = { readonly [key: string]: never };
export type DeletePlatformApplicationOutput = { readonly [key: string]: never };
export type DeleteTopicOutput = { readonly [key: string]: never };
export type PutDataProtectionPolicyOutput = { readonly [key: string]: never };
export type RemovePermissionOutput = { readonly [key: string]: never };
export type SetEndpointAttributesOutput = { readonly [key: string]: never };
export type SetPlatformApplicationAttributesOutput = { readonly [key: string]: never };
export type SetSubscriptionAttributesOutput = { readonly [key: string]: never };
export type SetTopicAttributesOutput = { readonly [key: string]: never };
export type UnsubscribeOutput = { readonly [key: string]: never };

export interface SnsOperations {
  AddPermission: { input: AddPermissionInput; output: AddPermissionOutput };
  CheckIfPhoneNumberIsOptedOut: { input: CheckIfPhoneNumberIsOptedOutInput; output: CheckIfPhoneNumberIsOptedOutOutput };
  ConfirmSubscription: { input: ConfirmSubscriptionInput; output: ConfirmSubscriptionOutput };
  CreatePlatformApplication: { input: CreatePlatformApplicationInput; output: CreatePlatformApplicationOutput };
  CreatePlatformEndpoint: { input: CreatePlatformEndpointInput; output: CreatePlatformEndpointOutput };
  CreateSMSSandboxPhoneNumber: { input: CreateSMSSandboxPhoneNumberInput; output: CreateSMSSandboxPhoneNumberOutput };
  CreateTopic: { input: CreateTopicInput; output: CreateTopicOutput };
  DeleteEndpoint: { input: DeleteEndpointInput; output: DeleteEndpointOutput };
  DeletePlatformApplication: { input: DeletePlatformApplicationInput; output: DeletePlatformApplicationOutput };
  DeleteSMSSandboxPhoneNumber: { input: DeleteSMSSandboxPhoneNumberInput; output: DeleteSMSSandboxPhoneNumberOutput };
  DeleteTopic: { input: DeleteTopicInput; output: DeleteTopicOutput };
  GetDataProtectionPolicy: { input: GetDataProtectionPolicyInput; output: GetDataProtectionPolicyOutput };
  GetEndpointAttributes: { input: GetEndpointAttributesInput; output: GetEndpointAttributesOutput };
  GetPlatformApplicationAttributes: { input: GetPlatformApplicationAttributesInput; output: GetPlatformApplicationAttributesOutput };
  GetSMSAttributes: { input: GetSMSAttributesInput; output: GetSMSAttributesOutput };
  GetSMSSandboxAccountStatus: { input: GetSMSSandboxAccountStatusInput; output: GetSMSSandboxAccountStatusOutput };
  GetSubscriptionAttributes: { input: GetSubscriptionAttributesInput; output: GetSubscriptionAttributesOutput };
  GetTopicAttributes: { input: GetTopicAttributesInput; output: GetTopicAttributesOutput };
  ListEndpointsByPlatformApplication: { input: ListEndpointsByPlatformApplicationInput; output: ListEndpointsByPlatformApplicationOutput };
  ListOriginationNumbers: { input: ListOriginationNumbersInput; output: ListOriginationNumbersOutput };
  ListPhoneNumbersOptedOut: { input: ListPhoneNumbersOptedOutInput; output: ListPhoneNumbersOptedOutOutput };
  ListPlatformApplications: { input: ListPlatformApplicationsInput; output: ListPlatformApplicationsOutput };
  ListSMSSandboxPhoneNumbers: { input: ListSMSSandboxPhoneNumbersInput; output: ListSMSSandboxPhoneNumbersOutput };
  ListSubscriptions: { input: ListSubscriptionsInput; output: ListSubscriptionsOutput };
  ListSubscriptionsByTopic: { input: ListSubscriptionsByTopicInput; output: ListSubscriptionsByTopicOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  ListTopics: { input: ListTopicsInput; output: ListTopicsOutput };
  OptInPhoneNumber: { input: OptInPhoneNumberInput; output: OptInPhoneNumberOutput };
  Publish: { input: PublishInput; output: PublishOutput };
  PublishBatch: { input: PublishBatchInput; output: PublishBatchOutput };
  PutDataProtectionPolicy: { input: PutDataProtectionPolicyInput; output: PutDataProtectionPolicyOutput };
  RemovePermission: { input: RemovePermissionInput; output: RemovePermissionOutput };
  SetEndpointAttributes: { input: SetEndpointAttributesInput; output: SetEndpointAttributesOutput };
  SetPlatformApplicationAttributes: { input: SetPlatformApplicationAttributesInput; output: SetPlatformApplicationAttributesOutput };
  SetSMSAttributes: { input: SetSMSAttributesInput; output: SetSMSAttributesOutput };
  SetSubscriptionAttributes: { input: SetSubscriptionAttributesInput; output: SetSubscriptionAttributesOutput };
  SetTopicAttributes: { input: SetTopicAttributesInput; output: SetTopicAttributesOutput };
  Subscribe: { input: SubscribeInput; output: SubscribeOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  Unsubscribe: { input: UnsubscribeInput; output: UnsubscribeOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  VerifySMSSandboxPhoneNumber: { input: VerifySMSSandboxPhoneNumberInput; output: VerifySMSSandboxPhoneNumberOutput };
}
