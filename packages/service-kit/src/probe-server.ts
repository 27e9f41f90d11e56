import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

import type { Registry } from 'prom-client';

import { background } from './background.ts';
import type { Health, HealthReport } from './health.ts';

export interface ProbeServerDeps {
  /** 0 takes any free port. */
  readonly port: number;
  readonly metrics: Registry;
  readonly health: Health;
}

export interface ProbeServer {
  readonly port: number;
  close(): Promise<void>;
}

/** `/metrics` (Prometheus), `/live` and `/ready`, apart from what clients can reach. */
export async function startProbeServer(deps: ProbeServerDeps): Promise<ProbeServer> {
  const { metrics, health } = deps;
  const server = createServer((request, response) => {
    switch (request.url) {
      case '/metrics':
        background(answerMetrics(metrics, response));
        break;
      case '/live':
        background(answerReport(health.live(), response));
        break;
      case '/ready':
        background(answerReport(health.ready(), response));
        break;
      default:
        response.writeHead(404).end();
    }
  });
  server.listen(deps.port);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : deps.port,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answerMetrics(metrics: Registry, response: ServerResponse): Promise<void> {
  const text = await metrics.metrics();
  response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
}

async function answerReport(
  report: Promise<HealthReport>,
  response: ServerResponse,
): Promise<void> {
  const { healthy, checks } = await report;
  const body = JSON.stringify({ status: healthy ? 'ok' : 'failing', checks });
  response.writeHead(healthy ? 200 : 503, { 'content-type': 'application/json' }).end(body);
}
