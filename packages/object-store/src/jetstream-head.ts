import { headers, type MsgHdrs } from '@nats-io/transport-node';

const BYTES = 'Septet-Bytes';
const UPLOAD = 'Septet-Upload';
const CHUNKS = 'Septet-Chunks';
/** A repeat within the stream's duplicate window changes nothing, even one that was stuck in an old connection. */
const MESSAGE_ID = 'Nats-Msg-Id';

/** What the head of an object says. A small object is the head's own payload and has 0 chunks. */
export interface ObjectHead {
  readonly bytes: number;
  /** Of the put that made the object; its chunks are named by it. */
  readonly upload: string;
  readonly chunks: number;
}

export function renderHead(head: ObjectHead): MsgHdrs {
  const rendered = headers();
  rendered.set(BYTES, String(head.bytes));
  rendered.set(UPLOAD, head.upload);
  rendered.set(CHUNKS, String(head.chunks));
  rendered.set(MESSAGE_ID, head.upload);
  return rendered;
}

/** @throws TypeError when somebody else wrote it */
export function parseHead(rendered: MsgHdrs | undefined): ObjectHead {
  const [bytes, chunks] = [Number(rendered?.get(BYTES)), Number(rendered?.get(CHUNKS))];
  const upload = rendered?.get(UPLOAD) ?? '';
  if (!Number.isSafeInteger(bytes) || !Number.isSafeInteger(chunks) || upload === '') {
    throw new TypeError('a message in the object stream is no head of an object');
  }
  return { bytes, upload, chunks };
}
