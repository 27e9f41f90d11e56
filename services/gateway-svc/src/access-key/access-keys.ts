import { accessDenied } from '@septet/contracts/common-errors';
import type { CallContext } from '@septet/contracts/operation';
import { eventSubject } from '@septet/contracts/subjects';
import type { Bus } from '@septet/service-kit/bus';
import type { Clock } from '@septet/service-kit/clock';
import type { AccessKey } from './access-key.ts';
import { AccessKeyCache } from './access-key-cache.ts';
import type { AccessKeyStore } from './access-key-store.ts';
import { noSuchAccessKey } from './errors.ts';

/** How long a request waits for its caller's access key. */
const LOOKUP_TIMEOUT_MS = 5_000;
const CHANGED = eventSubject('gateway-svc', 'access-key-changed');

export interface AccessKeysDeps {
  readonly store: AccessKeyStore;
  readonly bus: Pick<Bus, 'publish' | 'subscribe'>;
  readonly clock: Clock;
  /** `SEPTET_AUTH=open`: every caller is believed, so that every caller is an admin. */
  readonly isOpen: boolean;
}

/** The access keys as the edge and the operations see them: cached, and invalidated on all replicas when they change. */
export class AccessKeys {
  readonly store: AccessKeyStore;
  readonly #deps: AccessKeysDeps;
  readonly #cache: AccessKeyCache;
  readonly #stopListening: () => void;

  constructor(deps: AccessKeysDeps) {
    const { store, bus, clock } = deps;
    this.store = store;
    this.#deps = deps;
    this.#cache = new AccessKeyCache(
      (id) => store.find(id, clock.nowMs() + LOOKUP_TIMEOUT_MS),
      clock,
    );
    const subscription = bus.subscribe(CHANGED, (accessKeyId) => {
      if (typeof accessKeyId === 'string') this.#cache.invalidate(accessKeyId);
    });
    this.#stopListening = () => subscription.unsubscribe();
  }

  /** At once when the key is cached (at most 5 s). */
  find(accessKeyId: string): AccessKey | undefined | Promise<AccessKey | undefined> {
    return this.#cache.find(accessKeyId);
  }

  /** Every replica forgets the key: here at once, elsewhere when the message arrives, at the latest after 5 s. */
  changed(accessKeyId: string): void {
    this.#cache.invalidate(accessKeyId);
    this.#deps.bus.publish(CHANGED, accessKeyId);
  }

  /** The key if the caller may see it: of its own account, or any as an admin. Throws NoSuchEntity otherwise. */
  async require(accessKeyId: string, context: CallContext): Promise<AccessKey> {
    const key = await this.store.find(accessKeyId, context.deadlineMs);
    // Whose key it is, is none of a stranger's business.
    if (key === undefined) throw noSuchAccessKey(accessKeyId);
    if (key.account !== context.account && !(await this.isAdmin(context)))
      throw noSuchAccessKey(accessKeyId);
    return key;
  }

  /** @throws ServiceError AccessDenied unless the caller is an admin */
  async requireAdmin(context: CallContext, operation: string, account: string): Promise<void> {
    if (await this.isAdmin(context)) return;
    throw accessDenied(context.principal.arn, `iam:${operation}`, `arn:aws:iam::${account}:root`);
  }

  async isAdmin({ principal }: CallContext): Promise<boolean> {
    if (this.#deps.isOpen) return true;
    if (principal.accessKeyId === undefined) return false;
    const key = await this.find(principal.accessKeyId);
    return key?.isAdmin === true;
  }

  stop(): void {
    this.#stopListening();
  }
}
