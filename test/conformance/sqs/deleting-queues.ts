import { QueueDeletedRecently } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { queueDoesNotExist, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function deletingQueues(user: SqsUser): void {
  describe('deleting a queue', () => {
    test('makes it unknown to every action', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'gone with its queue');
      await user.sqs.deleteQueue({ QueueUrl });
      const calls = [
        () => user.sqs.getQueueAttributes({ QueueUrl, AttributeNames: ['All'] }),
        () => user.sqs.setQueueAttributes({ QueueUrl, Attributes: { DelaySeconds: '1' } }),
        () => user.sqs.sendMessage({ QueueUrl, MessageBody: 'late' }),
        () => user.sqs.sendMessageBatch({ QueueUrl, Entries: [{ Id: 'a', MessageBody: 'late' }] }),
        () => user.sqs.receiveMessage({ QueueUrl }),
        () => user.sqs.purgeQueue({ QueueUrl }),
        () => user.sqs.listQueueTags({ QueueUrl }),
        () => user.sqs.tagQueue({ QueueUrl, Tags: { a: 'b' } }),
        () => user.sqs.untagQueue({ QueueUrl, TagKeys: ['a'] }),
        () => user.sqs.deleteQueue({ QueueUrl }),
      ];
      for (const call of calls) expect(await refusalOf(call())).toEqual(queueDoesNotExist);
    });

    test('keeps its name taken for 60 seconds', async () => {
      const QueueName = user.queueName();
      const { QueueUrl } = await user.sqs.createQueue({ QueueName });
      await user.sqs.deleteQueue({ QueueUrl });
      expect(await refusalOf(user.sqs.createQueue({ QueueName }))).toEqual({
        name: 'QueueDeletedRecently',
        code: 'AWS.SimpleQueueService.QueueDeletedRecently',
        status: 400,
        message:
          'You must wait 60 seconds after deleting a queue before you can create another with the same name.',
      });
      await expect(user.sqs.createQueue({ QueueName })).rejects.toBeInstanceOf(
        QueueDeletedRecently,
      );
    });

    test('takes the bare name or the path for the URL', async () => {
      const [byName, byPath] = [user.queueName(), user.queueName()];
      await user.sqs.createQueue({ QueueName: byName });
      await user.sqs.createQueue({ QueueName: byPath });
      await user.sqs.deleteQueue({ QueueUrl: byName });
      await user.sqs.deleteQueue({ QueueUrl: `/000000000000/${byPath}` });
      for (const QueueName of [byName, byPath]) {
        expect(await refusalOf(user.sqs.getQueueUrl({ QueueName }))).toEqual(queueDoesNotExist);
      }
    });
  });
}
