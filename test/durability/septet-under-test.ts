import type { RunningEngine } from '@septet/testkit/running-engine';
import { startSeptet, type RunningSeptet, type SeptetOptions } from '@septet/testkit/septet';

type AtLeastOne<Item> = readonly [Item, ...Item[]];

export interface SeptetUnderTest extends AsyncDisposable {
  readonly endpoints: AtLeastOne<string>;
  readonly gateways: AtLeastOne<RunningEngine>;
  readonly queues: AtLeastOne<RunningEngine>;
}

/** Two processes of each service, which take unsigned calls; `SEPTET_CRASH_LOG` names a file for their logs. */
export async function startSeptetUnderTest(
  options: Pick<SeptetOptions, 'durability' | 'valkeyUrl' | 'natsUrl' | 'layout'>,
): Promise<SeptetUnderTest> {
  const logFile = process.env['SEPTET_CRASH_LOG'];
  const septet: RunningSeptet = await startSeptet({
    layout: { gateways: 2, queues: 2 },
    auth: 'open',
    ...options,
    ...(logFile === undefined ? {} : { logFile }),
  });
  return {
    endpoints: atLeastOne(septet.endpoints),
    gateways: atLeastOne(septet.gateways),
    queues: atLeastOne(septet.queues),
    [Symbol.asyncDispose]: () => septet[Symbol.asyncDispose](),
  };
}

function atLeastOne<Item>([first, ...others]: readonly Item[]): AtLeastOne<Item> {
  if (first === undefined) throw new RangeError('Septet runs at least one process of each service');
  return [first, ...others];
}
