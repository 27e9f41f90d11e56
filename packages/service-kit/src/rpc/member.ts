import type { Msg, Subscription } from '@nats-io/transport-node';
import { internalFailure } from '@septet/contracts/common-errors';
import { encodeMessage } from '@septet/contracts/internal-codec';
import { ServiceError } from '@septet/contracts/service-error';
import { queueGroup } from '@septet/contracts/subjects';

import { background } from '../background.ts';
import { CallAborted } from '../call-aborted.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import { unavailable } from '../unavailable.ts';
import type { ServedApi } from '../served-api.ts';
import { frameKind } from './frame.ts';
import { HEARTBEAT_TOKEN, MAX_TOKENS_PER_HEARTBEAT } from './heartbeat.ts';
import type { Link } from './link.ts';
import { addressOf, cancelSubject, type Peer, tokenOf } from './peer.ts';
import { type EndpointStats, OperationStats } from './operation-stats.ts';
import { ServedCall } from './served-call.ts';

/** How much a member takes on before it answers 503; parked long polls count. */
export interface Inbox {
  readonly maxCalls: number;
  /** Of requests, whole. */
  readonly maxBytes: number;
}

export interface MemberDeps {
  readonly peer: Peer;
  readonly link: Link;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly heartbeatMs: number;
  readonly inbox: Inbox;
}

/** A request whose next part is owed for so many heartbeats will not be completed. */
const HEARTBEATS_UNTIL_BROKEN = 3;

/** A member of the queue group that serves one API over NATS. */
export class Member {
  readonly #deps: MemberDeps;
  readonly #api: ServedApi;
  readonly #subscriptions: readonly Subscription[];
  readonly #calls = new Map<string, ServedCall>();
  /** Caller's address -> the token at which nats-server tells us that it is gone. */
  readonly #watched = new Map<string, string>();
  readonly #stats = new OperationStats();
  /** Of this member, for people who look at the replicas of a service. */
  readonly id: string;
  readonly startedMs: number;
  #bytes = 0;
  #isBeating = false;
  #whenIdle = () => {};

  constructor(api: ServedApi, deps: MemberDeps) {
    this.#api = api;
    this.#deps = deps;
    this.id = tokenOf(deps.peer.address);
    this.startedMs = deps.clock.nowMs();
    const { connection } = deps.link;
    const { api: name } = api.model;
    const group = queueGroup(name);
    const prefixLength = group.length + 1;
    this.#subscriptions = [
      connection.subscribe(`${group}.*`, {
        queue: group,
        callback: (error, message) => {
          if (error === null) this.#take(message.subject.slice(prefixLength), message);
        },
      }),
      connection.subscribe(cancelSubject(name), {
        callback: (error, message) => {
          if (error === null) this.#calls.get(message.string())?.abort('cancelled');
        },
      }),
    ];
  }

  statsOf(operation: string): EndpointStats {
    return this.#stats.of(operation);
  }

  /** Takes no more calls; what nats-server has already handed over is still served. */
  async stopTaking(): Promise<void> {
    const [calls] = this.#subscriptions;
    await calls?.drain();
  }

  /** Resolves when every call has been answered. */
  async idle(): Promise<void> {
    if (this.#calls.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#whenIdle = resolve;
    });
  }

  abortAll(): void {
    for (const call of this.#calls.values()) call.abort('draining');
  }

  close(): void {
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    for (const token of this.#watched.values()) this.#deps.peer.close(token);
  }

  #take(operation: string, message: Msg): void {
    const { peer, inbox } = this.#deps;
    const { reply, headers } = message;
    if (reply === undefined || reply === '' || headers === undefined) return;
    if (operation === '$describe') {
      peer.send(reply, frameKind.answer, encodeMessage(this.#api.describe()));
      return;
    }
    const call = new ServedCall(operation, message, reply, this.#deps);
    if (this.#calls.size >= inbox.maxCalls || this.#bytes + call.requestBytes > inbox.maxBytes) {
      call.refuse(unavailable('the inbox is full'));
      return;
    }
    this.#calls.set(reply, call);
    this.#bytes += call.requestBytes;
    this.#beatLater();
    background(this.#serve(call));
  }

  async #serve(call: ServedCall): Promise<void> {
    const { operation, context, validated } = call;
    const startedAt = performance.now();
    let isFailed = false;
    try {
      const input = await call.readInput();
      if (this.#api.isStream(operation)) {
        for await (const item of this.#api.open(operation, input, context, validated)) {
          await call.sendItem(item);
        }
        call.endStream();
      } else {
        await call.answer(await this.#api.invoke(operation, input, context, validated));
      }
    } catch (error) {
      isFailed = true;
      this.#fail(call, error);
    } finally {
      this.#stats.record(operation, isFailed, performance.now() - startedAt);
      this.#release(call);
    }
  }

  #fail(call: ServedCall, error: unknown): void {
    if (error instanceof ServiceError) {
      call.refuse(error);
      return;
    }
    if (error instanceof CallAborted && error === call.aborted) {
      call.refuse(unavailable(error.message));
      return;
    }
    const { operation, context } = call;
    const fields = {
      err: error,
      api: this.#api.model.api,
      operation,
      request_id: context.requestId,
    };
    this.#deps.logger.error(fields, 'an operation failed');
    call.refuse(internalFailure(error));
  }

  #release(call: ServedCall): void {
    call.close();
    this.#calls.delete(call.caller);
    this.#bytes -= call.requestBytes;
    if (this.#calls.size === 0) this.#whenIdle();
  }

  #beatLater(): void {
    if (this.#isBeating || this.#calls.size === 0) return;
    this.#isBeating = true;
    this.#deps.clock.setTimer(this.#deps.heartbeatMs, () => {
      this.#isBeating = false;
      this.#beat();
      this.#beatLater();
    });
  }

  #beat(): void {
    const nowMs = this.#deps.clock.nowMs();
    const tokens = new Map<string, string[]>();
    for (const call of this.#calls.values()) {
      call.age += 1;
      if (nowMs >= call.context.deadlineMs) call.abort('deadline');
      if (call.isOwed && call.age > HEARTBEATS_UNTIL_BROKEN) call.breakOff('its parts stopped');
      if (call.age < 2) continue;
      const address = addressOf(call.caller);
      const list = tokens.get(address) ?? [];
      tokens.set(address, list);
      // An answer under way speaks for itself; here only the caller's own life is asked for.
      if (call.isBeingServed) list.push(tokenOf(call.caller));
    }
    if (this.#deps.link.isUp) {
      for (const [address, list] of tokens) this.#sendHeartbeats(address, list);
    }
    this.#forget(tokens);
  }

  #sendHeartbeats(address: string, tokens: readonly string[]): void {
    const { peer } = this.#deps;
    const replyTo = peer.replyTo(this.#watch(address));
    for (let from = 0; from === 0 || from < tokens.length; from += MAX_TOKENS_PER_HEARTBEAT) {
      const part = tokens.slice(from, from + MAX_TOKENS_PER_HEARTBEAT).join(',');
      peer.send(address, HEARTBEAT_TOKEN, Buffer.from(part, 'latin1'), replyTo);
    }
  }

  #watch(address: string): string {
    const known = this.#watched.get(address);
    if (known !== undefined) return known;
    const token = this.#deps.peer.open(({ kind }) => {
      if (kind === '') this.#callerGone(address);
    });
    this.#watched.set(address, token);
    return token;
  }

  #callerGone(address: string): void {
    for (const call of this.#calls.values()) {
      if (addressOf(call.caller) === address) call.abort('caller-gone');
    }
  }

  #forget(active: ReadonlyMap<string, unknown>): void {
    for (const [address, token] of this.#watched) {
      if (active.has(address)) continue;
      this.#watched.delete(address);
      this.#deps.peer.close(token);
    }
  }
}
