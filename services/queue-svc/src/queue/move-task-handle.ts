import { invalidParameterValue } from '@septet/contracts/sqs/errors';
import type { KeyRing } from '@septet/service-kit/key-ring';

/** Which task of which queue; any replica reads it, none stores it. */
export interface MoveTaskHandle {
  readonly id: string;
  readonly sourceArn: string;
}

const PURPOSE = 'message-move-task';

export function createMoveTaskHandle(keyRing: KeyRing, { id, sourceArn }: MoveTaskHandle): string {
  return keyRing.sign(PURPOSE, Buffer.from(`${id} ${sourceArn}`));
}

/** @throws InvalidParameterValue for one that this installation did not sign. */
export function parseMoveTaskHandle(keyRing: KeyRing, handle: string): MoveTaskHandle {
  const bytes = keyRing.verify(PURPOSE, handle);
  const [id, sourceArn] = bytes === undefined ? [] : Buffer.from(bytes).toString().split(' ');
  if (id === undefined || sourceArn === undefined) {
    throw invalidParameterValue('Value for parameter TaskHandle is invalid.');
  }
  return { id, sourceArn };
}
