import {
  choice,
  defineConfig,
  integer,
  optional,
  text,
  url,
  type ConfigOf,
} from '@septet/service-kit/config';

/** Settings of queue-svc beside those of every process. */
export const queueConfig = defineConfig({
  valkeyUrl: url('SEPTET_VALKEY_URL', {
    describe: 'Valkey or Redis that holds the queues: one server, Sentinel or Cluster',
    protocols: [
      'redis',
      'rediss',
      'redis+sentinel',
      'rediss+sentinel',
      'redis+cluster',
      'rediss+cluster',
    ],
  }),
  durability: choice('SEPTET_DURABILITY', ['relaxed', 'fsync', 'replicated', 'replicated-fsync'], {
    describe: 'what an acknowledged change survives',
    default: 'replicated',
  }),
  deletedNameSeconds: integer('SEPTET_QUEUE_DELETED_NAME_SECONDS', {
    describe: 'how long the name of a deleted queue stays taken, as on AWS',
    default: 60,
    min: 0,
    max: 3_600,
  }),
  sweepSeconds: integer('SEPTET_QUEUE_SWEEP_SECONDS', {
    describe: 'how often queues that nobody receives from are cleaned of expired messages',
    default: 30,
    min: 1,
    max: 3_600,
  }),
  namedQueues: integer('SEPTET_QUEUE_METRICS_MAX', {
    describe: 'queues that have metrics of their own; the others are summed as `other`',
    default: 200,
    min: 0,
    max: 100_000,
  }),
  parkedPerAccount: integer('SEPTET_QUEUE_PARKED_MAX', {
    describe: 'long polls that one account may have waiting at one replica; more are throttled',
    default: 5_000,
    min: 1,
    max: 1_000_000,
  }),
  init: optional(
    text('SEPTET_INIT', {
      describe: 'queues to declare at start: JSON, or the path of a file with it',
    }),
  ),
  defaultAccount: text('SEPTET_DEFAULT_ACCOUNT', {
    describe: 'account of queues in `SEPTET_INIT` that name none',
    default: '000000000000',
    pattern: /^\d{12}$/,
    allowed: '12 digits',
  }),
  region: text('SEPTET_REGION', {
    describe: 'region of queues in `SEPTET_INIT` that name none',
    default: 'us-east-1',
    pattern: /^[a-z0-9-]{1,32}$/,
    allowed: 'a region name',
  }),
});

export type QueueConfig = ConfigOf<typeof queueConfig>;
