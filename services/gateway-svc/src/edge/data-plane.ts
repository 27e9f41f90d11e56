/**
 * Operations that move data through a resource, thousands a second; everything else changes or shows what there is,
 * and is audited. Follows CloudTrail's split of management and data events.
 */
const dataPlane: Readonly<Record<string, ReadonlySet<string>>> = {
  sqs: new Set([
    'ChangeMessageVisibility',
    'ChangeMessageVisibilityBatch',
    'DeleteMessage',
    'DeleteMessageBatch',
    'GetQueueUrl',
    'ReceiveMessage',
    'SendMessage',
    'SendMessageBatch',
  ]),
  sns: new Set(['Publish', 'PublishBatch']),
  kinesis: new Set([
    'PutRecord',
    'PutRecords',
    'GetRecords',
    'GetShardIterator',
    'SubscribeToShard',
  ]),
  firehose: new Set(['PutRecord', 'PutRecordBatch']),
  swf: new Set([
    'PollForActivityTask',
    'PollForDecisionTask',
    'RecordActivityTaskHeartbeat',
    'RespondActivityTaskCanceled',
    'RespondActivityTaskCompleted',
    'RespondActivityTaskFailed',
    'RespondDecisionTaskCompleted',
  ]),
  apigatewaymanagementapi: new Set(['PostToConnection', 'GetConnection', 'DeleteConnection']),
  lambda: new Set(['Invoke', 'InvokeAsync', 'InvokeWithResponseStream']),
  sts: new Set(['GetCallerIdentity']),
  'septet-queues': new Set(['PeekMessages', 'ReturnMessages']),
};

export function isDataPlane(api: string, operation: string): boolean {
  return dataPlane[api]?.has(operation) === true;
}
