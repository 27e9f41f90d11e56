import type { SQSClientConfig } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { createAccessKey } from '../access-key.ts';
import { queueDoesNotExist, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

const MINUTE_MS = 60_000;
const OTHER_ACCOUNT = '111122223333';

export function callers(user: SqsUser): void {
  function refusalFor(config: SQSClientConfig) {
    const client = user.client({ maxAttempts: 1, ...config });
    return refusalOf(client.listQueues({ QueueNamePrefix: 'none' }));
  }

  describe('a caller', () => {
    test('with an unknown access key is refused', async () => {
      const credentials = { ...user.credentials, accessKeyId: 'AKIAIOSFODNN7EXAMPLE' };
      expect(await refusalFor({ credentials })).toEqual({
        name: 'InvalidClientTokenId',
        code: 'InvalidClientTokenId',
        status: 403,
        message: 'The security token included in the request is invalid.',
      });
    });

    test('with a wrong secret is refused', async () => {
      const credentials = { ...user.credentials, secretAccessKey: 'wrong' };
      expect(await refusalFor({ credentials })).toEqual({
        name: 'SignatureDoesNotMatch',
        code: 'SignatureDoesNotMatch',
        status: 403,
        message:
          'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      });
    });

    test('with a session token that nobody issued is refused', async () => {
      const credentials = { ...user.credentials, sessionToken: 'forged' };
      expect(await refusalFor({ credentials })).toMatchObject({
        name: 'InvalidClientTokenId',
        code: 'InvalidClientTokenId',
      });
    });

    test('without a signature is refused', async () => {
      const signer: SQSClientConfig['signer'] = { sign: (request) => Promise.resolve(request) };
      expect(await refusalFor({ signer })).toEqual({
        name: 'MissingAuthenticationToken',
        code: 'MissingAuthenticationToken',
        status: 403,
        message: 'Request is missing Authentication Token',
      });
    });

    test.each([
      [
        'behind',
        -16,
        /^Signature expired: \w{16} is now earlier than \w{16} \(\w{16} - 15 min\.\)$/,
      ],
      [
        'ahead',
        16,
        /^Signature not yet current: \w{16} is still later than \w{16} \(\w{16} \+ 15 min\.\)$/,
      ],
    ])('whose clock is 16 minutes %s is refused', async (_, minutes, message) => {
      const systemClockOffset = minutes * MINUTE_MS;
      expect(await refusalFor({ systemClockOffset })).toEqual({
        name: 'SignatureDoesNotMatch',
        code: 'SignatureDoesNotMatch',
        status: 403,
        message: expect.stringMatching(message),
      });
    });

    test('whose clock was an hour behind is right from its second call on: the SDK learns by our Date header', async () => {
      const client = user.client({ systemClockOffset: -60 * MINUTE_MS, maxAttempts: 1 });
      const call = () => client.listQueues({ QueueNamePrefix: 'none' });
      expect(await refusalOf(call())).toMatchObject({ code: 'SignatureDoesNotMatch' });
      await expect(call()).resolves.toBeDefined();
    });
  });

  describe('another account', () => {
    async function createStranger() {
      return user.client({ credentials: await createAccessKey(user, { account: OTHER_ACCOUNT }) });
    }

    test('has queues of its own, also under the same name', async () => {
      const stranger = await createStranger();
      const QueueName = user.queueName();
      const mine = await user
        .client()
        .createQueue({ QueueName, Attributes: { DelaySeconds: '1' } });
      const { QueueUrl } = await stranger.createQueue({ QueueName });
      expect(QueueUrl).toBe(`${user.endpoint}/${OTHER_ACCOUNT}/${QueueName}`);
      expect(QueueUrl).not.toBe(mine.QueueUrl);
      const { QueueUrls } = await stranger.listQueues({ QueueNamePrefix: QueueName });
      expect(QueueUrls).toEqual([QueueUrl]);
    });

    test('reaches no queue of ours, and is not told whether it exists', async () => {
      const stranger = await createStranger();
      const QueueName = user.queueName();
      const { QueueUrl } = await user.sqs.createQueue({ QueueName });
      const owner = { QueueName, QueueOwnerAWSAccountId: '000000000000' };
      expect(await refusalOf(stranger.getQueueUrl(owner))).toEqual(queueDoesNotExist);
      expect(await refusalOf(stranger.receiveMessage({ QueueUrl }))).toMatchObject({
        status: 403,
        code: 'AccessDenied',
      });
      const absent = `${user.endpoint}/000000000000/${user.queueName()}`;
      expect(await refusalOf(stranger.receiveMessage({ QueueUrl: absent }))).toMatchObject({
        status: 403,
        code: 'AccessDenied',
      });
    });

    test('cannot use a receipt handle of ours', async () => {
      const stranger = await createStranger();
      const QueueName = user.queueName();
      const { QueueUrl } = await user.sqs.createQueue({ QueueName });
      await user.sqs.sendMessage({ QueueUrl, MessageBody: 'ours' });
      const { Messages } = await user.sqs.receiveMessage({ QueueUrl });
      const theirs = await stranger.createQueue({ QueueName });
      const call = stranger.deleteMessage({
        QueueUrl: theirs.QueueUrl,
        ReceiptHandle: Messages?.[0]?.ReceiptHandle,
      });
      expect(await refusalOf(call)).toMatchObject({ name: 'ReceiptHandleIsInvalid' });
    });
  });
}
