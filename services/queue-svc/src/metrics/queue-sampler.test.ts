import { expect, test } from '@jest/globals';
import { unavailable } from '@septet/service-kit/unavailable';
import { systemClock } from '@septet/service-kit/clock';
import { createLogger } from '@septet/service-kit/logger';
import { QueueSampler } from './queue-sampler.ts';
import { QueueTraffic } from './queue-traffic.ts';

const queue = { account: '000000000000', region: 'us-east-1', name: 'q' };

test('what a round that failed had summed is not counted again by the next one', async () => {
  let isAway = false;
  const sampler = new QueueSampler({
    queues: {
      async describe() {
        if (isAway) throw unavailable('away');
        return {
          attributes: {},
          createdMs: 0,
          modifiedMs: 0,
          visibleCount: 1,
          inFlightCount: 2,
          delayedCount: 3,
          oldestAgeMs: 4,
        };
      },
    },
    traffic: new QueueTraffic(0),
    clock: systemClock,
    logger: createLogger({ service: 'test', level: 'silent' }),
  });
  sampler.startRound();
  await sampler.visit(queue);
  isAway = true;
  await expect(sampler.visit(queue)).rejects.toMatchObject({ status: 503 });
  isAway = false;

  sampler.startRound();
  await sampler.visit(queue);
  await sampler.visit(queue);
  sampler.endRound();
  expect(await sampler.sample()).toEqual([
    { queue: undefined, visibleCount: 2, inFlightCount: 4, delayedCount: 6, oldestAgeMs: 4 },
  ]);
});
