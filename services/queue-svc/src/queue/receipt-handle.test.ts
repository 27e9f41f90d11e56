import { expect, test } from '@jest/globals';
import { parseKeyRing } from '@septet/service-kit/key-ring';
import { createReceiptHandle, parseReceiptHandle } from './receipt-handle.ts';

const keyRing = parseKeyRing(`k1:${Buffer.alloc(32, 1).toString('base64')}`);
const queue = { account: '000000000000', region: 'us-east-1', name: 'jobs' };
const receipt = {
  message: '0123456789abcdef0123456789abcdef',
  lease: '00ff00ff00ff',
  receivedMs: 1_795_000_000_123,
};

test('a handle says what it was made from', () => {
  expect(parseReceiptHandle(keyRing, queue, createReceiptHandle(keyRing, queue, receipt))).toEqual(
    receipt,
  );
});

test('a handle of another queue, of another installation or with a changed character is refused', () => {
  const handle = createReceiptHandle(keyRing, queue, receipt);
  const foreign = parseKeyRing(`k1:${Buffer.alloc(32, 2).toString('base64')}`);
  const changed = `${handle.slice(0, -1)}${handle.endsWith('A') ? 'B' : 'A'}`;
  const refused = expect.objectContaining({ code: 'ReceiptHandleIsInvalid' });
  expect(() => parseReceiptHandle(keyRing, { ...queue, name: 'other' }, handle)).toThrow(refused);
  expect(() => parseReceiptHandle(foreign, queue, handle)).toThrow(refused);
  expect(() => parseReceiptHandle(keyRing, queue, changed)).toThrow(refused);
  expect(() => parseReceiptHandle(keyRing, queue, '')).toThrow(refused);
});
