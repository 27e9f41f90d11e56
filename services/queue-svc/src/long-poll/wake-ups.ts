import { wakeSubject } from '@septet/contracts/subjects';
import type { Bus, BusSubscription } from '@septet/service-kit/bus';
import type { QueueId } from '../queue/queue-id.ts';
import type { Wake } from '../store/message-store.ts';

export interface WakeUps {
  readonly wake: Wake;
  /** From now on calls `onWake` for each queue that this replica is woken for. */
  start(onWake: (queue: QueueId) => void): void;
  stop(): void;
}

const SERVICE = 'queue-svc';

/** Wake-ups between replicas: core messages, which may be lost; the re-check of every line covers that. */
export function createWakeUps(bus: Bus, replica: string): WakeUps {
  let listener: ((queue: QueueId) => void) | undefined;
  let subscription: BusSubscription | undefined;
  return {
    wake(target, queue) {
      if (target === replica) listener?.(queue);
      else bus.publish(wakeSubject(SERVICE, target), queue);
    },
    start(onWake) {
      listener = onWake;
      subscription = bus.subscribe(wakeSubject(SERVICE, replica), (value) => {
        if (isQueueId(value)) onWake(value);
      });
    },
    stop() {
      subscription?.unsubscribe();
      listener = undefined;
    },
  };
}

function isQueueId(value: unknown): value is QueueId {
  return (
    typeof value === 'object' &&
    value !== null &&
    'account' in value &&
    'region' in value &&
    'name' in value
  );
}
