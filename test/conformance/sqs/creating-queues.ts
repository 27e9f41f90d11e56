import { QueueNameExists } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { invalidParameterValue, queueDoesNotExist, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function creatingQueues(user: SqsUser): void {
  describe('creating a queue', () => {
    test('answers a URL on the host that the client used, with account and name', async () => {
      const QueueName = user.queueName();
      const { QueueUrl } = await user.client().createQueue({ QueueName });
      expect(QueueUrl).toBe(`${user.endpoint}/000000000000/${QueueName}`);
    });

    test('GetQueueUrl finds it, by its name alone and with its owner', async () => {
      const QueueName = user.queueName();
      await user.sqs.createQueue({ QueueName });
      const expected = { QueueUrl: `${user.endpoint}/000000000000/${QueueName}` };
      const sqs = user.client();
      expect(await sqs.getQueueUrl({ QueueName })).toMatchObject(expected);
      const QueueOwnerAWSAccountId = '000000000000';
      expect(await sqs.getQueueUrl({ QueueName, QueueOwnerAWSAccountId })).toMatchObject(expected);
    });

    test('GetQueueUrl refuses a name that no queue has', async () => {
      const call = user.sqs.getQueueUrl({ QueueName: user.queueName() });
      expect(await refusalOf(call)).toEqual(queueDoesNotExist);
    });

    test('names are case-sensitive', async () => {
      const QueueName = user.queueName();
      await user.sqs.createQueue({ QueueName });
      const call = user.sqs.getQueueUrl({ QueueName: QueueName.toUpperCase() });
      expect(await refusalOf(call)).toEqual(queueDoesNotExist);
    });

    test.each([
      ['empty', ''],
      ['of 81 characters', 'a'.repeat(81)],
      ['with a dot', 'a.b'],
      ['with a blank', 'a b'],
      ['with a slash', 'a/b'],
      ['with a letter outside of ASCII', 'Ä'],
    ])('refuses a name %s', async (_, QueueName) => {
      expect(await refusalOf(user.sqs.createQueue({ QueueName }))).toEqual(
        invalidParameterValue(
          'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
        ),
      );
    });

    test('takes a name of 80 characters, digits, hyphens and underscores', async () => {
      const QueueName = `A_9-${user.queueName()}`.padEnd(80, 'x');
      const { QueueUrl } = await user.sqs.createQueue({ QueueName });
      expect(QueueUrl).toContain(QueueName);
    });
  });

  describe('creating a queue again (trap 7)', () => {
    test('with the same or with missing attributes answers the same URL', async () => {
      const QueueName = user.queueName();
      const sqs = user.client();
      const Attributes = { DelaySeconds: '5', VisibilityTimeout: '60' };
      const { QueueUrl } = await sqs.createQueue({ QueueName, Attributes });
      expect(await sqs.createQueue({ QueueName, Attributes })).toMatchObject({ QueueUrl });
      expect(await sqs.createQueue({ QueueName })).toMatchObject({ QueueUrl });
      expect(await sqs.createQueue({ QueueName, Attributes: { DelaySeconds: '5' } })).toMatchObject(
        { QueueUrl },
      );
    });

    test('compares a default that was never set', async () => {
      const QueueName = user.queueName();
      await user.sqs.createQueue({ QueueName });
      const Attributes = { VisibilityTimeout: '30' };
      await expect(user.sqs.createQueue({ QueueName, Attributes })).resolves.toBeDefined();
    });

    test('with a different attribute is refused, naming it', async () => {
      const QueueName = user.queueName();
      await user.sqs.createQueue({ QueueName, Attributes: { DelaySeconds: '5' } });
      const again = () => user.sqs.createQueue({ QueueName, Attributes: { DelaySeconds: '6' } });
      expect(await refusalOf(again())).toEqual({
        name: 'QueueNameExists',
        code: 'QueueAlreadyExists',
        status: 400,
        message:
          'A queue already exists with the same name and a different value for attribute DelaySeconds',
      });
      await expect(again()).rejects.toBeInstanceOf(QueueNameExists);
    });

    test('compares with what SetQueueAttributes made of it', async () => {
      const QueueName = user.queueName();
      const Attributes = { DelaySeconds: '5' };
      const { QueueUrl } = await user.sqs.createQueue({ QueueName, Attributes });
      await user.sqs.setQueueAttributes({ QueueUrl, Attributes: { DelaySeconds: '6' } });
      await expect(user.sqs.createQueue({ QueueName, Attributes })).rejects.toBeInstanceOf(
        QueueNameExists,
      );
    });
  });
}
