import { describe, expect, test } from '@jest/globals';
import { parseKeyRing } from '@septet/service-kit/key-ring';
import { createMoveTaskHandle, parseMoveTaskHandle } from './move-task-handle.ts';

const keyRing = parseKeyRing(`k1:${Buffer.alloc(32, 7).toString('base64')}`);
const task = { id: '10f57157-fc38-4da9-a113-4de7e12d05dd', sourceArn: 'arn:aws:sqs:r:1:q' };

describe('a handle of a message move task', () => {
  test('names the task and its source', () => {
    expect(parseMoveTaskHandle(keyRing, createMoveTaskHandle(keyRing, task))).toEqual(task);
  });

  test('is refused when nobody here signed it, or for another purpose', () => {
    const foreign = Buffer.from(JSON.stringify(task)).toString('base64');
    for (const handle of [
      '',
      'foobared',
      foreign,
      keyRing.sign('receipt-handle', Buffer.from('a b')),
    ]) {
      expect(() => parseMoveTaskHandle(keyRing, handle)).toThrow(
        'Value for parameter TaskHandle is invalid.',
      );
    }
  });
});
