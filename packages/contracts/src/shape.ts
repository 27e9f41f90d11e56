/**
 * The wire model of an AWS API as plain data. `scripts/generate.ts` writes one
 * `model.gen.ts` per API from the schemas that the AWS SDK v3 client packages ship.
 */

/** How a timestamp is written on the wire; the protocol decides where a member says nothing. */
export type TimestampFormat = 'epoch-seconds' | 'date-time' | 'http-date';

/** Where an HTTP-bound member of a rest-json operation travels. */
export type HttpLocation =
  | 'header'
  | 'prefix-headers'
  | 'query'
  | 'query-params'
  | 'uri'
  | 'payload'
  | 'status-code';

/** A use of a shape: by a structure's member, a list's element or a map's key or value. */
export interface Member {
  /** Name of the target in `ServiceModel.shapes`. */
  readonly shape: string;
  readonly required?: true;
  /** Name on a JSON wire where it differs from the member's own. */
  readonly jsonName?: string;
  /** Name on the XML and query wires where it differs from the member's own. */
  readonly xmlName?: string;
  /** A list or map without a wrapping element (`Attribute.1.Name` instead of `Attributes.entry.1.key`). */
  readonly xmlFlattened?: true;
  readonly xmlAttribute?: true;
  readonly xmlNamespace?: string;
  readonly location?: HttpLocation;
  /** Header name, query name, URI label or header prefix of `location`. */
  readonly locationName?: string;
  readonly timestampFormat?: TimestampFormat;
  readonly idempotencyToken?: true;
  readonly streaming?: true;
  readonly sensitive?: true;
  /** Members of an event-stream event. */
  readonly eventHeader?: true;
  readonly eventPayload?: true;
}

/** Set on the structures that are errors. */
export interface ErrorTrait {
  readonly status: number;
  readonly fault: 'Sender' | 'Receiver';
  /** Code on the query wire and in `x-amzn-query-error`, where it differs from the shape's name. */
  readonly queryCode?: string;
}

export interface StructureShape {
  readonly type: 'structure';
  readonly members: Readonly<Record<string, Member>>;
  readonly error?: ErrorTrait;
  readonly sensitive?: true;
}

export interface UnionShape {
  readonly type: 'union';
  readonly members: Readonly<Record<string, Member>>;
  /** A union whose members are the frames of an event stream. */
  readonly eventStream?: true;
}

export interface ListShape {
  readonly type: 'list';
  readonly member: Member;
  readonly sparse?: true;
}

export interface MapShape {
  readonly type: 'map';
  readonly key: Member;
  readonly value: Member;
  readonly sparse?: true;
}

/** Inside Septet: string, boolean, number, bigint (`bigInteger` only), Uint8Array (`blob`), Date (`timestamp`), any JSON value (`document`). */
export interface SimpleShape {
  readonly type:
    | 'string'
    | 'boolean'
    | 'byte'
    | 'short'
    | 'integer'
    | 'long'
    | 'float'
    | 'double'
    | 'bigInteger'
    | 'bigDecimal'
    | 'blob'
    | 'timestamp'
    | 'document'
    | 'unit';
  readonly streaming?: true;
  readonly sensitive?: true;
  readonly mediaType?: string;
  readonly timestampFormat?: TimestampFormat;
}

export type Shape = StructureShape | UnionShape | ListShape | MapShape | SimpleShape;

export interface OperationModel {
  /** Shape names; an operation without input or output targets `Unit`. */
  readonly input: string;
  readonly output: string;
  readonly errors: readonly string[];
  /** HTTP binding: method, URI template (`/a/{Label}?x=y`), success status. */
  readonly http: { readonly method: string; readonly uri: string; readonly status: number };
}

export type Protocol = 'json-1.0' | 'json-1.1' | 'query' | 'rest-json' | 'cbor';

export interface ServiceModel {
  /** The API's name in Septet: folder in contracts, NATS subject token, SigV4 name-space of the coverage page. */
  readonly api: string;
  /** The microservice that serves it, for example `queue-svc`. */
  readonly service: string;
  /** AWS's own name of the API, for people: `Amazon SQS`. */
  readonly title: string;
  /** Service name in the SigV4 credential scope (`sqs`, `execute-api`…). */
  readonly signingName: string;
  /** API version of the query wire and of URI prefixes: `2012-11-05`. */
  readonly version: string;
  /** Wire protocols it speaks; the first is the one that current SDKs use. */
  readonly protocols: readonly Protocol[];
  /** Prefix of `X-Amz-Target` (`AmazonSQS`), absent on query-only and rest-json APIs. */
  readonly targetPrefix?: string;
  readonly xmlNamespace?: string;
  /** Namespace in the `__type` of JSON errors: `com.amazonaws.sqs`. */
  readonly errorNamespace?: string;
  /** The service answers `x-amzn-query-error` (trait awsQueryCompatible). */
  readonly queryCompatible?: true;
  readonly operations: Readonly<Record<string, OperationModel>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}
