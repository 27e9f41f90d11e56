import { createServer } from 'node:net';
import { randomBytes } from 'node:crypto';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { RunningService, ServiceDefinition } from '@septet/service-kit/service';
import { startServices } from '@septet/service-kit/service';
import { gatewayService } from '../src/service.ts';

export const admin = {
  accessKeyId: 'AKIATESTADMIN0000001',
  secretAccessKey: 'test-secret-of-the-admin',
};

const SEPTET_KEYS = `test:${randomBytes(32).toString('base64')}`;

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface RunningGateway extends AsyncDisposable {
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Ends the gateway as SIGTERM would. */
  drain(): Promise<void>;
  /** An SDK client that does not repeat calls. */
  sqs(credentials?: Credentials, region?: string): SQSClient;
  /** A REST call as curl makes it, by HTTP Basic. */
  rest(
    method: string,
    path: string,
    body?: unknown,
    credentials?: Credentials,
  ): Promise<RestAnswer>;
}

interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line no-explicit-any -- tests look into JSON
  readonly value: any;
}

/** gateway-svc with the settings of a test, and `services` in the same process. */
export async function startGateway(
  environment: Readonly<Record<string, string>>,
  services: readonly ServiceDefinition<Record<never, never>>[] = [],
): Promise<RunningGateway> {
  const port = await freePort();
  const running = await startServices([...services, gatewayService], {
    ...testEnvironment,
    SEPTET_PORT: String(port),
    SEPTET_HOST: '127.0.0.1',
    SEPTET_ADMIN_ACCESS_KEY_ID: admin.accessKeyId,
    SEPTET_ADMIN_SECRET_ACCESS_KEY: admin.secretAccessKey,
    ...environment,
  });
  const url = `http://127.0.0.1:${port}`;
  const clients: SQSClient[] = [];
  let drained: Promise<void> | undefined;
  const drain = () => {
    for (const client of clients) client.destroy();
    drained ??= running.drain();
    return drained;
  };
  return {
    port,
    url,
    drain,
    sqs(credentials = admin, region = 'eu-west-1') {
      const client = new SQSClient({ endpoint: url, region, credentials, maxAttempts: 1 });
      clients.push(client);
      return client;
    },
    async rest(method, path, body, { accessKeyId, secretAccessKey } = admin) {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Basic ${btoa(`${accessKeyId}:${secretAccessKey}`)}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return {
        status: answer.status,
        headers: answer.headers,
        value: text === '' ? undefined : JSON.parse(text),
      };
    },
    [Symbol.asyncDispose]: drain,
  };
}

/** A process of its own, as far as the bus can tell: it shares nothing with the gateway but NATS. */
export async function startElsewhere(
  service: ServiceDefinition<Record<never, never>>,
  natsUrl: string,
): Promise<RunningService & AsyncDisposable> {
  const running = await startServices([service], { ...testEnvironment, SEPTET_NATS_URL: natsUrl });
  return { drain: () => running.drain(), [Symbol.asyncDispose]: () => running.drain() };
}

/** Draining waits for what the whole process has started, and two services of a test share one. */
const testEnvironment = {
  SEPTET_KEYS,
  SEPTET_LOG_LEVEL: 'silent',
  SEPTET_DURABILITY: 'relaxed',
  SEPTET_DRAIN_SECONDS: '1',
};

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}
