/** Figures of a ledger; all zero but the first three when nothing went wrong. */
export interface LedgerBalance {
  readonly sent: number;
  readonly received: number;
  readonly deleted: number;
  /** Acknowledged and never received. */
  readonly missing: number;
  /** Received and never acknowledged to us, or received again. */
  readonly surplus: number;
  /** What the queue still counts after everything was deleted; -1 when it was not asked. */
  readonly leftInQueue: number;
}

/** Every message by its id, from the acknowledged send to the acknowledged delete. */
export class MessageLedger {
  readonly #waiting = new Set<string>();
  #sent = 0;
  #received = 0;
  #deleted = 0;
  #surplus = 0;

  /** Sent and not yet received. */
  get waiting(): number {
    return this.#waiting.size;
  }

  send(messageId: string): void {
    this.#sent++;
    this.#waiting.add(messageId);
  }

  receive(messageId: string): void {
    this.#received++;
    if (!this.#waiting.delete(messageId)) this.#surplus++;
  }

  delete(count: number): void {
    this.#deleted += count;
  }

  balance(leftInQueue: number): LedgerBalance {
    return {
      sent: this.#sent,
      received: this.#received,
      deleted: this.#deleted,
      missing: this.#waiting.size,
      surplus: this.#surplus,
      leftInQueue,
    };
  }
}

/** A sentence for what is wrong, undefined when everything sent was received and deleted once. */
export function imbalance(balance: LedgerBalance): string | undefined {
  const { sent, received, deleted, missing, surplus, leftInQueue } = balance;
  const isBalanced =
    missing === 0 && surplus === 0 && sent === received && sent === deleted && leftInQueue === 0;
  if (isBalanced) return undefined;
  return `sent ${sent}, received ${received}, deleted ${deleted}, missing ${missing}, surplus ${surplus}, left in the queue ${leftInQueue}`;
}
