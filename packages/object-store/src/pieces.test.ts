import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { oneChunk, piecesOf, type Piece } from './pieces.ts';

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function collect(pieces: AsyncIterable<Piece>): Promise<readonly Piece[]> {
  const collected: Piece[] = [];
  for await (const piece of pieces) collected.push(piece);
  return collected;
}

test('pieces are the chunks in order, all of one size but the last, which alone is marked', async () => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(chunks, fc.integer({ min: 1, max: 15 }), async (given, size) => {
      const pieces = await collect(piecesOf(streamOf(given), size));
      expect(Buffer.concat(pieces.map(({ bytes }) => bytes))).toEqual(Buffer.concat(given));
      expect(pieces.map(({ index }) => index)).toEqual([...pieces.keys()]);
      const last = pieces.at(-1);
      expect(pieces.filter(({ isLast }) => isLast)).toEqual([last]);
      expect(pieces.slice(0, -1).every(({ bytes }) => bytes.length === size)).toBe(true);
      expect(last?.bytes.length).toBeLessThanOrEqual(size);
      expect(pieces.length === 1 || (last?.bytes.length ?? 0) > 0).toBe(true);
    }),
  );
});

test('what is in memory is not copied', async () => {
  const bytes = Buffer.alloc(100);
  const pieces = await collect(piecesOf(oneChunk(bytes), 40));
  expect(pieces.map(({ bytes: piece }) => piece.buffer === bytes.buffer)).toEqual([
    true,
    true,
    true,
  ]);
});
