import { parseInfo } from './check-engine.ts';
import type { StateClock } from './clock.ts';
import type { Link } from './link.ts';
import { decodeReply, textReply } from './reply.ts';

/** Share of maxmemory above which scripts that grow the data are refused (architecture.md §2, Memory). */
export const ADMISSION_MARK = 0.85;
const PERIOD_MS = 1_000;

/**
 * Asks the server's memory once a second and says whether it is over the admission mark. Without an
 * answer the last word stands. Returns what ends it.
 */
export function watchMemory(
  link: Link,
  clock: StateClock,
  say: (isOver: boolean) => void,
): () => void {
  let stopped = false;
  const look = async (): Promise<void> => {
    const info = await link.connection?.send('info', ['memory']);
    if (info !== undefined) say(isOverMark(textReply(decodeReply(info, false))));
  };
  const watch = (): void => {
    clock.setTimer(PERIOD_MS, () => {
      if (!stopped) look().then(watch, watch);
    });
  };
  watch();
  return () => {
    stopped = true;
  };
}

/**
 * Reads `INFO memory`. Buffers of replicas and the append-only file do not count, as they do not count for
 * the server's own limit. A server without maxmemory has no mark.
 */
export function isOverMark(infoMemory: string): boolean {
  const fields = parseInfo(infoMemory);
  const maxBytes = Number(fields.get('maxmemory') ?? 0);
  const usedBytes =
    Number(fields.get('used_memory') ?? 0) - Number(fields.get('mem_not_counted_for_evict') ?? 0);
  return maxBytes > 0 && usedBytes > maxBytes * ADMISSION_MARK;
}
