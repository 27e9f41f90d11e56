import type { SeptetCredentials } from '@septet/testkit/septet';

export interface RestAnswer {
  readonly status: number;
  /** The parsed JSON, undefined where the answer has no body. */
  readonly body: unknown;
}

/** A program without an AWS SDK: fetch, JSON and a password. */
export class RestUser {
  readonly #endpoints: readonly string[];
  readonly #authorization: string | undefined;
  #turn = 0;

  /** @param credentials undefined for a caller without any */
  constructor(endpoints: readonly string[], credentials: SeptetCredentials | undefined) {
    this.#endpoints = endpoints;
    this.#authorization = credentials && basic(credentials);
  }

  call(method: string, path: string, body?: unknown): Promise<RestAnswer> {
    return this.callText(method, path, body === undefined ? undefined : JSON.stringify(body));
  }

  /** @param text the body as it is sent */
  async callText(method: string, path: string, text: string | undefined): Promise<RestAnswer> {
    const endpoint = this.#endpoints[this.#turn++ % this.#endpoints.length] ?? '';
    const response = await fetch(`${endpoint}${path}`, {
      method,
      headers: {
        ...(this.#authorization === undefined ? {} : { authorization: this.#authorization }),
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(text === undefined ? {} : { body: text }),
    });
    const answer = await response.text();
    return { status: response.status, body: answer === '' ? undefined : JSON.parse(answer) };
  }
}

function basic({ accessKeyId, secretAccessKey }: SeptetCredentials): string {
  return `Basic ${Buffer.from(`${accessKeyId}:${secretAccessKey}`).toString('base64')}`;
}
