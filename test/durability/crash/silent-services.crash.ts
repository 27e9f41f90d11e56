import { expect, test } from '@jest/globals';
import { expectDurable, runCrashTest } from '../crash-run.ts';
import { silenceReplica } from '../process-faults.ts';
import { readSeed } from '../seeded-random.ts';
import { startSeptetUnderTest } from '../septet-under-test.ts';

const QUEUE = 'queue-svc';
const GATEWAY = 'gateway-svc';
/** What a silent queue-svc may cost: within this time the gateways leave it out. */
const LEFT_OUT_WITHIN_MS = 10_000;

test('replicas that fall silent are worked around within 10 s and do no harm when they wake up', async () => {
  await using septet = await startSeptetUnderTest({ durability: 'fsync' });
  const report = await runCrashTest({
    test: 'queue-svc and gateway-svc, two replicas each: SIGSTOP 30 s',
    seed: readSeed(),
    endpoints: septet.endpoints,
    faults: (random) =>
      random.shuffle(
        Array.from({ length: 3 }, () => [
          silenceReplica(QUEUE, random.pick(septet.queues)),
          silenceReplica(GATEWAY, random.pick(septet.gateways)),
        ]).flat(),
      ),
  });
  expectDurable(report);
  // A client notices a silent gateway by its own timeout; a silent queue-svc is the gateways' affair.
  for (const { proof, struckMs, overMs } of report.strikes) {
    if (!proof.of.startsWith(QUEUE)) continue;
    const failures = report.history
      .filter(({ startedMs }) => startedMs > struckMs + LEFT_OUT_WITHIN_MS && startedMs < overMs)
      .filter(({ verdict }) => verdict === 'unknown')
      .map(({ operation, failure }) => `${operation}: ${failure}`);
    expect(failures).toEqual([]);
  }
}, 400_000);
