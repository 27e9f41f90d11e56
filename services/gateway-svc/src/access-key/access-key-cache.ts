import type { Clock } from '@septet/service-kit/clock';
import { background } from '@septet/service-kit/background';
import type { AccessKey } from './access-key.ts';

interface Entry {
  /** Undefined: there is no such key. */
  readonly key: AccessKey | undefined;
  readonly loadedMs: number;
  isRefreshing: boolean;
}

/** No entry is older, because the message that invalidates it may get lost. */
const MAX_AGE_MS = 5_000;
/** An entry in use is renewed from this age on, so that no caller waits for it. */
const REFRESH_AGE_MS = 2_500;
/** Somebody may try many ids that do not exist. */
const MAX_ENTRIES = 10_000;

/** Access keys as they were at most 5 s ago: found without waiting on the hot path. */
export class AccessKeyCache {
  readonly #load: (accessKeyId: string) => Promise<AccessKey | undefined>;
  readonly #clock: Pick<Clock, 'nowMs'>;
  readonly #entries = new Map<string, Entry>();
  readonly #loading = new Map<string, Promise<AccessKey | undefined>>();

  constructor(
    load: (accessKeyId: string) => Promise<AccessKey | undefined>,
    clock: Pick<Clock, 'nowMs'>,
  ) {
    this.#load = load;
    this.#clock = clock;
  }

  /** A promise only when nothing fresh is at hand. Rejects with ServiceUnavailable when Valkey cannot be asked. */
  find(accessKeyId: string): AccessKey | undefined | Promise<AccessKey | undefined> {
    const entry = this.#entries.get(accessKeyId);
    if (entry === undefined) return this.#fetch(accessKeyId);
    const ageMs = this.#clock.nowMs() - entry.loadedMs;
    if (ageMs >= MAX_AGE_MS) return this.#fetch(accessKeyId);
    if (ageMs >= REFRESH_AGE_MS && !entry.isRefreshing) {
      entry.isRefreshing = true;
      background(this.#fetch(accessKeyId));
    }
    return entry.key;
  }

  /** The key has changed, here or on another replica. */
  invalidate(accessKeyId: string): void {
    this.#entries.delete(accessKeyId);
    // What is being loaded may be the old state; whoever asks from now on loads again.
    this.#loading.delete(accessKeyId);
  }

  #fetch(accessKeyId: string): Promise<AccessKey | undefined> {
    const underWay = this.#loading.get(accessKeyId);
    if (underWay !== undefined) return underWay;
    const loadedMs = this.#clock.nowMs();
    const loaded = this.#load(accessKeyId).then(
      (key) => {
        if (this.#loading.get(accessKeyId) === loaded) {
          this.#loading.delete(accessKeyId);
          this.#remember(accessKeyId, { key, loadedMs, isRefreshing: false });
        }
        return key;
      },
      (error: unknown) => {
        if (this.#loading.get(accessKeyId) === loaded) this.#loading.delete(accessKeyId);
        throw error;
      },
    );
    this.#loading.set(accessKeyId, loaded);
    return loaded;
  }

  #remember(accessKeyId: string, entry: Entry): void {
    if (this.#entries.size >= MAX_ENTRIES) this.#entries.clear();
    this.#entries.set(accessKeyId, entry);
  }
}
