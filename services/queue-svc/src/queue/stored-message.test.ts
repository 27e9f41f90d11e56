import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseStoredMessage, writeStoredMessage } from './stored-message.ts';

const attribute = fc.record({
  dataType: fc.constantFrom('String', 'Number.int', 'Binary.png'),
  value: fc.oneof(fc.string(), fc.uint8Array()),
});

test('what is written is read again, whatever the body and the attributes contain', () => {
  fc.assert(
    fc.property(
      fc.record({
        senderId: fc.string(),
        messageId: fc.option(fc.string(), { nil: undefined }),
        dedupeId: fc.option(fc.string(), { nil: undefined }),
        traceHeader: fc.option(fc.string(), { nil: undefined }),
        groupId: fc.option(fc.string(), { nil: undefined }),
        deadLetterSource: fc.option(fc.string(), { nil: undefined }),
        attributes: fc.dictionary(fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/), attribute),
        body: fc.string({ unit: 'grapheme' }),
      }),
      fc.nat(),
      (message, sentMs) => {
        const read = parseStoredMessage(`${sentMs}${writeStoredMessage(message)}`);
        expect({ ...read, attributes: comparable(read.attributes) }).toEqual({
          ...message,
          sentMs,
          attributes: comparable(message.attributes),
        });
      },
    ),
  );
});

test('a format of the future is refused, not misread', () => {
  expect(() => parseStoredMessage('1\n{"v":99}\nbody')).toThrow('unknown format');
});

function comparable(
  attributes: Readonly<Record<string, { dataType: string; value: string | Uint8Array }>>,
) {
  return Object.entries(attributes).map(([name, { dataType, value }]) => [
    name,
    dataType,
    typeof value === 'string' ? value : [...value],
  ]);
}
