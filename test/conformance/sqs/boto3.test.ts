import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { findPythonsWithBoto3 } from '../aws-programs.ts';
import { programEnvironment } from '../program-environment.ts';

const run = promisify(execFile);
const WALK = join(import.meta.dirname, 'walk.py');

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet());
const pythons = await findPythonsWithBoto3();
const walks = await Promise.all(pythons.map(walk));

interface Walk {
  readonly python: string;
  /** Unique, so that the programs do not meet in a queue. */
  readonly suffix: string;
  readonly seen: Readonly<Record<string, unknown>> & {
    readonly protocol: string;
    readonly botocore: string;
  };
}

async function walk(python: string): Promise<Walk> {
  const suffix = randomUUID();
  const env = programEnvironment(septet);
  const { stdout } = await run(python, [WALK, septet.endpoint, suffix], { env });
  return { python, suffix, seen: JSON.parse(stdout) };
}

describe.each(walks.map((each) => [each.seen.protocol, each] as const))(
  'boto3 over %s',
  (protocol, { suffix, seen }) => {
    const isQuery = protocol === 'query';
    const url = `${septet.endpoint}/000000000000/walk-${suffix}`;

    test('speaks JSON since botocore 1.31.81, and query before', () => {
      const [major = 0, minor = 0, patch = 0] = seen.botocore.split('.').map(Number);
      const isOld = major === 1 && (minor < 31 || (minor === 31 && patch < 81));
      expect(protocol).toBe(isOld ? 'query' : 'json');
    });

    test('creates and finds a queue', () => {
      expect(seen).toMatchObject({ url, getUrl: url, list: [url], emptyList: {} });
    });

    test('sets and gets attributes', () => {
      expect(seen['attributes']).toEqual({
        QueueArn: `arn:aws:sqs:us-east-1:000000000000:walk-${suffix}`,
        ApproximateNumberOfMessages: '0',
        ApproximateNumberOfMessagesNotVisible: '0',
        ApproximateNumberOfMessagesDelayed: '0',
        CreatedTimestamp: expect.stringMatching(/^\d{10}$/),
        LastModifiedTimestamp: expect.stringMatching(/^\d{10}$/),
        DelaySeconds: '0',
        MaximumMessageSize: '1048576',
        MessageRetentionPeriod: '345600',
        ReceiveMessageWaitTimeSeconds: '0',
        VisibilityTimeout: '45',
        SqsManagedSseEnabled: 'true',
      });
    });

    test('tags and untags', () => {
      expect(seen['tags']).toEqual({ team: 'ops', stage: 'test' });
    });

    test('sends and receives a message with attributes of every type', () => {
      const digests = {
        body: 'd0e184cfdbb45d0f854fa6ad4da940f8',
        attributes: 'c28a43349553250045def70b85ffa621',
      };
      const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
      expect(seen['sent']).toEqual({
        MessageId: id,
        MD5OfMessageBody: digests.body,
        MD5OfMessageAttributes: digests.attributes,
      });
      expect(seen['received']).toEqual({
        MessageId: id,
        ReceiptHandle: expect.any(String),
        Body: '<grüße> & more',
        MD5OfBody: digests.body,
        MD5OfMessageAttributes: digests.attributes,
        MessageAttributes: { city: 'Zürich', size: '42', raw: '00ff' },
        Attributes: {
          SenderId: expect.any(String),
          SentTimestamp: expect.stringMatching(/^\d{13}$/),
          ApproximateReceiveCount: '1',
          ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
        },
      });
    });

    test('gives a message back, receives it again and deletes it twice', () => {
      expect(seen['again']).toEqual({
        id: expect.any(String),
        attributes: { ApproximateReceiveCount: '2' },
      });
      expect(seen['empty']).toEqual({});
    });

    test('sends, changes and deletes in batches', () => {
      expect(seen['batch']).toEqual({
        successful: ['a', 'c'],
        failed: [['b', 'InvalidMessageContents', true]],
      });
      expect(seen['changedBatch']).toEqual({
        successful: ['first'],
        failed: [['forged', 'ReceiptHandleIsInvalid']],
      });
      expect(seen['deletedBatch']).toEqual({ Successful: [{ Id: '0' }, { Id: '1' }] });
    });

    test('purges', () => {
      expect(seen['purged']).toEqual({});
    });

    test('sends and receives through a resource', () => {
      expect(seen['resource']).toEqual(['by resource']);
    });

    const noQueue = isQuery
      ? 'The specified queue does not exist for this wsdl version.'
      : 'The specified queue does not exist.';

    test.each([
      ['noQueue', 'QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue', 400, noQueue],
      ['deleted', 'QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue', 400, noQueue],
      [
        'deletedRecently',
        'QueueDeletedRecently',
        'AWS.SimpleQueueService.QueueDeletedRecently',
        400,
        'You must wait 60 seconds after deleting a queue before you can create another with the same name.',
      ],
      [
        'exists',
        'QueueNameExists',
        'QueueAlreadyExists',
        400,
        'A queue already exists with the same name and a different value for attribute VisibilityTimeout',
      ],
      [
        'name',
        'ClientError',
        'InvalidParameterValue',
        400,
        'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
      ],
      [
        'handle',
        'ReceiptHandleIsInvalid',
        'ReceiptHandleIsInvalid',
        404,
        'The input receipt handle "garbage" is not a valid receipt handle.',
      ],
      [
        'maximum',
        'ClientError',
        'InvalidParameterValue',
        400,
        'Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.',
      ],
      [
        'attribute',
        'InvalidAttributeName',
        'InvalidAttributeName',
        400,
        'Unknown Attribute Nonsense.',
      ],
      [
        'emptyBatch',
        'EmptyBatchRequest',
        'AWS.SimpleQueueService.EmptyBatchRequest',
        400,
        'There should be at least one SendMessageBatchRequestEntry in the request.',
      ],
      [
        'character',
        'InvalidMessageContents',
        'InvalidMessageContents',
        400,
        "Invalid binary character '#x1' was found in the message body, the set of allowed characters is #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF].",
      ],
      [
        'purge',
        'PurgeQueueInProgress',
        'AWS.SimpleQueueService.PurgeQueueInProgress',
        403,
        `Only one PurgeQueue operation on walk-${suffix} is allowed every 60 seconds.`,
      ],
      [
        'secret',
        'ClientError',
        'SignatureDoesNotMatch',
        403,
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      ],
      [
        'unknownKey',
        'ClientError',
        'InvalidClientTokenId',
        403,
        'The security token included in the request is invalid.',
      ],
    ])('tells what was refused: %s', (name, exception, code, status, message) => {
      expect(seen['refusals']).toMatchObject({
        [name]: { exception, code, status, message, requestId: expect.stringMatching(/^\S{36}$/) },
      });
    });

    if (isQuery) {
      test('presigns calls that work without credentials, and only as they were signed', () => {
        expect(seen['presigned']).toEqual({
          status: 200,
          body: expect.stringContaining(`<QueueUrl>${url}</QueueUrl>`),
        });
        expect(seen['presignedOnQueue']).toEqual({
          status: 200,
          body: expect.stringContaining(`:walk-${suffix}</Value>`),
        });
        expect(seen['presignedForged']).toEqual({
          status: 403,
          body: expect.stringContaining('<Code>SignatureDoesNotMatch</Code>'),
        });
        expect(seen['anonymous']).toEqual({
          status: 403,
          body: expect.stringContaining('<Code>MissingAuthenticationToken</Code>'),
        });
      });
    }
  },
);
