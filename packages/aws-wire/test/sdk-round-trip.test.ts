import * as apiGateway from '@aws-sdk/client-api-gateway';
import * as elasticTranscoder from '@aws-sdk/client-elastic-transcoder';
import * as kinesis from '@aws-sdk/client-kinesis';
import * as lambda from '@aws-sdk/client-lambda';
import * as sns from '@aws-sdk/client-sns';
import * as sqs from '@aws-sdk/client-sqs';
import * as sts from '@aws-sdk/client-sts';
import * as swf from '@aws-sdk/client-swf';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { apis } from '@septet/contracts/apis';
import type { Protocol, ServiceModel } from '@septet/contracts/shape';
import fc from 'fast-check';
import type { WireRequest, WireResponse } from '../src/http-message.ts';
import { protocolOf } from '../src/protocol.ts';
import { identifyCall, resolveCall, type ResolvedCall } from '../src/resolve-call.ts';
import { parseAuthorization, verifySignature } from '../src/sigv4.ts';
import { SigningKeyCache } from '../src/signing-key-cache.ts';
import { arbitraryOf, type ArbitraryOptions } from './arbitrary-shape.ts';
import { requestHandler } from './captured-call.ts';

/** No current client speaks query to SQS any more, but the protocol of one that still does can be lent to it. */
const queryClient = new sts.STSClient({ region: 'us-east-1' });
const QueryProtocol = queryClient.config.protocol.constructor as new (settings: object) => object;

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret of nobody' };
const REQUEST_ID = '5b3d4b0e-1111-2222-3333-444455556666';
const RUNS = 10;
/** A round over all operations of an API takes one to three seconds on an idle core. */
const TIMEOUT_MS = 60_000;

/** The constructors of a client package, by name. */
type ClientModule = Readonly<Record<string, unknown>>;
type Send = (command: unknown) => Promise<Record<string, unknown>>;

interface Case {
  readonly name: string;
  readonly api: string;
  readonly protocol: Protocol;
  readonly module: ClientModule;
  readonly client: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Operations whose results are event streams. */
  readonly streamed?: readonly string[];
  /** Members that the client or the wire fills by itself. */
  readonly filledIn?: readonly string[];
  readonly input: ArbitraryOptions;
  readonly output: ArbitraryOptions;
}

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
/** What XML can carry, with its awkward parts more often than by chance. */
const xmlText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", '\r', '\n', '\t', ' ', ']]>', '😀', 'é'),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
    // The client's XML reader takes blank text with a line end for the layout of the document.
  })
  .filter((text) => text.trim() !== '' || !text.includes('\n'));
const json: ArbitraryOptions = { nonEmpty: false, wholeSeconds: false, text: anyText };
const sqsJson: ArbitraryOptions = { ...json, nonEmpty: true };
const form: ArbitraryOptions = { nonEmpty: true, wholeSeconds: false, text: anyText };
const xml: ArbitraryOptions = { nonEmpty: true, wholeSeconds: false, text: xmlText };

const cases: readonly Case[] = [
  {
    name: 'client-sqs',
    api: 'sqs',
    protocol: 'json-1.0',
    module: sqs,
    client: 'SQSClient',
    settings: { md5: false, useQueueUrlAsEndpoint: false },
    input: json,
    output: sqsJson,
  },
  {
    name: 'client-sqs over query',
    api: 'sqs',
    protocol: 'query',
    module: sqs,
    client: 'SQSClient',
    settings: {
      md5: false,
      useQueueUrlAsEndpoint: false,
      protocol: new QueryProtocol({
        defaultNamespace: 'com.amazonaws.sqs',
        xmlNamespace: 'http://queue.amazonaws.com/doc/2012-11-05/',
        version: '2012-11-05',
      }),
    },
    filledIn: ['AttributeNames', 'MessageSystemAttributeNames'],
    input: form,
    output: xml,
  },
  {
    name: 'client-sns',
    api: 'sns',
    protocol: 'query',
    module: sns,
    client: 'SNSClient',
    input: form,
    output: xml,
  },
  {
    name: 'client-sts',
    api: 'sts',
    protocol: 'query',
    module: sts,
    client: 'STSClient',
    input: form,
    output: xml,
  },
  {
    name: 'client-swf',
    api: 'swf',
    protocol: 'json-1.0',
    module: swf,
    client: 'SWFClient',
    input: json,
    output: json,
  },
  {
    name: 'client-kinesis',
    api: 'kinesis',
    protocol: 'json-1.1',
    module: kinesis,
    client: 'KinesisClient',
    streamed: ['SubscribeToShard'],
    input: json,
    output: json,
  },
  {
    name: 'client-elastic-transcoder',
    api: 'elastic-transcoder',
    protocol: 'rest-json',
    module: elasticTranscoder,
    client: 'ElasticTranscoderClient',
    input: json,
    output: json,
  },
  {
    name: 'client-api-gateway',
    api: 'api-gateway',
    protocol: 'rest-json',
    module: apiGateway,
    client: 'APIGatewayClient',
    filledIn: ['accepts', 'contentType'],
    input: json,
    output: json,
  },
  {
    name: 'client-lambda',
    api: 'lambda',
    protocol: 'rest-json',
    module: lambda,
    client: 'LambdaClient',
    streamed: ['InvokeWithResponseStream'],
    input: json,
    output: json,
  },
];

describe.each(cases)('$name', (subject) => {
  let model: ServiceModel;
  let operations: string[];

  beforeAll(async () => {
    const entry = apis.find(({ api }) => api === subject.api);
    if (entry === undefined) throw new Error(`no API ${subject.api}`);
    model = await entry.load();
    operations = Object.keys(model.operations).filter(
      (operation) => subject.streamed?.includes(operation) !== true,
    );
  });

  test(
    'what it sends is decoded to what its caller gave it',
    async () => {
      for (const operation of operations) {
        const shape = model.operations[operation]?.input ?? '';
        await fc.assert(
          fc.asyncProperty(arbitraryOf(model, { shape }, subject.input), async (input) => {
            const seen = await callOf(subject, operation, input);
            expect(seen.call.operation).toBe(operation);
            expect(seen.call.protocol).toBe(subject.protocol);
            expect(seen.call.api.api).toBe(subject.api);
            const decoded = protocolOf(subject.protocol).decodeInput(
              model,
              operation,
              seen.request,
            );
            const filledIn = subject.filledIn ?? [];
            expect(without(filledIn, decoded)).toEqual(without(filledIn, input));
          }),
          { numRuns: RUNS },
        );
      }
    },
    TIMEOUT_MS,
  );

  test(
    'what is encoded for it arrives at its caller',
    async () => {
      for (const operation of operations) {
        const shape = model.operations[operation]?.output ?? '';
        await fc.assert(
          fc.asyncProperty(
            sampleInput(subject, model, operation),
            arbitraryOf(model, { shape }, subject.output),
            async (input, output) => {
              const result = await resultOf(subject, model, operation, input, output);
              const { $metadata, ...rest } = result;
              expect($metadata).toMatchObject({ requestId: REQUEST_ID });
              const filledIn = subject.filledIn ?? [];
              expect(without(filledIn, withoutUndefined(rest))).toEqual(
                without(filledIn, plainBytes(Object(output))),
              );
            },
          ),
          { numRuns: RUNS },
        );
      }
    },
    TIMEOUT_MS,
  );
});

function sampleInput(subject: Case, model: ServiceModel, operation: string): fc.Arbitrary<unknown> {
  return arbitraryOf(model, { shape: model.operations[operation]?.input ?? '' }, subject.input);
}

async function callOf(
  subject: Case,
  operation: string,
  input: unknown,
): Promise<{ request: WireRequest; call: ResolvedCall }> {
  let seen: { request: WireRequest; call: ResolvedCall } | undefined;
  const send = clientOf(subject, async (request) => {
    const target = identifyCall(request, apis);
    if (target === undefined) throw new Error('not recognised as an AWS call');
    seen = { request, call: await resolveCall(request, target) };
    verifyAsNow(request);
    return { status: 204, headers: {}, body: '' };
  });
  await send(commandOf(subject, operation, input)).catch((error: unknown) => {
    if (seen === undefined) throw error;
  });
  if (seen === undefined) throw new Error('the client sent nothing');
  return seen;
}

function verifyAsNow(request: WireRequest): void {
  if (request.headers['authorization'] === undefined) return;
  const signed = parseAuthorization(request);
  verifySignature(signed, credentials.secretAccessKey, {
    nowMs: signed.signedAtMs,
    signingKeys,
  });
}
const signingKeys = new SigningKeyCache();

async function resultOf(
  subject: Case,
  model: ServiceModel,
  operation: string,
  input: unknown,
  output: unknown,
): Promise<Record<string, unknown>> {
  const send = clientOf(subject, async () =>
    protocolOf(subject.protocol).encodeOutput(model, operation, output, REQUEST_ID),
  );
  return plainBytes(await send(commandOf(subject, operation, input)));
}

function clientOf(subject: Case, respond: (request: WireRequest) => Promise<WireResponse>): Send {
  const Client = subject.module[subject.client] as new (settings: object) => { send: Send };
  const client = new Client({
    region: 'us-east-1',
    endpoint: 'http://localhost:4566',
    credentials,
    maxAttempts: 1,
    requestHandler: requestHandler(respond),
    ...subject.settings,
  });
  return (command) => client.send(command);
}

function commandOf(subject: Case, operation: string, input: unknown): unknown {
  const Command = subject.module[`${operation}Command`] as new (input: unknown) => unknown;
  return new Command(input);
}

/** Clients wrap payload bytes into a class of their own that is still a Uint8Array. */
function plainBytes(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => [
      name,
      content instanceof Uint8Array ? new Uint8Array(content) : content,
    ]),
  );
}

function without(names: readonly string[], value: unknown): unknown {
  return Object.fromEntries(
    Object.entries(Object(value)).filter(([name]) => !names.includes(name)),
  );
}

function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, content]) => content !== undefined));
}
