import { limits as extensionLimits } from '@septet/contracts/septet-queues/limits';
import { model as extensionModel } from '@septet/contracts/septet-queues/model';
import { limits } from '@septet/contracts/sqs/limits';
import { model } from '@septet/contracts/sqs/model.gen';
import type { Kit, RunningService, ServiceDefinition } from '@septet/service-kit/service';
import { openState } from '@septet/state/state';
import { Transfers } from '@septet/state/transfers';
import { parseValkeyUrl } from '@septet/state/valkey-url';
import { queueConfig, type QueueConfig } from './config.ts';
import { createExtensionHandlers, createHandlers } from './handlers.ts';
import { declareQueues } from './init/declare-queues.ts';
import { readDeclarations } from './init/read-declarations.ts';
import { ParkingPlaces } from './long-poll/parking-places.ts';
import { ReceiveLines } from './long-poll/receive-lines.ts';
import { createWakeUps } from './long-poll/wake-ups.ts';
import { DEAD_LETTER } from './queue/dead-letter.ts';
import { MESSAGE_MOVE } from './queue/moved-message.ts';
import { registerQueueMetrics } from './metrics/queue-metrics.ts';
import { QueueSampler } from './metrics/queue-sampler.ts';
import { QueueTraffic } from './metrics/queue-traffic.ts';
import { MessageStores } from './store/message-stores.ts';
import { MoveTaskStore } from './store/move-task-store.ts';
import { MovedMessageStore } from './store/moved-message-store.ts';
import { PolicyStore } from './store/policy-store.ts';
import { QueueIndex } from './store/queue-index.ts';
import { QueueStore } from './store/queue-store.ts';
import { createDeadLetterDelivery } from './workers/dead-letter-delivery.ts';
import { createDeadLetters } from './workers/dead-letters.ts';
import { createMessageMoveDelivery } from './workers/message-move-delivery.ts';
import { MoveTaskWorker } from './workers/move-task-worker.ts';
import { startSweeper } from './workers/sweeper.ts';

/** queue-svc: wiring only. */
export const queueService: ServiceDefinition<QueueConfig> = {
  name: 'queue-svc',
  config: queueConfig,
  create: createQueueService,
};

const REPLICA_BYTES = 8;
const READY_WITHIN_MS = 2_000;

async function createQueueService(kit: Kit<QueueConfig>): Promise<RunningService> {
  const { config, bus, clock, ids, keyRing, logger, health } = kit;
  const declarations = await readDeclarations(config.init ?? '{"queues":[]}', {
    account: config.defaultAccount,
    region: config.region,
  });
  const state = await openState({
    target: parseValkeyUrl(config.valkeyUrl),
    durability: config.durability,
    clock,
    logger,
  });
  const replica = Buffer.from(ids.randomBytes(REPLICA_BYTES)).toString('hex');
  const wakeUps = createWakeUps(bus, replica);
  const messages = new MessageStores(state, wakeUps.wake);
  const index = new QueueIndex(state);
  const queues = new QueueStore({
    state,
    index,
    ids,
    deletedNameSeconds: config.deletedNameSeconds,
  });
  await declareQueues(declarations, { queues, clock, ids, signal: kit.draining }).catch(
    async (error: unknown) => {
      await state.close();
      throw error;
    },
  );
  const transfers = new Transfers({
    state,
    clock,
    logger,
    deliverers: {
      [DEAD_LETTER]: createDeadLetterDelivery(messages),
      [MESSAGE_MOVE]: createMessageMoveDelivery(new MovedMessageStore(state, wakeUps.wake)),
    },
  });
  transfers.startSweeping();
  const deadLetters = createDeadLetters(transfers);
  const moveTasks = new MoveTaskStore(state);
  const moveTaskWorker = new MoveTaskWorker({
    tasks: moveTasks,
    transfers,
    clock,
    ids,
    logger,
    replica,
  });
  moveTaskWorker.start();
  const receiveLines = new ReceiveLines({
    messages,
    deadLetters,
    places: new ParkingPlaces(config.parkedPerAccount),
    clock,
    ids,
    replica,
  });
  wakeUps.start((queue) => receiveLines.wake(queue));
  // In one process with the gateway, which drains first, parked polls must not hold it up.
  kit.draining.addEventListener('abort', () => receiveLines.drain(), { once: true });
  const traffic = new QueueTraffic(config.namedQueues);
  const sampler = new QueueSampler({ queues, traffic, clock, logger });
  registerQueueMetrics(kit.metrics, { traffic, sampler });
  const sweeper = startSweeper({
    messages,
    index,
    sampler,
    clock,
    logger,
    everyMs: config.sweepSeconds * 1_000,
  });
  const deps = {
    queues,
    policies: new PolicyStore(state, queues),
    messages,
    moveTasks,
    moveTaskWorker,
    index,
    receiveLines,
    traffic,
    keyRing,
    ids,
  };
  const served = await Promise.all([
    bus.serve(model, limits, createHandlers(deps)),
    bus.serve(extensionModel, extensionLimits, createExtensionHandlers(deps)),
  ]);
  health.addReadinessCheck('valkey', async () => {
    await index.regions(clock.nowMs() + READY_WITHIN_MS);
  });
  return {
    async drain() {
      receiveLines.drain();
      await Promise.all(served.map((api) => api.drain()));
      wakeUps.stop();
      await sweeper.stop();
      await moveTaskWorker.stop();
      await transfers.close();
      await state.close();
    },
  };
}
