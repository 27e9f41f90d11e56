import type { RestFace, RestRoute } from '@septet/contracts/rest-face';
import { camelCase } from '@septet/contracts/rest-mapping';
import type { ServiceModel } from '@septet/contracts/shape';
import { limitsOf } from '../edge/api-limits.ts';
import { type JsonSchema, SchemaRenderer } from './json-schema.ts';
import { restModel } from './rest-apis.ts';

const ERROR: JsonSchema = {
  type: 'object',
  properties: {
    code: { type: 'string', description: 'Name of the error, as the AWS API calls it.' },
    message: { type: 'string' },
    requestId: { type: 'string' },
  },
  required: ['code', 'message', 'requestId'],
};

/** Of the description under `/v1`, not of the product. */
const API_VERSION = '1.0.0';

interface MediaType {
  readonly schema: JsonSchema;
  readonly examples?: Record<string, { readonly value: unknown }>;
}

interface RequestBody {
  readonly required: boolean;
  readonly content: { readonly 'application/json': MediaType };
}

interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly JsonSchema[];
  readonly requestBody?: RequestBody;
  readonly responses: Record<string, JsonSchema>;
}

/** OpenAPI 3.1 of everything under `/v1`, rendered from the faces and the models behind them. */
export async function renderOpenApi(faces: readonly RestFace[]): Promise<object> {
  const document = new OpenApiDocument();
  for (const face of faces) {
    for (const route of face.routes) document.add(face, route, await restModel(route.api));
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Septet',
      version: API_VERSION,
      description:
        'The application services people know from AWS: the REST face. SDKs speak the AWS protocols instead.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ basic: [] }, { sigv4: [] }],
    tags: faces.map(({ title }) => ({ name: title })),
    paths: document.paths,
    components: {
      schemas: { Error: ERROR, ...document.schemas },
      securitySchemes: {
        basic: {
          type: 'http',
          scheme: 'basic',
          description: 'Access key id and secret access key.',
        },
        sigv4: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'AWS Signature Version 4, for any service name.',
          'x-amazon-apigateway-authtype': 'awsSigv4',
        },
      },
    },
  };
}

class OpenApiDocument {
  readonly paths: Record<string, Record<string, OpenApiOperation>> = {};
  readonly schemas: Record<string, JsonSchema> = {};
  readonly #ids = new Set<string>();

  add(face: RestFace, route: RestRoute, model: ServiceModel): void {
    const renderer = new SchemaRenderer(face, model, limitsOf(route.api));
    const methods = (this.paths[route.path] ??= {});
    const method = route.method.toLowerCase();
    const operation = this.#operation(face, route, model, renderer);
    const other = methods[method];
    methods[method] = other === undefined ? operation : merge(other, operation);
    Object.assign(this.schemas, renderer.components);
  }

  #operation(
    face: RestFace,
    route: RestRoute,
    model: ServiceModel,
    renderer: SchemaRenderer,
  ): OpenApiOperation {
    const { input = '', output = '' } = model.operations[route.operation] ?? {};
    return {
      operationId: this.#operationId(route),
      summary: route.summary,
      tags: [face.title],
      parameters: [
        ...Object.entries(route.params).map(([label, member]) => ({
          name: label,
          in: 'path',
          required: true,
          schema: { type: 'string', ...renderer.member(input, member) },
        })),
        ...Object.entries(route.query ?? {}).map(([name, member]) => ({
          name,
          in: 'query',
          schema: renderer.member(input, member),
        })),
      ],
      ...(route.body === true ? { requestBody: requestBody(route, input, renderer) } : {}),
      responses: {
        [route.status]: answer(route, renderer.structure(output)),
        default: {
          description: 'Refused.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      },
    };
  }

  /** Two routes may mean one operation. */
  #operationId({ operation, method }: RestRoute): string {
    const plain = camelCase(operation);
    const id = this.#ids.has(plain) ? `${plain}By${method}` : plain;
    this.#ids.add(id);
    return id;
  }
}

function answer({ status, events }: RestRoute, schema: JsonSchema): JsonSchema {
  if (status === 204) return { description: 'Done.' };
  if (events === undefined) {
    return { description: 'Done.', content: { 'application/json': { schema } } };
  }
  const properties = Object.keys(events.properties);
  const data = JSON.stringify(Object.fromEntries(properties.map((property) => [property, 0])));
  return {
    description: `Server-sent events named ${events.name}, until the client leaves.`,
    content: {
      'text/event-stream': {
        schema: { type: 'string' },
        example: `event: ${events.name}\ndata: ${data}\n\n`,
      },
    },
  };
}

function requestBody(route: RestRoute, input: string, renderer: SchemaRenderer): RequestBody {
  const elsewhere = new Set([
    ...Object.values(route.params),
    ...Object.keys(route.constants ?? {}),
  ]);
  const schema = renderer.structure(input, elsewhere);
  return {
    required: 'required' in schema,
    content: {
      'application/json': {
        schema,
        ...(route.example === undefined
          ? {}
          : { examples: { [route.operation]: { value: route.example } } }),
      },
    },
  };
}

/** The body decides between two routes of one method and path (`bodyProperty`). */
function merge(first: OpenApiOperation, second: OpenApiOperation): OpenApiOperation {
  const bodies = [first, second].flatMap(
    ({ requestBody: body }) => body?.content['application/json'] ?? [],
  );
  const examples = { ...bodies[0]?.examples, ...bodies[1]?.examples };
  return {
    ...first,
    summary: `${first.summary} Or: ${second.summary}`,
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: { oneOf: bodies.map(({ schema }) => schema) }, examples },
      },
    },
    responses: { ...second.responses, ...first.responses },
  };
}
