import type { LedgerBalance } from './message-ledger.ts';
import type { AccessKey } from './sigv4-signer.ts';
import type { Endpoint } from './sqs-requests.ts';
import type { Latency } from './statistics.ts';

export const queueCases = ['SendMessage', 'SendMessageBatch', 'ReceiveDelete'] as const;
export type QueueCase = (typeof queueCases)[number];

/** What connections to open, and the queue to create for them. */
export interface SessionSetup {
  readonly endpoints: readonly Endpoint[];
  readonly accessKey: AccessKey;
  readonly queueName: string;
  /** Spread evenly over the endpoints. */
  readonly connections: number;
  readonly messageBytes: number;
}

export interface CaseSetup {
  readonly name: QueueCase;
  /** Of sending; a ReceiveDelete goes on until the queue is empty, but not for longer than `maxDrainMs`. */
  readonly durationMs: number;
  readonly maxDrainMs: number;
}

export interface CaseResult {
  readonly messagesPerSecond: number;
  /** HTTP requests answered, for figures per request. */
  readonly requests: number;
  readonly elapsedMs: number;
  readonly latency: Latency;
  /** User and system time of the load generator. */
  readonly generatorCpuMicros: number;
  /** Answers other than 200 or with other contents than expected. */
  readonly failures: number;
  readonly firstFailure: string | undefined;
}

/** What the bench asks of the load generator's process, one at a time. */
export type LoadJob =
  | ({ readonly kind: 'open' } & SessionSetup)
  | ({ readonly kind: 'run' } & CaseSetup)
  | { readonly kind: 'close' };

export type LoadAnswer =
  | { readonly kind: 'opened' }
  | ({ readonly kind: 'ran' } & CaseResult)
  | ({ readonly kind: 'closed' } & LedgerBalance)
  | { readonly kind: 'broken'; readonly reason: string };
