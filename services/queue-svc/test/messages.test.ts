import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRig, type Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

async function receive(QueueUrl: string, MaxNumberOfMessages = 10, VisibilityTimeout?: number) {
  const { Messages = [] } = await rig.sqs.ReceiveMessage({
    QueueUrl,
    MaxNumberOfMessages,
    VisibilityTimeout,
    WaitTimeSeconds: 0,
    AttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  return Messages;
}

async function counts(QueueUrl: string) {
  const { Attributes = {} } = await rig.sqs.GetQueueAttributes({
    QueueUrl,
    AttributeNames: ['All'],
  });
  return [
    Attributes['ApproximateNumberOfMessages'],
    Attributes['ApproximateNumberOfMessagesNotVisible'],
    Attributes['ApproximateNumberOfMessagesDelayed'],
  ].join(' ');
}

describe('sending and receiving', () => {
  test('gives back what was sent, with its attributes and digests', async () => {
    const QueueUrl = await rig.createQueue();
    const sent = await rig.sqs.SendMessage({
      QueueUrl,
      MessageBody: 'héllo\nworld 🐝',
      MessageAttributes: {
        kind: { DataType: 'String', StringValue: 'order' },
        count: { DataType: 'Number.int', StringValue: '42' },
        raw: { DataType: 'Binary', BinaryValue: Uint8Array.of(0, 255, 10) },
      },
      MessageSystemAttributes: {
        AWSTraceHeader: {
          DataType: 'String',
          StringValue: 'Root=1-5759e988-bd862e3fe1be46a994272793',
        },
      },
    });
    const [message] = await receive(QueueUrl);
    expect(message).toMatchObject({
      MessageId: sent.MessageId,
      Body: 'héllo\nworld 🐝',
      MD5OfBody: sent.MD5OfMessageBody,
      MD5OfMessageAttributes: sent.MD5OfMessageAttributes,
      Attributes: {
        SenderId: '000000000000',
        ApproximateReceiveCount: '1',
        AWSTraceHeader: 'Root=1-5759e988-bd862e3fe1be46a994272793',
      },
      MessageAttributes: {
        kind: { DataType: 'String', StringValue: 'order' },
        count: { DataType: 'Number.int', StringValue: '42' },
      },
    });
    expect([...(message?.MessageAttributes?.['raw']?.BinaryValue ?? [])]).toEqual([0, 255, 10]);
  });

  test('hands messages out in the order of sending, each to one receiver', async () => {
    const QueueUrl = await rig.createQueue();
    for (let n = 0; n < 25; n += 1) await rig.sqs.SendMessage({ QueueUrl, MessageBody: String(n) });
    const bodies: (string | undefined)[] = [];
    for (const max of [10, 10, 10])
      bodies.push(...(await receive(QueueUrl, max)).map(({ Body }) => Body));
    expect(bodies).toEqual(Array.from({ length: 25 }, (_, n) => String(n)));
  });

  test('omits Messages when there is nothing', async () => {
    const QueueUrl = await rig.createQueue();
    expect(await rig.sqs.ReceiveMessage({ QueueUrl, WaitTimeSeconds: 0 })).toEqual({});
  });

  test('refuses a message that is longer than the queue allows, alone and in a batch', async () => {
    const QueueUrl = await rig.createQueue({ MaximumMessageSize: '1024' });
    const MessageBody = 'x'.repeat(1025);
    await expect(rig.sqs.SendMessage({ QueueUrl, MessageBody })).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
      message:
        'One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes.',
    });
    const batch = await rig.sqs.SendMessageBatch({
      QueueUrl,
      Entries: [
        { Id: 'long', MessageBody },
        { Id: 'short', MessageBody: 'ok' },
      ],
    });
    expect(batch.Successful.map(({ Id }) => Id)).toEqual(['short']);
    expect(batch.Failed).toEqual([
      {
        Id: 'long',
        Code: 'InvalidParameterValue',
        Message:
          'One or more parameters cannot be validated. Reason: Message must be shorter than 1024 bytes.',
        SenderFault: true,
      },
    ]);
  });

  test('counts visible, in flight and delayed messages exactly', async () => {
    const QueueUrl = await rig.createQueue();
    for (const DelaySeconds of [0, 0, 0, 900]) {
      await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm', DelaySeconds });
    }
    await receive(QueueUrl, 1);
    expect(await counts(QueueUrl)).toBe('2 1 1');
  });
});

describe('the visibility timeout', () => {
  test('hides a message until it ends, then shows it with a count of 2 and its first receive time', async () => {
    const QueueUrl = await rig.createQueue();
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    const [first] = await receive(QueueUrl, 1, 10);
    await rig.advance(9_000);
    expect(await receive(QueueUrl)).toEqual([]);
    await rig.advance(2_000);
    expect(await counts(QueueUrl)).toBe('1 0 0');
    const [second] = await receive(QueueUrl);
    expect(second?.Attributes?.['ApproximateReceiveCount']).toBe('2');
    expect(second?.Attributes?.['ApproximateFirstReceiveTimestamp']).toBe(
      first?.Attributes?.['ApproximateFirstReceiveTimestamp'],
    );
    expect(second?.ReceiptHandle).not.toBe(first?.ReceiptHandle);
  });

  test('of 0 leaves the message visible and counts the receive', async () => {
    const QueueUrl = await rig.createQueue();
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    await receive(QueueUrl, 1, 0);
    const [again] = await receive(QueueUrl, 1, 0);
    expect(again?.Attributes?.['ApproximateReceiveCount']).toBe('2');
  });

  test('can be changed while the message is in flight, and is not remembered afterwards', async () => {
    const QueueUrl = await rig.createQueue({ VisibilityTimeout: '30' });
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    const [message] = await receive(QueueUrl);
    const ReceiptHandle = message?.ReceiptHandle ?? '';
    await rig.sqs.ChangeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 100 });
    await rig.advance(99_000);
    expect(await receive(QueueUrl)).toEqual([]);
    await rig.advance(2_000);
    expect(await receive(QueueUrl)).toHaveLength(1);
    await rig.advance(31_000);
    expect(await receive(QueueUrl)).toHaveLength(1);
  });

  test('ends at once when it is changed to 0', async () => {
    const QueueUrl = await rig.createQueue();
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    const [message] = await receive(QueueUrl);
    await rig.sqs.ChangeMessageVisibility({
      QueueUrl,
      ReceiptHandle: message?.ReceiptHandle ?? '',
      VisibilityTimeout: 0,
    });
    expect(await receive(QueueUrl)).toHaveLength(1);
  });

  test('never reaches beyond 12 hours after the receive', async () => {
    const QueueUrl = await rig.createQueue();
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    const [message] = await receive(QueueUrl, 1, 43_200);
    await rig.advance(10_000);
    await expect(
      rig.sqs.ChangeMessageVisibility({
        QueueUrl,
        ReceiptHandle: message?.ReceiptHandle ?? '',
        VisibilityTimeout: 43_195,
      }),
    ).rejects.toThrow(
      'Total VisibilityTimeout for the message is beyond the limit [43200 seconds].',
    );
  });

  test('cannot be changed for a deleted message, nor for a visible one', async () => {
    const QueueUrl = await rig.createQueue();
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    const [message] = await receive(QueueUrl, 1, 1);
    const change = { QueueUrl, ReceiptHandle: message?.ReceiptHandle ?? '', VisibilityTimeout: 5 };
    await rig.advance(1_500);
    await expect(rig.sqs.ChangeMessageVisibility(change)).rejects.toMatchObject({
      code: 'MessageNotInflight',
    });
    await rig.sqs.DeleteMessage(change);
    await expect(rig.sqs.ChangeMessageVisibility(change)).rejects.toThrow(
      'Reason: Message does not exist or is not available for visibility timeout change.',
    );
  });
});

describe('deleting', () => {
  test('works twice, with an older handle, and after the message became visible again', async () => {
    const QueueUrl = await rig.createQueue();
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    const [first] = await receive(QueueUrl, 1, 1);
    await rig.advance(1_500);
    await receive(QueueUrl, 1, 1);
    const handle = { QueueUrl, ReceiptHandle: first?.ReceiptHandle ?? '' };
    await rig.sqs.DeleteMessage(handle);
    await rig.sqs.DeleteMessage(handle);
    await rig.advance(60_000);
    expect(await receive(QueueUrl)).toEqual([]);
    expect(await counts(QueueUrl)).toBe('0 0 0');
  });

  test('refuses garbage and the handles of another queue', async () => {
    const [one, other] = [await rig.createQueue(), await rig.createQueue()];
    await rig.sqs.SendMessage({ QueueUrl: other, MessageBody: 'm' });
    const [message] = await receive(other);
    for (const ReceiptHandle of ['garbage', message?.ReceiptHandle ?? '']) {
      await expect(rig.sqs.DeleteMessage({ QueueUrl: one, ReceiptHandle })).rejects.toThrow(
        `The input receipt handle "${ReceiptHandle}" is not a valid receipt handle.`,
      );
    }
  });

  test('in a batch answers entry by entry', async () => {
    const QueueUrl = await rig.createQueue();
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    const [message] = await receive(QueueUrl);
    const result = await rig.sqs.DeleteMessageBatch({
      QueueUrl,
      Entries: [
        { Id: 'good', ReceiptHandle: message?.ReceiptHandle ?? '' },
        { Id: 'bad', ReceiptHandle: 'garbage' },
      ],
    });
    expect(result.Successful).toEqual([{ Id: 'good' }]);
    expect(result.Failed).toMatchObject([
      { Id: 'bad', Code: 'ReceiptHandleIsInvalid', SenderFault: true },
    ]);
  });
});

describe('delay and retention', () => {
  test('a delayed message appears when its delay ends; the message’s own delay wins', async () => {
    const QueueUrl = await rig.createQueue({ DelaySeconds: '10' });
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'queue' });
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'own', DelaySeconds: 5 });
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'none', DelaySeconds: 0 });
    expect((await receive(QueueUrl)).map(({ Body }) => Body)).toEqual(['none']);
    await rig.advance(6_000);
    expect((await receive(QueueUrl)).map(({ Body }) => Body)).toEqual(['own']);
    await rig.advance(5_000);
    expect((await receive(QueueUrl)).map(({ Body }) => Body)).toEqual(['queue']);
  });

  test('retention counts from the send, also for messages in flight', async () => {
    const QueueUrl = await rig.createQueue({
      MessageRetentionPeriod: '60',
      VisibilityTimeout: '50',
    });
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'in flight' });
    await receive(QueueUrl);
    await rig.advance(30_000);
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'younger' });
    await rig.advance(31_000);
    expect((await receive(QueueUrl)).map(({ Body }) => Body)).toEqual(['younger']);
    await rig.advance(60_000);
    expect(await counts(QueueUrl)).toBe('0 0 0');
    expect(await receive(QueueUrl)).toEqual([]);
  });

  test('the visibility of an expired message cannot be changed: it is gone, not visible', async () => {
    const QueueUrl = await rig.createQueue({ MessageRetentionPeriod: '60' });
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'x' });
    const { Messages } = await rig.sqs.ReceiveMessage({ QueueUrl, VisibilityTimeout: 0 });
    await rig.advance(61_000);
    await expect(
      rig.sqs.ChangeMessageVisibility({
        QueueUrl,
        ReceiptHandle: Messages?.[0]?.ReceiptHandle ?? '',
        VisibilityTimeout: 10,
      }),
    ).rejects.toMatchObject({ queryCode: 'InvalidParameterValue' });
  });

  test('lowering the retention expires messages that are there', async () => {
    const QueueUrl = await rig.createQueue();
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'old' });
    await rig.advance(100_000);
    await rig.sqs.SetQueueAttributes({ QueueUrl, Attributes: { MessageRetentionPeriod: '60' } });
    expect(await receive(QueueUrl)).toEqual([]);
    expect(await counts(QueueUrl)).toBe('0 0 0');
  });

  test('a sweep frees what expired in a queue that nobody receives from', async () => {
    const QueueUrl = await rig.createQueue({ MessageRetentionPeriod: '60' });
    const queue = {
      account: '000000000000',
      region: 'us-east-1',
      name: QueueUrl.split('/').at(-1) ?? '',
    };
    for (let n = 0; n < 3; n += 1) await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    await rig.advance(61_000);
    const deadlineMs = Date.now() + 5_000;
    expect(await rig.sqs.messages.standard.sweep(queue, deadlineMs)).toBe(3);
    expect(await rig.sqs.messages.standard.sweep(queue, deadlineMs)).toBe(0);
  });
});

test('purging empties the queue, once in 60 seconds', async () => {
  const QueueUrl = await rig.createQueue();
  for (const DelaySeconds of [0, 0, 900])
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm', DelaySeconds });
  await receive(QueueUrl, 1);
  await rig.sqs.PurgeQueue({ QueueUrl });
  expect(await counts(QueueUrl)).toBe('0 0 0');
  await expect(rig.sqs.PurgeQueue({ QueueUrl })).rejects.toMatchObject({
    code: 'PurgeQueueInProgress',
    message: expect.stringMatching(
      /^Only one PurgeQueue operation on queue-\d+ is allowed every 60 seconds\.$/,
    ),
  });
  await rig.advance(61_000);
  await rig.sqs.PurgeQueue({ QueueUrl });
});
