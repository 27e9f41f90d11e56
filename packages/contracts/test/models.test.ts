import { describe, expect, test } from '@jest/globals';
import { apiSources } from '../scripts/api-sources.ts';
import { SdkPackage } from '../scripts/sdk-package.ts';
import { apis, findApi } from '../src/apis.ts';
import type { Member, ServiceModel, Shape } from '../src/shape.ts';

const models = new Map<string, ServiceModel>();
for (const entry of apis) models.set(entry.api, await entry.load());

function membersOf(shape: Shape): readonly Member[] {
  switch (shape.type) {
    case 'structure':
    case 'union':
      return Object.values(shape.members);
    case 'list':
      return [shape.member];
    case 'map':
      return [shape.key, shape.value];
    default:
      return [];
  }
}

test('covers the APIs of the product', () => {
  expect([...models.keys()].join(' ')).toBe(
    'sqs sns swf kinesis firehose kinesis-analytics kinesis-analytics-v2 elastic-transcoder ' +
      'api-gateway apigatewayv2 apigatewaymanagementapi cognito-idp cognito-identity sts iam lambda',
  );
});

describe.each([...models])('%s', (api, model) => {
  test('has the facts of its entry', () => {
    const { load: _, ...facts } = findApi(api) ?? {};
    expect(model).toMatchObject(facts);
  });

  test('has an operation for every command of the SDK', async () => {
    const source = apiSources.find((candidate) => candidate.api === api);
    const commands = await new SdkPackage(source?.npmPackage ?? '').operations();
    expect(Object.keys(model.operations)).toEqual(commands);
  });

  test('refers to shapes that exist', () => {
    const missing = new Set<string>();
    const check = (name: string): void => {
      if (model.shapes[name] === undefined) missing.add(name);
    };
    for (const operation of Object.values(model.operations)) {
      for (const name of [operation.input, operation.output, ...operation.errors]) check(name);
    }
    for (const shape of Object.values(model.shapes)) {
      for (const member of membersOf(shape)) check(member.shape);
    }
    expect([...missing]).toEqual([]);
  });

  test('takes and gives structures', () => {
    for (const operation of Object.values(model.operations)) {
      expect(['structure', 'unit']).toContain(model.shapes[operation.input]?.type);
      expect(['structure', 'unit']).toContain(model.shapes[operation.output]?.type);
    }
  });

  test('lists only errors as errors', () => {
    for (const name of Object.values(model.operations).flatMap((operation) => operation.errors)) {
      expect(model.shapes[name]).toMatchObject({ error: { status: expect.any(Number) } });
    }
  });

  test('binds each label of its URIs to a required member', () => {
    for (const { http, input } of Object.values(model.operations)) {
      const shape = model.shapes[input];
      const members: [string, Member][] =
        shape?.type === 'structure' ? Object.entries(shape.members) : [];
      const bound = members.filter(([, member]) => member.location === 'uri').map(([name]) => name);
      const labels = [...http.uri.matchAll(/\{(\w+)\+?\}/g)].map((match) => match[1]);
      expect(new Set(bound)).toEqual(new Set(labels));
    }
  });
});

test('keeps the names of the query wire', () => {
  const shapes = models.get('sqs')?.shapes ?? {};
  expect(shapes['CreateQueueRequest']).toMatchObject({
    members: {
      QueueName: { shape: 'string', required: true },
      Attributes: { shape: 'QueueAttributeMap', xmlName: 'Attribute', xmlFlattened: true },
      tags: { shape: 'TagMap', xmlName: 'Tag', xmlFlattened: true },
    },
  });
  expect(shapes['QueueAttributeMap']).toEqual({
    type: 'map',
    key: { shape: 'string', xmlName: 'Name' },
    value: { shape: 'string', xmlName: 'Value' },
  });
});

test('knows the codes of both wires', () => {
  expect(models.get('sqs')?.shapes['QueueDoesNotExist']).toMatchObject({
    error: { status: 400, fault: 'Sender', queryCode: 'AWS.SimpleQueueService.NonExistentQueue' },
  });
});

test('tells integers from other numbers', () => {
  expect(models.get('sqs')?.shapes['SendMessageRequest']).toMatchObject({
    members: { DelaySeconds: { shape: 'integer' } },
  });
  expect(models.get('kinesis')?.shapes['SubscribeToShardEvent']).toMatchObject({
    members: { MillisBehindLatest: { shape: 'long', required: true } },
  });
});

test('marks event streams, secrets, payloads and tokens', () => {
  expect(models.get('kinesis')?.shapes['SubscribeToShardEventStream']).toMatchObject({
    type: 'union',
    eventStream: true,
  });
  expect(models.get('cognito-idp')?.shapes['PasswordType']).toEqual({
    type: 'string',
    sensitive: true,
  });
  expect(models.get('lambda')?.shapes['InvocationRequest']).toMatchObject({
    members: {
      FunctionName: { location: 'uri', locationName: 'FunctionName' },
      InvocationType: { location: 'header', locationName: 'X-Amz-Invocation-Type' },
      Qualifier: { location: 'query', locationName: 'Qualifier' },
      Payload: { location: 'payload' },
    },
  });
});

test('derives Kinesis Data Analytics v1 from its type declarations', () => {
  const model = models.get('kinesis-analytics');
  expect(model).toMatchObject({ targetPrefix: 'KinesisAnalytics_20150814', version: '2015-08-14' });
  expect(model?.shapes['ApplicationDetail']).toMatchObject({
    members: {
      ApplicationName: { shape: 'string', required: true },
      CreateTimestamp: { shape: 'timestamp' },
      InputDescriptions: { shape: 'InputDescription[]' },
      ApplicationVersionId: { shape: 'long', required: true },
    },
  });
  expect(model?.shapes['UnableToDetectSchemaException']).toMatchObject({
    members: { RawInputRecords: { shape: 'string[]' } },
    error: { status: 400, fault: 'Sender' },
  });
});
