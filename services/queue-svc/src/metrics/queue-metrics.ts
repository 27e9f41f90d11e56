import { Counter, Gauge, type Registry } from 'prom-client';
import type { QueueId } from '../queue/queue-id.ts';
import type { QueueSample, QueueSampler } from './queue-sampler.ts';
import type { QueueCounts, QueueTraffic } from './queue-traffic.ts';

const labelNames = ['account', 'region', 'queue'] as const;

interface Metric<Source> {
  /** With its unit, after `septet_queue_`. */
  readonly name: string;
  readonly help: string;
  read(source: Source): number;
}

const GAUGES: readonly Metric<QueueSample>[] = [
  {
    name: 'messages_visible',
    help: 'Messages that can be received. The same from every replica.',
    read: ({ visibleCount }) => visibleCount,
  },
  {
    name: 'messages_in_flight',
    help: 'Messages that were received and whose visibility timeout has not ended. The same from every replica.',
    read: ({ inFlightCount }) => inFlightCount,
  },
  {
    name: 'messages_delayed',
    help: 'Messages that were sent and are not deliverable yet. The same from every replica.',
    read: ({ delayedCount }) => delayedCount,
  },
  {
    name: 'oldest_message_age_seconds',
    help: 'Age of the oldest message that can be received; 0 without one. The same from every replica.',
    read: ({ oldestAgeMs }) => oldestAgeMs / 1_000,
  },
];

const COUNTERS: readonly Metric<QueueCounts>[] = [
  {
    name: 'messages_sent_total',
    help: 'Messages accepted by this replica.',
    read: ({ sent }) => sent,
  },
  {
    name: 'messages_received_total',
    help: 'Messages handed out by this replica, each time that it was.',
    read: ({ received }) => received,
  },
  {
    name: 'messages_deleted_total',
    help: 'Successful deletes of messages at this replica.',
    read: ({ deleted }) => deleted,
  },
  {
    name: 'empty_receives_total',
    help: 'Receive calls that this replica answered without a message.',
    read: ({ emptyReceives }) => emptyReceives,
  },
];

/**
 * Registers `septet_queue_…{account, region, queue}`. The queues that have no name of their own are summed as
 * `queue="other"` of no account, which no queue can be.
 */
export function registerQueueMetrics(
  registry: Registry,
  { traffic, sampler }: { readonly traffic: QueueTraffic; readonly sampler: QueueSampler },
): void {
  for (const { name, help, read } of GAUGES) {
    const gauge = new Gauge({
      name: `septet_queue_${name}`,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const samples = await sampler.sample();
        // Nothing is awaited from here on: two scrapes at once must not see each other's half.
        gauge.reset();
        for (const sample of samples) gauge.set(labelsOf(sample.queue), read(sample));
      },
    });
  }
  for (const { name, help, read } of COUNTERS) {
    const counter = new Counter({
      name: `septet_queue_${name}`,
      help,
      labelNames,
      registers: [registry],
      collect() {
        counter.reset();
        for (const counts of [...traffic.named, traffic.other]) {
          counter.inc(labelsOf(counts.queue), read(counts));
        }
      },
    });
  }
}

function labelsOf(queue: QueueId | undefined): Record<(typeof labelNames)[number], string> {
  if (queue === undefined) return { account: '', region: '', queue: 'other' };
  return { account: queue.account, region: queue.region, queue: queue.name };
}
