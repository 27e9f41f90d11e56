import { expect, test } from '@jest/globals';
import { batchResults, checkBatchBytes, checkSendEntry } from './batch.ts';
import { ServiceError } from '@septet/contracts/service-error';

const entries = (...ids: string[]) => ids.map((Id) => ({ Id }));

test.each([
  [{ MessageBody: '' }, 'MissingRequiredParameterException'],
  [{ MessageBody: 'a\u0000' }, 'InvalidMessageContents'],
  [{ MessageBody: 'm', DelaySeconds: 901 }, 'InvalidParameterValueException'],
  [{ MessageBody: 'm', MessageGroupId: 'a b' }, 'InvalidParameterValueException'],
])('an entry of %j fails with %s', (entry, code) => {
  expect(() => checkSendEntry({ Id: '1', ...entry })).toThrow(expect.objectContaining({ code }));
});

test('the sum of a batch is at most 1 MiB, attributes included', () => {
  const half = 'x'.repeat(524_288);
  const attributes = { a: { DataType: 'String', StringValue: 'b' } };
  expect(() =>
    checkBatchBytes([
      { Id: '1', MessageBody: half },
      { Id: '2', MessageBody: half },
    ]),
  ).not.toThrow();
  expect(() =>
    checkBatchBytes([
      { Id: '1', MessageBody: half },
      { Id: '2', MessageBody: half, MessageAttributes: attributes },
    ]),
  ).toThrow('Batch requests cannot be longer than 1048576 bytes. You have sent 1048584 bytes.');
});

test('an entry’s own fault stays in its entry; a fault of the queue or the service fails the batch', async () => {
  const run = (error: Error) =>
    batchResults(entries('a', 'b'), async ({ Id }) => {
      if (Id === 'b') throw error;
      return { Id };
    });
  expect(await run(new ServiceError('Bad', 'no', { queryCode: 'Q' }))).toEqual({
    Successful: [{ Id: 'a' }],
    Failed: [{ Id: 'b', Code: 'Q', Message: 'no', SenderFault: true }],
  });
  await expect(
    run(new ServiceError('ServiceUnavailable', 'later', { status: 503 })),
  ).rejects.toThrow('later');
  await expect(run(new Error('defect'))).rejects.toThrow('defect');
});
