import { paginateListQueues } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { invalidParameterValue, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function listingQueues(user: SqsUser): void {
  describe('listing queues', () => {
    test('finds them by prefix, in the order of their names', async () => {
      const QueueNamePrefix = user.queueName();
      const names = ['c', 'a', 'b'].map((end) => `${QueueNamePrefix}-${end}`);
      for (const QueueName of names) await user.sqs.createQueue({ QueueName });
      const { QueueUrls } = await user.client().listQueues({ QueueNamePrefix });
      expect(QueueUrls).toEqual(
        names.toSorted().map((name) => `${user.endpoint}/000000000000/${name}`),
      );
    });

    test('omits QueueUrls when there are none (trap 11)', async () => {
      const answer = await user.sqs.listQueues({ QueueNamePrefix: user.queueName() });
      expect(answer.QueueUrls).toBeUndefined();
      expect(answer.NextToken).toBeUndefined();
    });

    test('shows a new queue at once and a deleted one no more', async () => {
      const QueueName = user.queueName();
      const { QueueUrl } = await user.sqs.createQueue({ QueueName });
      expect((await user.sqs.listQueues({ QueueNamePrefix: QueueName })).QueueUrls).toHaveLength(1);
      await user.sqs.deleteQueue({ QueueUrl });
      const { QueueUrls } = await user.sqs.listQueues({ QueueNamePrefix: QueueName });
      expect(QueueUrls).toBeUndefined();
    });

    test('gives no NextToken without MaxResults (trap 18), and pages with it', async () => {
      const QueueNamePrefix = user.queueName();
      for (const end of ['1', '2', '3', '4', '5']) {
        await user.sqs.createQueue({ QueueName: `${QueueNamePrefix}-${end}` });
      }
      const all = await user.sqs.listQueues({ QueueNamePrefix });
      expect(all.QueueUrls).toHaveLength(5);
      expect(all.NextToken).toBeUndefined();
      const pages: number[] = [];
      const found = new Set<string>();
      const pagination = { client: user.client(), pageSize: 2 };
      for await (const { QueueUrls = [] } of paginateListQueues(pagination, { QueueNamePrefix })) {
        pages.push(QueueUrls.length);
        for (const url of QueueUrls) found.add(url);
      }
      expect(pages).toEqual([2, 2, 1]);
      expect(found.size).toBe(5);
    });

    test('one gateway continues the page of another', async () => {
      const QueueNamePrefix = user.queueName();
      for (const end of ['1', '2']) {
        await user.sqs.createQueue({ QueueName: `${QueueNamePrefix}-${end}` });
      }
      const first = await user.sqs.listQueues({ QueueNamePrefix, MaxResults: 1 });
      const second = await user.sqs.listQueues({
        QueueNamePrefix,
        MaxResults: 1,
        NextToken: first.NextToken,
      });
      expect(second.QueueUrls?.[0]).toMatch(/-2$/);
      expect(second.NextToken).toBeUndefined();
    });

    test.each([0, 1001, -1])('refuses MaxResults %d', async (MaxResults) => {
      expect(await refusalOf(user.sqs.listQueues({ MaxResults }))).toEqual(
        invalidParameterValue(
          `Value ${MaxResults} for parameter MaxResults is invalid. Reason: Must be between 1 and 1000, if provided.`,
        ),
      );
    });

    test('refuses a token that it did not give', async () => {
      const call = user.sqs.listQueues({ MaxResults: 1, NextToken: 'forged' });
      expect(await refusalOf(call)).toEqual(
        invalidParameterValue('Invalid or expired next token.'),
      );
    });

    test('other regions have queues of their own', async () => {
      const QueueName = user.queueName();
      const elsewhere = user.client({ region: 'eu-west-1' });
      await user.sqs.createQueue({ QueueName, Attributes: { DelaySeconds: '1' } });
      const { QueueUrl } = await elsewhere.createQueue({
        QueueName,
        Attributes: { DelaySeconds: '2' },
      });
      const { Attributes } = await elsewhere.getQueueAttributes({
        QueueUrl,
        AttributeNames: ['QueueArn', 'DelaySeconds'],
      });
      expect(Attributes).toEqual({
        QueueArn: `arn:aws:sqs:eu-west-1:000000000000:${QueueName}`,
        DelaySeconds: '2',
      });
    });
  });
}
