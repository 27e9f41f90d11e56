/** An object in memory, as a stream of one chunk. */
export async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

/** A part of an object. */
export interface Piece {
  /** From 0. */
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

/**
 * Cuts what comes in chunks of any size into pieces of exactly `pieceBytes`; only the last is shorter. Nothing at all
 * is one empty piece. Pieces may share memory with the chunks.
 */
export async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  pieceBytes: number,
): AsyncGenerator<Piece, void, undefined> {
  let index = 0;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const chunk of chunks) {
    let rest = chunk;
    // A full piece waits for the next byte, which tells that it is not the last.
    while (heldBytes + rest.length > pieceBytes) {
      const room = pieceBytes - heldBytes;
      yield { index, bytes: join([...held, rest.subarray(0, room)]), isLast: false };
      index += 1;
      rest = rest.subarray(room);
      held = [];
      heldBytes = 0;
    }
    if (rest.length > 0) held.push(rest);
    heldBytes += rest.length;
  }
  yield { index, bytes: join(held), isLast: true };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [only, second] = parts;
  return only !== undefined && second === undefined ? only : Buffer.concat(parts);
}
