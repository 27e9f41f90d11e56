import { afterAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { startSeptet } from '@septet/testkit/septet';
import { sendRaw } from './raw-http.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet());
const answer = await sendRaw(septet.endpoint, { method: 'GET', path: '/openapi.json' });
const document: OpenApi = JSON.parse(answer.body);
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

interface OpenApi {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly tags: readonly { readonly name: string }[];
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: unknown }>>;
  };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Every object in a JSON document, the document itself first. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

/** JSON pointer of a reference within the document. */
function resolve(reference: string): unknown {
  return reference
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((value, part) => Object(value)[part], document);
}

describe('/openapi.json', () => {
  test('is OpenAPI 3.1, as JSON', () => {
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: 'Septet', version: expect.any(String) });
  });

  test('is valid by the schema of OpenAPI 3.1', async () => {
    expect(await new Validator().validate(JSON.parse(answer.body))).toEqual({ valid: true });
  });

  test('has the routes of queues, messages and access keys', () => {
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/v1/queues',
        '/v1/queues/{name}',
        '/v1/queues/{name}/messages',
        '/v1/queues/{name}/messages/{receiptHandle}',
        '/v1/queues/{name}/peek',
        '/v1/queues/{name}/purge',
        '/v1/access-keys',
      ]),
    );
  });

  test('calls every operation by an id of its own', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-zA-Z]\w*$/);
  });

  test.each(operations)('$method $path is described whole', ({ path, method, operation }) => {
    expect(['get', 'put', 'post', 'patch', 'delete']).toContain(method);
    expect(operation.summary).toMatch(/\.$/);
    const tagNames = document.tags.map(({ name }) => name);
    for (const tag of operation.tags) expect(tagNames).toContain(tag);
    const labels = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => name)).toEqual(labels);
    expect(inPath.every(({ required }) => required === true)).toBe(true);
    for (const parameter of operation.parameters) {
      expect(['path', 'query']).toContain(parameter.in);
      expect(parameter.schema).toEqual(expect.any(Object));
    }
    const statuses = Object.keys(operation.responses);
    expect(statuses).toContain('default');
    expect(statuses.some((status) => /^20[014]$/.test(status))).toBe(true);
    for (const { description } of Object.values(operation.responses))
      expect(description).not.toBe('');
  });

  test('refers to nothing that is not there', () => {
    const references = [...objectsIn(document)]
      .map(({ $ref }) => $ref)
      .filter((reference) => typeof reference === 'string');
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\//);
      expect(resolve(reference)).toBeDefined();
    }
  });

  test('uses schemas of JSON Schema 2020-12, without what OpenAPI 3.0 had of its own', () => {
    const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
    for (const schema of objectsIn(document.components['schemas'])) {
      expect(schema).not.toHaveProperty('nullable');
      const { type } = schema;
      if (typeof type === 'string') expect(types).toContain(type);
    }
  });

  test('names the ways to authenticate that it asks for', () => {
    const schemes = Object.keys(document.components['securitySchemes'] ?? {});
    for (const requirement of document.security) {
      for (const name of Object.keys(requirement)) expect(schemes).toContain(name);
    }
    expect(document.components['securitySchemes']).toMatchObject({
      basic: { type: 'http', scheme: 'basic' },
    });
  });
});
