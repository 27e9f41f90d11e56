import { Agent, request } from 'node:http';
import type { Verdict } from './history.ts';

/** What became of one HTTP call. */
export interface Answer {
  readonly verdict: Verdict;
  /** The JSON document of an acknowledged call. */
  readonly output: Readonly<Record<string, unknown>>;
  /** Error code or socket error of one that was not acknowledged. */
  readonly failure?: string;
}

/**
 * SQS over AWS JSON 1.0, without the SDK: a crash test has to know of each single attempt what became of it, and
 * leaves the CPU to the servers. `SEPTET_AUTH=open` takes the signature unread.
 */
export class SqsClient implements Disposable {
  readonly #agent = new Agent({ keepAlive: true, scheduling: 'lifo' });

  /**
   * Makes one attempt at one gateway and never rejects.
   *
   * @param endpoint `http://127.0.0.1:<port>`
   * @param timeoutMs after which the client gives up and closes the connection
   */
  call(
    endpoint: string,
    operation: string,
    input: Readonly<Record<string, unknown>>,
    timeoutMs: number,
  ): Promise<Answer> {
    return new Promise((resolve) => {
      const body = JSON.stringify(input);
      const attempt = request(endpoint, {
        agent: this.#agent,
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'content-length': Buffer.byteLength(body),
          'x-amz-target': `AmazonSQS.${operation}`,
          'x-amz-date': '20260101T000000Z',
          authorization: AUTHORIZATION,
        },
      });
      const giveUp = setTimeout(() => attempt.destroy(new Error('client timeout')), timeoutMs);
      const answer = (value: Answer): void => {
        clearTimeout(giveUp);
        resolve(value);
      };
      const lost = (error: Error): void => answer(failed(error));
      attempt.once('error', lost);
      attempt.once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', lost);
        response.once('end', () =>
          answer(read(response.statusCode ?? 0, Buffer.concat(chunks).toString())),
        );
      });
      attempt.end(body);
    });
  }

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }
}

const AUTHORIZATION =
  'AWS4-HMAC-SHA256 Credential=000000000000/20260101/us-east-1/sqs/aws4_request, ' +
  `SignedHeaders=host;x-amz-date;x-amz-target, Signature=${'0'.repeat(64)}`;

function read(status: number, text: string): Answer {
  const output = parseDocument(text);
  if (status >= 200 && status < 300) {
    // A success that cannot be read says nothing.
    if (output !== undefined) return { verdict: 'acknowledged', output };
    return { verdict: 'unknown', output: {}, failure: 'unreadable answer' };
  }
  const failure = `${status} ${JSON.stringify(output?.['__type'])}`;
  return { verdict: status >= 400 && status < 500 ? 'refused' : 'unknown', output: {}, failure };
}

function parseDocument(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text === '') return {};
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === 'object' && document !== null ? { ...document } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Only a connection that was never made proves that the request was not read. */
function failed(error: Error): Answer {
  const failure = 'code' in error ? String(error.code) : error.message;
  return { verdict: failure === 'ECONNREFUSED' ? 'refused' : 'unknown', output: {}, failure };
}
