import type { HttpAnswer } from './answer-reader.ts';
import type { SeededRandom } from '../durability/seeded-random.ts';
import type { Draft } from './fuzz-case.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { queryErrorOf } from './oracle.ts';

/** Receipt handles and NextTokens that are forged, damaged or of somewhere else: AWS's documented errors, no other. */
export function tokenCase(random: SeededRandom, target: FuzzTarget): Draft {
  const { queueUrls, handles, nextToken } = target;
  const handle = random.pick(handles);
  const other = queueUrls[random.integer(1, queueUrls.length - 1)] ?? '';
  return random.pick([
    () => handleCall(random, 'forged', queueUrls[0], damaged(random, handle, nextToken)),
    () => handleCall(random, 'foreign', other, handle),
    () => {
      const NextToken = damaged(random, nextToken, handle);
      return call(
        'ListQueues',
        'forged token',
        { MaxResults: 1, NextToken },
        'InvalidParameterValue',
      );
    },
  ])();
}

function handleCall(
  random: SeededRandom,
  label: string,
  QueueUrl: string,
  ReceiptHandle: string,
): Draft {
  const operation = random.pick(['DeleteMessage', 'ChangeMessageVisibility', 'DeleteMessageBatch']);
  const expected = 'ReceiptHandleIsInvalid';
  if (operation === 'DeleteMessageBatch') {
    const Entries = [{ Id: 'a', ReceiptHandle }];
    return call(operation, `${label} handle`, { QueueUrl, Entries }, expected);
  }
  const input = { QueueUrl, ReceiptHandle, VisibilityTimeout: 10 };
  return call(operation, `${label} handle`, input, expected);
}

function call(operation: string, label: string, input: object, code: string): Draft {
  return {
    label: `token ${operation}: ${label}`,
    method: 'POST',
    target: '/',
    headers: [
      ['Content-Type', 'application/x-amz-json-1.0'],
      ['X-Amz-Target', `AmazonSQS.${operation}`],
    ],
    body: Buffer.from(JSON.stringify(input)),
    expect: (answer) => expectRefusal(answer, operation, code),
  };
}

/** A batch answers 200 and says it for the entry. A queue that another case deleted is no objection. */
function expectRefusal(answer: HttpAnswer, operation: string, code: string): string | undefined {
  const found =
    answer.status === 200 && operation.endsWith('Batch')
      ? /"Code":"(\w+)"/.exec(answer.body.toString())?.[1]
      : queryErrorOf(answer);
  return found === code ? undefined : `${code} was to be answered, not ${found ?? answer.status}`;
}

function damaged(random: SeededRandom, token: string, other: string): string {
  const at = random.integer(1, token.length - 2);
  const character = random.pick(['A', 'B', 'z', '_', '-', '0', '.', ':', '=', '/']);
  const replaced = `${token.slice(0, at)}${character}${token.slice(at + 1)}`;
  return random.pick<() => string>([
    () => (replaced === token ? `x${token}` : replaced),
    () => token.slice(0, at),
    () => token.slice(at + 1),
    () => `${token}A`,
    () => token + token,
    () => `${token} `,
    () => other,
    () => token.toLowerCase().concat('x'),
    () => 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
    () => 'é'.repeat(random.integer(1, 50)),
    () => 'A'.repeat(random.integer(1, 3_000)),
  ])();
}
