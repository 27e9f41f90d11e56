import type { StateClock } from './clock.ts';
import type { Arg, Connection } from './connection.ts';
import type { Barrier } from './durability.ts';
import { ErrorReply, verdictOf, type Verdict } from './error-reply.ts';
import type { ScriptCall } from './script-call.ts';
import type { Session } from './session.ts';

export interface BatchOptions {
  readonly clock: StateClock;
  /** Numbers the commits; absent for a queue of reads. */
  readonly session: Session | undefined;
  /** Ends each batch in the replicated levels. */
  readonly barrier: Barrier | undefined;
  /** Who may take the primary's place, and has to have what is acknowledged; absent where nobody may. */
  readonly succession?: Succession | undefined;
  /** A key of this node that the fence is written to. */
  readonly fenceKey: () => string;
  /** Added to the server's TIME inside scripts; 0 outside tests. */
  readonly clockOffsetMs: () => number;
}

/**
 * WAIT tells how many replicas have a change, not which. A primary that slept and wakes up while another replica
 * is being promoted still has the rest of its replicas, and would acknowledge what the successor never gets.
 */
export interface Succession {
  /** Replicas to wait for: all that follow the primary as far as is known, at least one. */
  wanted(): number;
  /** Whether a change that so many replicas have is in whatever server leads next. Never rejects. */
  isKept(connection: Connection, reached: number): Promise<boolean>;
}

/** How an attempt ended. */
export type Outcome =
  /** Executed, now or by an earlier attempt, and as safe as the level says. */
  | { readonly kind: 'safe'; readonly reply: unknown }
  /** It may or may not have been executed, or is not safe yet. `lost`: the connection is of no use any more. */
  | { readonly kind: 'unknown'; readonly lost: boolean }
  /** The server answered an error. */
  | { readonly kind: 'refused'; readonly verdict: Verdict; readonly reply: ErrorReply };

/** An attempt that the server reads later than this after it was sent changes nothing (lua/once.lua). */
const ATTEMPT_LIFETIME_MS = 5_000;

/**
 * Sends calls as one pipeline: scripts that the server does not have yet, the calls, then the fence and the
 * barrier, all on one connection. WAIT covers only its own connection's writes, and a call that wrote nothing
 * (a repeat, a duplicate) may have seen what is not replicated yet: the fence is a write after all of that.
 * Never rejects.
 */
export async function sendBatch(
  connection: Connection,
  calls: readonly ScriptCall[],
  options: BatchOptions,
): Promise<Outcome[]> {
  const { barrier, fenceKey, succession } = options;
  const replies: Promise<unknown>[] = [];
  const askings: Promise<unknown>[] = [];
  const loads = new Map<string, Promise<unknown>>();
  let reached = Promise.resolve(true);
  connection.together(() => {
    for (const call of calls) {
      const { sha, source } = call.script;
      if (!connection.loaded.has(sha)) {
        connection.loaded.add(sha);
        loads.set(sha, connection.send('script', ['LOAD', source]));
      }
      if (call.asking) askings.push(connection.send('asking', []));
      replies.push(connection.send(...encodeCall(call, connection, options)));
    }
    if (barrier !== undefined) {
      const fence = connection.send('set', [fenceKey(), '1']);
      const proof = connection.send(barrier.command, [...barrier.args(succession?.wanted() ?? 1)]);
      reached = Promise.all([fence, proof]).then(
        ([, reply]) => {
          const replicas = barrier.reached(reply);
          return replicas >= 1 && (succession?.isKept(connection, replicas) ?? true);
        },
        () => false,
      );
    }
  });
  const [settled, broken, isSafe] = await Promise.all([
    Promise.allSettled(replies),
    brokenScripts(loads),
    reached,
    Promise.allSettled(askings),
  ]);
  return settled.map((attempt, index): Outcome => {
    if (attempt.status === 'fulfilled') {
      return isSafe ? { kind: 'safe', reply: attempt.value } : { kind: 'unknown', lost: false };
    }
    if (!(attempt.reason instanceof ErrorReply)) return { kind: 'unknown', lost: true };
    const verdict = verdictOf(attempt.reason);
    const broke = verdict === 'load' ? broken.get(calls[index]?.script.sha ?? '') : undefined;
    return broke === undefined
      ? { kind: 'refused', verdict, reply: attempt.reason }
      : { kind: 'refused', verdict: 'defect', reply: broke };
  });
}

function encodeCall(
  call: ScriptCall,
  connection: Connection,
  { session, clock, clockOffsetMs }: BatchOptions,
): [name: string, args: Arg[]] {
  const { script } = call;
  const { keys } = call.slotKeys;
  const own = call.compose();
  const offset = String(clockOffsetMs());
  if (session === undefined) {
    // The four places exist in a read too, so that lua/now.lua and argc mean the same everywhere.
    const args = [script.sha, String(keys.length), ...keys, ...own, '0', '0', '0', offset];
    return ['evalsha_ro', args];
  }
  session.start(call);
  const lastMs = Math.min(call.deadlineMs, clock.nowMs() + ATTEMPT_LIFETIME_MS);
  return [
    'evalsha',
    [
      script.sha,
      String(keys.length + 1),
      ...keys,
      call.guardKey,
      ...own,
      String(call.sequence),
      String(session.predecessor(call)),
      String(lastMs + connection.clockDeltaMs),
      offset,
    ],
  ];
}

/** Scripts that the server refused to compile. */
async function brokenScripts(
  loads: ReadonlyMap<string, Promise<unknown>>,
): Promise<ReadonlyMap<string, ErrorReply>> {
  const broken = new Map<string, ErrorReply>();
  for (const [sha, load] of loads) {
    await load.catch((error: unknown) => {
      if (error instanceof ErrorReply && error.code === 'ERR') broken.set(sha, error);
    });
  }
  return broken;
}
