import type { WireResponse } from '@septet/aws-wire/http-message';
import { wireErrorOf } from '@septet/aws-wire/wire-error';
import type { RestEvents, RestFace, RestRoute } from '@septet/contracts/rest-face';
import { restEvent, restInput, restOutput } from '@septet/contracts/rest-mapping';
import { ServiceError } from '@septet/contracts/service-error';
import type { ServiceModel } from '@septet/contracts/shape';
import type { AnsweredCall, EdgeCall, Front } from '../edge/front.ts';
import type { EventFeeds } from '../events/event-feeds.ts';
import type { Exchange } from '../listener/exchange.ts';
import { restModel } from './rest-apis.ts';

/** All routes of a face that share a path template. */
export interface RestPath {
  readonly face: RestFace;
  readonly path: string;
  readonly routes: readonly RestRoute[];
}

/** The clean REST face: resource paths and plain JSON, for one request. */
export class RestFront implements Front {
  readonly acceptsBasic = true;
  readonly checksSignedService = false;
  readonly #path: RestPath;
  readonly #params: Readonly<Record<string, string>>;
  readonly #feeds: EventFeeds;
  #model: ServiceModel | undefined;

  constructor(path: RestPath, params: Readonly<Record<string, string>>, feeds: EventFeeds) {
    this.#path = path;
    this.#params = params;
    this.#feeds = feeds;
  }

  async resolveCall(exchange: Exchange): Promise<EdgeCall> {
    const { routes, face } = this.#path;
    // HEAD is no GET here: some of these routes receive messages.
    const ofMethod = routes.filter(({ method }) => method === exchange.method);
    if (ofMethod.length === 0) throw methodNotAllowed(exchange, routes);
    const body = parseBody(exchange);
    const route = ofMethod.find(
      ({ bodyProperty }) => bodyProperty === undefined || hasProperty(body, bodyProperty),
    );
    if (route === undefined) throw methodNotAllowed(exchange, routes);
    this.#model = await restModel(route.api);
    const call = new RestRouteCall(face, route, this.#model, { params: this.#params, body });
    const { events } = route;
    return events === undefined ? call : new FollowedRouteCall(call, events, this.#feeds);
  }

  async encodeError(exchange: Exchange, error: ServiceError): Promise<WireResponse> {
    const { status, code } = wireErrorOf(this.#model, error, 'rest-json');
    const { requestId } = exchange;
    return json(status, { code, message: error.message, requestId });
  }
}

class RestRouteCall implements EdgeCall {
  readonly model: ServiceModel;
  readonly operation: string;
  readonly #face: RestFace;
  readonly #route: RestRoute;
  readonly #given: { readonly params: Readonly<Record<string, string>>; readonly body: unknown };

  constructor(
    face: RestFace,
    route: RestRoute,
    model: ServiceModel,
    given: { readonly params: Readonly<Record<string, string>>; readonly body: unknown },
  ) {
    this.model = model;
    this.operation = route.operation;
    this.#face = face;
    this.#route = route;
    this.#given = given;
  }

  decode(exchange: Exchange): unknown {
    const query = new URLSearchParams(exchange.query);
    return restInput(this.#face, this.#route, this.model, { ...this.#given, query });
  }

  encode(output: unknown): WireResponse {
    const value = restOutput(this.#face, this.#route, this.model, output);
    return value === undefined
      ? { status: this.#route.status, headers: {}, body: '' }
      : json(this.#route.status, value);
  }
}

/** A route whose answer goes on as server-sent events. */
class FollowedRouteCall implements EdgeCall {
  readonly model: ServiceModel;
  readonly operation: string;
  readonly #call: RestRouteCall;
  readonly #events: RestEvents;
  readonly #feeds: EventFeeds;

  constructor(call: RestRouteCall, events: RestEvents, feeds: EventFeeds) {
    this.model = call.model;
    this.operation = call.operation;
    this.#call = call;
    this.#events = events;
    this.#feeds = feeds;
  }

  decode(exchange: Exchange): unknown {
    return this.#call.decode(exchange);
  }

  encode(output: unknown): WireResponse {
    return this.#call.encode(output);
  }

  follow(exchange: Exchange, { input, output, context }: AnsweredCall): void {
    const { model, operation } = this;
    const { name } = this.#events;
    const render = (answer: unknown) => JSON.stringify(restEvent(this.#events, answer));
    this.#feeds.follow(exchange, { model, operation, input, context, name, render }, output);
  }
}

export function json(status: number, value: unknown): WireResponse {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: `${JSON.stringify(value)}\n`,
  };
}

function parseBody({ body }: Exchange): unknown {
  if (body.length === 0) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString());
    return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ServiceError('SerializationException', 'The body is not valid JSON.', {
      status: 400,
    });
  }
}

function hasProperty(body: unknown, name: string): boolean {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, name);
}

function methodNotAllowed({ method, path }: Exchange, routes: readonly RestRoute[]): ServiceError {
  const allowed = [...new Set(routes.map((route) => route.method))].join(', ');
  return new ServiceError(
    'MethodNotAllowed',
    `${method} ${path}: this resource knows ${allowed}.`,
    { status: 405 },
  );
}
