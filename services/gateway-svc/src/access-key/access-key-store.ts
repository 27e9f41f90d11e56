import type { KeyRing } from '@septet/service-kit/key-ring';
import { loadScript } from '@septet/state/lua';
import { integerReply, listReply, textReply } from '@septet/state/reply';
import type { State } from '@septet/state/state';
import type { AccessKey } from './access-key.ts';
import { parseAccessKeyRecord, recordFields } from './access-key-record.ts';
import { accountIndexKey, ADMINS_KEY, DELETED_ADMINS_KEY, recordKey } from './keys.ts';

const createScript = loadScript(new URL('./lua/create-access-key.lua', import.meta.url), {
  grows: true,
});
const createFirstAdminScript = loadScript(
  new URL('./lua/create-first-admin.lua', import.meta.url),
  { grows: true },
);
const rotateScript = loadScript(new URL('./lua/rotate-access-key.lua', import.meta.url), {
  grows: true,
});
const setStatusScript = loadScript(new URL('./lua/set-access-key-status.lua', import.meta.url));
const deleteScript = loadScript(new URL('./lua/delete-access-key.lua', import.meta.url));
const readScript = loadScript(new URL('./lua/read-access-key.lua', import.meta.url));
const listScript = loadScript(new URL('./lua/list-access-keys.lua', import.meta.url));

/** Far above what people need; it keeps one account from filling the slot that all share. */
const MAX_KEYS_PER_ACCOUNT = 1000;

/** How a change of one key ended. */
export type ChangeOutcome = 'done' | 'no-such-key' | 'last-admin';

/** The access keys in Valkey, their secrets sealed. Every method rejects with ServiceUnavailable after the deadline. */
export class AccessKeyStore {
  readonly #state: State;
  readonly #keyRing: KeyRing;

  constructor(state: State, keyRing: KeyRing) {
    this.#state = state;
    this.#keyRing = keyRing;
  }

  async create(key: AccessKey, deadlineMs: number): Promise<'created' | 'id-taken' | 'too-many'> {
    const { accessKeyId, account, isAdmin } = key;
    const { secret, fields } = recordFields(key, this.#keyRing);
    const reply = await this.#state.commit(createScript, {
      keys: [recordKey(accessKeyId), accountIndexKey(account), ADMINS_KEY],
      args: [accessKeyId, isAdmin ? '1' : '', String(MAX_KEYS_PER_ACCOUNT), secret, ...fields],
      deadlineMs,
    });
    const result = integerReply(reply);
    if (result === 1) return 'created';
    return result === 0 ? 'id-taken' : 'too-many';
  }

  /** True when the key is new: a given one unless it is known, a generated one unless there is any admin. */
  async createFirstAdmin(
    key: AccessKey,
    origin: 'given' | 'generated',
    deadlineMs: number,
  ): Promise<boolean> {
    const { accessKeyId, account } = key;
    const { secret, fields } = recordFields(key, this.#keyRing);
    const reply = await this.#state.commit(createFirstAdminScript, {
      keys: [recordKey(accessKeyId), accountIndexKey(account), ADMINS_KEY, DELETED_ADMINS_KEY],
      args: [accessKeyId, origin, secret, ...fields],
      deadlineMs,
    });
    return integerReply(reply) === 1;
  }

  /** `oldEndsMs` undefined: the old key ends at once. False when the old key does not exist or is inactive. */
  async rotate(
    oldId: string,
    replacement: AccessKey,
    oldEndsMs: number | undefined,
    deadlineMs: number,
  ): Promise<boolean> {
    const { secret, fields } = recordFields(replacement, this.#keyRing);
    const reply = await this.#state.commit(rotateScript, {
      keys: [
        recordKey(oldId),
        recordKey(replacement.accessKeyId),
        accountIndexKey(replacement.account),
        ADMINS_KEY,
      ],
      args: [
        oldId,
        replacement.accessKeyId,
        oldEndsMs === undefined ? '' : String(oldEndsMs),
        secret,
        ...fields,
      ],
      deadlineMs,
    });
    return integerReply(reply) === 1;
  }

  async setStatus(
    accessKeyId: string,
    status: AccessKey['status'],
    deadlineMs: number,
  ): Promise<ChangeOutcome> {
    const reply = await this.#state.commit(setStatusScript, {
      keys: [recordKey(accessKeyId), ADMINS_KEY],
      args: [accessKeyId, status],
      deadlineMs,
    });
    return outcomeOf(integerReply(reply));
  }

  async delete(
    key: Pick<AccessKey, 'accessKeyId' | 'account'>,
    deadlineMs: number,
  ): Promise<ChangeOutcome> {
    const reply = await this.#state.commit(deleteScript, {
      keys: [
        recordKey(key.accessKeyId),
        accountIndexKey(key.account),
        ADMINS_KEY,
        DELETED_ADMINS_KEY,
      ],
      args: [key.accessKeyId],
      deadlineMs,
    });
    return outcomeOf(integerReply(reply));
  }

  async find(accessKeyId: string, deadlineMs: number): Promise<AccessKey | undefined> {
    const reply = await this.#state.read(readScript, {
      keys: [recordKey(accessKeyId)],
      deadlineMs,
    });
    const texts = listReply(reply).map(textReply);
    return texts.length === 0 ? undefined : parseAccessKeyRecord(accessKeyId, texts, this.#keyRing);
  }

  /** Ids in their order, after `afterId`. */
  async listIds(
    account: string,
    afterId: string | undefined,
    limit: number,
    deadlineMs: number,
  ): Promise<string[]> {
    const reply = await this.#state.read(listScript, {
      keys: [accountIndexKey(account)],
      args: [afterId ?? '', String(limit)],
      deadlineMs,
    });
    return listReply(reply).map(textReply);
  }
}

function outcomeOf(result: number): ChangeOutcome {
  if (result === 1) return 'done';
  return result === 0 ? 'no-such-key' : 'last-admin';
}
