import type { MessageAttributeValue } from '../sqs/types.gen.ts';

export interface PeekMessagesInput {
  /** URL, path or bare name, as SQS takes it. */
  QueueUrl: string;
  /** 1–100, default 10. */
  MaxNumberOfMessages?: number | undefined;
  NextToken?: string | undefined;
}

export interface PeekMessagesOutput {
  /** In the order in which they would be received, then delayed and in-flight ones by their due time. */
  Messages?: readonly PeekedMessage[] | undefined;
  NextToken?: string | undefined;
}

export interface PeekedMessage {
  MessageId: string;
  State: 'Visible' | 'Delayed' | 'InFlight';
  /** When a delayed or in-flight message becomes visible. */
  VisibleAt?: Date | undefined;
  MD5OfBody: string;
  Body: string;
  /** Message system attributes; looking counts as no receive. */
  Attributes?: { readonly [key: string]: string } | undefined;
  MD5OfMessageAttributes?: string | undefined;
  MessageAttributes?: { readonly [key: string]: MessageAttributeValue } | undefined;
}

/** Undoes a receive that reached nobody: the messages are visible again and the receive is not counted. */
export interface ReturnMessagesInput {
  QueueUrl: string;
  ReceiptHandles: readonly string[];
}

export type ReturnMessagesOutput = { readonly [key: string]: never };

/** Forgets every queue of every account. The gateway offers it in open mode only. */
export type ResetInput = { readonly [key: string]: never };

export type ResetOutput = { readonly [key: string]: never };

export interface SeptetQueuesOperations {
  Reset: { input: ResetInput; output: ResetOutput };
  ReturnMessages: { input: ReturnMessagesInput; output: ReturnMessagesOutput };
  PeekMessages: { input: PeekMessagesInput; output: PeekMessagesOutput };
}
