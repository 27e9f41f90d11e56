/** No NATS message of ours is bigger: nats-server's default limit is 1 MiB, headers included. */
export const MAX_FRAME_BYTES = 512 * 1024;

/** Granted and not yet arrived, or sent and not yet confirmed, over one connection. */
export const MAX_OUTSTANDING_BYTES = 16 * 1024 * 1024;

/** Frames of one body that are on their way at a time: what keeps a round trip busy. */
export const FRAMES_AHEAD = 4;

/** Biggest body of a call or of one item of a stream. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Items of a stream that may wait for their reader. */
export const STREAM_WINDOW_ITEMS = 16;

const MANY_CALLS = 128;
const INLINE_BYTES = 128 * 1024;
const INLINE_BYTES_OF_MANY = 16 * 1024;

/**
 * How much of a body may travel without credit. With few calls in flight round trips are saved; with
 * many, what may arrive unasked stays bounded (128 × 128 KiB are the 16 MiB of a connection).
 */
export function inlineBytes(callsInFlight: number): number {
  return callsInFlight < MANY_CALLS ? INLINE_BYTES : INLINE_BYTES_OF_MANY;
}

/**
 * What a message to a peer's token says: the tokens of its subject after the peer's.
 * `a` answer · `e` error · `o.<total>` first part of a body, more follows under credit ·
 * `d.<offset>` next part · `c.<granted>.<received>` credit, cumulative bytes · `i.<n>` n-th item of a
 * stream · `w.<n>` the reader takes n items in all · `z.<n>` end after n items · `x` cancel
 */
export type Frame =
  | { readonly type: 'answer' | 'error' | 'cancel' | 'nobody' | 'unknown' }
  | { readonly type: 'offer'; readonly totalBytes: number }
  | { readonly type: 'data'; readonly offset: number }
  | { readonly type: 'credit'; readonly grantedBytes: number; readonly receivedBytes: number }
  | { readonly type: 'item' | 'window' | 'end'; readonly items: number };

const ANSWER: Frame = { type: 'answer' };
const ERROR: Frame = { type: 'error' };
const CANCEL: Frame = { type: 'cancel' };
/** nats-server found no subscriber for what had been sent with this reply address. */
const NOBODY: Frame = { type: 'nobody' };
/** From a newer release; ignored. */
const UNKNOWN: Frame = { type: 'unknown' };

export function parseFrame(kind: string): Frame {
  switch (kind) {
    case 'a':
      return ANSWER;
    case 'e':
      return ERROR;
    case 'x':
      return CANCEL;
    case '':
      return NOBODY;
    default:
      return parseNumbered(kind.split('.'));
  }
}

function parseNumbered([letter, first, second]: readonly string[]): Frame {
  const number = Number(first);
  switch (letter) {
    case 'o':
      return { type: 'offer', totalBytes: number };
    case 'd':
      return { type: 'data', offset: number };
    case 'c':
      return { type: 'credit', grantedBytes: number, receivedBytes: Number(second) };
    case 'i':
      return { type: 'item', items: number };
    case 'w':
      return { type: 'window', items: number };
    case 'z':
      return { type: 'end', items: number };
    default:
      return UNKNOWN;
  }
}

export const frameKind = {
  answer: 'a',
  error: 'e',
  cancel: 'x',
  offer: (totalBytes: number) => `o.${totalBytes}`,
  data: (offset: number) => `d.${offset}`,
  credit: (grantedBytes: number, receivedBytes: number) => `c.${grantedBytes}.${receivedBytes}`,
  item: (items: number) => `i.${items}`,
  window: (items: number) => `w.${items}`,
  end: (items: number) => `z.${items}`,
} as const;
