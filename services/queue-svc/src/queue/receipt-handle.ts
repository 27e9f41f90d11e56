import { receiptHandleIsInvalid } from '@septet/contracts/sqs/errors';
import type { KeyRing } from '@septet/service-kit/key-ring';
import { queueFingerprint, type QueueId } from './queue-id.ts';

/** What a receipt handle says: which lease of which message in which queue. */
export interface Receipt {
  /** 32 hex digits: the message id without its dashes. */
  readonly message: string;
  /** 12 hex digits, new with every receive: tells one lease of a message from the next. */
  readonly lease: string;
  /** When the message was received, epoch milliseconds of the engine's clock. */
  readonly receivedMs: number;
}

const PURPOSE = 'receipt-handle';
const FINGERPRINT_BYTES = 8;
const MESSAGE_BYTES = 16;
const LEASE_BYTES = 6;
const TIME_BYTES = 6;
const TIME_AT = FINGERPRINT_BYTES + MESSAGE_BYTES + LEASE_BYTES;

/** Signed and stateless: any replica verifies it, nothing is stored per handle. */
export function createReceiptHandle(keyRing: KeyRing, queue: QueueId, receipt: Receipt): string {
  const bytes = Buffer.allocUnsafe(TIME_AT + TIME_BYTES);
  bytes.write(queueFingerprint(queue), 0, FINGERPRINT_BYTES, 'hex');
  bytes.write(receipt.message, FINGERPRINT_BYTES, MESSAGE_BYTES, 'hex');
  bytes.write(receipt.lease, FINGERPRINT_BYTES + MESSAGE_BYTES, LEASE_BYTES, 'hex');
  bytes.writeUIntBE(receipt.receivedMs, TIME_AT, TIME_BYTES);
  return keyRing.sign(PURPOSE, bytes);
}

/** @throws ReceiptHandleIsInvalid when it is forged, damaged or of another queue. */
export function parseReceiptHandle(keyRing: KeyRing, queue: QueueId, handle: string): Receipt {
  const verified = keyRing.verify(PURPOSE, handle);
  if (verified === undefined || verified.length !== TIME_AT + TIME_BYTES) {
    throw receiptHandleIsInvalid(handle);
  }
  const bytes = Buffer.from(verified.buffer, verified.byteOffset, verified.length);
  if (bytes.toString('hex', 0, FINGERPRINT_BYTES) !== queueFingerprint(queue)) {
    throw receiptHandleIsInvalid(handle);
  }
  return {
    message: bytes.toString('hex', FINGERPRINT_BYTES, FINGERPRINT_BYTES + MESSAGE_BYTES),
    lease: bytes.toString('hex', FINGERPRINT_BYTES + MESSAGE_BYTES, TIME_AT),
    receivedMs: bytes.readUIntBE(TIME_AT, TIME_BYTES),
  };
}
