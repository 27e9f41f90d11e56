import type { CallLog } from './call-log.ts';
import type { Call, Deleted, Received, Sent, Verdict } from './history.ts';
import { bodyOf, tokenOf } from './message-body.ts';
import type { Answer, SqsClient } from './sqs-client.ts';

/** A queue as one gateway shows it. */
export interface QueueAt {
  /** `http://127.0.0.1:<port>` */
  readonly endpoint: string;
  readonly name: string;
}

/** A message that some receive call holds. */
export interface Held {
  readonly queue: string;
  readonly messageId: string;
  readonly receiptHandle: string;
}

export interface ReceiveWish {
  readonly maxMessages: number;
  readonly waitSeconds: number;
  readonly visibilityTimeoutSeconds: number;
}

interface LoggedSqsOptions {
  readonly client: SqsClient;
  readonly log: CallLog;
  /** Until the client gives up on an answer; a long poll gets its wait on top. */
  readonly timeoutMs: number;
  readonly inDrain: boolean;
}

type Found = Partial<Pick<Call, 'sends' | 'received' | 'deletes'>>;

/** Calls on queues, each written to the log with its outcome. Several messages make a batch call. */
export class LoggedSqs {
  readonly #options: LoggedSqsOptions;
  #inFlight = 0;

  constructor(options: LoggedSqsOptions) {
    this.#options = options;
  }

  /** Calls whose answer has not come yet. */
  get inFlight(): number {
    return this.#inFlight;
  }

  send(at: QueueAt, tokens: readonly string[], delaySeconds: number): Promise<Call> {
    const entries = tokens.map((token) => ({
      MessageBody: bodyOf(token),
      ...(delaySeconds === 0 ? {} : { DelaySeconds: delaySeconds }),
    }));
    return this.#batchable(at, 'SendMessage', entries, (entryAnswers) => ({
      sends: entryAnswers.map(({ verdict, output }, index): Sent => {
        const messageId = output['MessageId'];
        return {
          token: tokens[index] ?? '',
          verdict,
          messageId: typeof messageId === 'string' ? messageId : undefined,
        };
      }),
    }));
  }

  delete(at: QueueAt, messages: readonly Held[]): Promise<Call> {
    const entries = messages.map(({ receiptHandle }) => ({ ReceiptHandle: receiptHandle }));
    return this.#batchable(at, 'DeleteMessage', entries, (entryAnswers) => ({
      deletes: entryAnswers.map(({ verdict }, index): Deleted => ({
        verdict,
        messageId: messages[index]?.messageId ?? '',
      })),
    }));
  }

  changeVisibility(
    at: QueueAt,
    messages: readonly Held[],
    visibilityTimeoutSeconds: number,
  ): Promise<Call> {
    const entries = messages.map(({ receiptHandle }) => ({
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: visibilityTimeoutSeconds,
    }));
    return this.#batchable(at, 'ChangeMessageVisibility', entries, () => ({}));
  }

  /** The messages that the answer brought. */
  async receive(at: QueueAt, wish: ReceiveWish): Promise<{ call: Call; held: Held[] }> {
    const held: Held[] = [];
    const input = {
      MaxNumberOfMessages: wish.maxMessages,
      WaitTimeSeconds: wish.waitSeconds,
      VisibilityTimeout: wish.visibilityTimeoutSeconds,
    };
    const call = await this.#call(at, 'ReceiveMessage', input, wish.waitSeconds, (answer) => {
      const received: Received[] = [];
      for (const message of listOf(answer.output['Messages'])) {
        const messageId = String(message['MessageId']);
        received.push({ messageId, token: tokenOf(String(message['Body'])) });
        held.push({
          messageId,
          queue: at.name,
          receiptHandle: String(message['ReceiptHandle']),
        });
      }
      return { received };
    });
    return { call, held };
  }

  #batchable(
    at: QueueAt,
    operation: string,
    entries: readonly Readonly<Record<string, unknown>>[],
    find: (entryAnswers: readonly EntryAnswer[]) => Found,
  ): Promise<Call> {
    const [only, second] = entries;
    if (only !== undefined && second === undefined) {
      return this.#call(at, operation, only, 0, (answer) => find([answer]));
    }
    const input = { Entries: entries.map((entry, index) => ({ Id: String(index), ...entry })) };
    return this.#call(at, `${operation}Batch`, input, 0, (answer) =>
      find(entries.map((_entry, index) => entryAnswer(answer, String(index)))),
    );
  }

  async #call(
    { endpoint, name }: QueueAt,
    operation: string,
    input: Readonly<Record<string, unknown>>,
    waitSeconds: number,
    find: (answer: Answer) => Found,
  ): Promise<Call> {
    const { client, log, timeoutMs, inDrain } = this.#options;
    const startedMs = performance.now();
    this.#inFlight += 1;
    const answer = await client.call(
      endpoint,
      operation,
      { QueueUrl: `${endpoint}/000000000000/${name}`, ...input },
      timeoutMs + waitSeconds * 1000,
    );
    this.#inFlight -= 1;
    const call: Call = {
      operation,
      startedMs,
      endedMs: performance.now(),
      verdict: answer.verdict,
      inDrain,
      sends: [],
      received: [],
      deletes: [],
      ...find(answer),
      failure: answer.failure,
    };
    log.record(call);
    return call;
  }
}

interface EntryAnswer {
  readonly verdict: Verdict;
  readonly output: Readonly<Record<string, unknown>>;
}

/** An entry that failed by the sender's fault changed nothing; of one in neither list nothing is known. */
function entryAnswer(answer: Answer, id: string): EntryAnswer {
  if (answer.verdict !== 'acknowledged') return { verdict: answer.verdict, output: {} };
  const ofEntry = (entry: Readonly<Record<string, unknown>>): boolean => entry['Id'] === id;
  const succeeded = listOf(answer.output['Successful']).find(ofEntry);
  if (succeeded !== undefined) return { verdict: 'acknowledged', output: succeeded };
  const refusal = listOf(answer.output['Failed']).find(ofEntry);
  return { verdict: refusal?.['SenderFault'] === true ? 'refused' : 'unknown', output: {} };
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
