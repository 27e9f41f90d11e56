import { describe, expect, test } from '@jest/globals';
import { findApi } from '../src/apis.ts';
import type { Member, ServiceModel } from '../src/shape.ts';
import { model as queues } from '../src/septet-queues/model.ts';
import { model as sqs } from '../src/sqs/model.gen.ts';
import { face } from '../src/sqs/rest.ts';

const models: Readonly<Record<string, ServiceModel>> = { sqs, 'septet-queues': queues };

function membersOf(
  model: ServiceModel | undefined,
  shapeName: string,
): Readonly<Record<string, Member>> {
  const shape = model?.shapes[shapeName];
  return shape?.type === 'structure' ? shape.members : {};
}

describe.each(face.routes)('$method $path -> $operation', (route) => {
  const model = models[route.api];
  const inputName = model?.operations[route.operation]?.input ?? '';

  test('means an operation of an API that is there', async () => {
    expect(inputName).not.toBe('');
    await expect(findApi(route.api)?.load()).resolves.toBe(model);
  });

  test('has a member for each label and parameter', () => {
    const labels = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(Object.keys(route.params)).toEqual(labels);
    const set = [
      ...Object.values(route.params),
      ...Object.values(route.query ?? {}),
      ...Object.keys(route.constants ?? {}),
    ];
    expect(set.filter((member) => membersOf(model, inputName)[member] === undefined)).toEqual([]);
  });

  test('can set every required member', () => {
    const required = Object.entries(membersOf(model, inputName)).filter(
      ([, member]) => member.required,
    );
    const settable = [
      ...Object.values(route.params),
      ...Object.values(route.query ?? {}),
      ...Object.keys(route.constants ?? {}),
    ];
    if (!route.body)
      expect(settable).toEqual(expect.arrayContaining(required.map(([name]) => name)));
  });
});

test('names members that exist, and no property twice', () => {
  for (const [shapeName, names] of Object.entries(face.names)) {
    const members = membersOf(queues, shapeName);
    expect(Object.values(names).filter((member) => members[member] === undefined)).toEqual([]);
    expect(new Set(Object.values(names)).size).toBe(Object.values(names).length);
  }
});

test('shows maps of strings as objects, each key once', () => {
  for (const [shapeName, attributes] of Object.entries(face.objects)) {
    expect(sqs.shapes[shapeName]).toMatchObject({ type: 'map', value: { shape: 'string' } });
    const keys = Object.values(attributes).map((attribute) => attribute.key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('reaches every operation of SQS', () => {
  const reached = new Set(face.routes.map(({ operation }) => operation));
  expect(Object.keys(sqs.operations).filter((operation) => !reached.has(operation))).toEqual([]);
});
