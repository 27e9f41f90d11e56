import { afterAll, describe, expect, test } from '@jest/globals';
import { CreateQueueCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { createSqsClient } from '@septet/testkit/aws-clients';
import { startSeptet } from '@septet/testkit/septet';
import { caseOf } from './case-source.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { prepareTarget } from './fuzz-target.ts';
import { Failure, Lane } from './lane.ts';
import { settledBytes } from './process-memory.ts';

/** SEPTET_FUZZ_SEED repeats a run, SEPTET_FUZZ_CASES makes it longer, SEPTET_FUZZ_REPLAY sends one case alone. */
const seed = Number(process.env['SEPTET_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const cases = Number(process.env['SEPTET_FUZZ_CASES'] ?? 100_000);
const replay = process.env['SEPTET_FUZZ_REPLAY'];

const LANES = 8;
/** A heap under load grows to a plateau of some 350 MiB; in 85,000 cases a leak of 3 KB each shows, in more a smaller one. */
const MAX_GROWTH_BYTES = 256 * 1024 ** 2;
const SETTLE_MS = 3_000;
const TIMEOUT_MS = Math.max(300_000, cases * 10);

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());

describe.each([
  ['open', Math.ceil(cases * 0.85)],
  ['enforce', Math.floor(cases * 0.15)],
] as const)('SEPTET_AUTH=%s', (auth, count) => {
  test(
    `answers ${count} hostile requests as AWS would, and goes on (seed ${seed})`,
    async () => {
      const septet = engines.use(await startSeptet({ auth, env: { SEPTET_LOG_LEVEL: 'error' } }));
      const [gateway] = septet.gateways;
      if (gateway === undefined) throw new Error('no gateway');
      const { pid } = gateway;
      const { accessKeyId } = septet.credentials;
      const target = await prepareTarget(septet);
      const options = { seed, target, accessKeyId, auth };
      const statuses = new Map<number, number>();
      const runCases = async (from: number, to: number): Promise<void> => {
        let number = from;
        const next = (): FuzzCase | undefined =>
          number < to ? caseOf(number++, options) : undefined;
        const lanes = Array.from({ length: LANES }, () => new Lane(target.port, next));
        await Promise.all(lanes.map((lane) => lane.run()));
        for (const lane of lanes) {
          for (const [status, times] of lane.statuses) {
            statuses.set(status, (statuses.get(status) ?? 0) + times);
          }
        }
      };

      const startedMs = performance.now();
      if (replay !== undefined) {
        const bytes = Buffer.from(replay, 'base64');
        const once: FuzzCase[] = [{ label: 'replay', bytes, framing: 'whole', isHead: false }];
        await new Lane(target.port, () => once.pop()).run();
        return;
      }
      try {
        // The first tenth loads the models and compiles the code, which is no leak.
        const warmUp = Math.ceil(count / 10);
        await runCases(0, warmUp);
        const warmBytes = await settledBytes(pid, SETTLE_MS);
        await runCases(warmUp, count);
        const growth = (await settledBytes(pid, SETTLE_MS)) - warmBytes;
        const seconds = (performance.now() - startedMs) / 1_000;
        process.stderr.write(
          `fuzz ${auth}: seed ${seed}, ${count} cases in ${seconds.toFixed(0)} s, ` +
            `${(warmBytes / 1024 ** 2).toFixed(0)} MiB + ${(growth / 1024 ** 2).toFixed(0)} MiB, answers ${JSON.stringify(Object.fromEntries(statuses))}\n`,
        );
        expect(growth).toBeLessThan(MAX_GROWTH_BYTES);
      } catch (error) {
        throw error instanceof Failure ? new Error(replayable(error)) : error;
      }

      expect(gateway.isRunning).toBe(true);
      expect(gateway.pid).toBe(pid);
      const sqs = createSqsClient(septet);
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'afterwards' }));
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'still here' }));
    },
    TIMEOUT_MS,
  );
});

function replayable({ message, fuzzCase }: Failure): string {
  const { label, bytes } = fuzzCase;
  return [
    `${label}: ${message}`,
    `seed ${seed}; the bytes alone: SEPTET_FUZZ_REPLAY=${bytes.toString('base64')}`,
    bytes.toString('latin1', 0, 2_000),
  ].join('\n');
}
