import { ServiceError } from '@septet/contracts/service-error';
import { unsupported } from '@septet/contracts/operation';

import { CallAborted } from '../src/call-aborted.ts';
import type { StreamHandlers } from '../src/served-api.ts';
import type { DemoHandlers } from './demo-api.ts';

/** What the test looks at from outside. */
export interface Observed {
  /** `<name> parked`, `<name> <why its signal aborted>` */
  readonly events: string[];
  counted: number;
}

export function createObserved(): Observed {
  return { events: [], counted: 0 };
}

export function demoHandlers(observed: Observed): DemoHandlers {
  return {
    Echo: async (input) => input,
    Checked: async (input) => input,
    Fill: async ({ size }) => ({ bytes: Buffer.alloc(size, 'septet') }),
    WhoAmI: async (_input, { signal, ...context }) => ({ ...context, isAborted: signal.aborted }),
    Park: ({ name }, { signal }) =>
      new Promise((resolve) => {
        observed.events.push(`${name} parked`);
        signal.addEventListener('abort', () => {
          const why = signal.reason instanceof CallAborted ? signal.reason.why : 'unknown';
          observed.events.push(`${name} ${why}`);
          resolve({ why });
        });
      }),
    Fail: async (input) => {
      if (input.with === 'service error') {
        throw new ServiceError('QueueDoesNotExist', 'The specified queue does not exist.', {
          status: 400,
          queryCode: 'AWS.SimpleQueueService.NonExistentQueue',
          fault: 'Sender',
          namespace: 'com.amazonaws.sqs',
          fields: { reasons: ['gone', { at: new Date(0) }] },
          cause: new Error('secret'),
        });
      }
      throw new Error('secret detail');
    },
    NotYet: unsupported('nobody has needed it'),
    Count: unsupported('its result is a stream'),
  };
}

export function demoStreams(observed: Observed): StreamHandlers {
  return {
    async *Count(input) {
      const { to, size } = { to: 0, size: 0, ...Object(input) };
      try {
        for (let n = 1; n <= to; n += 1) {
          observed.counted = n;
          yield { n, bytes: Buffer.alloc(size, n) };
        }
        if (to === 0) throw new ServiceError('Expired', 'Nothing to count.');
      } finally {
        observed.events.push('count ended');
      }
    },
  };
}
