import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startRig, type Replica, type Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ deletedNameSeconds: 0 });
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

let created = 0;

async function createFifo(attributes: Record<string, string> = {}): Promise<string> {
  created += 1;
  const { QueueUrl = '' } = await rig.sqs.CreateQueue({
    QueueName: `moves-${created}.fifo`,
    Attributes: { FifoQueue: 'true', ContentBasedDeduplication: 'true', ...attributes },
  });
  return QueueUrl;
}

async function arnOf(QueueUrl: string): Promise<string> {
  const { Attributes } = await rig.sqs.GetQueueAttributes({
    QueueUrl,
    AttributeNames: ['QueueArn'],
  });
  return Attributes?.['QueueArn'] ?? '';
}

interface Pair {
  /** Dead-letter queue of `source`. */
  readonly dlq: string;
  readonly dlqArn: string;
  readonly source: string;
}

async function createPair(): Promise<Pair> {
  const dlq = await rig.createQueue();
  const dlqArn = await arnOf(dlq);
  return { dlq, dlqArn, source: await rig.createQueue(deadLettersTo(dlqArn)) };
}

async function createFifoPair(): Promise<Pair> {
  const dlq = await createFifo();
  const dlqArn = await arnOf(dlq);
  return { dlq, dlqArn, source: await createFifo(deadLettersTo(dlqArn)) };
}

function deadLettersTo(deadLetterTargetArn: string): Record<string, string> {
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 1 });
  return { RedrivePolicy, VisibilityTimeout: '10' };
}

async function send(QueueUrl: string, bodies: readonly string[], MessageGroupId?: string) {
  for (let at = 0; at < bodies.length; at += 10) {
    const entries = bodies.slice(at, at + 10);
    await rig.sqs.SendMessageBatch({
      QueueUrl,
      Entries: entries.map((MessageBody, index) => ({
        Id: String(index),
        MessageBody,
        MessageGroupId,
      })),
    });
  }
}

/** Receives a message once too often, so that it becomes a dead letter. */
async function bury(source: string, dlq: string, count: number): Promise<void> {
  const before = await countOf(dlq);
  for (let received = 0; received < count; received += (await receive(source)).length);
  await rig.advance(11_000);
  await eventually(async () => {
    await receive(source);
    return (await countOf(dlq)) === before + count;
  });
}

async function receive(QueueUrl: string, sqs: Replica = rig.sqs) {
  const { Messages = [] } = await sqs.ReceiveMessage({
    QueueUrl,
    MaxNumberOfMessages: 10,
    AttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  return Messages;
}

async function countOf(QueueUrl: string): Promise<number> {
  const { Attributes } = await rig.sqs.GetQueueAttributes({
    QueueUrl,
    AttributeNames: ['ApproximateNumberOfMessages'],
  });
  return Number(Attributes?.['ApproximateNumberOfMessages']);
}

/** Everything that can be received, in order; each message is deleted. */
async function drain(QueueUrl: string, sqs: Replica = rig.sqs): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const messages = await receive(QueueUrl, sqs);
    if (messages.length === 0) return bodies;
    bodies.push(...messages.map(({ Body = '' }) => Body));
    await sqs.DeleteMessageBatch({
      QueueUrl,
      Entries: messages.map(({ ReceiptHandle = '' }, index) => ({
        Id: String(index),
        ReceiptHandle,
      })),
    });
  }
}

async function newestTask(SourceArn: string, sqs: Replica = rig.sqs) {
  const { Results: [task] = [] } = await sqs.ListMessageMoveTasks({ SourceArn });
  return task;
}

/** The newest task once it has the status; time goes on by `stepMs` between looks. */
async function taskWith(SourceArn: string, status: string, stepMs = 100, sqs = rig.sqs) {
  return eventually(
    async () => {
      const task = await newestTask(SourceArn, sqs);
      if (task?.Status === status) return task;
      await rig.advance(stepMs);
      return undefined;
    },
    { what: `a task that is ${status}`, withinMs: 20_000 },
  );
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `m${String(index).padStart(4, '0')}`);
}

describe('a message move task', () => {
  test('brings dead letters back to the queues that they came from, as new messages', async () => {
    const { dlq, dlqArn, source } = await createPair();
    const other = await rig.createQueue(deadLettersTo(dlqArn));
    const sent = await rig.sqs.SendMessage({
      QueueUrl: source,
      MessageBody: 'one',
      MessageAttributes: { kind: { DataType: 'String', StringValue: 'bad' } },
    });
    await send(other, ['two']);
    await bury(source, dlq, 1);
    await bury(other, dlq, 1);
    const { TaskHandle } = await rig.sqs.StartMessageMoveTask({ SourceArn: dlqArn });
    expect(TaskHandle).toEqual(expect.any(String));
    expect(await taskWith(dlqArn, 'COMPLETED')).toEqual({
      Status: 'COMPLETED',
      SourceArn: dlqArn,
      ApproximateNumberOfMessagesMoved: 2,
      ApproximateNumberOfMessagesToMove: 2,
      StartedTimestamp: expect.any(Number),
    });
    const [back] = await receive(source);
    expect(back).toMatchObject({
      Body: 'one',
      MessageAttributes: { kind: { StringValue: 'bad' } },
      Attributes: { ApproximateReceiveCount: '1' },
    });
    expect(back?.MessageId).not.toBe(sent.MessageId);
    expect(back?.Attributes).not.toHaveProperty('DeadLetterQueueSourceArn');
    expect(await drain(other)).toEqual(['two']);
    expect(await countOf(dlq)).toBe(0);
  });

  test('moves everything to a queue of choice, oldest first, and loses and doubles nothing', async () => {
    const { dlq, dlqArn } = await createPair();
    const destination = await rig.createQueue();
    const bodies = numbered(500);
    await send(dlq, bodies);
    await rig.sqs.StartMessageMoveTask({
      SourceArn: dlqArn,
      DestinationArn: await arnOf(destination),
    });
    expect(await taskWith(dlqArn, 'COMPLETED')).toMatchObject({
      DestinationArn: await arnOf(destination),
      ApproximateNumberOfMessagesMoved: 500,
      ApproximateNumberOfMessagesToMove: 500,
    });
    expect(await drain(destination)).toEqual(bodies);
    expect(await drain(dlq)).toEqual([]);
  });

  test('leaves messages in flight and delayed ones where they are', async () => {
    const { dlq, dlqArn, source } = await createPair();
    await send(dlq, ['held']);
    const [held] = await receive(dlq);
    await rig.sqs.SendMessage({ QueueUrl: dlq, MessageBody: 'later', DelaySeconds: 900 });
    await send(dlq, ['free']);
    await rig.sqs.StartMessageMoveTask({ SourceArn: dlqArn, DestinationArn: await arnOf(source) });
    await taskWith(dlqArn, 'COMPLETED');
    expect(await drain(source)).toEqual(['free']);
    await rig.sqs.ChangeMessageVisibility({
      QueueUrl: dlq,
      ReceiptHandle: held?.ReceiptHandle ?? '',
      VisibilityTimeout: 0,
    });
    expect(await drain(dlq)).toEqual(['held']);
  });

  test('wakes the long polls of its destination', async () => {
    const { dlq, dlqArn, source } = await createPair();
    await send(dlq, ['m']);
    const polled = rig.sqs.ReceiveMessage({ QueueUrl: source, WaitTimeSeconds: 20 });
    await rig.sqs.StartMessageMoveTask({ SourceArn: dlqArn, DestinationArn: await arnOf(source) });
    expect((await polled).Messages).toMatchObject([{ Body: 'm' }]);
  });

  test('of a FIFO queue keeps the order of each group', async () => {
    const { dlq, dlqArn, source } = await createFifoPair();
    const first = numbered(60).map((body) => `a-${body}`);
    const second = numbered(60).map((body) => `b-${body}`);
    for (let at = 0; at < 60; at += 5) {
      await send(dlq, first.slice(at, at + 5), 'a');
      await send(dlq, second.slice(at, at + 5), 'b');
    }
    await rig.sqs.StartMessageMoveTask({ SourceArn: dlqArn, DestinationArn: await arnOf(source) });
    await taskWith(dlqArn, 'COMPLETED');
    const moved = await drain(source);
    expect(moved.filter((body) => body.startsWith('a'))).toEqual(first);
    expect(moved.filter((body) => body.startsWith('b'))).toEqual(second);
  });

  test('of a FIFO queue leaves what stands behind a message in flight', async () => {
    const { dlq, dlqArn, source } = await createFifoPair();
    await send(dlq, ['a1', 'a2'], 'a');
    await rig.sqs.ReceiveMessage({ QueueUrl: dlq, MaxNumberOfMessages: 1 });
    await send(dlq, ['b1', 'b2'], 'b');
    await rig.sqs.StartMessageMoveTask({ SourceArn: dlqArn, DestinationArn: await arnOf(source) });
    await taskWith(dlqArn, 'COMPLETED');
    expect(await drain(source)).toEqual(['b1', 'b2']);
    await rig.advance(31_000);
    expect(await drain(dlq)).toEqual(['a1', 'a2']);
  });

  test('of a FIFO queue brings dead letters back with their group and as new messages', async () => {
    const { dlq, dlqArn, source } = await createFifoPair();
    const { MessageId } = await rig.sqs.SendMessage({
      QueueUrl: source,
      MessageBody: 'm',
      MessageGroupId: 'g',
    });
    await bury(source, dlq, 1);
    await rig.sqs.StartMessageMoveTask({ SourceArn: dlqArn });
    await taskWith(dlqArn, 'COMPLETED');
    const [back] = await receive(source);
    expect(back).toMatchObject({
      Body: 'm',
      Attributes: { MessageGroupId: 'g', ApproximateReceiveCount: '1' },
    });
    expect(back?.MessageId).not.toBe(MessageId);
    expect(back?.Attributes).not.toHaveProperty('DeadLetterQueueSourceArn');
  });

  test('moves as many a second as it was asked to', async () => {
    const { dlq, dlqArn, source } = await createPair();
    await send(dlq, numbered(6));
    const { TaskHandle } = await rig.sqs.StartMessageMoveTask({
      SourceArn: dlqArn,
      DestinationArn: await arnOf(source),
      MaxNumberOfMessagesPerSecond: 1,
    });
    await eventually(async () => (await countOf(source)) === 1);
    expect(await newestTask(dlqArn)).toMatchObject({
      TaskHandle,
      Status: 'RUNNING',
      MaxNumberOfMessagesPerSecond: 1,
      ApproximateNumberOfMessagesToMove: 6,
    });
    await taskWith(dlqArn, 'COMPLETED', 50);
    const moved = await receive(source);
    expect(moved.map(({ Body }) => Body)).toEqual(numbered(6));
    const leftMs = moved.map(({ Attributes }) => Number(Attributes?.['SentTimestamp']));
    // Late by a tenth of a second at most before the clock goes on without it.
    const gapsMs = leftMs.slice(1).map((ms, index) => ms - (leftMs[index] ?? 0));
    expect(Math.min(...gapsMs)).toBeGreaterThanOrEqual(900);
  });

  test('stops when it is cancelled; what has moved stays there', async () => {
    const { dlq, dlqArn, source } = await createPair();
    await send(dlq, numbered(5));
    const { TaskHandle = '' } = await rig.sqs.StartMessageMoveTask({
      SourceArn: dlqArn,
      DestinationArn: await arnOf(source),
      MaxNumberOfMessagesPerSecond: 1,
    });
    await eventually(async () => (await countOf(source)) === 1);
    expect(await rig.sqs.CancelMessageMoveTask({ TaskHandle })).toEqual({
      ApproximateNumberOfMessagesMoved: 1,
    });
    const cancelling = await newestTask(dlqArn);
    expect(cancelling?.Status).toMatch(/^CANCELL(ING|ED)$/);
    expect(cancelling).not.toHaveProperty('TaskHandle', expect.any(String));
    await taskWith(dlqArn, 'CANCELLED');
    expect(await drain(source)).toEqual(numbered(1));
    expect(await drain(dlq)).toEqual(numbered(5).slice(1));
    await expect(rig.sqs.CancelMessageMoveTask({ TaskHandle })).rejects.toThrow(
      'Only active tasks can be cancelled.',
    );
  });

  test('fails when its destination is deleted; nothing is lost', async () => {
    const { dlq, dlqArn } = await createPair();
    const destination = await rig.createQueue();
    await send(dlq, numbered(4));
    await rig.sqs.StartMessageMoveTask({
      SourceArn: dlqArn,
      DestinationArn: await arnOf(destination),
      MaxNumberOfMessagesPerSecond: 1,
    });
    await eventually(async () => (await countOf(destination)) === 1);
    await rig.sqs.DeleteQueue({ QueueUrl: destination });
    expect(await taskWith(dlqArn, 'FAILED')).toMatchObject({
      FailureReason: 'AWS.SimpleQueueService.NonExistentQueue',
      ApproximateNumberOfMessagesMoved: 1,
      ApproximateNumberOfMessagesToMove: 4,
    });
    expect(await drain(dlq)).toEqual(numbered(4).slice(1));
  });

  test('of a FIFO queue puts messages back in their places when its destination is gone', async () => {
    const { dlq, dlqArn } = await createFifoPair();
    const destination = await createFifo();
    await send(dlq, numbered(80), 'g');
    await rig.sqs.StartMessageMoveTask({
      SourceArn: dlqArn,
      DestinationArn: await arnOf(destination),
      MaxNumberOfMessagesPerSecond: 100,
    });
    await eventually(async () => (await countOf(destination)) >= 10);
    await rig.sqs.DeleteQueue({ QueueUrl: destination });
    const task = await taskWith(dlqArn, 'FAILED');
    const moved = task?.ApproximateNumberOfMessagesMoved;
    expect(await drain(dlq)).toEqual(numbered(80).slice(moved));
  });

  test('fails at a message that was sent to the dead-letter queue itself, without a destination', async () => {
    const { dlq, dlqArn, source } = await createPair();
    await send(source, ['dead']);
    await bury(source, dlq, 1);
    await rig.advance(1_000);
    await send(dlq, ['direct']);
    await rig.sqs.StartMessageMoveTask({ SourceArn: dlqArn });
    expect(await taskWith(dlqArn, 'FAILED')).toMatchObject({
      FailureReason: 'CouldNotDetermineMessageSource',
      ApproximateNumberOfMessagesMoved: 1,
    });
    expect(await drain(source)).toEqual(['dead']);
    expect(await drain(dlq)).toEqual(['direct']);
  });

  test('ends at the number that it found at its start', async () => {
    const { dlq, dlqArn, source } = await createPair();
    await send(dlq, ['first']);
    await rig.sqs.StartMessageMoveTask({
      SourceArn: dlqArn,
      DestinationArn: await arnOf(source),
      MaxNumberOfMessagesPerSecond: 1,
    });
    await send(dlq, ['second']);
    await taskWith(dlqArn, 'COMPLETED');
    expect(await drain(source)).toEqual(['first']);
    expect(await drain(dlq)).toEqual(['second']);
  });
});

describe('when its replica dies', () => {
  test.each([
    ['a standard queue', undefined],
    ['a FIFO queue', 'g'],
  ])(
    'a task of %s is resumed by another one, which loses and doubles nothing',
    async (_, group) => {
      const { dlq, dlqArn, source } = await (group === undefined ? createPair() : createFifoPair());
      const bodies = numbered(500);
      await send(dlq, bodies, group);
      const mortal = await rig.addReplica();
      await mortal.StartMessageMoveTask({ SourceArn: dlqArn, DestinationArn: await arnOf(source) });
      await eventually(async () => (await countOf(source)) >= 50, { everyMs: 1 });
      await mortal.kill();
      const task = await newestTask(dlqArn);
      expect(task).toMatchObject({ Status: 'RUNNING' });
      expect(task?.ApproximateNumberOfMessagesMoved).toBeLessThan(500);
      expect(await taskWith(dlqArn, 'COMPLETED', 1_000)).toMatchObject({
        ApproximateNumberOfMessagesMoved: 500,
      });
      expect(await drain(source)).toEqual(bodies);
      expect(await drain(dlq)).toEqual([]);
    },
  );
});

describe('StartMessageMoveTask', () => {
  const format = (parameter: string) =>
    `You must use this format to specify the ${parameter}: arn:<partition>:<service>:<region>:<account-id>:<resource-id>`;

  test('refuses a source that is no dead-letter queue, or no queue', async () => {
    const plain = await arnOf(await rig.createQueue());
    const start = (SourceArn: string) => rig.sqs.StartMessageMoveTask({ SourceArn });
    await expect(start(plain)).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
      message: 'Source queue must be configured as a Dead Letter Queue.',
    });
    await expect(start(`${plain}x`)).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      message: "The resource that you specified for the SourceArn parameter doesn't exist.",
    });
    await expect(start(plain.replace('000000000000', '111111111111'))).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
    await expect(start('queue-1')).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
      message: format('SourceArn'),
    });
  });

  test('refuses a destination that is missing, the source itself, or of another type', async () => {
    const { dlqArn: SourceArn } = await createPair();
    const start = (DestinationArn: string) =>
      rig.sqs.StartMessageMoveTask({ SourceArn, DestinationArn });
    await expect(start('x')).rejects.toThrow(format('DestinationArn'));
    await expect(start(`${SourceArn}x`)).rejects.toThrow(
      "The resource that you specified for the DestinationArn parameter doesn't exist.",
    );
    await expect(start(SourceArn)).rejects.toThrow(
      'Source queue arn and destination queue arn cannot be the same.',
    );
    await expect(start(await arnOf(await createFifo()))).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
      message: 'The source queue and destination queue must be of the same queue type.',
    });
  });

  test('runs one task of a queue at a time', async () => {
    const { dlq, dlqArn, source } = await createPair();
    await send(dlq, numbered(2));
    const start = async () =>
      rig.sqs.StartMessageMoveTask({
        SourceArn: dlqArn,
        DestinationArn: await arnOf(source),
        MaxNumberOfMessagesPerSecond: 1,
      });
    await start();
    await expect(start()).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
      message:
        'There is already a task running. Only one active task is allowed for a source queue arn at a given time.',
    });
    await taskWith(dlqArn, 'COMPLETED', 300);
    await start();
  });

  test('takes 1 to 500 messages a second', async () => {
    const { dlqArn: SourceArn } = await createPair();
    for (const MaxNumberOfMessagesPerSecond of [0, 501]) {
      await expect(
        rig.sqs.StartMessageMoveTask({ SourceArn, MaxNumberOfMessagesPerSecond }),
      ).rejects.toMatchObject({ queryCode: 'InvalidParameterValue' });
    }
  });
});

describe('ListMessageMoveTasks', () => {
  test('answers the newest task, or as many as are asked for of the last ten', async () => {
    const { dlqArn: SourceArn } = await createPair();
    expect(await rig.sqs.ListMessageMoveTasks({ SourceArn })).toEqual({});
    for (let started = 0; started < 12; started += 1) {
      await rig.sqs.StartMessageMoveTask({ SourceArn });
      await taskWith(SourceArn, 'COMPLETED');
      await rig.advance(1_000);
    }
    expect((await rig.sqs.ListMessageMoveTasks({ SourceArn })).Results).toHaveLength(1);
    const { Results = [] } = await rig.sqs.ListMessageMoveTasks({ SourceArn, MaxResults: 10 });
    const started = Results.map(({ StartedTimestamp = 0 }) => StartedTimestamp);
    expect(started).toHaveLength(10);
    expect(started).toEqual(started.toSorted((left, right) => right - left));
    expect(await rig.sqs.ListMessageMoveTasks({ SourceArn, MaxResults: 1 })).toMatchObject({
      Results: [{ StartedTimestamp: started[0] }],
    });
  });

  test('knows nothing of a queue that had the name before', async () => {
    const dlq = await createFifo();
    const SourceArn = await arnOf(dlq);
    const source = await createFifo(deadLettersTo(SourceArn));
    await rig.sqs.StartMessageMoveTask({ SourceArn });
    await rig.sqs.DeleteQueue({ QueueUrl: dlq });
    await expect(rig.sqs.ListMessageMoveTasks({ SourceArn })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
    await rig.sqs.CreateQueue({
      QueueName: SourceArn.split(':').at(-1) ?? '',
      Attributes: { FifoQueue: 'true' },
    });
    expect(await rig.sqs.ListMessageMoveTasks({ SourceArn })).toEqual({});
    await rig.sqs.DeleteQueue({ QueueUrl: source });
  });
});

describe('CancelMessageMoveTask', () => {
  test('refuses what is no handle, and handles of tasks and queues that are gone', async () => {
    const cancel = (TaskHandle: string) => rig.sqs.CancelMessageMoveTask({ TaskHandle });
    await expect(cancel('foobared')).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
      message: 'Value for parameter TaskHandle is invalid.',
    });
    const { dlq, dlqArn: SourceArn } = await createPair();
    const { TaskHandle = '' } = await rig.sqs.StartMessageMoveTask({ SourceArn });
    await rig.sqs.DeleteQueue({ QueueUrl: dlq });
    await expect(cancel(TaskHandle)).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      message: "The resource that you specified for the SourceArn parameter doesn't exist.",
    });
    await rig.sqs.CreateQueue({ QueueName: SourceArn.split(':').at(-1) ?? '' });
    await expect(cancel(TaskHandle)).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      message: 'Task does not exist.',
    });
  });
});
