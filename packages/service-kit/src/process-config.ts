import {
  defineConfig,
  choice,
  integer,
  list,
  optional,
  ratio,
  secret,
  text,
  url,
  type ConfigOf,
} from './config.ts';
import { logLevels } from './logger.ts';

/** What `runServices` itself reads; every service process understands these. */
export const processConfig = defineConfig({
  natsUrls: list('SEPTET_NATS_URL', {
    describe: 'nats-server addresses; without one the process can only call itself',
    default: [],
  }),
  natsUser: optional(text('SEPTET_NATS_USER', { describe: 'NATS user of this service' })),
  natsPassword: optional(
    secret('SEPTET_NATS_PASSWORD', { describe: 'password of `SEPTET_NATS_USER`' }),
  ),
  natsReplicas: integer('SEPTET_NATS_REPLICAS', {
    describe: 'replicas of JetStream key-value buckets: 1 on one server, 3 in a cluster',
    default: 1,
    min: 1,
    max: 5,
  }),
  keys: secret('SEPTET_KEYS', {
    describe: 'key ring `id:base64key,…`: the first signs and seals, all verify',
  }),
  metricsPort: integer('SEPTET_METRICS_PORT', {
    describe: 'port of `/metrics`, `/live` and `/ready`; 0 opens none',
    default: 0,
    min: 0,
    max: 65_535,
  }),
  logLevel: choice('SEPTET_LOG_LEVEL', logLevels, {
    describe: 'least severe level that is logged',
    default: 'info',
  }),
  zone: optional(text('SEPTET_ZONE', { describe: 'failure zone of the node, for the logs' })),
  drainSeconds: integer('SEPTET_DRAIN_SECONDS', {
    describe: 'time that calls in flight get at shutdown, below the pod’s grace period',
    default: 25,
    min: 1,
    max: 600,
  }),
  otlpEndpoint: optional(
    url('OTEL_EXPORTER_OTLP_ENDPOINT', {
      describe: 'OpenTelemetry collector (OTLP over HTTP); without it nothing is traced',
      protocols: ['http', 'https'],
    }),
  ),
  traceRatio: ratio('OTEL_TRACES_SAMPLER_ARG', {
    describe: 'share of new traces that is sampled; a caller’s decision is kept',
    default: 0.01,
  }),
});

export type ProcessConfig = ConfigOf<typeof processConfig>;
