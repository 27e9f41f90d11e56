import type { MessageAttribute, MessageAttributes } from './message-md5.ts';

/**
 * A message as it lies in the engine: `<sent ms>\n<header JSON>\n<body>`. The script that stores it
 * writes the time, so that it is the engine's; the body stays outside of the JSON, so that nobody
 * escapes a megabyte. The header's `v` is the format number; members that are empty are left out.
 */
export interface StoredMessage {
  readonly sentMs: number;
  readonly senderId: string;
  /** Of a FIFO queue's message, 32 hex digits; on a standard queue the message is stored under it. */
  readonly messageId: string | undefined;
  /** Of a FIFO queue's message. */
  readonly dedupeId: string | undefined;
  readonly traceHeader: string | undefined;
  /** A tenant on a standard queue, an order group on a FIFO queue. */
  readonly groupId: string | undefined;
  /** ARN of the queue that it was a dead letter of. */
  readonly deadLetterSource: string | undefined;
  readonly attributes: MessageAttributes;
  readonly body: string;
}

const FORMAT = 1;

/** Attribute in the header: type and text, or type, nothing and base64. */
type HeaderAttribute =
  | readonly [dataType: string, text: string]
  | readonly [dataType: string, text: null, base64: string];

interface Header {
  readonly v: number;
  readonly s: string;
  readonly m?: string;
  readonly u?: string;
  readonly t?: string;
  readonly g?: string;
  readonly d?: string;
  readonly a?: Readonly<Record<string, HeaderAttribute>>;
}

/** Everything but the time, which the script puts in front. */
export function writeStoredMessage(message: Omit<StoredMessage, 'sentMs'>): string {
  const names = Object.keys(message.attributes);
  const header: Header = {
    v: FORMAT,
    s: message.senderId,
    ...(message.messageId !== undefined && { m: message.messageId }),
    ...(message.dedupeId !== undefined && { u: message.dedupeId }),
    ...(message.traceHeader !== undefined && { t: message.traceHeader }),
    ...(message.groupId !== undefined && { g: message.groupId }),
    ...(message.deadLetterSource !== undefined && { d: message.deadLetterSource }),
    ...(names.length > 0 && { a: writeAttributes(message.attributes) }),
  };
  return `\n${JSON.stringify(header)}\n${message.body}`;
}

// fromEntries and not assignment: `__proto__` is a name that an attribute may have.
function writeAttributes(attributes: MessageAttributes): Record<string, HeaderAttribute> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, writeAttribute(attribute)]),
  );
}

function writeAttribute({ dataType, value }: MessageAttribute): HeaderAttribute {
  return typeof value === 'string'
    ? [dataType, value]
    : [dataType, null, Buffer.from(value).toString('base64')];
}

export function parseStoredMessage(record: string): StoredMessage {
  const headerAt = record.indexOf('\n') + 1;
  const bodyAt = record.indexOf('\n', headerAt) + 1;
  const header = parseHeader(record.slice(headerAt, bodyAt - 1));
  return {
    sentMs: Number(record.slice(0, headerAt - 1)),
    senderId: header.s,
    messageId: header.m,
    dedupeId: header.u,
    traceHeader: header.t,
    groupId: header.g,
    deadLetterSource: header.d,
    attributes: header.a === undefined ? {} : parseAttributes(header.a),
    body: record.slice(bodyAt),
  };
}

/** What writeStoredMessage wrote, for a queue that gives it a new time. */
export function withoutTime(record: string): string {
  return record.slice(record.indexOf('\n'));
}

/** The same record, with the queue that gave it up. */
export function markDeadLetter(record: string, deadLetterSource: string): string {
  const message = parseStoredMessage(record);
  return `${message.sentMs}${writeStoredMessage({ ...message, deadLetterSource })}`;
}

function parseHeader(json: string): Header {
  const header: unknown = JSON.parse(json);
  if (isHeader(header)) return header;
  throw new Error(`stored message of unknown format: ${json.slice(0, 40)}`);
}

/** By its format number: writeStoredMessage alone writes headers. */
function isHeader(value: unknown): value is Header {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === FORMAT;
}

function parseAttributes(written: Readonly<Record<string, HeaderAttribute>>): MessageAttributes {
  return Object.fromEntries(
    Object.entries(written).map(([name, [dataType, text, base64]]) => [
      name,
      { dataType, value: text ?? Buffer.from(base64 ?? '', 'base64') },
    ]),
  );
}
