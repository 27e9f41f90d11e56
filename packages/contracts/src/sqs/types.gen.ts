// Written by scripts/generate.ts from @aws-sdk/client-sqs. Do not edit.

export interface AddPermissionInput {
  QueueUrl: string;
  Label: string;
  AWSAccountIds: readonly string[];
  Actions: readonly string[];
}

export interface BatchResultErrorEntry {
  Id: string;
  SenderFault: boolean;
  Code: string;
  Message?: string | undefined;
}

export interface CancelMessageMoveTaskInput {
  TaskHandle: string;
}

export interface CancelMessageMoveTaskOutput {
  ApproximateNumberOfMessagesMoved?: number | undefined;
}

export interface ChangeMessageVisibilityBatchInput {
  QueueUrl: string;
  Entries: readonly ChangeMessageVisibilityBatchRequestEntry[];
}

export interface ChangeMessageVisibilityBatchRequestEntry {
  Id: string;
  ReceiptHandle: string;
  VisibilityTimeout?: number | undefined;
}

export interface ChangeMessageVisibilityBatchOutput {
  Successful: readonly ChangeMessageVisibilityBatchResultEntry[];
  Failed: readonly BatchResultErrorEntry[];
}

export interface ChangeMessageVisibilityBatchResultEntry {
  Id: string;
}

export interface ChangeMessageVisibilityInput {
  QueueUrl: string;
  ReceiptHandle: string;
  VisibilityTimeout: number;
}

export interface CreateQueueInput {
  QueueName: string;
  Attributes?: { readonly [key: string]: string } | undefined;
  tags?: { readonly [key: string]: string } | undefined;
}

export interface CreateQueueOutput {
  QueueUrl?: string | undefined;
}

export interface DeleteMessageBatchInput {
  QueueUrl: string;
  Entries: readonly DeleteMessageBatchRequestEntry[];
}

export interface DeleteMessageBatchRequestEntry {
  Id: string;
  ReceiptHandle: string;
}

export interface DeleteMessageBatchOutput {
  Successful: readonly DeleteMessageBatchResultEntry[];
  Failed: readonly BatchResultErrorEntry[];
}

export interface DeleteMessageBatchResultEntry {
  Id: string;
}

export interface DeleteMessageInput {
  QueueUrl: string;
  ReceiptHandle: string;
}

export interface DeleteQueueInput {
  QueueUrl: string;
}

export interface GetQueueAttributesInput {
  QueueUrl: string;
  AttributeNames?: readonly string[] | undefined;
}

export interface GetQueueAttributesOutput {
  Attributes?: { readonly [key: string]: string } | undefined;
}

export interface GetQueueUrlInput {
  QueueName: string;
  QueueOwnerAWSAccountId?: string | undefined;
}

export interface GetQueueUrlOutput {
  QueueUrl?: string | undefined;
}

export interface ListDeadLetterSourceQueuesInput {
  QueueUrl: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListDeadLetterSourceQueuesOutput {
  queueUrls: readonly string[];
  NextToken?: string | undefined;
}

export interface ListMessageMoveTasksInput {
  SourceArn: string;
  MaxResults?: number | undefined;
}

export interface ListMessageMoveTasksOutput {
  Results?: readonly ListMessageMoveTasksResultEntry[] | undefined;
}

export interface ListMessageMoveTasksResultEntry {
  TaskHandle?: string | undefined;
  Status?: string | undefined;
  SourceArn?: string | undefined;
  DestinationArn?: string | undefined;
  MaxNumberOfMessagesPerSecond?: number | undefined;
  ApproximateNumberOfMessagesMoved?: number | undefined;
  ApproximateNumberOfMessagesToMove?: number | undefined;
  FailureReason?: string | undefined;
  StartedTimestamp?: number | undefined;
}

export interface ListQueueTagsInput {
  QueueUrl: string;
}

export interface ListQueueTagsOutput {
  Tags?: { readonly [key: string]: string } | undefined;
}

export interface ListQueuesInput {
  QueueNamePrefix?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListQueuesOutput {
  QueueUrls?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface Message {
  MessageId?: string | undefined;
  ReceiptHandle?: string | undefined;
  MD5OfBody?: string | undefined;
  Body?: string | undefined;
  Attributes?: { readonly [key: string]: string } | undefined;
  MD5OfMessageAttributes?: string | undefined;
  MessageAttributes?: { readonly [key: string]: MessageAttributeValue } | undefined;
}

export interface MessageAttributeValue {
  DataType: string;
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
  StringListValues?: readonly string[] | undefined;
  BinaryListValues?: readonly Uint8Array[] | undefined;
}

export interface MessageSystemAttributeValue {
  DataType: string;
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
  StringListValues?: readonly string[] | undefined;
  BinaryListValues?: readonly Uint8Array[] | undefined;
}

export interface PurgeQueueInput {
  QueueUrl: string;
}

export interface ReceiveMessageInput {
  QueueUrl: string;
  AttributeNames?: readonly string[] | undefined;
  MessageSystemAttributeNames?: readonly string[] | undefined;
  MessageAttributeNames?: readonly string[] | undefined;
  MaxNumberOfMessages?: number | undefined;
  VisibilityTimeout?: number | undefined;
  WaitTimeSeconds?: number | undefined;
  ReceiveRequestAttemptId?: string | undefined;
}

export interface ReceiveMessageOutput {
  Messages?: readonly Message[] | undefined;
}

export interface RemovePermissionInput {
  QueueUrl: string;
  Label: string;
}

export interface SendMessageBatchInput {
  QueueUrl: string;
  Entries: readonly SendMessageBatchRequestEntry[];
}

export interface SendMessageBatchRequestEntry {
  Id: string;
  MessageBody: string;
  DelaySeconds?: number | undefined;
  MessageAttributes?: { readonly [key: string]: MessageAttributeValue } | undefined;
  MessageSystemAttributes?: { readonly [key: string]: MessageSystemAttributeValue } | undefined;
  MessageDeduplicationId?: string | undefined;
  MessageGroupId?: string | undefined;
}

export interface SendMessageBatchOutput {
  Successful: readonly SendMessageBatchResultEntry[];
  Failed: readonly BatchResultErrorEntry[];
}

export interface SendMessageBatchResultEntry {
  Id: string;
  MessageId: string;
  MD5OfMessageBody: string;
  MD5OfMessageAttributes?: string | undefined;
  MD5OfMessageSystemAttributes?: string | undefined;
  SequenceNumber?: string | undefined;
}

export interface SendMessageInput {
  QueueUrl: string;
  MessageBody: string;
  DelaySeconds?: number | undefined;
  MessageAttributes?: { readonly [key: string]: MessageAttributeValue } | undefined;
  MessageSystemAttributes?: { readonly [key: string]: MessageSystemAttributeValue } | undefined;
  MessageDeduplicationId?: string | undefined;
  MessageGroupId?: string | undefined;
}

export interface SendMessageOutput {
  MD5OfMessageBody?: string | undefined;
  MD5OfMessageAttributes?: string | undefined;
  MD5OfMessageSystemAttributes?: string | undefined;
  MessageId?: string | undefined;
  SequenceNumber?: string | undefined;
}

export interface SetQueueAttributesInput {
  QueueUrl: string;
  Attributes: { readonly [key: string]: string };
}

export interface StartMessageMoveTaskInput {
  SourceArn: string;
  DestinationArn?: string | undefined;
  MaxNumberOfMessagesPerSecond?: number | undefined;
}

export interface StartMessageMoveTaskOutput {
  TaskHandle?: string | undefined;
}

export interface TagQueueInput {
  QueueUrl: string;
  Tags: { readonly [key: string]: string };
}

export interface UntagQueueInput {
  QueueUrl: string;
  TagKeys: readonly string[];
}

export type AddPermissionOutput = { readonly [key: string]: never };
export type ChangeMessageVisibilityOutput = { readonly [key: string]: never };
export type DeleteMessageOutput = { readonly [key: string]: never };
export type DeleteQueueOutput = { readonly [key: string]: never };
export type PurgeQueueOutput = { readonly [key: string]: never };
export type RemovePermissionOutput = { readonly [key: string]: never };
export type SetQueueAttributesOutput = { readonly [key: string]: never };
export type TagQueueOutput = { readonly [key: string]: never };
export type UntagQueueOutput = { readonly [key: string]: never };

export interface SqsOperations {
  AddPermission: { input: AddPermissionInput; output: AddPermissionOutput };
  CancelMessageMoveTask: { input: CancelMessageMoveTaskInput; output: CancelMessageMoveTaskOutput };
  ChangeMessageVisibility: { input: ChangeMessageVisibilityInput; output: ChangeMessageVisibilityOutput };
  ChangeMessageVisibilityBatch: { input: ChangeMessageVisibilityBatchInput; output: ChangeMessageVisibilityBatchOutput };
  CreateQueue: { input: CreateQueueInput; output: CreateQueueOutput };
  DeleteMessage: { input: DeleteMessageInput; output: DeleteMessageOutput };
  DeleteMessageBatch: { input: DeleteMessageBatchInput; output: DeleteMessageBatchOutput };
  DeleteQueue: { input: DeleteQueueInput; output: DeleteQueueOutput };
  GetQueueAttributes: { input: GetQueueAttributesInput; output: GetQueueAttributesOutput };
  GetQueueUrl: { input: GetQueueUrlInput; output: GetQueueUrlOutput };
  ListDeadLetterSourceQueues: { input: ListDeadLetterSourceQueuesInput; output: ListDeadLetterSourceQueuesOutput };
  ListMessageMoveTasks: { input: ListMessageMoveTasksInput; output: ListMessageMoveTasksOutput };
  ListQueueTags: { input: ListQueueTagsInput; output: ListQueueTagsOutput };
  ListQueues: { input: ListQueuesInput; output: ListQueuesOutput };
  PurgeQueue: { input: PurgeQueueInput; output: PurgeQueueOutput };
  ReceiveMessage: { input: ReceiveMessageInput; output: ReceiveMessageOutput };
  RemovePermission: { input: RemovePermissionInput; output: RemovePermissionOutput };
  SendMessage: { input: SendMessageInput; output: SendMessageOutput };
  SendMessageBatch: { input: SendMessageBatchInput; output: SendMessageBatchOutput };
  SetQueueAttributes: { input: SetQueueAttributesInput; output: SetQueueAttributesOutput };
  StartMessageMoveTask: { input: StartMessageMoveTaskInput; output: StartMessageMoveTaskOutput };
  TagQueue: { input: TagQueueInput; output: TagQueueOutput };
  UntagQueue: { input: UntagQueueInput; output: UntagQueueOutput };
}
