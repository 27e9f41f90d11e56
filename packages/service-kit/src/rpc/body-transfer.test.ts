import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { CreditPool } from './credit-pool.ts';
import { MAX_BODY_BYTES, MAX_FRAME_BYTES, parseFrame } from './frame.ts';
import { IncomingBody } from './incoming-body.ts';
import { OutgoingBody } from './outgoing-body.ts';

/** Two connections with a wire between them that delivers in order, and only when told. */
class Wire {
  readonly #queue: (() => void)[] = [];

  send(deliver: () => void): void {
    this.#queue.push(deliver);
  }

  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  deliver(): void {
    this.#queue.shift()?.();
  }
}

class Meter extends CreditPool {
  outstanding = 0;
  most = 0;

  override take(bytes: number, granted: () => void) {
    return super.take(bytes, () => {
      this.outstanding += bytes;
      this.most = Math.max(this.most, this.outstanding);
      granted();
    });
  }

  override release(bytes: number): void {
    this.outstanding -= bytes;
    super.release(bytes);
  }
}

interface Transfer {
  readonly bytes: Buffer;
  readonly forth: Wire;
  readonly back: Wire;
  result: Uint8Array | undefined;
  isConfirmed: boolean;
}

function startTransfer(bytes: Buffer, firstBytes: number, sending: Meter, receiving: Meter) {
  const transfer: Transfer = {
    bytes,
    forth: new Wire(),
    back: new Wire(),
    result: undefined,
    isConfirmed: false,
  };
  const outgoing = new OutgoingBody(bytes, firstBytes, {
    pool: sending,
    complete: () => {
      transfer.isConfirmed = true;
    },
    send: (kind, part) => {
      expect(part.length).toBeLessThanOrEqual(MAX_FRAME_BYTES);
      transfer.forth.send(() => {
        const frame = parseFrame(kind);
        if (frame.type === 'data') incoming.data(frame.offset, part);
      });
    },
  });
  const incoming: IncomingBody = new IncomingBody(bytes.length, outgoing.firstPart, {
    pool: receiving,
    send: (kind) =>
      transfer.back.send(() => {
        const frame = parseFrame(kind);
        if (frame.type === 'credit') outgoing.credit(frame.grantedBytes, frame.receivedBytes);
      }),
    complete: (result) => {
      transfer.result = result;
    },
    broken: (why) => {
      throw new Error(why);
    },
  });
  return transfer;
}

test('any bodies at once arrive whole, within the credit of both connections, in any order of events', () => {
  const poolBytes = 3 * MAX_FRAME_BYTES;
  const size = fc.integer({ min: 2, max: 6 * MAX_FRAME_BYTES });
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 1, maxLength: 5 }),
      fc.infiniteStream(fc.nat()),
      (sizes, picks) => {
        const sending = new Meter(poolBytes);
        const receiving = new Meter(poolBytes);
        const transfers = sizes.map((length, index) =>
          startTransfer(
            Buffer.alloc(length, index + 1),
            1 + ((length % 97) % length),
            sending,
            receiving,
          ),
        );
        const wires = transfers.flatMap(({ forth, back }) => [forth, back]);
        for (;;) {
          const busy = wires.filter(({ isEmpty }) => !isEmpty);
          if (busy.length === 0) break;
          const pick: number = picks.next().value ?? 0;
          busy[pick % busy.length]?.deliver();
        }
        for (const { bytes, result, isConfirmed } of transfers) {
          expect(Buffer.compare(Buffer.from(result ?? []), bytes)).toBe(0);
          expect(isConfirmed).toBe(true);
        }
        expect(Math.max(sending.most, receiving.most)).toBeLessThanOrEqual(poolBytes);
        expect([sending.outstanding, receiving.outstanding]).toEqual([0, 0]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a transfer that is closed on the way gives all of its credit back', () => {
  const pool = new Meter(2 * MAX_FRAME_BYTES);
  const body = new IncomingBody(8 * MAX_FRAME_BYTES, Buffer.alloc(1), {
    pool,
    send: () => {},
    complete: () => {},
    broken: () => {},
  });
  body.data(1, Buffer.alloc(MAX_FRAME_BYTES));
  expect(pool.outstanding).toBe(2 * MAX_FRAME_BYTES);
  body.close();
  body.close();
  expect(pool.outstanding).toBe(0);

  const sent: number[] = [];
  const outgoing = new OutgoingBody(Buffer.alloc(8 * MAX_FRAME_BYTES), 1, {
    pool,
    send: (_kind, part) => void sent.push(part.length),
    complete: () => {},
  });
  outgoing.credit(6 * MAX_FRAME_BYTES, 1);
  expect(sent).toHaveLength(2);
  outgoing.close();
  expect(pool.outstanding).toBe(0);
});

test.each([
  ['a gap', 2, 1],
  ['a repeated part', 0, 1],
  ['more than was granted', 1, 4 * MAX_FRAME_BYTES],
])('%s breaks the body off', (_what, offset, length) => {
  const broken: string[] = [];
  const body = new IncomingBody(100 * MAX_FRAME_BYTES, Buffer.alloc(1), {
    pool: new CreditPool(MAX_FRAME_BYTES),
    send: () => {},
    complete: () => {},
    broken: (why) => void broken.push(why),
  });
  body.data(offset, Buffer.alloc(length));
  body.data(1, Buffer.alloc(1));
  expect(broken).toHaveLength(1);
});

test.each([Number.NaN, 0, -1, MAX_BODY_BYTES + 1])(
  'a body of %p bytes is refused',
  (totalBytes) => {
    const broken: string[] = [];
    void new IncomingBody(totalBytes, Buffer.alloc(1), {
      pool: new CreditPool(MAX_FRAME_BYTES),
      send: () => {},
      complete: () => {},
      broken: (why) => void broken.push(why),
    });
    expect(broken).toHaveLength(1);
  },
);
