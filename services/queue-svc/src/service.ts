import { limits } from '@septet/contracts/sqs/limits';
import { model } from '@septet/contracts/sqs/model.gen';
import type { Kit, RunningService, ServiceDefinition } from '@septet/service-kit/service';
import { openState } from '@septet/state/state';
import { parseValkeyUrl } from '@septet/state/valkey-url';
import { queueConfig, type QueueConfig } from './config.ts';
import { createHandlers } from './handlers.ts';
import { ReceiveLines } from './long-poll/receive-lines.ts';
import { createWakeUps } from './long-poll/wake-ups.ts';
import { MessageStore } from './store/message-store.ts';
import { QueueIndex } from './store/queue-index.ts';
import { QueueStore } from './store/queue-store.ts';
import { startSweeper } from './workers/sweeper.ts';

/** queue-svc: wiring only. */
export const queueService: ServiceDefinition<QueueConfig> = {
  name: 'queue-svc',
  config: queueConfig,
  create: createQueueService,
};

const REPLICA_BYTES = 8;

async function createQueueService(kit: Kit<QueueConfig>): Promise<RunningService> {
  const { config, bus, clock, ids, keyRing, logger, health } = kit;
  const state = await openState({
    target: parseValkeyUrl(config.valkeyUrl),
    durability: config.durability,
    clock,
    logger,
  });
  const replica = Buffer.from(ids.randomBytes(REPLICA_BYTES)).toString('hex');
  const wakeUps = createWakeUps(bus, replica);
  const messages = new MessageStore(state, wakeUps.wake);
  const index = new QueueIndex(state);
  const queues = new QueueStore({
    state,
    index,
    ids,
    deletedNameSeconds: config.deletedNameSeconds,
  });
  const receiveLines = new ReceiveLines({ messages, clock, ids, replica });
  wakeUps.start((queue) => receiveLines.wake(queue));
  const sweeper = startSweeper({
    messages,
    index,
    clock,
    logger,
    everyMs: config.sweepSeconds * 1_000,
  });
  const served = await bus.serve(
    model,
    limits,
    createHandlers({ queues, messages, index, receiveLines, keyRing, ids }),
  );
  health.addReadinessCheck('valkey', () => state.check());
  return {
    async drain() {
      receiveLines.drain();
      await served.drain();
      wakeUps.stop();
      await sweeper.stop();
      await state.close();
    },
  };
}
