import type { CallContext } from '@septet/contracts/operation';
import type { ServiceError } from '@septet/contracts/service-error';
import { callSubject } from '@septet/contracts/subjects';

import type { Clock, Timer } from '../clock.ts';
import { unavailable } from '../unavailable.ts';
import { encodeCallHeaders } from './call-headers.ts';
import { type Frame, frameKind, inlineBytes, parseFrame } from './frame.ts';
import type { Link } from './link.ts';
import { OutgoingBody } from './outgoing-body.ts';
import { type Arrival, cancelSubject, type Peer } from './peer.ts';

export interface ExchangeDeps {
  readonly peer: Peer;
  readonly link: Link;
  readonly clock: Clock;
  /** How long a call looks for somebody who takes it. */
  readonly patienceMs: number;
  /** All exchanges of the process by their tokens: who is looked after while nothing arrives. */
  readonly open: Map<string, Exchange>;
}

export interface ExchangeRequest {
  readonly api: string;
  readonly operation: string;
  readonly body: Uint8Array;
  readonly context: CallContext;
  readonly validated: boolean;
  /** How long the answer is awaited after the signal aborted. */
  readonly lateAnswerMs: number;
}

/** What becomes of the answer: one value, or the items of a stream. */
export interface AnswerReader {
  arrive(frame: Frame, arrival: Arrival): void;
  /** The exchange is over and failed. */
  fail(error: unknown): void;
  /** The member owes us something; otherwise it waits for us and its silence means nothing. */
  readonly isOwed: boolean;
}

const FIRST_RETRY_MS = 10;
const MAX_RETRY_MS = 250;

/**
 * One request to a queue group and all that follows from it, at the calling end: looks for a member,
 * sends the body, and ends with the answer, at the deadline, by the signal or when the member is gone.
 */
export class Exchange {
  readonly #deps: ExchangeDeps;
  readonly #request: ExchangeRequest;
  readonly #reader: AnswerReader;
  readonly #token: string;
  readonly #deadline: Timer;
  readonly #abort = () => this.#leave();
  #member: string | undefined;
  #body: OutgoingBody | undefined;
  #stopWaiting = () => {};
  #retryMs = FIRST_RETRY_MS;
  #patienceMs: number;
  #isOpen = true;
  /** A member may have the request. */
  #isOut = false;
  /** The caller waits only for what is under way already. */
  #isLeaving = false;
  /** Sweeps since the member was last heard of. */
  silentSweeps = 0;

  constructor(request: ExchangeRequest, reader: AnswerReader, deps: ExchangeDeps) {
    this.#deps = deps;
    this.#request = request;
    this.#reader = reader;
    this.#patienceMs = deps.patienceMs;
    this.#token = deps.peer.open((arrival) => this.#arrive(arrival));
    deps.open.set(this.#token, this);
    const { deadlineMs, signal } = request.context;
    this.#deadline = deps.clock.setTimer(deadlineMs - deps.clock.nowMs(), () =>
      this.#cancel(this.#tooLate()),
    );
    signal.addEventListener('abort', this.#abort);
    if (signal.aborted) this.#finish(signal.reason);
    else if (deadlineMs <= deps.clock.nowMs()) this.#finish(this.#tooLate());
    else this.#start();
  }

  /** For credit and the window of a stream; a member is known once it has sent something. */
  send(kind: string, data?: Uint8Array): void {
    if (this.#member !== undefined) this.#deps.peer.send(this.#member, kind, data);
  }

  /** The answer is complete, or its reader has enough of it. */
  end(): void {
    this.#finish(undefined);
  }

  /** Tells the member to stop, and ends. */
  cancel(): void {
    this.#cancel(undefined);
  }

  get isOwed(): boolean {
    return this.#reader.isOwed;
  }

  /** The member has died, or it has lost the call. */
  lost(): void {
    this.#cancel(unavailable(`the member that served ${this.#subject} went silent`));
  }

  get #subject(): string {
    return callSubject(this.#request.api, this.#request.operation);
  }

  #tooLate(): ServiceError {
    return unavailable(`${this.#subject} did not answer before its deadline`);
  }

  #start(): void {
    if (this.#deps.link.isUp) this.#publish();
    else this.#waitForConnection();
  }

  #publish(): void {
    const { peer, link, clock, open } = this.#deps;
    const { body, context, validated } = this.#request;
    this.silentSweeps = 0;
    this.#isOut = true;
    const limitBytes = inlineBytes(open.size);
    const isWhole = body.length <= limitBytes;
    link.publish(this.#subject, isWhole ? body : body.subarray(0, limitBytes), {
      reply: peer.replyTo(this.#token),
      headers: encodeCallHeaders({
        context,
        validated,
        remainingMs: context.deadlineMs - clock.nowMs(),
        inlineBytes: limitBytes,
        totalBytes: isWhole ? undefined : body.length,
      }),
    });
    if (isWhole) return;
    this.#body = new OutgoingBody(body, limitBytes, {
      pool: link.outgoing,
      send: (kind, part) => this.send(kind, part),
      complete: () => {},
    });
  }

  /** nats.js would keep the request and send it later, perhaps after its caller has left. */
  #waitForConnection(): void {
    const up = () => {
      this.#stopWaiting();
      this.#start();
    };
    const unsubscribe = this.#deps.link.onUp(up);
    const timer = this.#deps.clock.setTimer(this.#patienceMs, () =>
      this.#finish(unavailable('nats-server is not reachable')),
    );
    this.#stopWaiting = () => {
      unsubscribe();
      timer.cancel();
    };
  }

  #arrive(arrival: Arrival): void {
    const frame = parseFrame(arrival.kind);
    if (frame.type === 'nobody') {
      this.#repeat();
      return;
    }
    this.silentSweeps = 0;
    if (arrival.reply !== '') this.#member ??= arrival.reply;
    if (frame.type === 'credit') this.#body?.credit(frame.grantedBytes, frame.receivedBytes);
    else if (frame.type === 'error' && this.#isLeaving) this.#finish(this.#leavingReason);
    else this.#reader.arrive(frame, arrival);
  }

  /** Nobody has taken the request, so that it may be sent again: a member may be about to start. */
  #repeat(): void {
    this.#isOut = false;
    if (this.#isLeaving) {
      this.#finish(this.#leavingReason);
      return;
    }
    if (this.#patienceMs <= 0) {
      this.#finish(unavailable(`nobody serves ${this.#subject}`));
      return;
    }
    this.#body?.close();
    this.#patienceMs -= this.#retryMs;
    const timer = this.#deps.clock.setTimer(this.#retryMs, () => this.#start());
    this.#stopWaiting = () => timer.cancel();
    this.#retryMs = Math.min(this.#retryMs * 2, MAX_RETRY_MS);
  }

  get #leavingReason(): unknown {
    const reason: unknown = this.#request.context.signal.reason;
    return reason;
  }

  /** The signal aborted. */
  #leave(): void {
    const { lateAnswerMs } = this.#request;
    if (lateAnswerMs === 0 || !this.#isOut) {
      this.#cancel(this.#leavingReason);
      return;
    }
    this.#isLeaving = true;
    this.#tellToStop();
    const timer = this.#deps.clock.setTimer(lateAnswerMs, () => this.#finish(this.#leavingReason));
    this.#stopWaiting = () => timer.cancel();
  }

  #cancel(error: unknown): void {
    if (!this.#isOpen) return;
    this.#tellToStop();
    this.#finish(error);
  }

  /** Before a member has spoken nobody knows which one has the call, so all of them are told. */
  #tellToStop(): void {
    const { peer, link } = this.#deps;
    if (this.#member !== undefined) peer.send(this.#member, frameKind.cancel);
    else link.publish(cancelSubject(this.#request.api), peer.replyTo(this.#token));
  }

  #finish(error: unknown): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const { peer, open } = this.#deps;
    peer.close(this.#token);
    open.delete(this.#token);
    this.#deadline.cancel();
    this.#stopWaiting();
    this.#body?.close();
    this.#request.context.signal.removeEventListener('abort', this.#abort);
    if (error !== undefined) this.#reader.fail(error);
  }
}
