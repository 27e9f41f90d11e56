import { expect, test } from '@jest/globals';
import { asNewMessage, parseMovedMessage } from './moved-message.ts';
import { parseStoredMessage, writeStoredMessage } from './stored-message.ts';

const stored = {
  senderId: 's',
  messageId: undefined,
  dedupeId: undefined,
  traceHeader: undefined,
  groupId: undefined,
  deadLetterSource: 'arn:aws:sqs:us-east-1:000000000000:source',
  attributes: {},
  body: 'two\nlines\n',
};

const moved = (record: string) =>
  parseMovedMessage({
    id: 'f'.repeat(32),
    kind: 'message-move',
    destination: '',
    entry: '1-1',
    payload: `task\n2000\nname\nstate\n${record}`,
  });

test('a moved message remembers where and how it lay', () => {
  const record = `1000${writeStoredMessage(stored)}`;
  expect(moved(record)).toEqual({
    transfer: 'f'.repeat(32),
    task: 'task',
    movedMs: 2_000,
    message: 'name',
    state: 'state',
    record,
  });
});

test.each([
  ['a standard queue', undefined, undefined],
  ['a FIFO queue', 'a'.repeat(32), 'f'.repeat(32)],
])('a message of %s arrives as a new one', (_, messageId, newId) => {
  const { record, groupId } = asNewMessage(
    moved(`1000${writeStoredMessage({ ...stored, messageId, groupId: 'g' })}`),
  );
  expect(groupId).toBe('g');
  expect(parseStoredMessage(record)).toEqual({
    ...stored,
    attributes: expect.anything(),
    sentMs: 2_000,
    messageId: newId,
    groupId: 'g',
    deadLetterSource: undefined,
  });
});
