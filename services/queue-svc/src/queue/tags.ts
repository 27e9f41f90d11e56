import type { ServiceError } from '@septet/contracts/service-error';
import { invalidParameterValue } from '@septet/contracts/sqs/errors';

/** Amazon SQS Developer Guide, "Tag restrictions". */
export const MAX_TAGS = 50;

const MAX_KEY_LENGTH = 128;
const MAX_VALUE_LENGTH = 256;
const TAG_TEXT = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** @throws InvalidParameterValue for a key or value that AWS refuses. */
export function parseTags(
  tags: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const [key, value] of Object.entries(tags)) {
    if (key.length < 1 || key.length > MAX_KEY_LENGTH || !TAG_TEXT.test(key)) {
      throw invalidParameterValue(
        `Tag keys must be between 1 and ${MAX_KEY_LENGTH} characters in length.`,
      );
    }
    if (value.length > MAX_VALUE_LENGTH || !TAG_TEXT.test(value)) {
      throw invalidParameterValue(
        `Tag values must be between 0 and ${MAX_VALUE_LENGTH} characters in length.`,
      );
    }
    if (/^aws:/i.test(key)) {
      throw invalidParameterValue('System tags cannot be added/updated by requester.');
    }
  }
  return tags;
}

export function tooManyTags(queueName: string): ServiceError {
  return invalidParameterValue(`Too many tags added for queue ${queueName}.`);
}
