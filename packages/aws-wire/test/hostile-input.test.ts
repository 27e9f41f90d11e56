import { describe, expect, test } from '@jest/globals';
import { encodeCbor } from '@septet/contracts/cbor';
import { model as apiGateway } from '@septet/contracts/api-gateway/model.gen';
import { model as kinesis } from '@septet/contracts/kinesis/model.gen';
import { model as lambda } from '@septet/contracts/lambda/model.gen';
import { ServiceError } from '@septet/contracts/service-error';
import type { Protocol, ServiceModel } from '@septet/contracts/shape';
import { apis } from '@septet/contracts/apis';
import { model as sns } from '@septet/contracts/sns/model.gen';
import { model as sqs } from '@septet/contracts/sqs/model.gen';
import fc from 'fast-check';
import type { WireRequest } from '../src/http-message.ts';
import { protocolOf } from '../src/protocol.ts';
import { identifyCall, resolveCall } from '../src/resolve-call.ts';
import { parseAuthorization, verifySignature } from '../src/sigv4.ts';
import { SigningKeyCache } from '../src/signing-key-cache.ts';

function post(body: string | Uint8Array, overrides: Partial<WireRequest> = {}): WireRequest {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return { method: 'POST', path: '/', query: '', headers: {}, body: bytes, ...overrides };
}

function refusal(act: () => unknown): { code: string; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof ServiceError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}

const sendMessage = (body: string | Uint8Array): unknown =>
  protocolOf('json-1.0').decodeInput(sqs, 'SendMessage', post(body));

describe('JSON of the wrong type', () => {
  const attribute = (value: string): string =>
    `{"MessageAttributes":{"a":{"BinaryValue":${value}}}}`;
  test.each([
    ['{"MessageBody":1}', 'NUMBER_VALUE can not be converted to a String'],
    ['{"MessageBody":true}', 'TRUE_VALUE can not be converted to a String'],
    ['{"MessageBody":["a"]}', 'Start of list found where not expected'],
    ['{"MessageBody":{"a":1}}', 'Start of structure or map found where not expected.'],
    ['{"DelaySeconds":"1"}', 'STRING_VALUE can not be converted to an Integer'],
    ['{"DelaySeconds":false}', 'FALSE_VALUE can not be converted to an Integer'],
    ['{"DelaySeconds":2147483648}', ''],
    ['{"DelaySeconds":1e999}', ''],
    ['{"MessageAttributes":[]}', 'Start of list found where not expected'],
    ['{"MessageAttributes":"x"}', 'Expected map or null'],
    ['{"MessageAttributes":{"a":1}}', 'Expected null'],
    [
      attribute('"a"'),
      "'a' can not be converted to a Blob: Base64 encoded length is expected a multiple of 4 bytes but found: 1",
    ],
    [attribute('"a_b="'), "'a_b=' can not be converted to a Blob: Invalid Base64 character"],
    [attribute('"=+/="'), "'=+/=' can not be converted to a Blob: Invalid Base64 character"],
    [attribute('7'), 'NUMBER_VALUE can not be converted to a Blob'],
    ['[]', 'Start of list found where not expected'],
    ['null', ''],
    ['"x"', ''],
    ['', ''],
    ['{', ''],
    ['{"MessageBody":NaN}', ''],
    ['{"MessageBody":"x"} {}', ''],
  ])('%s', (body, message) => {
    expect(refusal(() => sendMessage(body))).toEqual({ code: 'SerializationException', message });
  });

  test('bytes that are not UTF-8', () => {
    const body = Buffer.concat([
      Buffer.from('{"MessageBody":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    expect(refusal(() => sendMessage(body)).code).toBe('SerializationException');
  });

  test('a replacement character that the client did send is kept', () => {
    expect(sendMessage('{"MessageBody":"\ufffd"}')).toEqual({ MessageBody: '\ufffd' });
  });
});

describe('JSON that AWS lets pass', () => {
  test.each([
    ['{"MessageBody":"a","MessageBody":"b"}', { MessageBody: 'b' }],
    ['{"MessageBody":"a","Unknown":{"deep":[1]}}', { MessageBody: 'a' }],
    ['{"MessageBody":"a","DelaySeconds":null}', { MessageBody: 'a' }],
    ['{"DelaySeconds":1.9}', { DelaySeconds: 1 }],
    ['{"MessageBody":"\\ud800"}', { MessageBody: '\ud800' }],
  ])('%s', (body, input) => {
    expect(sendMessage(body)).toStrictEqual(input);
  });
});

describe('prototype pollution', () => {
  test('__proto__ as a member is unknown, and as a map key just a key', () => {
    const body =
      '{"__proto__":{"polluted":1},"MessageAttributes":{"__proto__":{"DataType":"String"}}}';
    const input = sendMessage(body) as { MessageAttributes: object };
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(input.MessageAttributes)).toBe(Object.prototype);
    expect(Object.keys(input.MessageAttributes)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });

  test('a map key __proto__ survives its way back', () => {
    const tags = JSON.parse('{"__proto__":"x","constructor":"y"}') as object;
    const { body } = protocolOf('json-1.0').encodeOutput(
      sqs,
      'ListQueueTags',
      { Tags: tags },
      'id',
    );
    expect(body).toBe('{"Tags":{"__proto__":"x","constructor":"y"}}');
  });

  test('names of Object.prototype are no operations, shapes or form parameters', async () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const headers = { 'x-amz-target': `AmazonSQS.${name}` };
      const request = post('{}', { headers });
      const target = identifyCall(request, apis);
      expect(target).toBeDefined();
      if (target === undefined) return;
      await expect(resolveCall(request, target)).rejects.toThrow(ServiceError);
    }
    const form = post(
      '__proto__.a=1&constructor.prototype.b=2&Attribute.1.Name=__proto__&Attribute.1.Value=x',
    );
    const input = protocolOf('query').decodeInput(sqs, 'CreateQueue', form) as {
      Attributes: object;
    };
    expect(Object.keys(input)).toEqual(['Attributes']);
    expect(Object.keys(input.Attributes)).toEqual(['__proto__']);
  });
});

describe('nesting', () => {
  test('a hundred thousand unknown levels are no more than unknown', () => {
    const depth = 100_000;
    expect(sendMessage(`{"Unknown":${'['.repeat(depth)}${']'.repeat(depth)}}`)).toEqual({});
  });

  test('a document shape is bounded', async () => {
    const entry = apis.find(({ api }) => api === 'cognito-idp');
    const model = await entry?.load();
    if (model === undefined) throw new Error('no model');
    const depth = 100_000;
    const body = `{"Settings":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const decode = (): unknown =>
      protocolOf('json-1.1').decodeInput(model, 'CreateManagedLoginBranding', post(body));
    expect(refusal(decode).code).toBe('SerializationException');
  });

  test('a form parameter with a thousand dots', () => {
    const form = post(`${'a.'.repeat(1000)}b=1`);
    expect(refusal(() => protocolOf('query').decodeInput(sqs, 'SendMessage', form)).code).toBe(
      'MalformedQueryStringException',
    );
  });
});

describe('forms of the wrong type', () => {
  test.each([
    ['DelaySeconds=abc', 'STRING_VALUE can not be converted to an Integer'],
    ['DelaySeconds=', 'STRING_VALUE can not be converted to an Integer'],
    ['DelaySeconds=99999999999', ''],
    ['MessageBody.1=abc', 'Start of structure or map found where not expected.'],
    ['MessageAttribute=x', 'Unexpected list element termination'],
    ['MessageAttribute.x.Name=a', 'Unexpected list element termination'],
    ['MessageAttribute.1.Value.DataType=String', 'Unexpected map entry without a key'],
  ])('%s', (form, message) => {
    expect(refusal(() => protocolOf('query').decodeInput(sqs, 'SendMessage', post(form)))).toEqual({
      code: 'SerializationException',
      message,
    });
  });

  test('broken escapes', () => {
    for (const form of ['MessageBody=%', 'MessageBody=%zz', 'MessageBody=%c3%28']) {
      expect(
        refusal(() => protocolOf('query').decodeInput(sqs, 'SendMessage', post(form))).code,
      ).toBe('MalformedQueryStringException');
    }
  });

  test('lists may be empty, have gaps and come in any order', () => {
    const decode = (form: string): unknown =>
      protocolOf('query').decodeInput(sqs, 'GetQueueAttributes', post(form));
    expect(decode('AttributeName=')).toEqual({ AttributeNames: [] });
    expect(decode('AttributeName=All')).toEqual({ AttributeNames: ['All'] });
    expect(decode('AttributeName.10=b&AttributeName.2=a')).toEqual({ AttributeNames: ['a', 'b'] });
  });

  test('the one entry of a map may go without a number', () => {
    const decode = (form: string): unknown =>
      protocolOf('query').decodeInput(sqs, 'SetQueueAttributes', post(form));
    expect(decode('Attribute.Name=DelaySeconds&Attribute.Value=5')).toEqual({
      Attributes: { DelaySeconds: '5' },
    });
  });
});

/** Every entry of the wire, fed with anything: it answers, or throws a ServiceError. */
describe('random bytes', () => {
  const targets: readonly [Protocol, ServiceModel, string, string][] = [
    ['json-1.0', sqs, 'SendMessageBatch', '/'],
    ['json-1.1', kinesis, 'PutRecords', '/'],
    ['cbor', kinesis, 'PutRecords', '/'],
    ['query', sqs, 'SendMessageBatch', '/000000000000/q'],
    ['query', sns, 'PublishBatch', '/'],
    ['rest-json', apiGateway, 'UpdateRestApi', '/restapis/x'],
    ['rest-json', lambda, 'CreateFunction', '/2015-03-31/functions'],
  ];
  const formText = fc
    .array(
      fc.constantFrom(
        'MessageBody',
        'Attribute',
        '.',
        '1',
        '=',
        '&',
        '%',
        '+',
        'é',
        '%41',
        'Value',
      ),
    )
    .map((parts) => Buffer.from(parts.join('')));
  const cborOfAnything = fc
    .dictionary(fc.constantFrom('Records', 'StreamName', 'Data'), fc.jsonValue())
    .map((value) => encodeCbor(value));
  const jsonOfAnything = fc
    .dictionary(
      fc.constantFrom('Entries', 'QueueUrl', 'Records', 'patchOperations'),
      fc.jsonValue(),
    )
    .map((value) => Buffer.from(JSON.stringify(value)));
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    formText,
    cborOfAnything,
    jsonOfAnything,
  );

  test.each(targets)('%s %#: input', (protocol, model, operation, path) => {
    fc.assert(
      fc.property(bodies, fc.string(), (body, query) => {
        const request = post(body, { path, query });
        try {
          protocolOf(protocol).decodeInput(model, operation, request);
        } catch (error) {
          expect(error).toBeInstanceOf(ServiceError);
          const answer = protocolOf(protocol).encodeError(model, error as ServiceError, 'id');
          expect(answer.status).toBe(400);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('heads', async () => {
    const header = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'AmazonSQS.SendMessage',
        'application/x-amz-json-1.0',
        'application/x-www-form-urlencoded',
      ),
      fc
        .array(
          fc.constantFrom(
            'AWS4-HMAC-SHA256 ',
            'Credential=',
            'a/20150830/b/sqs/aws4_request',
            ', ',
            'SignedHeaders=',
            'host',
            'Signature=',
            '=',
          ),
        )
        .map((parts) => parts.join('')),
    );
    const heads = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'x'),
      path: fc.oneof(fc.string(), fc.webPath(), fc.constant('/000000000000/queue')),
      query: fc.oneof(
        fc.string(),
        fc.webQueryParameters(),
        fc.constant('Action=X&Version=2012-11-05&X-Amz-Algorithm='),
      ),
      headers: fc.record(
        {
          'x-amz-target': header,
          'content-type': header,
          authorization: header,
          'x-amz-date': header,
          date: header,
        },
        { requiredKeys: [] },
      ),
      body: bodies,
    });
    const signingKeys = new SigningKeyCache(10);
    await fc.assert(
      fc.asyncProperty(heads, async (request) => {
        const target = identifyCall(request, apis);
        if (target !== undefined) {
          await resolveCall(request, target).catch((error: unknown) => {
            expect(error).toBeInstanceOf(ServiceError);
          });
        }
        try {
          verifySignature(parseAuthorization(request), 'secret', { nowMs: 0, signingKeys });
        } catch (error) {
          expect(error).toBeInstanceOf(ServiceError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
