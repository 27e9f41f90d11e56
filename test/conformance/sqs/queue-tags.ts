import { describe, expect, test } from '@jest/globals';
import { invalidParameterValue, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function queueTags(user: SqsUser): void {
  async function tagsOf(QueueUrl: string) {
    return (await user.sqs.listQueueTags({ QueueUrl })).Tags;
  }

  describe('tags of a queue', () => {
    test('can be given at creation', async () => {
      const { QueueUrl = '' } = await user.sqs.createQueue({
        QueueName: user.queueName(),
        tags: { team: 'ops', empty: '' },
      });
      expect(await tagsOf(QueueUrl)).toEqual({ team: 'ops', empty: '' });
    });

    test('TagQueue merges, and UntagQueue of an unknown key succeeds (trap 18)', async () => {
      const QueueUrl = await user.createQueue();
      await user.sqs.tagQueue({ QueueUrl, Tags: { a: '1', b: '2' } });
      await user.sqs.tagQueue({ QueueUrl, Tags: { b: '3', c: '4' } });
      await user.sqs.untagQueue({ QueueUrl, TagKeys: ['a', 'unknown'] });
      expect(await tagsOf(QueueUrl)).toEqual({ b: '3', c: '4' });
    });

    test('are omitted when there are none (trap 11)', async () => {
      expect(await tagsOf(await user.createQueue())).toBeUndefined();
    });

    test('take letters of every script', async () => {
      const QueueUrl = await user.createQueue();
      const Tags = { Größe: 'zehn Äpfel', 部門: '営業 @ 東京', 'a:b/c=d+e-f': '_.' };
      await user.sqs.tagQueue({ QueueUrl, Tags });
      expect(await tagsOf(QueueUrl)).toEqual(Tags);
    });

    test('are at most 50', async () => {
      const QueueUrl = await user.createQueue();
      const fifty = Array.from({ length: 50 }, (_, index) => [`key-${index}`, 'value']);
      await user.sqs.tagQueue({ QueueUrl, Tags: Object.fromEntries(fifty) });
      expect(await refusalOf(user.sqs.tagQueue({ QueueUrl, Tags: { more: '' } }))).toEqual(
        invalidParameterValue(`Too many tags added for queue ${QueueUrl.split('/').at(-1)}.`),
      );
      expect(Object.keys((await tagsOf(QueueUrl)) ?? {})).toHaveLength(50);
    });

    test('must be named', async () => {
      const QueueUrl = await user.createQueue();
      const call = user.sqs.tagQueue({ QueueUrl, Tags: undefined });
      expect(await refusalOf(call)).toMatchObject({ code: 'MissingParameter', status: 400 });
    });
  });
}
