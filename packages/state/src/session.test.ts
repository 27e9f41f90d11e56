import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Session, type Sequenced } from './session.ts';

interface ModelCall extends Sequenced {
  executions: number;
  state: 'waiting' | 'in flight' | 'answered' | 'abandoned';
}

interface Copy {
  readonly call: ModelCall;
  readonly sequence: number;
  readonly predecessor: number;
}

/**
 * Clients, sockets and one slot of a server, as lua/once.lua sees them. Steps come from fast-check: whatever they
 * are, a call runs at most once, and what was answered has run.
 */
class Model {
  readonly session = new Session();
  readonly calls: ModelCall[] = [];
  /** Copies that the server has not read, per socket. Only the newest socket is ours. */
  readonly sockets: Copy[][] = [[]];
  last = 0;

  submit(): void {
    this.calls.push({ guardKey: 'guard', sequence: 0, executions: 0, state: 'waiting' });
  }

  /** Everything that waits leaves in one pipeline, oldest number first. */
  flush(): void {
    if (this.calls.some(({ state }) => state === 'in flight')) return;
    const waiting = this.calls.filter(({ state }) => state === 'waiting');
    waiting.sort((one, other) => (one.sequence || Infinity) - (other.sequence || Infinity));
    for (const call of waiting) {
      this.session.start(call);
      call.state = 'in flight';
      const predecessor = this.session.predecessor(call);
      this.sockets.at(-1)?.push({ call, sequence: call.sequence, predecessor });
    }
  }

  /** The server reads one command of some socket; `refuses` stands for NOSCRIPT, ASK, TRYAGAIN and the like. */
  read(pick: number, refuses: boolean): void {
    const socket = this.sockets[pick % this.sockets.length];
    const copy = socket?.shift();
    if (copy === undefined) return;
    const isOurs = socket === this.sockets.at(-1);
    const outcome = refuses ? 'refused' : this.#once(copy);
    if (!isOurs || copy.call.state !== 'in flight') return;
    if (outcome === 'refused') copy.call.state = 'waiting';
    else this.#settle(copy.call, 'answered');
  }

  /** Our socket closes: outcomes are unknown, but the server may read it later. */
  disconnect(): void {
    this.sockets.push([]);
    for (const call of this.calls) if (call.state === 'in flight') call.state = 'waiting';
  }

  /** A caller's deadline passes. */
  abandon(pick: number): void {
    const open = this.calls.filter(({ state }) => state === 'waiting');
    const call = open[pick % open.length];
    if (call !== undefined) this.#settle(call, 'abandoned');
  }

  #settle(call: ModelCall, state: 'answered' | 'abandoned'): void {
    call.state = state;
    this.session.settle(call);
  }

  #once({ call, sequence, predecessor }: Copy): 'executed' | 'refused' {
    if (sequence <= this.last) return 'executed';
    if (this.last < predecessor) return 'refused';
    this.last = sequence;
    call.executions++;
    return 'executed';
  }
}

describe('session', () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.constant((model: Model) => model.submit()) },
    { weight: 3, arbitrary: fc.constant((model: Model) => model.flush()) },
    {
      weight: 8,
      arbitrary: fc.tuple(fc.nat(), fc.integer({ min: 0, max: 4 })).map(
        ([pick, luck]) =>
          (model: Model) =>
            model.read(pick, luck === 0),
      ),
    },
    { weight: 1, arbitrary: fc.constant((model: Model) => model.disconnect()) },
    { weight: 1, arbitrary: fc.nat().map((pick) => (model: Model) => model.abandon(pick)) },
  );

  test('executes a call at most once, and each answered call exactly once, in any interleaving', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 30, maxLength: 150 }), (steps) => {
        const model = new Model();
        for (const move of steps) move(model);
        for (const { state, executions } of model.calls) {
          expect(executions).toBeLessThanOrEqual(1);
          if (state === 'answered') expect(executions).toBe(1);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('lets everything through once the connection holds', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 30, maxLength: 150 }), (steps) => {
        const model = new Model();
        for (const move of steps) move(model);
        model.disconnect();
        for (let round = 0; round < 3; round++) {
          model.flush();
          while ((model.sockets.at(-1)?.length ?? 0) > 0) {
            model.read(model.sockets.length - 1, false);
          }
        }
        expect(model.calls.filter(({ state }) => state === 'waiting')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('names no predecessor once the earlier calls are settled', () => {
    const session = new Session();
    const [first, second] = [1, 2].map(() => ({ guardKey: 'guard', sequence: 0 }));
    if (first === undefined || second === undefined) throw new Error('two calls were made');
    session.start(first);
    session.start(second);
    expect(session.predecessor(second)).toBe(first.sequence);
    session.settle(first);
    expect(session.predecessor(second)).toBe(0);
  });

  test('keeps guards of different slots apart', () => {
    const session = new Session();
    const first = { guardKey: session.guardKey('{a}'), sequence: 0 };
    const second = { guardKey: session.guardKey('{b}'), sequence: 0 };
    session.start(first);
    session.start(second);
    expect(session.predecessor(second)).toBe(0);
  });
});
