export type MoveTaskStatus = 'RUNNING' | 'COMPLETED' | 'CANCELLING' | 'CANCELLED' | 'FAILED';

/** A message move task as lua/move-task.lua writes it; the engine's own members are left out here. */
export interface MoveTask {
  readonly id: string;
  /** Grows with each task of the queue. */
  readonly number: number;
  readonly status: MoveTaskStatus;
  /** ARN; empty when each message goes back to the queue whose dead letter it was. */
  readonly destination: string;
  /** Messages a second; 0 when the caller left it to us. */
  readonly rate: number;
  readonly toMove: number;
  readonly moved: number;
  /** Epoch milliseconds. */
  readonly started: number;
  /** Query error code. */
  readonly failure?: string;
}

const FORMAT = 1;

export function parseMoveTask(json: string): MoveTask {
  const task: unknown = JSON.parse(json);
  if (isMoveTask(task)) return task;
  throw new Error(`message move task of unknown format: ${json.slice(0, 40)}`);
}

/** By its format number: lua/move-task.lua alone writes tasks. */
function isMoveTask(value: unknown): value is MoveTask {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === FORMAT;
}
