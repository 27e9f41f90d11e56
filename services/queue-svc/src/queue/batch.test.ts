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

test('an entry’s own fault stays in its entry, whether found before or by the commit, and in its place', async () => {
  const refused = new ServiceError('Bad', 'no', { queryCode: 'Q' });
  const committed: string[][] = [];
  const result = await batchResults(
    entries('b', 'a', 'c'),
    ({ Id }) => {
      if (Id === 'a') throw refused;
      return Id;
    },
    async (ids) => {
      committed.push([...ids]);
      return ids.map((id) => (id === 'b' ? refused : { done: id }));
    },
  );
  expect(committed).toEqual([['b', 'c']]);
  const failed = { Code: 'Q', Message: 'no', SenderFault: true };
  expect(result).toEqual({
    Successful: [{ Id: 'c', done: 'c' }],
    Failed: [
      { Id: 'b', ...failed },
      { Id: 'a', ...failed },
    ],
  });
});

test('a fault of the queue or the service fails the whole batch', async () => {
  const run = (error: Error) =>
    batchResults(
      entries('a'),
      (entry) => entry,
      () => Promise.reject(error),
    );
  await expect(run(new ServiceError('ServiceUnavailable', 'later'))).rejects.toThrow('later');
  await expect(run(new Error('defect'))).rejects.toThrow('defect');
});
