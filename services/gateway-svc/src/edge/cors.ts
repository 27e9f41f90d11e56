import type { Exchange } from '../listener/exchange.ts';
import type { PublicAddress } from './public-address.ts';

const ANY = '*';
const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';
/** What the browser SDKs read of an answer beyond its body. */
const EXPOSED = [
  'x-amzn-errortype',
  'x-amzn-errormessage',
  'x-amzn-query-error',
  'x-amzn-requestid',
  'x-amzn-trace-id',
  'date',
].join(', ');
const PREFLIGHT_SECONDS = '3600';

/**
 * Lets pages of the allowed origins call Septet, and refuses those of all others. The refusal protects a Septet on
 * somebody's own machine: without it any page that he visits could send it calls, even if it cannot read the answers.
 */
export class Cors {
  readonly #origins: ReadonlySet<string>;
  readonly #publicAddress: PublicAddress;

  constructor(origins: readonly string[], publicAddress: PublicAddress) {
    this.#origins = new Set(origins);
    this.#publicAddress = publicAddress;
  }

  /** False when the exchange is answered here: a preflight, or a page that may not call. */
  admit(exchange: Exchange): boolean {
    const origin = exchange.headers['origin'];
    if (origin === undefined) return this.#admitWithoutOrigin(exchange);
    const isOwn = origin === this.#publicAddress.originFor(exchange.headers, exchange.peer);
    const isAllowed = this.#origins.has(ANY) || this.#origins.has(origin);
    if (!isOwn && !isAllowed) {
      refuse(exchange, origin);
      return false;
    }
    if (isAllowed) {
      exchange.setAnswerHeaders({
        'access-control-allow-origin': this.#origins.has(ANY) ? ANY : origin,
        'access-control-expose-headers': EXPOSED,
        vary: 'Origin',
      });
    }
    if (!isPreflight(exchange)) return true;
    answerPreflight(exchange);
    return false;
  }

  /** Browsers send no Origin for images and the like, but say where the request came from (Fetch Metadata). */
  #admitWithoutOrigin(exchange: Exchange): boolean {
    const isForeign = exchange.headers['sec-fetch-site'] === 'cross-site';
    const isLink = exchange.headers['sec-fetch-mode'] === 'navigate' && exchange.method === 'GET';
    if (!isForeign || this.#origins.has(ANY) || (isLink && !exchange.path.startsWith('/v1/')))
      return true;
    refuse(exchange, 'another site');
    return false;
  }
}

function isPreflight({ method, headers }: Exchange): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

function answerPreflight(exchange: Exchange): void {
  const requested = exchange.headers['access-control-request-headers'];
  exchange.send({
    status: 204,
    headers: {
      'access-control-allow-methods': METHODS,
      'access-control-max-age': PREFLIGHT_SECONDS,
      ...(requested === undefined ? {} : { 'access-control-allow-headers': requested }),
    },
    body: '',
  });
}

function refuse(exchange: Exchange, origin: string): void {
  const message = `Pages of ${origin} may not call Septet: SEPTET_CORS_ORIGINS does not name it.`;
  exchange.send({
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ __type: 'ForbiddenOriginException', message }),
  });
}
