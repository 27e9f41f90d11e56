import { createServer, IncomingMessage, ServerResponse, type Server } from 'node:http';
import { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { Duplex } from 'node:stream';
import { internalFailure } from '@septet/contracts/common-errors';
import { ServiceError } from '@septet/contracts/service-error';
import { background } from '@septet/service-kit/background';
import type { Health } from '@septet/service-kit/health';
import type { Logger } from '@septet/service-kit/logger';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type Response,
} from 'express';
import type { Edge } from '../edge/edge.ts';
import type { EventFeeds } from '../events/event-feeds.ts';
import { Exchange } from '../listener/exchange.ts';
import type { Coverage } from './coverage.ts';
import { renderCoveragePage } from './coverage-page.ts';
import { addDocsPage } from './docs-page.ts';
import { relayToHttp1 } from './express-over-http2.ts';
import { renderOpenApi } from './openapi.ts';
import { faces } from './rest-apis.ts';
import { json, RestFront } from './rest-front.ts';
import { expressPath, restPaths } from './rest-paths.ts';

export interface ExpressSideDeps {
  readonly edge: Pick<Edge, 'serve'>;
  readonly health: Pick<Health, 'live' | 'ready'>;
  readonly coverage: Pick<Coverage, 'read'>;
  readonly feeds: EventFeeds;
  readonly logger: Logger;
  /** `SEPTET_AUTH=open` alone. */
  readonly reset: ((exchange: Exchange) => Promise<void>) | undefined;
}

/** The page has a style and nothing else; a browser need not believe that anything in it is a script. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

/** Everything that is no AWS wire call: the REST face, its description, health, coverage. */
export class ExpressSide {
  readonly #deps: ExpressSideDeps;
  readonly #app: Express;
  readonly #http1: Server;
  readonly #exchanges = new WeakMap<IncomingMessage, Exchange>();
  /** Connections in memory, by the HTTP/2 exchange that they carry. */
  readonly #outer = new WeakMap<Duplex, Exchange>();

  constructor(deps: ExpressSideDeps) {
    this.#deps = deps;
    this.#app = this.#createApp();
    this.#http1 = createServer({ requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0 });
    this.#http1.on('request', (request, response) => this.#serveRelayed(request, response));
  }

  /** Whether the path belongs to this side; AWS APIs use no such paths. */
  static owns({ path, method, query, headers }: Exchange): boolean {
    if (path.startsWith('/v1/') || path.startsWith('/_septet/') || path === '/openapi.json')
      return true;
    if (path === '/docs' || path.startsWith('/docs/')) return true;
    return (
      path === '/' && query === '' && method === 'GET' && headers['authorization'] === undefined
    );
  }

  serve(exchange: Exchange): void {
    const { raw, rawResponse } = exchange;
    if (raw instanceof Http2ServerRequest && rawResponse instanceof Http2ServerResponse) {
      relayToHttp1(this.#http1, raw, rawResponse, (connection) =>
        this.#outer.set(connection, exchange),
      );
    } else if (raw instanceof IncomingMessage && rawResponse instanceof ServerResponse) {
      exchange.setAnswerHeaders({ 'x-amzn-requestid': exchange.requestId });
      this.#exchanges.set(raw, exchange);
      this.#app(raw, rawResponse);
    }
  }

  #serveRelayed(request: IncomingMessage, response: ServerResponse): void {
    const outer = this.#outer.get(request.socket);
    if (outer === undefined) throw new Error('a relayed request came over no known connection');
    this.serve(new Exchange(request, response, outer.requestId, outer.peer));
  }

  #createApp(): Express {
    const { edge, health, coverage, feeds, reset } = this.#deps;
    const app = express();
    app.disable('x-powered-by');
    app.disable('etag');
    app.enable('case sensitive routing');
    // The REST face reads its own query, and Express's parser would cost without use.
    app.set('query parser', false);

    app.get('/', (_request, response) => response.redirect(302, '/_septet/coverage'));
    app.get('/openapi.json', async (_request, response) => {
      response.json(await renderOpenApi(faces));
    });
    addDocsPage(app);
    app.get('/_septet/health', async (_request, response) => {
      const report = await health.live();
      response.status(report.healthy ? 200 : 503).json(report);
    });
    app.get('/_septet/ready', async (_request, response) => {
      const report = await health.ready();
      response.status(report.healthy ? 200 : 503).json(report);
    });
    app.get('/_septet/coverage', async (request, response) => {
      const apis = await coverage.read();
      response.set(PAGE_HEADERS);
      if (request.accepts(['json', 'html']) === 'html')
        response.type('html').send(renderCoveragePage(apis));
      else response.json({ apis });
    });
    if (reset !== undefined) {
      app.post('/_septet/reset', async (request, response) => {
        await reset(this.#exchangeOf(request));
        response.status(204).end();
      });
    }
    for (const path of restPaths(faces)) {
      app.all(expressPath(path.path), (request: Request<Record<string, string>>) => {
        background(
          edge.serve(this.#exchangeOf(request), new RestFront(path, request.params, feeds)),
        );
      });
    }
    app.use((request: Request, response: Response) => this.#answerNotFound(request, response));
    app.use(this.#answerError);
    return app;
  }

  #exchangeOf(request: IncomingMessage): Exchange {
    const exchange = this.#exchanges.get(request);
    if (exchange === undefined) throw new Error('a request reached Express without its exchange');
    return exchange;
  }

  #answerNotFound(request: Request, _response: Response): void {
    const exchange = this.#exchangeOf(request);
    const message = `${exchange.method} ${exchange.path} does not exist. GET /openapi.json describes what does, /docs shows it.`;
    exchange.send(json(404, { code: 'NotFound', message, requestId: exchange.requestId }));
  }

  /** The REST face has its own catch site in the edge; what comes here failed in a page. */
  readonly #answerError: ErrorRequestHandler = (error: unknown, request, _response, _next) => {
    const exchange = this.#exchangeOf(request);
    const { requestId } = exchange;
    if (error instanceof URIError) {
      exchange.send(
        json(400, { code: 'ValidationException', message: 'The path is not valid.', requestId }),
      );
      return;
    }
    if (!(error instanceof ServiceError)) {
      this.#deps.logger.error(
        { err: error, request_id: requestId, path: exchange.path },
        'a page failed',
      );
    }
    const { code, message, status } =
      error instanceof ServiceError ? error : internalFailure(error);
    exchange.send(json(status ?? 400, { code, message, requestId }));
  };
}
