import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startNats } from '@septet/testkit/nats';
import type { RunningEngine } from '@septet/testkit/running-engine';

import { callContext, demoModel } from './demo-api.ts';
import { createObserved, demoHandlers, demoStreams } from './demo-handlers.ts';
import { TestBus } from './buses.ts';

const MEGABYTE = 1024 * 1024;

let nats: RunningEngine;

beforeAll(async () => {
  nats = await startNats();
});

afterAll(async () => {
  await nats[Symbol.asyncDispose]();
});

async function startPair(options: Parameters<typeof TestBus.connect>[1] = {}) {
  const member = await TestBus.connect(nats.url, options);
  const caller = await TestBus.connect(nats.url, options);
  const observed = createObserved();
  const served = await member.bus.serve(demoModel, undefined, demoHandlers(observed), {
    streams: demoStreams(observed),
  });
  return {
    member,
    caller,
    observed,
    served,
    async [Symbol.asyncDispose]() {
      await caller[Symbol.asyncDispose]();
      await member[Symbol.asyncDispose]();
    },
  };
}

const values = {
  text: 'ünïcode 🚀',
  bytes: Buffer.from([0, 1, 255]),
  date: new Date('2026-01-02T03:04:05.678Z'),
  list: [1, -1, 2.5, true, null],
  nested: { deep: { er: 'yes' } },
  left: undefined,
};

describe('a call over NATS', () => {
  test('carries every type of value both ways', async () => {
    await using pair = await startPair();
    const output = await pair.caller.bus.call(demoModel, 'Echo', { value: values }, callContext());
    const { left: _left, bytes, ...rest } = values;
    expect(output).toEqual({ value: { ...rest, bytes: new Uint8Array(bytes) } });
  });

  test('tells the handler who calls and how long somebody waits', async () => {
    await using pair = await startPair();
    const { signal: _signal, deadlineMs, ...context } = callContext();
    const output = await pair.caller.bus.call(demoModel, 'WhoAmI', {}, callContext({ deadlineMs }));
    expect(output).toMatchObject({ ...context, isAborted: false });
    const { deadlineMs: there } = { deadlineMs: 0, ...Object(output) };
    expect(Math.abs(there - deadlineMs)).toBeLessThan(2_000);
  });

  test('knows callers without an access key', async () => {
    await using pair = await startPair();
    const principal = { arn: 'arn:aws:iam::000000000000:root', userId: '000000000000' };
    const output = await pair.caller.bus.call(demoModel, 'WhoAmI', {}, callContext({ principal }));
    expect(output).toHaveProperty('principal', principal);
  });

  test('refuses a body that does not fit, without harm to other calls', async () => {
    await using pair = await startPair();
    const call = (operation: string, input: object) =>
      pair.caller.bus.call(demoModel, operation, input, callContext());
    await expect(call('Echo', { value: Buffer.alloc(65 * MEGABYTE) })).rejects.toThrow(RangeError);
    await expect(call('Fill', { size: 65 * MEGABYTE })).rejects.toMatchObject({
      code: 'InternalFailure',
    });
    expect(await call('Echo', { value: 1 })).toEqual({ value: 1 });
  });

  test('does not start when its deadline has passed', async () => {
    await using pair = await startPair();
    const context = callContext({ deadlineMs: Date.now() });
    await expect(
      pair.caller.bus.call(demoModel, 'Park', { name: 'late' }, context),
    ).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    await pair.caller.bus.call(demoModel, 'Echo', {}, callContext());
    expect(pair.observed.events).toEqual([]);
  });

  test('answers the same as a direct call that goes through the codec', async () => {
    await using pair = await startPair();
    await using local = await TestBus.connect(nats.url, { throughCodec: true });
    await local.bus.serve(demoModel, undefined, demoHandlers(createObserved()));
    const input = { value: values };
    expect(await local.bus.call(demoModel, 'Echo', input, callContext())).toEqual(
      await pair.caller.bus.call(demoModel, 'Echo', input, callContext()),
    );
  });

  test('brings a 40 MB request and a 40 MB answer', async () => {
    await using pair = await startPair();
    const value = Buffer.alloc(40 * MEGABYTE);
    for (let at = 0; at < value.length; at += 4096) value.writeUInt32BE(at, at);
    const output = await pair.caller.bus.call(demoModel, 'Echo', { value }, callContext());
    const { value: back } = { value: Buffer.alloc(0), ...Object(output) };
    expect(Buffer.compare(Buffer.from(back), value)).toBe(0);
    expect(pair.caller.disconnects + pair.member.disconnects).toBe(0);
  });

  test('keeps the connection under 20 answers of 8 MB at once, and small calls pass between', async () => {
    await using pair = await startPair();
    const call = (operation: string, input: object) =>
      pair.caller.bus.call(
        demoModel,
        operation,
        input,
        callContext({ deadlineMs: Date.now() + 60_000 }),
      );
    const big = Array.from({ length: 20 }, () => call('Fill', { size: 8 * MEGABYTE }));
    const small = Array.from({ length: 50 }, (_, n) => call('Echo', { value: n }));
    expect(await Promise.all(small)).toEqual(small.map((_, n) => ({ value: n })));
    for (const output of await Promise.all(big)) {
      expect(output).toMatchObject({ bytes: { length: 8 * MEGABYTE } });
    }
    expect(pair.caller.disconnects + pair.member.disconnects).toBe(0);
  });

  test('gives back its credit: large calls that are cancelled do not starve later ones', async () => {
    await using pair = await startPair();
    for (let round = 0; round < 10; round += 1) {
      const abort = new AbortController();
      const calls = Array.from({ length: 5 }, () =>
        pair.caller.bus.call(
          demoModel,
          'Echo',
          { value: Buffer.alloc(8 * MEGABYTE) },
          callContext({ signal: abort.signal }),
        ),
      );
      const settled = Promise.allSettled(calls);
      await Promise.race(calls.slice(0, 1 + (round % 2)));
      abort.abort(new Error('enough'));
      await settled;
    }
    const output = await pair.caller.bus.call(
      demoModel,
      'Fill',
      { size: 20 * MEGABYTE },
      callContext(),
    );
    expect(output).toMatchObject({ bytes: { length: 20 * MEGABYTE } });
  });

  test('cancels the handler when the caller goes', async () => {
    await using pair = await startPair();
    const { events } = pair.observed;
    const early = new AbortController();
    const call = pair.caller.bus.call(
      demoModel,
      'Park',
      { name: 'early' },
      callContext({ signal: early.signal }),
    );
    await eventually(() => events.includes('early parked'));
    early.abort(new Error('left'));
    await expect(call).rejects.toThrow('left');
    await eventually(() => events.includes('early cancelled'));
  });

  test('still takes an answer that is under way when its caller goes, where it was asked to', async () => {
    await using pair = await startPair();
    const { events } = pair.observed;
    const abort = new AbortController();
    const call = pair.caller.bus.call(
      demoModel,
      'Park',
      { name: 'late' },
      callContext({ signal: abort.signal }),
      { lateAnswerMs: 5_000 },
    );
    await eventually(() => events.includes('late parked'));
    abort.abort(new Error('left'));
    expect(await call).toEqual({ why: 'cancelled' });
  });

  test('ends with the reason of its signal when no answer comes late either', async () => {
    await using pair = await startPair();
    const abort = new AbortController();
    const call = pair.caller.bus.call(
      { api: 'nobody-serves-this' },
      'Park',
      {},
      callContext({ signal: abort.signal }),
      { lateAnswerMs: 5_000 },
    );
    abort.abort(new Error('left'));
    await expect(call).rejects.toThrow('left');
  });

  test('does not start when its signal has aborted already', async () => {
    await using pair = await startPair();
    const signal = AbortSignal.abort(new Error('left'));
    await expect(
      pair.caller.bus.call(demoModel, 'Park', { name: 'never' }, callContext({ signal })),
    ).rejects.toThrow('left');
    await pair.caller.bus.call(demoModel, 'Echo', {}, callContext());
    expect(pair.observed.events).toEqual([]);
  });

  test('ends with 503 at its deadline, for the handler too', async () => {
    await using pair = await startPair();
    await expect(
      pair.caller.bus.call(
        demoModel,
        'Park',
        { name: 'late' },
        callContext({ deadlineMs: Date.now() + 300 }),
      ),
    ).rejects.toMatchObject({ code: 'ServiceUnavailable', status: 503 });
    await eventually(() =>
      pair.observed.events.some((event) => /^late (cancelled|deadline)$/.test(event)),
    );
  });

  test('brings a ServiceError with all of its fields, without its cause', async () => {
    await using pair = await startPair();
    const error: unknown = await pair.caller.bus
      .call(demoModel, 'Fail', { with: 'service error' }, callContext())
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'ServiceError',
      code: 'QueueDoesNotExist',
      message: 'The specified queue does not exist.',
      status: 400,
      queryCode: 'AWS.SimpleQueueService.NonExistentQueue',
      fault: 'Sender',
      namespace: 'com.amazonaws.sqs',
      fields: { reasons: ['gone', { at: new Date(0) }] },
    });
    expect(error).not.toHaveProperty('cause');
    expect(pair.member.log).toEqual([]);
  });

  test('turns any other error into InternalFailure, logged once with the request id', async () => {
    await using pair = await startPair();
    const error: unknown = await pair.caller.bus
      .call(demoModel, 'Fail', { with: 'anything' }, callContext())
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'InternalFailure', status: 500 });
    expect(String(error)).not.toContain('secret');
    expect(pair.member.log).toHaveLength(1);
    expect(JSON.parse(pair.member.log[0] ?? '{}')).toMatchObject({
      request_id: callContext().requestId,
      operation: 'Fail',
      err: { message: 'secret detail' },
    });
    expect(pair.caller.log).toEqual([]);
  });

  test('checks the input of a service, and believes the edge which has checked it', async () => {
    await using pair = await startPair();
    const call = (validated: boolean) =>
      pair.caller.bus.call(demoModel, 'Checked', {}, callContext(), { validated });
    await expect(call(false)).rejects.toMatchObject({ name: 'ServiceError' });
    expect(await call(true)).toEqual({});
  });

  test('answers an operation that is not built honestly', async () => {
    await using pair = await startPair();
    for (const operation of ['NotYet', 'Unheard']) {
      await expect(
        pair.caller.bus.call(demoModel, operation, {}, callContext()),
      ).rejects.toMatchObject({ code: 'NotImplemented', status: 501 });
    }
  });

  test('answers 503 when nobody serves the API, and finds a member that starts meanwhile', async () => {
    await using caller = await TestBus.connect(nats.url, { patienceMs: 100 });
    await expect(
      caller.bus.call({ api: 'nobody' }, 'Echo', {}, callContext()),
    ).rejects.toMatchObject({ code: 'ServiceUnavailable' });

    await using patient = await TestBus.connect(nats.url);
    const call = patient.bus.call({ api: 'demo' }, 'Echo', { value: 1 }, callContext());
    await using member = await TestBus.connect(nats.url);
    await member.bus.serve(demoModel, undefined, demoHandlers(createObserved()));
    expect(await call).toEqual({ value: 1 });
  });

  test('answers 503 when the inbox of the member is full, and takes calls again afterwards', async () => {
    await using pair = await startPair({ inbox: { maxCalls: 2, maxBytes: MEGABYTE } });
    const abort = new AbortController();
    const park = (name: string) =>
      pair.caller.bus
        .call(demoModel, 'Park', { name }, callContext({ signal: abort.signal }))
        .catch(() => {});
    const parked = [park('a'), park('b')];
    await eventually(() => pair.observed.events.length === 2);
    const echo = (value: unknown) =>
      pair.caller.bus.call(demoModel, 'Echo', { value }, callContext());
    await expect(echo(1)).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    abort.abort();
    await Promise.all(parked);
    await eventually(async () => (await echo(1)) !== undefined);
    await expect(echo(Buffer.alloc(2 * MEGABYTE))).rejects.toMatchObject({
      code: 'ServiceUnavailable',
    });
  });

  test('tells what is built', async () => {
    await using pair = await startPair();
    expect(await pair.caller.bus.describe('demo', callContext())).toEqual({
      Echo: true,
      Checked: true,
      Fill: true,
      WhoAmI: true,
      Park: true,
      Fail: true,
      NotYet: 'nobody has needed it',
      Count: true,
    });
  });
});

describe('a draining member', () => {
  test('finishes what is in flight and takes nothing new', async () => {
    await using pair = await startPair();
    const call = pair.caller.bus.call(demoModel, 'Park', { name: 'poll' }, callContext());
    await eventually(() => pair.observed.events.includes('poll parked'));
    await using other = await TestBus.connect(nats.url);
    const drained = pair.served.drain();
    await other.bus.serve(demoModel, undefined, demoHandlers(createObserved()));
    // The parked call hears of it through its signal and answers; nothing else is lost meanwhile.
    expect(await call).toEqual({ why: 'draining' });
    await drained;
    expect(await pair.caller.bus.call(demoModel, 'Echo', { value: 2 }, callContext())).toEqual({
      value: 2,
    });
  });

  test('loses no call while members come and go', async () => {
    await using caller = await TestBus.connect(nats.url);
    await using stays = await TestBus.connect(nats.url);
    await stays.bus.serve(demoModel, undefined, demoHandlers(createObserved()));
    let isOver = false;
    const calls = Array.from({ length: 16 }, async () => {
      let answered = 0;
      while (!isOver) {
        await caller.bus.call(demoModel, 'Echo', { value: answered }, callContext());
        answered += 1;
      }
      return answered;
    });
    for (let round = 0; round < 10; round += 1) {
      await using passing = await TestBus.connect(nats.url);
      await passing.bus.serve(demoModel, undefined, demoHandlers(createObserved()));
      await passing.bus.drain();
    }
    isOver = true;
    expect(Math.min(...(await Promise.all(calls)))).toBeGreaterThan(0);
  });
});

describe('wake-ups', () => {
  test('reach every listener with their value', async () => {
    await using one = await TestBus.connect(nats.url);
    await using two = await TestBus.connect(nats.url);
    const heard: unknown[] = [];
    const subscription = two.bus.subscribe('septet.wake.demo.>', (value, subject) =>
      heard.push([subject, value]),
    );
    await two.connection.flush();
    one.bus.publish('septet.wake.demo.replica-1', { queue: 'q' });
    await eventually(() => heard.length === 1);
    expect(heard).toEqual([['septet.wake.demo.replica-1', { queue: 'q' }]]);
    subscription.unsubscribe();
  });
});

describe('NATS service discovery (ADR-32)', () => {
  test('finds a replica and its figures', async () => {
    await using pair = await startPair();
    await pair.caller.bus.call(demoModel, 'Echo', {}, callContext());
    const ask = async (subject: string) =>
      (await pair.caller.connection.request(subject, '', { timeout: 2_000 })).json<object>();
    const ping = await ask('$SRV.PING.demo-svc');
    expect(ping).toMatchObject({
      type: 'io.nats.micro.v1.ping_response',
      name: 'demo-svc',
      metadata: { api: 'demo' },
    });
    const { id } = { id: '', ...ping };
    expect(await ask(`$SRV.INFO.demo-svc.${id}`)).toMatchObject({
      endpoints: expect.arrayContaining([
        { name: 'Echo', subject: 'septet.demo.Echo', queue_group: 'septet.demo' },
      ]),
    });
    expect(await ask('$SRV.STATS.demo-svc')).toMatchObject({
      endpoints: expect.arrayContaining([
        expect.objectContaining({ name: 'Echo', num_requests: 1, num_errors: 0 }),
      ]),
    });
  });
});
