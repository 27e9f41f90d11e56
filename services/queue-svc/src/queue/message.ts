import {
  invalidMessageContents,
  invalidParameterValue,
  tooManyMessageAttributes,
  unsupportedOperation,
} from '@septet/contracts/sqs/errors';
import { forbiddenCharacter } from '@septet/contracts/sqs/message-characters';
import type {
  MessageAttributeValue,
  MessageSystemAttributeValue,
} from '@septet/contracts/sqs/types.gen';
import type { MessageAttribute, MessageAttributes } from './message-md5.ts';

/** SQS's hard ceiling for a message and for the sum of a batch, bytes. */
export const MAX_MESSAGE_BYTES = 1_048_576;

const MAX_ATTRIBUTES = 10;
const MAX_NAME_LENGTH = 256;
const MAX_TYPE_LENGTH = 256;
const ATTRIBUTE_NAME = /^[A-Za-z0-9_\-.]+$/;
const RESERVED_PREFIX = /^(aws|amazon)\./i;
const DATA_TYPE = /^(String|Number|Binary)(\..+)?$/;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Typed attributes out of wire attributes. @throws InvalidParameterValue in AWS's words. */
export function parseMessageAttributes(
  wire: Readonly<Record<string, MessageAttributeValue>> | undefined,
): MessageAttributes {
  if (wire === undefined) return NO_ATTRIBUTES;
  const names = Object.keys(wire);
  if (names.length === 0) return NO_ATTRIBUTES;
  if (names.length > MAX_ATTRIBUTES) {
    throw tooManyMessageAttributes(names.length);
  }
  // fromEntries and not assignment: `__proto__` is a name that an attribute may have.
  return Object.fromEntries(
    Object.entries(wire).map(([name, value]) => {
      checkAttributeName(name);
      return [name, parseAttribute(name, value)];
    }),
  );
}

const NO_ATTRIBUTES: MessageAttributes = Object.freeze({});

function checkAttributeName(name: string): void {
  if (name.length > MAX_NAME_LENGTH) {
    throw invalidParameterValue('Length of message attribute name must be less than 256 bytes.');
  }
  if (!ATTRIBUTE_NAME.test(name)) {
    throw invalidParameterValue(
      'Invalid non-alphanumeric character was found in the message attribute name. Can only include alphanumeric characters, hyphens, underscores, or dots.',
    );
  }
  if (name.startsWith('.') || name.endsWith('.') || name.includes('..')) {
    throw invalidParameterValue(
      'You cannot use message attribute names that start or end with a dot, or have successive dots.',
    );
  }
  if (RESERVED_PREFIX.test(name)) {
    throw invalidParameterValue(
      'You cannot use message attribute names beginning with "AWS." or "Amazon." because they are reserved for use by Amazon Web Services.',
    );
  }
}

function parseAttribute(
  name: string,
  wire: MessageAttributeValue | MessageSystemAttributeValue,
): MessageAttribute {
  const { DataType: dataType } = wire;
  if (dataType === undefined || dataType === '') {
    throw invalidParameterValue(
      `The message attribute '${name}' must contain non-empty message attribute type.`,
    );
  }
  if (wire.StringListValues?.length || wire.BinaryListValues?.length) {
    throw unsupportedOperation(
      'Message attribute list values in SendMessage operation are not supported.',
    );
  }
  const kind = DATA_TYPE.exec(dataType)?.[1];
  if (kind === undefined) {
    throw invalidParameterValue(
      `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.`,
    );
  }
  if (Buffer.byteLength(dataType) > MAX_TYPE_LENGTH) {
    throw invalidParameterValue(
      `Length of message attribute '${name}' type must be less than 256 bytes.`,
    );
  }
  const value = kind === 'Binary' ? wire.BinaryValue : wire.StringValue;
  const other = kind === 'Binary' ? wire.StringValue : wire.BinaryValue;
  if (value === undefined && other !== undefined) {
    throw invalidParameterValue(
      `The message attribute '${name}' with type '${dataType}' must use field '${kind === 'Binary' ? 'Binary' : 'String'}'.`,
    );
  }
  if (value === undefined || value.length === 0) {
    throw invalidParameterValue(
      `The message attribute '${name}' must contain non-empty message attribute value for message attribute type '${dataType}'.`,
    );
  }
  if (typeof value === 'string') {
    const character = forbiddenCharacter(value);
    if (character !== undefined) throw invalidMessageContents(character);
    if (kind === 'Number' && !NUMBER.test(value)) {
      throw invalidParameterValue(
        `Can't cast the value of message (user) attribute '${name}' to a number.`,
      );
    }
  }
  return { dataType, value };
}

/** The one system attribute that a sender may set. @throws InvalidParameterValue for any other. */
export function parseTraceHeader(
  wire: Readonly<Partial<Record<string, MessageSystemAttributeValue>>> | undefined,
): string | undefined {
  if (wire === undefined) return undefined;
  for (const [name, value] of Object.entries(wire)) {
    if (name !== 'AWSTraceHeader') {
      throw invalidParameterValue(`Message system attribute name '${name}' is invalid.`);
    }
    if (value === undefined) continue;
    const attribute = parseAttribute(name, value);
    if (attribute.dataType !== 'String' || typeof attribute.value !== 'string') {
      throw invalidParameterValue(`The message system attribute '${name}' must be of type String.`);
    }
    return attribute.value;
  }
  return undefined;
}

/** Bytes that count against MaximumMessageSize: body, and every attribute's name, type and value. AWSTraceHeader is free. */
export function messageBytes(body: string, attributes: MessageAttributes): number {
  let bytes = Buffer.byteLength(body);
  for (const [name, { dataType, value }] of Object.entries(attributes)) {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(dataType);
    bytes += typeof value === 'string' ? Buffer.byteLength(value) : value.length;
  }
  return bytes;
}
