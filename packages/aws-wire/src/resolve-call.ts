import type { ApiEntry } from '@septet/contracts/api-entry';
import { ServiceError } from '@septet/contracts/service-error';
import type { Protocol, ServiceModel } from '@septet/contracts/shape';
import { findFormValue } from './form-tree.ts';
import type { WireRequest } from './http-message.ts';
import { findOperation } from './model-lookup.ts';
import { queueUrlOfPath } from './queue-url-path.ts';
import { findRoute } from './rest-routes.ts';
import { signedServiceOf } from './signed-service.ts';

/** What a request's head tells of the call: enough to answer an error in the caller's protocol. */
export interface CallTarget {
  readonly protocol: Protocol;
  /** APIs it may belong to; several where AWS APIs share a signing name, none where Septet has no such API. */
  readonly candidates: readonly ApiEntry[];
  /** As the wire spells it, unchecked; undefined on rest-json, and where the caller named none. */
  readonly operation: string | undefined;
}

/** A call of a known operation. */
export interface ResolvedCall {
  readonly protocol: Protocol;
  readonly api: ApiEntry;
  readonly model: ServiceModel;
  readonly operation: string;
}

/**
 * Tells an AWS wire call from other HTTP requests. Never throws, loads nothing.
 *
 * @returns undefined for what is no AWS call (a browser, the REST face)
 */
export function identifyCall(
  request: WireRequest,
  apis: readonly ApiEntry[],
): CallTarget | undefined {
  const target = request.headers['x-amz-target'];
  if (target !== undefined) return jsonTarget(request, apis, target);
  const action = formParameter(request, 'Action');
  if (action !== undefined) return queryTarget(request, apis, action);
  return targetOfScope(request, apis);
}

/**
 * Finds the API and checks the operation's name, loading the model at the first call.
 *
 * @throws ServiceError the protocol's own "unknown operation" error
 */
export async function resolveCall(request: WireRequest, target: CallTarget): Promise<ResolvedCall> {
  for (const api of target.candidates) {
    const model = loadedModels.get(api) ?? (await load(api));
    const operation = operationIn(model, request, target);
    if (operation !== undefined) return { protocol: target.protocol, api, model, operation };
  }
  throw unknownOperation(target);
}

/**
 * The model to write an error with before the call is resolved: query errors name their API's
 * namespace. Undefined when no or more than one API comes into question.
 */
export async function modelOfTarget(target: CallTarget): Promise<ServiceModel | undefined> {
  const [api, ...others] = target.candidates;
  if (api === undefined || others.length > 0) return undefined;
  return loadedModels.get(api) ?? load(api);
}

const loadedModels = new WeakMap<ApiEntry, ServiceModel>();

async function load(api: ApiEntry): Promise<ServiceModel> {
  const model = await api.load();
  loadedModels.set(api, model);
  return model;
}

function operationIn(
  model: ServiceModel,
  request: WireRequest,
  { protocol, operation }: CallTarget,
): string | undefined {
  if (protocol === 'rest-json') return findRoute(model, request);
  return operation !== undefined && findOperation(model, operation) !== undefined
    ? operation
    : undefined;
}

/** `AmazonSQS.SendMessage`; old SWF clients write `com.amazonaws.swf.service.model.SimpleWorkflowService.X`. */
function jsonTarget(request: WireRequest, apis: readonly ApiEntry[], target: string): CallTarget {
  const dot = target.lastIndexOf('.');
  const prefix = target.slice(0, Math.max(dot, 0));
  const api = apis.find(
    ({ targetPrefix }) =>
      targetPrefix !== undefined &&
      (prefix === targetPrefix || prefix.endsWith(`.${targetPrefix}`)),
  );
  return {
    protocol: jsonProtocol(request, api),
    candidates: api === undefined ? [] : [api],
    operation: target.slice(dot + 1),
  };
}

function jsonProtocol(request: WireRequest, api: ApiEntry | undefined): Protocol {
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('application/x-amz-cbor-1.1')) return 'cbor';
  if (contentType.startsWith('application/x-amz-json-1.1')) return 'json-1.1';
  if (contentType.startsWith('application/x-amz-json-1.0')) return 'json-1.0';
  return api?.protocols.find((protocol) => protocol.startsWith('json-')) ?? 'json-1.1';
}

function queryTarget(request: WireRequest, apis: readonly ApiEntry[], action: string): CallTarget {
  const queryApis = apis.filter(({ protocols }) => protocols.includes('query'));
  const signed = signedServiceOf(request);
  const version = formParameter(request, 'Version');
  const isQueue = queueUrlOfPath(request.path) !== undefined;
  const api =
    queryApis.find(({ signingName }) => signingName === signed) ??
    queryApis.find((entry) => entry.version === version) ??
    (isQueue ? queryApis.find(({ api: name }) => name === 'sqs') : undefined);
  return { protocol: 'query', candidates: api === undefined ? [] : [api], operation: action };
}

/** Calls that name no operation: REST ones, and mistakes of clients that did sign for a known API. */
function targetOfScope(request: WireRequest, apis: readonly ApiEntry[]): CallTarget | undefined {
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('application/x-amz-'))
    return { protocol: jsonProtocol(request, undefined), candidates: [], operation: undefined };
  const signed = signedServiceOf(request);
  const sqs = apis.find(({ api }) => api === 'sqs');
  if (
    sqs !== undefined &&
    (signed === sqs.signingName || queueUrlOfPath(request.path) !== undefined)
  )
    return { protocol: 'query', candidates: [sqs], operation: undefined };
  const candidates = apis.filter(
    (entry) => entry.signingName === signed && isCallOf(entry, request),
  );
  const protocol = candidates[0]?.protocols[0];
  return protocol === undefined ? undefined : { protocol, candidates, operation: undefined };
}

/** Everything that a user's own API receives is signed for execute-api too. */
function isCallOf(entry: ApiEntry, request: WireRequest): boolean {
  return entry.signingName !== 'execute-api' || request.path.startsWith('/@connections/');
}

/** Parameters of the query wire: in the query, or in the form that is the body. */
function formParameter(request: WireRequest, name: string): string | undefined {
  const inQuery = request.query === '' ? undefined : findFormValue(request.query, name);
  if (inQuery !== undefined || request.method !== 'POST') return inQuery;
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return undefined;
  const { body } = request;
  return findFormValue(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString(), name);
}

function unknownOperation({ protocol, operation, candidates }: CallTarget): ServiceError {
  const namespace = 'com.amazon.coral.service';
  if (protocol !== 'query') {
    // AWS sends no sentence along (recorded from JSON and CBOR).
    const status = protocol === 'rest-json' ? 404 : 400;
    return new ServiceError('UnknownOperationException', '', {
      status,
      queryCode: 'InvalidAction',
      namespace,
    });
  }
  if (operation === undefined) {
    return new ServiceError('UnknownOperationException', '', { status: 404, namespace });
  }
  const [api] = candidates;
  const message =
    api === undefined || api.api === 'sqs'
      ? `The action ${operation} is not valid for this endpoint.`
      : `Could not find operation ${operation} for version ${api.version}`;
  return new ServiceError('InvalidAction', message, { status: 400, fault: 'Sender', namespace });
}
