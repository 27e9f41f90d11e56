/** A body names its message and can be told from any altered one. */
export function bodyOf(token: string): string {
  let hash = 0;
  for (const letter of token) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return `${token} ${'x'.repeat(hash % MAX_FILLER)}`;
}

const MAX_FILLER = 1_500;

/** The token of a body that `bodyOf` wrote, unaltered. */
export function tokenOf(body: string): string | undefined {
  const token = body.slice(0, body.indexOf(' '));
  return bodyOf(token) === body ? token : undefined;
}
