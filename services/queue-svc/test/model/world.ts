import type { Replica } from '../rig.ts';
import type { ModelQueue } from './model-queue.ts';
import type { QueueRole } from './step.ts';

export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';

export interface WorldOptions {
  readonly replicas: readonly [Replica, ...Replica[]];
  /** Names the queues of this session. */
  readonly id: string;
  readonly isFifo: boolean;
  /** The engine's clock when the session begins, epoch ms. */
  readonly engineNowMs: number;
  /** Moves the engine's clock. */
  advance(ms: number): Promise<void>;
  /** Kills the engine; resolves when it runs again. */
  crash(): Promise<void>;
  /** How long a call may take that begins from now on. */
  allowMs(callMs: number): void;
}

/** A receipt handle and the receive that it is of. */
export interface Handle {
  readonly queue: QueueRole;
  readonly text: string;
  /** Of the message inside its queue. */
  readonly name: string;
  readonly lease: number;
  readonly at: number;
}

/** What the model knows of one session: two queues, what was received from them, and what time it is. */
export class World {
  readonly options: WorldOptions;
  readonly queues = new Map<QueueRole, ModelQueue>();
  readonly deletedAt = new Map<QueueRole, number>();
  readonly handles: Handle[] = [];
  /** Seconds since the session began; only steps of time move it. */
  now = 0;
  /** Numbers steps, receives and bodies. */
  steps = 0;
  leases = 0;
  bodies = 0;
  /** Calls whose outcome nobody learned. */
  unknownOutcomes = 0;

  constructor(options: WorldOptions) {
    this.options = options;
  }

  /** Calls go to the replicas in turn. */
  get replica(): Replica {
    const { replicas } = this.options;
    return replicas[this.steps % replicas.length] ?? replicas[0];
  }

  name(role: QueueRole): string {
    const { id, isFifo } = this.options;
    return `${id}-${role === 'main' ? 'main' : 'dead'}${isFifo ? '.fifo' : ''}`;
  }

  url(role: QueueRole): string {
    return `http://localhost:4566/${ACCOUNT}/${this.name(role)}`;
  }

  arn(role: QueueRole): string {
    return `arn:aws:sqs:${REGION}:${ACCOUNT}:${this.name(role)}`;
  }

  /** The errors of a call that needs the queue. */
  refusalOfMissing(role: QueueRole): string[] {
    return this.queues.has(role) ? [] : ['QueueDoesNotExist'];
  }

  /** The model's second of an engine's time: what really passed meanwhile, less than 30 s, is cut off. */
  second(engineMs: number): number {
    return Math.floor((engineMs - this.options.engineNowMs) / 30_000) * 30;
  }
}
