import { randomBytes } from 'node:crypto';
import type { StateClock, StateLogger } from './clock.ts';
import { serviceUnavailable } from './error-reply.ts';
import { loadScript } from './lua.ts';
import { integerReply } from './reply.ts';
import type { State } from './state.ts';

const announceScript = loadScript(new URL('./lua/formats-announce.lua', import.meta.url));
const leaveScript = loadScript(new URL('./lua/formats-leave.lua', import.meta.url));

export interface FormatsOptions {
  readonly state: State;
  readonly clock: StateClock;
  readonly logger: StateLogger;
  /** Whose records: `queue`, `workflow`… */
  readonly component: string;
  /** Newest format that this release writes; it reads this one and the one before. */
  readonly known: number;
  /** Newer records appeared while this replica was out of touch: it must stop. */
  readonly obsolete: (reason: FormatTooNew) => void;
}

/** Records exist that this release cannot read. */
export class FormatTooNew extends Error {
  override readonly name = 'FormatTooNew';

  constructor(component: string, written: number, known: number) {
    super(
      `Records of ${component} are written in format ${written}, and this release knows ${known}: run a newer release.`,
    );
  }
}

const BEAT_MS = 10_000;
/** A replica that was not heard of for so long no longer holds the written format back. */
const LEASE_MS = 120_000;
/** Well before its lease ends, a replica that is out of touch stops writing. */
const IN_TOUCH_MS = 60_000;

/**
 * Which format the records of a component are written in: the newest that every running replica knows, and
 * never an older one than has been written before.
 */
export class Formats {
  readonly #options: FormatsOptions;
  readonly #replica = randomBytes(9).toString('base64url');
  #written = 0;
  #heardMs = 0;
  #timer: { cancel(): void } | undefined;
  #closed = false;

  private constructor(options: FormatsOptions) {
    this.#options = options;
  }

  /** Announces this replica. Rejects with FormatTooNew when newer records exist. */
  static async open(options: FormatsOptions): Promise<Formats> {
    const formats = new Formats(options);
    await formats.#announce();
    formats.#beat();
    return formats;
  }

  /**
   * The format to write now. Throws 503 when this replica has been out of touch so long that the others may
   * have moved on without it.
   */
  get written(): number {
    if (this.#options.clock.nowMs() - this.#heardMs > IN_TOUCH_MS) {
      throw serviceUnavailable('the written format is not known any more');
    }
    return this.#written;
  }

  /** Lets the others move on at once. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#timer?.cancel();
    const { state, clock } = this.#options;
    const deadlineMs = clock.nowMs() + BEAT_MS;
    await state.commit(leaveScript, { keys: [this.#key()], args: [this.#replica], deadlineMs });
  }

  #key(): string {
    return `septet:formats:{${this.#options.component}}`;
  }

  async #announce(): Promise<void> {
    const { state, clock, component, known } = this.#options;
    const startedMs = clock.nowMs();
    const args = [this.#replica, String(known), String(LEASE_MS)];
    const deadlineMs = startedMs + BEAT_MS;
    const written = integerReply(
      await state.commit(announceScript, { keys: [this.#key()], args, deadlineMs }),
    );
    if (written > known) throw new FormatTooNew(component, written, known);
    this.#written = written;
    this.#heardMs = startedMs;
  }

  #beat(): void {
    const { clock, logger, obsolete } = this.#options;
    this.#timer = clock.setTimer(BEAT_MS, () => {
      this.#announce()
        .catch((error: unknown) => {
          if (error instanceof FormatTooNew) {
            this.#heardMs = 0;
            obsolete(error);
          } else logger.warn({ err: error }, 'the written format could not be asked');
        })
        .finally(() => {
          if (!this.#closed) this.#beat();
        });
    });
  }
}
