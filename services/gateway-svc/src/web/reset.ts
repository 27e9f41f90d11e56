import type { CallContext } from '@septet/contracts/operation';
import type { Bus } from '@septet/service-kit/bus';
import type { Clock } from '@septet/service-kit/clock';

/**
 * APIs of the services that keep state, each with an operation `Reset`: drops everything of every account and
 * answers when it is gone. They are called between services alone; no face has a route to it.
 */
const resettableApis: readonly string[] = ['septet-queues'];
const RESET_TIMEOUT_MS = 30_000;

/** Wipes every service. Only for `SEPTET_AUTH=open`: test runs start afresh. Access keys are settings and stay. */
export async function resetEverything(
  context: Pick<CallContext, 'requestId' | 'signal'>,
  {
    bus,
    clock,
    account,
    region,
  }: {
    readonly bus: Pick<Bus, 'call'>;
    readonly clock: Clock;
    readonly account: string;
    readonly region: string;
  },
): Promise<void> {
  const full: CallContext = {
    requestId: context.requestId,
    signal: context.signal,
    account,
    region,
    principal: { arn: `arn:aws:iam::${account}:root`, userId: account },
    publicUrl: '',
    deadlineMs: clock.nowMs() + RESET_TIMEOUT_MS,
  };
  await Promise.all(
    resettableApis.map((api) => bus.call({ api }, 'Reset', {}, full, { validated: true })),
  );
}
