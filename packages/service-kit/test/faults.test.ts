import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startNats } from '@septet/testkit/nats';
import type { RunningEngine } from '@septet/testkit/running-engine';

import { callContext, demoModel } from './demo-api.ts';
import { TestBus } from './buses.ts';
import { DemoProcess } from './child.ts';
import { createObserved, demoHandlers } from './demo-handlers.ts';

let nats: RunningEngine;

beforeAll(async () => {
  nats = await startNats();
});

afterAll(async () => {
  await nats[Symbol.asyncDispose]();
});

const lost = { code: 'ServiceUnavailable', status: 503 };

/** Far away: who answers before it has noticed the fault and not the deadline. */
const context = () => callContext({ deadlineMs: Date.now() + 60_000 });

test.each(['SIGKILL', 'SIGSTOP'] as const)(
  'a call whose member got %s answers 503 long before its deadline; the next ones work',
  async (signal) => {
    await using caller = await TestBus.connect(nats.url);
    await using member = await DemoProcess.start('serve', nats.url);
    const call = caller.bus.call(demoModel, 'Park', { name: 'x' }, context());
    // An answer proves that the member has the call which was sent before.
    await caller.bus.call(demoModel, 'Echo', {}, context());
    member.signal(signal);
    await expect(call).rejects.toMatchObject(lost);

    await using next = await TestBus.connect(nats.url);
    await next.bus.serve(demoModel, undefined, demoHandlers(createObserved()));
    // A stopped member is a member until nats-server has missed its pings.
    const answer = await eventually(
      () => caller.bus.call(demoModel, 'Echo', { value: 1 }, context()),
      { withinMs: 20_000 },
    );
    expect(answer).toEqual({ value: 1 });
  },
  30_000,
);

test('an answer in parts whose member is killed on the way ends with 503', async () => {
  // Encoding this much takes the member longer than the short heartbeats of the other tests.
  await using caller = await TestBus.connect(nats.url, { heartbeatMs: 1_000 });
  await using member = await DemoProcess.start('serve', nats.url);
  const megabyte = 1024 * 1024;
  const call = caller.bus.call(demoModel, 'Fill', { size: 60 * megabyte }, context());
  const settled = Promise.allSettled([call]);
  await eventually(() => caller.connection.stats().inBytes > 4 * megabyte, { everyMs: 1 });
  member.signal('SIGKILL');
  await settled;
  await expect(call).rejects.toMatchObject(lost);
}, 30_000);

test('a call in flight outlives a member that is slow, as long as it gives signs of life', async () => {
  await using caller = await TestBus.connect(nats.url, { heartbeatMs: 50 });
  await using member = await TestBus.connect(nats.url, { heartbeatMs: 50 });
  const observed = createObserved();
  const served = await member.bus.serve(demoModel, undefined, demoHandlers(observed));
  const call = caller.bus.call(demoModel, 'Park', { name: 'slow' }, context());
  await eventually(() => observed.events.includes('slow parked'));
  // Draining aborts it after two seconds: forty heartbeats.
  await served.drain();
  expect(await call).toEqual({ why: 'draining' });
});

test('a handler hears that its caller was killed', async () => {
  await using member = await TestBus.connect(nats.url);
  const observed = createObserved();
  await member.bus.serve(demoModel, undefined, demoHandlers(observed));
  await using orphanage = await DemoProcess.start('park', nats.url);
  await eventually(() => observed.events.includes('orphan parked'));
  orphanage.signal('SIGKILL');
  await eventually(() => observed.events.includes('orphan caller-gone'));
});

test('calls survive a restart of nats-server: those in flight answer, the next ones work', async () => {
  await using caller = await TestBus.connect(nats.url);
  await using member = await TestBus.connect(nats.url);
  const observed = createObserved();
  await member.bus.serve(demoModel, undefined, demoHandlers(observed));
  const parked = Array.from({ length: 20 }, (_, n) =>
    caller.bus.call(
      demoModel,
      'Park',
      { name: `p${n}` },
      callContext({ deadlineMs: Date.now() + 4_000 }),
    ),
  );
  const settled = Promise.allSettled(parked);
  await eventually(() => observed.events.length === 20);
  await nats.kill();
  await eventually(() => caller.disconnects > 0 && member.disconnects > 0);
  const whileDown = caller.bus.call(demoModel, 'Echo', { value: 'down' }, context());
  await nats.restart();
  expect(await whileDown).toEqual({ value: 'down' });
  for (const outcome of await settled) {
    expect(outcome.status).toBe('rejected');
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(lost);
  }
  expect(await caller.bus.call(demoModel, 'Echo', { value: 'up' }, context())).toEqual({
    value: 'up',
  });
}, 30_000);

test('a call that finds nats-server away for long answers 503', async () => {
  await using caller = await TestBus.connect(nats.url, { patienceMs: 200 });
  await nats.kill();
  try {
    await eventually(() => caller.disconnects > 0);
    await expect(caller.bus.call(demoModel, 'Echo', {}, context())).rejects.toMatchObject(lost);
  } finally {
    await nats.restart();
  }
});
