import { claimOutbox, clearOutbox } from '../src/outbox.ts';
import { TransferRegistry } from '../src/transfer-registry.ts';
import { inMs, openTestState, wallClock } from './rig.ts';
import { deliverItems, takeItems } from './transfer-rig.ts';

/**
 * A replica that takes one transfer as far as it is told and then dies as with kill -9:
 * `node dying-replica.ts <url> <source> <destination> <step>`.
 */
const [url = '', source = '', destination = '', lastStep = ''] = process.argv.slice(2);
const state = await openTestState(url);

function dieAfter(step: string): void {
  if (step === lastStep) process.kill(process.pid, 'SIGKILL');
}

await new TransferRegistry(state, wallClock).register(source, inMs(10_000));
dieAfter('registered');
await takeItems(state, source, destination, 10);
dieAfter('taken');
const page = await claimOutbox(state, source, 'the dying replica', undefined, inMs(10_000));
dieAfter('claimed');
await deliverItems(state, destination, page ?? [], inMs(10_000));
dieAfter('delivered');
await clearOutbox(state, source, page ?? [], inMs(10_000));
dieAfter('cleared');
