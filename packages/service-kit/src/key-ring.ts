import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';

import { ConfigError } from './config.ts';

/**
 * Tokens that a client keeps for us: receipt handles, iterators, page tokens. Stateless, so that any
 * replica opens what another sealed; a purpose keeps one kind of token from being used as another.
 */
export interface KeyRing {
  /** Encrypts and authenticates (AES-256-GCM). base64url text. */
  seal(purpose: string, bytes: Uint8Array): string;
  /** `undefined` for anything that no key of the ring sealed for this purpose. */
  open(purpose: string, token: string): Uint8Array | undefined;
  /** Authenticates (HMAC-SHA-256, 16 bytes); the payload stays readable. base64url text. */
  sign(purpose: string, bytes: Uint8Array): string;
  /** The payload, or `undefined` for anything that no key of the ring signed for this purpose. */
  verify(purpose: string, token: string): Uint8Array | undefined;
}

const KEY_BYTES = 32;
const MAC_BYTES = 16;
const SALT_BYTES = 12;
const COUNTER_BYTES = 6;
const NONCE_BYTES = 12;
/** Keys derived from other processes' salts; one more derivation costs microseconds. */
const MAX_CACHED_KEYS = 1024;

/** A key of the ring with what is derived from it, per purpose. */
class RingKey {
  readonly id: Buffer;
  readonly #secret: Buffer;
  readonly #derived = new Map<string, KeyObject>();

  constructor(id: string, secret: Buffer) {
    this.id = Buffer.from(id, 'latin1');
    this.#secret = secret;
  }

  derive(use: 'seal' | 'sign', purpose: string, salt: string): KeyObject {
    const name = `${use} ${purpose} ${salt}`;
    const known = this.#derived.get(name);
    if (known !== undefined) return known;
    const info = `septet ${use} ${purpose}`;
    const bytes = hkdfSync('sha256', this.#secret, Buffer.from(salt, 'latin1'), info, KEY_BYTES);
    const key = createSecretKey(Buffer.from(bytes));
    // A forged salt must not grow the memory.
    if (this.#derived.size >= MAX_CACHED_KEYS) this.#derived.clear();
    this.#derived.set(name, key);
    return key;
  }
}

/** Token: length of the key id (1 byte), key id, then what `seal` and `sign` write. */
class SecretKeyRing implements KeyRing {
  readonly #first: RingKey;
  readonly #keys: ReadonlyMap<string, RingKey>;
  /**
   * Each process seals under its own derived key and counts its nonces, because random 96-bit nonces
   * under one key may collide after 2^32 tokens: days, at the rate of receipt handles.
   */
  readonly #salt = randomBytes(SALT_BYTES);
  readonly #saltText = this.#salt.toString('latin1');
  #sealed = 0;

  constructor(first: RingKey, keys: ReadonlyMap<string, RingKey>) {
    this.#first = first;
    this.#keys = keys;
  }

  seal(purpose: string, bytes: Uint8Array): string {
    const { id } = this.#first;
    const start = 1 + id.length;
    const head = start + SALT_BYTES + COUNTER_BYTES;
    const token = Buffer.allocUnsafe(head + bytes.length + MAC_BYTES);
    token.writeUInt8(id.length, 0);
    id.copy(token, 1);
    this.#salt.copy(token, start);
    this.#sealed += 1;
    token.writeUIntBE(this.#sealed, start + SALT_BYTES, COUNTER_BYTES);

    const key = this.#first.derive('seal', purpose, this.#saltText);
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(token, head));
    cipher.update(bytes).copy(token, head);
    cipher.final();
    cipher.getAuthTag().copy(token, head + bytes.length);
    return token.toString('base64url');
  }

  open(purpose: string, text: string): Uint8Array | undefined {
    const token = Buffer.from(text, 'base64url');
    const key = this.#keyOf(token);
    if (key === undefined) return undefined;
    const start = 1 + key.id.length;
    const head = start + SALT_BYTES + COUNTER_BYTES;
    const end = token.length - MAC_BYTES;
    if (end < head || !isCanonical(token, text)) return undefined;
    const salt = token.toString('latin1', start, start + SALT_BYTES);
    const decipher = createDecipheriv(
      'aes-256-gcm',
      key.derive('seal', purpose, salt),
      nonceOf(token, head),
      { authTagLength: MAC_BYTES },
    );
    decipher.setAuthTag(token.subarray(end));
    const bytes = decipher.update(token.subarray(head, end));
    try {
      decipher.final();
    } catch {
      // Node reports a wrong tag as a plain Error without a code.
      return undefined;
    }
    return bytes;
  }

  sign(purpose: string, bytes: Uint8Array): string {
    const { id } = this.#first;
    const start = 1 + id.length;
    const token = Buffer.allocUnsafe(start + bytes.length + MAC_BYTES);
    token.writeUInt8(id.length, 0);
    id.copy(token, 1);
    token.set(bytes, start);
    const end = start + bytes.length;
    macOf(this.#first, purpose, token.subarray(0, end)).copy(token, end, 0, MAC_BYTES);
    return token.toString('base64url');
  }

  verify(purpose: string, text: string): Uint8Array | undefined {
    const token = Buffer.from(text, 'base64url');
    const key = this.#keyOf(token);
    if (key === undefined) return undefined;
    const start = 1 + key.id.length;
    const end = token.length - MAC_BYTES;
    if (end < start || !isCanonical(token, text)) return undefined;
    const expected = macOf(key, purpose, token.subarray(0, end)).subarray(0, MAC_BYTES);
    return timingSafeEqual(expected, token.subarray(end)) ? token.subarray(start, end) : undefined;
  }

  #keyOf(token: Buffer): RingKey | undefined {
    const length = token[0];
    return length === undefined
      ? undefined
      : this.#keys.get(token.toString('latin1', 1, 1 + length));
  }
}

/** The counter is unique under the process's own key; the rest of the nonce stays zero. */
function nonceOf(token: Buffer, head: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  token.copy(nonce, NONCE_BYTES - COUNTER_BYTES, head - COUNTER_BYTES, head);
  return nonce;
}

function macOf(key: RingKey, purpose: string, bytes: Buffer): Buffer {
  return createHmac('sha256', key.derive('sign', purpose, ''))
    .update(bytes)
    .digest();
}

/** Node's decoder skips what is not base64url, so that many texts would be one token. */
function isCanonical(token: Buffer, text: string): boolean {
  return token.toString('base64url') === text;
}

const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/;

/**
 * `id:base64key,id2:base64key`, 32 bytes each: the first signs and seals, all verify and open, so
 * that a new key is added in front and an old one dropped when its last token has expired.
 * @throws ConfigError that names `SEPTET_KEYS` and shows no key
 */
export function parseKeyRing(keys: string): KeyRing {
  const ring = new Map<string, RingKey>();
  for (const [index, entry] of keys.split(',').entries()) {
    const [id = '', encoded] = entry.trim().split(':');
    const which = `SEPTET_KEYS: key ${index + 1}`;
    // Without a colon the whole entry may be the key, and is not shown.
    if (encoded === undefined || !KEY_ID.test(id)) {
      throw new ConfigError(
        `${which} must be id:base64key, with an id of 1 to 32 letters, digits, - or _.`,
      );
    }
    if (ring.has(id)) throw new ConfigError(`${which} repeats the id '${id}'.`);
    const secret = Buffer.from(encoded, 'base64');
    if (secret.length !== KEY_BYTES) {
      throw new ConfigError(
        `${which} ('${id}') must be ${KEY_BYTES} bytes in base64, not ${secret.length}.`,
      );
    }
    ring.set(id, new RingKey(id, secret));
  }
  const [first] = ring.values();
  if (first === undefined) throw new ConfigError('SEPTET_KEYS holds no key.');
  return new SecretKeyRing(first, ring);
}

/** A new entry for `SEPTET_KEYS`. */
export function generateKey(id: string): string {
  return `${id}:${randomBytes(KEY_BYTES).toString('base64')}`;
}
