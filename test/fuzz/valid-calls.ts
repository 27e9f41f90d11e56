import type { SeededRandom } from '../durability/seeded-random.ts';
import type { FuzzTarget } from './fuzz-target.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface ValidCall {
  readonly operation: string;
  readonly input: { readonly [key: string]: Json };
}

/** A call that succeeds, or is refused for what the queue holds; it never waits. */
export function validCall(
  random: SeededRandom,
  { queueUrls, handles, nextToken }: FuzzTarget,
): ValidCall {
  const QueueUrl = queueUrls[random.integer(0, queueUrls.length - 1)] ?? queueUrls[0];
  const ReceiptHandle = handles[random.integer(0, handles.length - 1)] ?? handles[0];
  const MessageAttributes = {
    text: { DataType: 'String', StringValue: 'value' },
    number: { DataType: 'Number.int', StringValue: '42' },
    bytes: { DataType: 'Binary', BinaryValue: 'AAEC' },
  };
  const group = { MessageGroupId: 'g', MessageDeduplicationId: `${random.integer(0, 9)}` };
  const fifo = QueueUrl.endsWith('.fifo') ? group : {};
  const call = (operation: string, input: ValidCall['input']): ValidCall => ({ operation, input });
  return random.pick([
    () => call('SendMessage', { QueueUrl, MessageBody: 'body', MessageAttributes, ...fifo }),
    () =>
      call('SendMessageBatch', {
        QueueUrl,
        Entries: [
          { Id: 'a', MessageBody: 'one', ...fifo },
          { Id: 'b', MessageBody: 'two', MessageAttributes, ...fifo },
        ],
      }),
    () =>
      call('ReceiveMessage', {
        QueueUrl,
        MaxNumberOfMessages: 3,
        WaitTimeSeconds: 0,
        VisibilityTimeout: 30,
        AttributeNames: ['All'],
        MessageAttributeNames: ['te.*', 'number'],
      }),
    () => call('DeleteMessage', { QueueUrl, ReceiptHandle }),
    () => call('ChangeMessageVisibility', { QueueUrl, ReceiptHandle, VisibilityTimeout: 43_000 }),
    () =>
      call('ChangeMessageVisibilityBatch', {
        QueueUrl,
        Entries: [{ Id: 'a', ReceiptHandle, VisibilityTimeout: 43_000 }],
      }),
    () => call('GetQueueAttributes', { QueueUrl, AttributeNames: ['All'] }),
    () =>
      call('SetQueueAttributes', {
        QueueUrl,
        Attributes: {
          VisibilityTimeout: '30',
          RedriveAllowPolicy: '{"redrivePermission":"denyAll"}',
        },
      }),
    () =>
      call('CreateQueue', {
        QueueName: 'open',
        Attributes: { DelaySeconds: '0' },
        tags: { a: 'b' },
      }),
    () => call('GetQueueUrl', { QueueName: 'open' }),
    () => call('ListQueues', { QueueNamePrefix: 'o', MaxResults: 1, NextToken: nextToken }),
    () => call('TagQueue', { QueueUrl, Tags: { key: 'value' } }),
    () => call('UntagQueue', { QueueUrl, TagKeys: ['key'] }),
    () => call('ListQueueTags', { QueueUrl }),
    () => call('ListDeadLetterSourceQueues', { QueueUrl, MaxResults: 10 }),
    () =>
      call('AddPermission', {
        QueueUrl,
        Label: `l${random.integer(0, 3)}`,
        AWSAccountIds: ['123456789012'],
        Actions: ['SendMessage'],
      }),
    () => call('RemovePermission', { QueueUrl, Label: `l${random.integer(0, 3)}` }),
    () => call('ListMessageMoveTasks', { SourceArn: 'arn:aws:sqs:us-east-1:000000000000:open' }),
    () => call('CancelMessageMoveTask', { TaskHandle: nextToken }),
  ])();
}

/** The same input as parameters of the query wire: `Entries` there is `SendMessageBatchRequestEntry.N`. */
export function queryParameters({ operation, input }: ValidCall): [name: string, value: string][] {
  const parameters: [string, string][] = [
    ['Action', operation],
    ['Version', '2012-11-05'],
  ];
  for (const [name, value] of Object.entries(input))
    flatten(wireName(operation, name), value, parameters);
  return parameters;
}

function wireName(operation: string, name: string): string {
  if (name === 'Entries') return `${operation}RequestEntry`;
  return (
    {
      Attributes: 'Attribute',
      MessageAttributes: 'MessageAttribute',
      AttributeNames: 'AttributeName',
    }[name] ?? name
  );
}

function flatten(prefix: string, value: Json, into: [string, string][]): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => flatten(`${prefix}.${index + 1}`, item, into));
  } else if (typeof value === 'object' && value !== null) {
    const isMap = /Attribute$|^Tag$/.test(prefix);
    Object.entries(value).forEach(([key, member], index) => {
      if (!isMap) {
        flatten(`${prefix}.${key}`, member, into);
        return;
      }
      into.push([`${prefix}.${index + 1}.Name`, key]);
      flatten(`${prefix}.${index + 1}.Value`, member, into);
    });
  } else {
    into.push([prefix, String(value)]);
  }
}
