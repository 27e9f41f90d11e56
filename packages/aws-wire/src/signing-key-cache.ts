import { createHmac, hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
/** A string to sign is about 150 characters; a longer one gets its own buffer. */
const MESSAGE_BYTES = 512;
const DEFAULT_MAX_ENTRIES = 2048;

/** `key id/date/region/service/aws4_request` as the client sent it, and the secret it goes with. */
export interface SigningScope {
  readonly credential: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly secretKey: string;
}

/**
 * Derived SigV4 keys. Deriving one takes four HMACs, and a client uses it for a day; the oldest
 * go first when the bound is reached, so that made-up scopes cost time but no memory.
 */
export class SigningKeyCache {
  readonly #signers = new Map<string, { readonly secretKey: string; readonly signer: Signer }>();
  readonly #maxEntries: number;

  constructor(maxEntries: number = DEFAULT_MAX_ENTRIES) {
    this.#maxEntries = maxEntries;
  }

  signerFor(scope: SigningScope): Signer {
    const known = this.#signers.get(scope.credential);
    // The secret belongs to the entry: a key that was given a new one must not verify with the old.
    if (known !== undefined && known.secretKey === scope.secretKey) return known.signer;
    const signer = new Signer(deriveSigningKey(scope));
    this.#signers.delete(scope.credential);
    this.#signers.set(scope.credential, { secretKey: scope.secretKey, signer });
    if (this.#signers.size > this.#maxEntries) this.#evictOldest();
    return signer;
  }

  #evictOldest(): void {
    for (const credential of this.#signers.keys()) {
      this.#signers.delete(credential);
      return;
    }
  }
}

/**
 * HMAC-SHA256 with one key, by two one-shot hashes over prepared blocks (RFC 2104). `createHmac`
 * sets up two streaming objects per call, which costs several times the hashing itself.
 */
export class Signer {
  readonly #inner = Buffer.alloc(BLOCK_BYTES + MESSAGE_BYTES);
  readonly #outer = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES);

  /** @param key at most 64 bytes */
  constructor(key: Uint8Array) {
    for (let index = 0; index < BLOCK_BYTES; index++) {
      const byte = key[index] ?? 0;
      this.#inner[index] = byte ^ 0x36;
      this.#outer[index] = byte ^ 0x5c;
    }
  }

  /** @param message characters up to U+00FF, one byte each; @returns 64 hexadecimal digits */
  sign(message: string): string {
    const inner =
      message.length <= MESSAGE_BYTES
        ? this.#inner
        : Buffer.concat([this.#inner.subarray(0, BLOCK_BYTES), Buffer.alloc(message.length)]);
    const length = inner.write(message, BLOCK_BYTES, 'latin1');
    const digest = hash('sha256', inner.subarray(0, BLOCK_BYTES + length), 'hex');
    this.#outer.write(digest, BLOCK_BYTES, 'hex');
    return hash('sha256', this.#outer, 'hex');
  }
}

function deriveSigningKey({ secretKey, date, region, service }: SigningScope): Buffer {
  const dateKey = hmac(`AWS4${secretKey}`, date);
  const regionKey = hmac(dateKey, region);
  const serviceKey = hmac(regionKey, service);
  return hmac(serviceKey, 'aws4_request');
}

function hmac(key: string | Buffer, message: string): Buffer {
  return createHmac('sha256', key).update(message).digest();
}
