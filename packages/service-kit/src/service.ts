import type { NatsConnection } from '@nats-io/transport-node';
import { collectDefaultMetrics, Registry } from 'prom-client';

import { drainBackground, logBackgroundFailures } from './background.ts';
import { createBus, type Bus } from './bus.ts';
import { CallAborted } from './call-aborted.ts';
import { systemClock, type Clock } from './clock.ts';
import { ConfigError, readConfig, type ConfigSchema, type Environment } from './config.ts';
import { currentCallFields } from './current-call.ts';
import { watchEventLoop } from './event-loop-watch.ts';
import { createHealth, type Health } from './health.ts';
import { createIds, type Ids } from './ids.ts';
import { parseKeyRing, type KeyRing } from './key-ring.ts';
import { type Candidacy, type ElectionOptions, leadAlone, standForElection } from './leader.ts';
import { createLogger, type Logger } from './logger.ts';
import { connectNats } from './nats-connection.ts';
import { startProbeServer } from './probe-server.ts';
import { processConfig, type ProcessConfig } from './process-config.ts';
import { createRpcMetrics, noRpcMetrics } from './rpc-metrics.ts';
import { createTelemetry, type Telemetry } from './telemetry.ts';

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
  /** Aborts with `CallAborted` 'draining' when the process starts to drain: parked long polls answer empty then. */
  readonly draining: AbortSignal;
  /** For JetStream; absent when no nats-server is configured. */
  readonly nats: NatsConnection | undefined;
  /**
   * Singleton work for one replica at a time. Without a nats-server this process is the only one and
   * leads at once, with fence 1.
   */
  elect(options: Omit<ElectionOptions, 'candidate'>): Candidacy;
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
 * SIGINT drains them in reverse order. What keeps the process from starting is one sentence on
 * standard error and exit 1.
 */
export async function runServices<Configs extends readonly object[]>(
  definitions: Definitions<Configs>,
): Promise<void> {
  try {
    const services = await startServices(definitions, process.env);
    const stop = () => void services.drain().then(() => process.exit(0), refuse);
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    refuse(error);
  }
}

function refuse(error: unknown): void {
  const text =
    error instanceof ConfigError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${text}\n`, () => process.exit(1));
}

/** The services of one process, apart from its signals and exit codes. */
export async function startServices<Configs extends readonly object[]>(
  definitions: Definitions<Configs>,
  environment: Environment,
): Promise<RunningService> {
  const config = readConfig(processConfig, environment);
  const keyRing = parseKeyRing(config.keys);
  const configured = definitions.map((definition) => ({
    definition,
    config: readConfig(definition.config, environment),
  }));
  // Whatever has been opened is closed in reverse order: at the drain, or when the rest cannot start.
  await using opened = new AsyncDisposableStack();
  const core = await openProcess(nameOf(definitions), config, opened);

  for (const { definition, config: own } of configured) {
    const logger = core.logger.child({ service: definition.name });
    const service = await definition.create({ ...core, keyRing, config: own, logger });
    opened.defer(() => service.drain());
  }
  opened.defer(() => core.resignAll());
  opened.defer(() => core.announceDraining());
  return drainOnce(opened.move(), config.drainSeconds * 1000, core);
}

/** Those in one process share its name in logs, metrics and NATS. */
function nameOf(definitions: readonly { readonly name: string }[]): string {
  const [only, ...others] = definitions;
  return only !== undefined && others.length === 0 ? only.name : 'septet';
}

/** What the services of a process have in common. */
interface ProcessCore extends Omit<Kit<never>, 'config' | 'keyRing'> {
  /** Fails readiness and tells the parked long polls. */
  announceDraining(): void;
  /** Gives every singleton role back. */
  resignAll(): Promise<void>;
}

async function openProcess(
  name: string,
  config: ProcessConfig,
  opened: AsyncDisposableStack,
): Promise<ProcessCore> {
  const { logLevel: level, zone, metricsPort } = config;
  const clock = systemClock;
  const ids = createIds(clock);
  const logger = createLogger({ service: name, level, zone, mixin: currentCallFields });
  logBackgroundFailures(logger);
  const telemetry = await createTelemetry({
    endpoint: config.otlpEndpoint,
    ratio: config.traceRatio,
    service: name,
    zone,
  });
  opened.defer(() => telemetry.drain());
  opened.defer(() => drainBackground());

  const health = createHealth();
  opened.defer(watchEventLoop({ clock, health }));
  const metrics = new Registry();
  if (metricsPort !== 0) {
    collectDefaultMetrics({ register: metrics });
    const probes = await startProbeServer({ port: metricsPort, metrics, health });
    opened.defer(() => probes.close());
  }

  const nats = await openNats(name, config, { logger, health });
  opened.defer(async () => nats?.drain());
  const bus = createBus({
    name,
    connection: nats,
    logger,
    clock,
    telemetry,
    metrics: metricsPort === 0 ? noRpcMetrics : createRpcMetrics(metrics),
  });
  opened.defer(() => bus.drain());

  const draining = new AbortController();
  const candidate = `${name}.${ids.uuid()}`;
  const candidacies: Candidacy[] = [];
  return {
    bus,
    logger,
    clock,
    ids,
    telemetry,
    metrics,
    health,
    nats,
    draining: draining.signal,
    elect(options) {
      const deps = { replicas: config.natsReplicas, clock, logger };
      const candidacy =
        nats === undefined
          ? leadAlone(options, logger)
          : standForElection({ ...options, candidate }, { ...deps, connection: nats });
      candidacies.push(candidacy);
      return candidacy;
    },
    announceDraining() {
      logger.info('drains');
      health.startDraining();
      draining.abort(new CallAborted('draining'));
    },
    async resignAll() {
      await Promise.all(candidacies.map((candidacy) => candidacy.resign()));
    },
  };
}

async function openNats(
  name: string,
  { natsUrls: urls, natsUser: user, natsPassword: password }: ProcessConfig,
  { logger, health }: Pick<ProcessCore, 'logger' | 'health'>,
): Promise<NatsConnection | undefined> {
  if (urls.length === 0) return undefined;
  return connectNats({ name, urls, user, password, logger, health });
}

function drainOnce(
  opened: AsyncDisposableStack,
  limitMs: number,
  { clock, logger }: Pick<ProcessCore, 'clock' | 'logger'>,
): RunningService {
  let drained: Promise<void> | undefined;
  const drain = async () => {
    const limit = new Promise<'late'>((resolve) => {
      clock.setTimer(limitMs, () => resolve('late'));
    });
    const outcome = await Promise.race([opened.disposeAsync(), limit]);
    if (outcome === 'late') logger.error({ limitMs }, 'stops before everything has ended');
  };
  return { drain: () => (drained ??= drain()) };
}
