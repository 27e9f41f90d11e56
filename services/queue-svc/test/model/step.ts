import fc from 'fast-check';

/** The queue that messages are sent to first, and the one that takes its dead letters. */
export type QueueRole = 'main' | 'dead letters';

export interface Settings {
  readonly DelaySeconds?: string | undefined;
  readonly MaximumMessageSize?: string | undefined;
  readonly MessageRetentionPeriod?: string | undefined;
  readonly ReceiveMessageWaitTimeSeconds?: string | undefined;
  readonly VisibilityTimeout?: string | undefined;
  readonly ofFifo?:
    | {
        readonly ContentBasedDeduplication?: string | undefined;
        readonly DeduplicationScope?: string | undefined;
      }
    | undefined;
  /** Of the main queue's RedrivePolicy to the other one; 0 removes it. */
  readonly maxReceiveCount?: number | undefined;
  /** Of the dead-letter queue's RedriveAllowPolicy; '' removes it. */
  readonly redrivePermission?: string | undefined;
}

export interface Outgoing {
  /** Few, so that contents repeat; they only become part of the body on a FIFO queue. */
  readonly content: number;
  readonly isLong: boolean;
  readonly kind: string | undefined;
  readonly delaySeconds: number | undefined;
  readonly groupId: string | undefined;
  readonly dedupeId: string | undefined;
}

export type Step =
  | {
      readonly op: 'create queue';
      readonly queue: QueueRole;
      readonly settings: Settings;
      readonly tags: readonly string[];
    }
  | { readonly op: 'delete queue' | 'purge' | 'sweep'; readonly queue: QueueRole }
  | { readonly op: 'set attributes'; readonly queue: QueueRole; readonly settings: Settings }
  | { readonly op: 'look'; readonly queue: QueueRole; readonly page: number }
  | { readonly op: 'tag' | 'untag'; readonly queue: QueueRole; readonly tags: readonly string[] }
  | { readonly op: 'list' }
  | { readonly op: 'send'; readonly queue: QueueRole; readonly entries: readonly Outgoing[] }
  | {
      readonly op: 'receive';
      readonly queue: QueueRole;
      readonly max: number;
      readonly timeout: number | undefined;
      readonly attempt: string | undefined;
    }
  /** `handles` counts back from the newest; -1 is a forged one. */
  | { readonly op: 'delete'; readonly queue: QueueRole; readonly handles: readonly number[] }
  | { readonly op: 'return'; readonly queue: QueueRole; readonly handles: readonly number[] }
  | {
      readonly op: 'change visibility';
      readonly queue: QueueRole;
      readonly handles: readonly number[];
      readonly timeout: number;
    }
  | { readonly op: 'advance'; readonly minutes: number }
  /** The engine is killed while the call is on its way, and starts again. */
  | { readonly op: 'crash'; readonly during: CrashableStep };

export type CrashableStep = Extract<
  Step,
  { op: 'send' | 'receive' | 'delete' | 'change visibility' }
>;

const queue = fc.oneof(
  { weight: 4, arbitrary: fc.constant<QueueRole>('main') },
  { weight: 1, arbitrary: fc.constant<QueueRole>('dead letters') },
);

function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 3 });
}

function oneOf<Value>(...values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

/** Whole minutes, so that the milliseconds that really pass in between decide nothing. */
const settings: fc.Arbitrary<Settings> = fc.record({
  DelaySeconds: rarely(oneOf('0', '0', '60', '900')),
  MaximumMessageSize: rarely(oneOf('1024', '1048576')),
  MessageRetentionPeriod: rarely(oneOf('120', '600', '3600', '345600')),
  ReceiveMessageWaitTimeSeconds: rarely(oneOf('0', '20')),
  VisibilityTimeout: rarely(oneOf('0', '60', '120', '600')),
  ofFifo: fc.record({
    ContentBasedDeduplication: rarely(oneOf('true', 'false')),
    DeduplicationScope: rarely(oneOf('queue', 'messageGroup')),
  }),
  maxReceiveCount: rarely(oneOf(0, 1, 1, 2, 3)),
  redrivePermission: rarely(oneOf('', 'allowAll', 'denyAll')),
});

const tags = fc.uniqueArray(oneOf('a', 'b', 'c'), { minLength: 1, maxLength: 3 });

const handles = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.nat(8), { minLength: 1, maxLength: 1 }),
  },
  {
    weight: 3,
    arbitrary: fc.array(fc.integer({ min: -1, max: 30 }), { minLength: 1, maxLength: 10 }),
  },
);

function outgoing(isFifo: boolean): fc.Arbitrary<Outgoing> {
  return fc.record({
    content: fc.nat(5),
    isLong: fc.nat(11).map((lot) => lot === 7),
    kind: rarely(oneOf('x', 'y')),
    delaySeconds: isFifo ? fc.constant(undefined) : rarely(oneOf(0, 60, 120)),
    groupId: isFifo
      ? fc.option(oneOf('g', 'h', 'g!'), { nil: undefined, freq: 40 })
      : fc.constant(undefined),
    dedupeId: isFifo
      ? fc.option(oneOf('1', '2', '3', '4', '5', '6'), { nil: undefined, freq: 3 })
      : fc.constant(undefined),
  });
}

/** Short arrays for one call, longer ones for a batch. */
function oneOrMore<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.array(value, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(value, { minLength: 2, maxLength: 10 }) },
  );
}

function messageStep(isFifo: boolean): fc.Arbitrary<CrashableStep> {
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        op: fc.constant('send' as const),
        queue,
        entries: oneOrMore(outgoing(isFifo)),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        op: fc.constant('receive' as const),
        queue,
        max: oneOf(1, 2, 3, 10),
        timeout: fc.option(oneOf(0, 60, 60, 120, 43_200), { nil: undefined, freq: 1 }),
        attempt: isFifo ? rarely(oneOf('p', 'q')) : fc.constant(undefined),
      }),
    },
    { weight: 3, arbitrary: fc.record({ op: fc.constant('delete' as const), queue, handles }) },
    {
      weight: 2,
      arbitrary: fc.record({
        op: fc.constant('change visibility' as const),
        queue,
        handles,
        // The last one is half a minute below twelve hours: too long only for a receive of the past.
        timeout: oneOf(0, 0, 60, 600, 43_170),
      }),
    },
  );
}

export function anyStep({
  isFifo,
  hasCrashes,
}: {
  readonly isFifo: boolean;
  readonly hasCrashes: boolean;
}): fc.Arbitrary<Step> {
  const operation = <Op extends 'delete queue' | 'purge' | 'sweep'>(op: Op) =>
    fc.record({ op: fc.constant(op), queue });
  return fc.oneof(
    { weight: 32, arbitrary: messageStep(isFifo) },
    {
      weight: 2,
      arbitrary: fc.record({ op: fc.constant('return' as const), queue, handles }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        op: fc.constant('advance' as const),
        minutes: oneOf(1, 1, 1, 1, 2, 2, 3, 4, 5, 5, 15, 60, 720),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        op: fc.constant('set attributes' as const),
        queue,
        settings,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        op: fc.constant('create queue' as const),
        queue,
        settings,
        tags: fc.oneof(fc.constant([]), tags),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ op: fc.constant('look' as const), queue, page: oneOf(1, 3, 10, 100) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ op: oneOf('tag' as const, 'untag' as const), queue, tags }),
    },
    { weight: 1, arbitrary: fc.record({ op: fc.constant('list' as const) }) },
    { weight: 1, arbitrary: operation('delete queue') },
    { weight: 1, arbitrary: operation('purge') },
    { weight: 1, arbitrary: operation('sweep') },
    {
      weight: hasCrashes ? 4 : 0,
      arbitrary: fc.record({ op: fc.constant('crash' as const), during: messageStep(isFifo) }),
    },
  );
}
