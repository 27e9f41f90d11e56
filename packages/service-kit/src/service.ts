import { connect, type NatsConnection } from '@nats-io/transport-node';
import { Registry } from 'prom-client';

import { drainBackground, logBackgroundFailures } from './background.ts';
import { createBus, type Bus } from './bus.ts';
import { systemClock, type Clock } from './clock.ts';
import { ConfigError, readConfig, type ConfigSchema, type Environment } from './config.ts';
import { createHealth, type Health } from './health.ts';
import { createIds, type Ids } from './ids.ts';
import { parseKeyRing, type KeyRing } from './key-ring.ts';
import { createLogger, type Logger } from './logger.ts';
import { processConfig, type ProcessConfig } from './process-config.ts';
import { createRpcMetrics } from './rpc-metrics.ts';
import { noTelemetry, type Telemetry } from './telemetry.ts';

/** What a service gets to live with. */
export interface Kit<Config> {
  readonly config: Readonly<Config>;
  readonly bus: Bus;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly keyRing: KeyRing;
  readonly telemetry: Telemetry;
  /** Registers the service's own metrics. */
  readonly metrics: Registry;
  readonly health: Health;
  /** Aborts when the process starts to drain: a parked long poll answers empty then. */
  readonly draining: AbortSignal;
  /** For JetStream; absent when no nats-server is configured. */
  readonly nats: NatsConnection | undefined;
}

export interface RunningService {
  /** Finishes what is in flight and lets go of what the service opened. */
  drain(): Promise<void>;
}

export interface ServiceDefinition<Config extends object> {
  /** `queue-svc` */
  readonly name: string;
  readonly config: ConfigSchema<Config>;
  create(kit: Kit<Config>): Promise<RunningService>;
}

type Definitions<Configs extends readonly object[]> = {
  readonly [Index in keyof Configs]: ServiceDefinition<Configs[Index]>;
};

/**
 * All of a `main.ts`: reads the config, connects, starts the services in order, and on SIGTERM or
 * SIGINT drains them in reverse order. A refused setting is one sentence on standard error and exit 1.
 */
export async function runServices<Configs extends readonly object[]>(
  definitions: Definitions<Configs>,
): Promise<void> {
  try {
    const services = await startServices(definitions, process.env);
    const stop = () => {
      void services.drain().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    const text = error instanceof ConfigError ? error.message : String(error);
    process.stderr.write(`${text}\n`);
    process.exit(1);
  }
}

/** Services in one process without its signals, for tests. */
export async function startServices<Configs extends readonly object[]>(
  definitions: Definitions<Configs>,
  environment: Environment,
): Promise<RunningService> {
  const config = readConfig(processConfig, environment);
  const keyRing = parseKeyRing(config.keys);
  const name = definitions.map((definition) => definition.name).join('+');
  const clock = systemClock;
  const logger = createLogger({ service: name, level: config.logLevel, zone: config.zone });
  logBackgroundFailures(logger);
  const nats = await connectNats(name, config);
  const metrics = new Registry();
  const health = createHealth();
  const bus = createBus({
    name,
    connection: nats,
    logger,
    clock,
    metrics: createRpcMetrics(metrics),
  });
  const draining = new AbortController();
  const running: RunningService[] = [];
  for (const definition of definitions) {
    running.unshift(
      await definition.create({
        config: readConfig(definition.config, environment),
        bus,
        logger: logger.child({ service: definition.name }),
        clock,
        ids: createIds(clock),
        keyRing,
        telemetry: noTelemetry,
        metrics,
        health,
        draining: draining.signal,
        nats,
      }),
    );
  }
  return {
    async drain() {
      health.startDraining();
      draining.abort('draining');
      for (const service of running) await service.drain();
      await bus.drain();
      await drainBackground();
      await nats?.drain();
    },
  };
}

async function connectNats(
  name: string,
  config: ProcessConfig,
): Promise<NatsConnection | undefined> {
  const { natsUrls, natsUser, natsPassword } = config;
  if (natsUrls.length === 0) return undefined;
  return connect({
    name,
    servers: [...natsUrls],
    noAsyncTraces: true,
    maxReconnectAttempts: -1,
    ...(natsUser === undefined ? {} : { user: natsUser }),
    ...(natsPassword === undefined ? {} : { pass: natsPassword }),
  });
}
