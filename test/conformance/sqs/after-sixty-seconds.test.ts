import { afterAll, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startSeptet } from '@septet/testkit/septet';
import { SqsUser } from './sqs-user.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet());
const user = engines.use(new SqsUser(septet));

// AWS's minute for all three rules at once: everything begins here, and the tests look at what became of it.
const TIMEOUT_MS = 120_000;
const patience = { withinMs: 90_000, everyMs: 500 };

const retained = await user.createQueue({ MessageRetentionPeriod: '60', VisibilityTimeout: '600' });
await user.send(retained, 'in flight', 'visible');
const { Messages: leased } = await user.sqs.receiveMessage({ QueueUrl: retained });
const longRetained = await user.createQueue();
await user.send(longRetained, 'kept');
const purged = await user.createQueue();
await user.sqs.purgeQueue({ QueueUrl: purged });
const deleted = await user.createQueue();
await user.send(deleted, 'gone with its queue');
await user.sqs.deleteQueue({ QueueUrl: deleted });
const deletedName = deleted.split('/').at(-1);

test(
  'retention removes what is visible and what is in flight, and deleting afterwards succeeds (trap 17)',
  async () => {
    const counts = async () => {
      const { Attributes } = await user.sqs.getQueueAttributes({
        QueueUrl: retained,
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      });
      return Object.values(Attributes ?? {}).join();
    };
    expect(await counts()).toBe('1,1');
    await eventually(async () => (await counts()) === '0,0', {
      ...patience,
      what: 'the end of the retention',
    });
    const { Messages } = await user.sqs.receiveMessage({ QueueUrl: retained });
    expect(Messages).toBeUndefined();
    const ReceiptHandle = leased?.[0]?.ReceiptHandle;
    await user.sqs.deleteMessage({ QueueUrl: retained, ReceiptHandle });
    const kept = await user.sqs.receiveMessage({ QueueUrl: longRetained });
    expect(kept.Messages?.[0]?.Body).toBe('kept');
  },
  TIMEOUT_MS,
);

test(
  'a queue can be purged again (trap 8)',
  async () => {
    await eventually(() => user.sqs.purgeQueue({ QueueUrl: purged }), {
      ...patience,
      what: 'another purge',
    });
  },
  TIMEOUT_MS,
);

test(
  'the name of a deleted queue is free again, for a queue with nothing of the old one',
  async () => {
    const create = () => user.sqs.createQueue({ QueueName: deletedName });
    const { QueueUrl } = await eventually(create, { ...patience, what: 'another queue' });
    const { Messages } = await user.sqs.receiveMessage({ QueueUrl });
    expect(Messages).toBeUndefined();
  },
  TIMEOUT_MS,
);
