import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRig, type Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

const AWSAccountIds = ['111111111111'];
const Actions = ['SendMessage'];

/** '' when the queue has none. */
async function policyOf(QueueUrl: string): Promise<string> {
  const { Attributes } = await rig.sqs.GetQueueAttributes({
    QueueUrl,
    AttributeNames: ['Policy'],
  });
  return Attributes?.['Policy'] ?? '';
}

async function labelsOf(QueueUrl: string): Promise<string[]> {
  const sids = (await policyOf(QueueUrl)).matchAll(/"Sid":"([^"]*)"/g);
  return Array.from(sids, ([, label = '']) => label);
}

describe('a permission', () => {
  test('shows in the policy until it is removed', async () => {
    const QueueUrl = await rig.createQueue();
    await rig.sqs.AddPermission({ QueueUrl, Label: 'one', AWSAccountIds, Actions });
    await rig.sqs.AddPermission({ QueueUrl, Label: 'two', AWSAccountIds, Actions });
    const arn = `arn:aws:sqs:us-east-1:000000000000:${QueueUrl.split('/').at(-1)}`;
    expect(JSON.parse(await policyOf(QueueUrl))).toMatchObject({
      Id: `${arn}/SQSDefaultPolicy`,
      Statement: [{ Sid: 'one', Resource: arn }, { Sid: 'two' }],
    });
    await rig.sqs.RemovePermission({ QueueUrl, Label: 'one' });
    expect(await labelsOf(QueueUrl)).toEqual(['two']);
    await rig.sqs.RemovePermission({ QueueUrl, Label: 'two' });
    expect(await policyOf(QueueUrl)).toBe('');
  });

  test('of many callers at once: none is lost', async () => {
    const QueueUrl = await rig.createQueue();
    const other = await rig.addReplica();
    const labels = Array.from({ length: 12 }, (_, index) => `label-${index}`);
    await Promise.all(
      labels.map((Label, index) =>
        (index % 2 === 0 ? rig.sqs : other).AddPermission({
          QueueUrl,
          Label,
          AWSAccountIds,
          Actions,
        }),
      ),
    );
    expect((await labelsOf(QueueUrl)).toSorted()).toEqual(labels.toSorted());
    await Promise.all(
      labels.slice(1).map((Label) => rig.sqs.RemovePermission({ QueueUrl, Label })),
    );
    expect(await labelsOf(QueueUrl)).toEqual(['label-0']);
  });

  test('of many callers for one label: one wins, and is told so', async () => {
    const QueueUrl = await rig.createQueue();
    const results = await Promise.allSettled(
      ['SendMessage', 'ReceiveMessage', 'DeleteMessage'].map((action) =>
        rig.sqs.AddPermission({ QueueUrl, Label: 'l', AWSAccountIds, Actions: [action] }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await labelsOf(QueueUrl)).toEqual(['l']);
  });

  test('needs a label of its own, and one that exists to be removed', async () => {
    const QueueUrl = await rig.createQueue();
    const add = (Label: string, actions = Actions) =>
      rig.sqs.AddPermission({ QueueUrl, Label, AWSAccountIds, Actions: actions });
    await add('l');
    await expect(add('l')).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
      message: 'Value l for parameter Label is invalid. Reason: Already exists.',
    });
    await expect(rig.sqs.RemovePermission({ QueueUrl, Label: 'm' })).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
      message: "Value m for parameter Label is invalid. Reason: can't find label.",
    });
    await expect(add('not a label')).rejects.toMatchObject({ queryCode: 'InvalidParameterValue' });
    await expect(
      add(
        'm',
        Array.from({ length: 8 }, () => '*'),
      ),
    ).rejects.toMatchObject({
      code: 'OverLimit',
      message: '8 Actions were found, maximum allowed is 7.',
    });
  });

  test('needs a queue', async () => {
    const QueueUrl = 'http://localhost:4566/000000000000/no-such-queue';
    await expect(
      rig.sqs.AddPermission({ QueueUrl, Label: 'l', AWSAccountIds, Actions }),
    ).rejects.toMatchObject({ code: 'QueueDoesNotExist' });
    await expect(rig.sqs.RemovePermission({ QueueUrl, Label: 'l' })).rejects.toMatchObject({
      code: 'QueueDoesNotExist',
    });
  });
});
