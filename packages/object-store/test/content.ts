import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';

const BLOCK_BYTES = 4096;

/** Content that tells whose it is and in what order, block by block: nothing torn or mixed passes for it. */
export function contentOf(owner: string, bytes: number): Buffer {
  const content = Buffer.alloc(bytes);
  for (let offset = 0; offset < bytes; offset += BLOCK_BYTES) {
    const mark = createHash('sha256').update(`${owner} ${bytes} ${offset}`).digest();
    content.fill(mark, offset, Math.min(bytes, offset + BLOCK_BYTES));
  }
  return content;
}

/** The content in chunks of many sizes, some of them empty. */
export async function* inChunks(content: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const sizes = [1, 0, 70_000, 4096, 1_000_003, 524_288, 17];
  let offset = 0;
  for (let count = 0; offset < content.length; count++) {
    const size = sizes[count % sizes.length] ?? 1;
    yield content.subarray(offset, offset + size);
    offset += size;
    await nextTurn();
  }
}

export async function collect(chunks: AsyncIterable<Uint8Array> | undefined): Promise<Buffer> {
  if (chunks === undefined) throw new Error('there is no object');
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

/** Compared instead of the contents: a megabyte byte by byte takes a test runner seconds. */
export function digest(content: Uint8Array | undefined): string {
  return content === undefined ? 'nothing' : createHash('sha256').update(content).digest('hex');
}
