import { describe, expect, test } from '@jest/globals';
import { refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function notBuilt(user: SqsUser): void {
  const QueueUrl = 'any';
  const SourceArn = 'arn:aws:sqs:us-east-1:000000000000:any';
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    AddPermission: () =>
      user.sqs.addPermission({
        QueueUrl,
        Label: 'x',
        AWSAccountIds: ['111122223333'],
        Actions: ['SendMessage'],
      }),
    RemovePermission: () => user.sqs.removePermission({ QueueUrl, Label: 'x' }),
    ListMessageMoveTasks: () => user.sqs.listMessageMoveTasks({ SourceArn }),
    StartMessageMoveTask: () => user.sqs.startMessageMoveTask({ SourceArn }),
    CancelMessageMoveTask: () => user.sqs.cancelMessageMoveTask({ TaskHandle: 'x' }),
  };

  describe('what the coverage page says is not built', () => {
    test('is refused with a sentence that names it, and no SDK tries again', async () => {
      const unbuilt = await readUnbuilt(user.endpoint);
      for (const [operation, reason] of unbuilt) {
        const { status, message } = await refusalOf(calls[operation]?.() ?? Promise.resolve());
        expect({ operation, status, message }).toEqual({
          operation,
          status: 501,
          message: `Septet does not implement ${operation} of Amazon SQS: ${reason}`,
        });
      }
    });
  });
}

/** @returns operation and reason of every one of SQS's */
async function readUnbuilt(endpoint: string): Promise<[string, string][]> {
  const response = await fetch(`${endpoint}/_septet/coverage`, {
    headers: { accept: 'application/json' },
  });
  const { apis } = (await response.json()) as {
    apis: { api: string; operations: Record<string, true | string> }[];
  };
  const { operations = {} } = apis.find(({ api }) => api === 'sqs') ?? {};
  return Object.entries(operations).flatMap(([name, state]): [string, string][] =>
    state === true ? [] : [[name, state]],
  );
}
