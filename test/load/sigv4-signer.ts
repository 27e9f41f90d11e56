import { createHash, createHmac } from 'node:crypto';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface SigningScope extends AccessKey {
  readonly region: string;
  /** Signing name: `sqs`. */
  readonly service: string;
}

/** A request as it goes over the wire, all but its signature. Header names in lower case; all of them are signed. */
export interface UnsignedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body, hex. */
  readonly payloadHash: string;
}

/**
 * Signs with SigV4 as the SDKs do. The signing key of a day is derived once, so that a signature costs two
 * hashes and one HMAC.
 */
export class SigV4Signer {
  readonly #scope: SigningScope;
  #keyDate = '';
  #key: Buffer = Buffer.alloc(0);

  constructor(scope: SigningScope) {
    this.#scope = scope;
  }

  /** @param amzDate `20150830T123600Z`, also the value of the signed `x-amz-date` header */
  authorization({ method, path, headers, payloadHash }: UnsignedRequest, amzDate: string): string {
    const { accessKeyId, region, service } = this.#scope;
    const names = Object.keys(headers).toSorted();
    const signedHeaders = names.join(';');
    const canonical = [
      method,
      path,
      '',
      ...names.map((name) => `${name}:${headers[name]}`),
      '',
      signedHeaders,
      payloadHash,
    ].join('\n');
    const date = amzDate.slice(0, 8);
    const scope = `${date}/${region}/${service}/aws4_request`;
    const signature = createHmac('sha256', this.#keyOf(date))
      .update(`AWS4-HMAC-SHA256\n${amzDate}\n${scope}\n${sha256(canonical)}`)
      .digest('hex');
    return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  }

  #keyOf(date: string): Buffer {
    if (this.#keyDate === date) return this.#key;
    const { secretAccessKey, region, service } = this.#scope;
    const steps = [date, region, service, 'aws4_request'];
    this.#key = steps.reduce(
      (key, step) => createHmac('sha256', key).update(step).digest(),
      Buffer.from(`AWS4${secretAccessKey}`),
    );
    this.#keyDate = date;
    return this.#key;
  }
}

/** `20150830T123600Z` */
export function formatAmzDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
