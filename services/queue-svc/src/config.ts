import { choice, defineConfig, integer, url, type ConfigOf } from '@septet/service-kit/config';

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
});

export type QueueConfig = ConfigOf<typeof queueConfig>;
