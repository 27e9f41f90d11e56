/**
 * The clean REST face of an API, as data: which route means which operation, and how paths, queries
 * and JSON bodies map onto the operation's members. `rest-mapping.ts` interprets it, the gateway
 * routes by it and renders it as OpenAPI.
 *
 * Where the face says nothing, a member is called by its own name in camelCase (`NextToken` ->
 * `nextToken`), blobs are base64 and timestamps ISO 8601.
 */
export interface RestFace {
  /** Heading in OpenAPI. */
  readonly title: string;
  /** In order of precedence: the first whose method, path and `bodyProperty` fit. */
  readonly routes: readonly RestRoute[];
  /** Structure -> property -> member, where the property is not the camelCase of its member. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Maps of strings that the face shows as objects with typed properties: shape -> property. */
  readonly objects: Readonly<Record<string, Readonly<Record<string, RestAttribute>>>>;
}

export type RestMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RestRoute {
  readonly method: RestMethod;
  /** Template; each label stands for one path segment: `/v1/queues/{name}/messages`. */
  readonly path: string;
  /** Which API's model the operation is in: `sqs`. */
  readonly api: string;
  readonly operation: string;
  /** One line for OpenAPI. */
  readonly summary: string;
  /** Of success; 204 has no body. */
  readonly status: 200 | 201 | 204;
  /** Label of the path -> member. */
  readonly params: Readonly<Record<string, string>>;
  /** Answers with server-sent events instead of one JSON value. */
  readonly events?: RestEvents;
  /** Parameter of the query -> member; lists are repeated parameters. */
  readonly query?: Readonly<Record<string, string>>;
  /** The JSON body's properties are the members that no label, parameter or constant sets. */
  readonly body?: true;
  /** A body that can be sent as it is, for OpenAPI. */
  readonly example?: Readonly<Record<string, unknown>>;
  /** Only bodies with this property take the route. */
  readonly bodyProperty?: string;
  /** Members that the face sets itself. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** A list whose items get their position, from 0, in `member` where the body gives none. */
  readonly positions?: { readonly list: string; readonly member: string };
}

/** The output of an operation as it is now, sent at the start and whenever it has changed. */
export interface RestEvents {
  /** Of each event. */
  readonly name: string;
  /** Member of the output that is a map of strings. */
  readonly member: string;
  /** Property of the event's data, an integer -> key of that map. */
  readonly properties: Readonly<Record<string, string>>;
}

/** A property that stands for one key of a map of strings. */
export interface RestAttribute {
  readonly key: string;
  /** `json` is a document that the map holds as text; null stands for the empty text, which removes it. */
  readonly type: 'string' | 'integer' | 'boolean' | 'json';
  readonly readOnly?: true;
}
