import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { AnswerReader, type HttpAnswer } from './answer-reader.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { objection } from './oracle.ts';

/** A case that Septet got wrong. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly fuzzCase: FuzzCase;

  constructor(fuzzCase: FuzzCase, problem: string) {
    super(problem);
    this.fuzzCase = fuzzCase;
  }
}

/** Longer than the longest long poll, which a mutation may ask for, and than the header timeout. */
const HANG_MS = 40_000;
const DEPTH = 12;

/** Takes cases from `next` until there are none: whole ones pipelined on one connection, broken ones each on its own. */
export class Lane {
  readonly #port: number;
  readonly #next: () => FuzzCase | undefined;
  #alone: FuzzCase[] = [];
  #again: FuzzCase[] = [];
  readonly statuses = new Map<number, number>();

  constructor(port: number, next: () => FuzzCase | undefined) {
    this.#port = port;
    this.#next = next;
  }

  async run(): Promise<void> {
    for (;;) {
      const alone = this.#alone.pop();
      if (alone !== undefined) await this.#runAlone(alone);
      else if (!(await this.#runPipeline())) return;
    }
  }

  /** One connection with as many cases as it lasts for; false when there are no more. */
  async #runPipeline(): Promise<boolean> {
    const open: FuzzCase[] = [];
    const take = (): FuzzCase | undefined => {
      if (this.#alone.length > 0) return undefined;
      const fuzzCase = this.#again.pop() ?? this.#next();
      if (fuzzCase !== undefined && (fuzzCase.framing !== 'whole' || fuzzCase.isSlow === true)) {
        this.#alone.push(fuzzCase);
        return undefined;
      }
      return fuzzCase;
    };
    const first = take();
    if (first === undefined) return this.#alone.length > 0;
    const socket = await openSocket(this.#port);
    const fill = (fuzzCase: FuzzCase | undefined): void => {
      for (
        let more = fuzzCase;
        more !== undefined;
        more = open.length < DEPTH ? take() : undefined
      ) {
        open.push(more);
        socket.write(more.bytes);
      }
    };
    fill(first);
    const failure = await conversation(socket, (reader) => {
      for (let [oldest] = open; oldest !== undefined; [oldest] = open) {
        const answer = reader.next(oldest.isHead);
        if (answer === undefined) return 'more';
        open.shift();
        this.#judge(oldest, answer);
        if (answer.headers.get('connection') === 'close') return 'end';
      }
      fill(take());
      return open.length === 0 ? 'end' : 'more';
    });
    // The connection ended with requests unanswered: the oldest is asked again by itself, the others later.
    const [oldest, ...others] = open;
    if (failure !== undefined && oldest !== undefined) throw new Failure(oldest, failure);
    if (oldest !== undefined) this.#alone.push(oldest);
    this.#again.push(...others);
    return true;
  }

  async #runAlone(fuzzCase: FuzzCase): Promise<void> {
    const socket = await openSocket(this.#port);
    // A broken case says that nothing follows: whatever is missing never comes.
    if (fuzzCase.isSlow === true) void writeSlowly(socket, fuzzCase.bytes);
    else if (fuzzCase.framing === 'whole') socket.write(fuzzCase.bytes);
    else socket.end(fuzzCase.bytes);
    let answers = 0;
    const failure = await conversation(socket, (reader) => {
      if (fuzzCase.framing === 'other') return 'more';
      const answer = reader.next(fuzzCase.isHead);
      if (answer === undefined) return 'more';
      answers += 1;
      this.#judge(fuzzCase, answer);
      if (fuzzCase.framing === 'whole') return 'end';
      if (answers > 1) throw new Failure(fuzzCase, 'two answers: a part was taken for a request');
      return 'again';
    });
    if (failure !== undefined) throw new Failure(fuzzCase, failure);
    if (answers === 0 && fuzzCase.framing === 'whole') {
      throw new Failure(fuzzCase, 'the connection ended without an answer');
    }
  }

  #judge(fuzzCase: FuzzCase, answer: HttpAnswer): void {
    this.statuses.set(answer.status, (this.statuses.get(answer.status) ?? 0) + 1);
    const problem = objection(answer, fuzzCase);
    if (problem !== undefined) throw new Failure(fuzzCase, problem);
  }
}

const PIECES = 50;

/** Never rejects: a server that has had enough closes. */
async function writeSlowly(socket: Socket, bytes: Buffer): Promise<void> {
  const step = Math.ceil(bytes.length / PIECES);
  for (let at = 0; at < bytes.length && !socket.destroyed; at += step) {
    socket.write(bytes.subarray(at, at + step));
    await nextTurn();
  }
}

async function openSocket(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
  await once(socket, 'connect');
  return socket;
}

/**
 * Reads until the connection ends or `onBytes` says so; `again`: there may be one more answer in what was read.
 * @returns what went wrong with the connection itself
 */
function conversation(
  socket: Socket,
  onBytes: (reader: AnswerReader) => 'more' | 'again' | 'end',
): Promise<string | undefined> {
  const reader = new AnswerReader();
  return new Promise((resolve, reject) => {
    socket.setTimeout(HANG_MS, () => {
      resolve(`nothing for ${HANG_MS / 1_000} s`);
      socket.destroy();
    });
    socket.on('data', (chunk) => {
      reader.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      try {
        let verdict = onBytes(reader);
        while (verdict === 'again') verdict = onBytes(reader);
        if (verdict === 'end') socket.destroy();
      } catch (error) {
        reject(error);
        socket.destroy();
      }
    });
    socket.on('end', () => socket.destroy());
    // Whoever is cut off while he writes is told by a reset.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(undefined));
  });
}
