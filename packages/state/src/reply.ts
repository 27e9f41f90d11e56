/** What a script returned: text (or Buffers for a script with `replyBuffers`), integers, nil, arrays of these. */
export type Reply = string | number | null | Buffer | readonly Reply[];

/** A script answered another shape than its caller was written for: a defect, never a client's fault. */
export class ReplyShapeError extends Error {
  override readonly name = 'ReplyShapeError';

  constructor(expected: string, reply: Reply | undefined) {
    super(`A script answered ${describe(reply)} where ${expected} was expected`);
  }
}

export function decodeReply(value: unknown, buffers: boolean): Reply {
  if (Buffer.isBuffer(value)) return buffers ? value : value.toString('utf8');
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const elements: readonly unknown[] = value;
    return elements.map((element) => decodeReply(element, buffers));
  }
  return null;
}

/** Whether a reply is an array; `Array.isArray` alone loses the element type of a readonly array. */
export function isList(reply: Reply | undefined): reply is readonly Reply[] {
  return Array.isArray(reply);
}

export function textReply(reply: Reply | undefined): string {
  if (typeof reply === 'string') return reply;
  if (typeof reply === 'number') return String(reply);
  throw new ReplyShapeError('text', reply);
}

export function integerReply(reply: Reply | undefined): number {
  const number = typeof reply === 'string' && reply !== '' ? Number(reply) : reply;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw new ReplyShapeError('an integer', reply);
}

export function listReply(reply: Reply | undefined): readonly Reply[] {
  if (isList(reply)) return reply;
  throw new ReplyShapeError('an array', reply);
}

export function bufferReply(reply: Reply | undefined): Buffer {
  if (Buffer.isBuffer(reply)) return reply;
  throw new ReplyShapeError('a Buffer', reply);
}

function describe(reply: Reply | undefined): string {
  if (reply === undefined || reply === null) return 'nothing';
  if (Buffer.isBuffer(reply)) return 'a Buffer';
  return isList(reply) ? `an array of ${reply.length}` : `a ${typeof reply}`;
}
