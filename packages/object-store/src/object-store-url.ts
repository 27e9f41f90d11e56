import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of this machine, for one process. */
export interface FolderTarget {
  readonly kind: 'folder';
  /** Absolute. */
  readonly path: string;
}

/** A JetStream of the NATS servers that the process is connected to. */
export interface JetStreamTarget {
  readonly kind: 'jetstream';
  /** Letters, digits, `-` and `_`. */
  readonly bucket: string;
  readonly replicas: 1 | 3 | 5;
}

/** A bucket of an S3-compatible service. */
export interface S3Target {
  readonly kind: 's3';
  readonly bucket: string;
  /** Put before every name; empty, or with a slash at its end. */
  readonly prefix: string;
  /** `https://host:port`; undefined means Amazon S3. */
  readonly endpoint: string | undefined;
  readonly region: string;
  /** Undefined means the AWS SDK's own chain: environment, files, the pod's or the machine's role. */
  readonly credentials:
    | { readonly accessKeyId: string; readonly secretAccessKey: string }
    | undefined;
}

export type ObjectStoreTarget = FolderTarget | JetStreamTarget | S3Target;

/** Together with a name and its slash, what S3 takes as a key. */
const MAX_PREFIX_BYTES = 255;
const SHAPE =
  'expected file:///folder, jetstream:bucket?replicas=3 or s3://[key:secret@]bucket/prefix?endpoint=…&region=…';

/** An object store URL that cannot be used; the message never repeats it, because it may hold a secret. */
export class ObjectStoreUrlError extends Error {
  override readonly name = 'ObjectStoreUrlError';

  constructor(why: string) {
    super(`The object store URL ${why}: ${SHAPE}.`);
  }
}

/**
 * Reads where objects are kept: `file:///var/lib/septet/objects`, `jetstream:objects?replicas=1` (3 replicas where
 * it does not say) or `s3://key:secret@bucket/prefix?endpoint=https://host:port&region=eu-central-1` (Amazon's
 * endpoint, us-east-1 and the SDK's credentials where it does not say; key and secret percent-encoded).
 */
export function parseObjectStoreUrl(text: string): ObjectStoreTarget {
  if (!URL.canParse(text)) throw new ObjectStoreUrlError('cannot be read');
  const url = new URL(text);
  switch (url.protocol) {
    case 'file:':
      return parseFolder(url);
    case 'jetstream:':
      return parseJetStream(url);
    case 's3:':
      return parseS3(url);
    default:
      throw new ObjectStoreUrlError('has an unknown scheme');
  }
}

function parseFolder(url: URL): FolderTarget {
  readParameters(url, []);
  if (url.host !== '') throw new ObjectStoreUrlError('names a host for a folder of this machine');
  const path = fileURLToPath(url);
  if (!isAbsolute(path) || path === '/') throw new ObjectStoreUrlError('names no folder');
  return { kind: 'folder', path };
}

function parseJetStream(url: URL): JetStreamTarget {
  const { replicas = '3' } = readParameters(url, ['replicas']);
  const bucket = url.pathname;
  if (!/^[\w-]{1,64}$/.test(bucket)) throw new ObjectStoreUrlError('names no bucket');
  switch (replicas) {
    case '1':
      return { kind: 'jetstream', bucket, replicas: 1 };
    case '3':
      return { kind: 'jetstream', bucket, replicas: 3 };
    case '5':
      return { kind: 'jetstream', bucket, replicas: 5 };
    default:
      throw new ObjectStoreUrlError('asks for other than 1, 3 or 5 replicas');
  }
}

function parseS3(url: URL): S3Target {
  const { endpoint, region = 'us-east-1' } = readParameters(url, ['endpoint', 'region']);
  if (!/^[\w.-]{3,255}$/.test(url.hostname)) throw new ObjectStoreUrlError('names no bucket');
  if (endpoint !== undefined && !/^https?:\/\/[^/]/.test(endpoint)) {
    throw new ObjectStoreUrlError('has an endpoint that is no http URL');
  }
  if ((url.username === '') !== (url.password === '')) {
    throw new ObjectStoreUrlError('has a key without a secret');
  }
  const path = decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, '');
  if (Buffer.byteLength(path) > MAX_PREFIX_BYTES)
    throw new ObjectStoreUrlError('has a long prefix');
  return {
    kind: 's3',
    bucket: url.hostname,
    prefix: path === '' ? '' : `${path}/`,
    endpoint,
    region,
    credentials:
      url.username === ''
        ? undefined
        : {
            accessKeyId: decodeURIComponent(url.username),
            secretAccessKey: decodeURIComponent(url.password),
          },
  };
}

function readParameters<Name extends string>(
  url: URL,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const parameters: Partial<Record<Name, string>> = {};
  for (const [given, value] of url.searchParams) {
    const name = names.find((known) => known === given);
    if (name === undefined) throw new ObjectStoreUrlError('has an unknown parameter');
    parameters[name] = value;
  }
  return parameters;
}
