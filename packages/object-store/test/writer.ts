import { contentOf } from './content.ts';
import { inMs, openAt } from './rig.ts';

/**
 * Puts objects until it is killed: `node writer.ts <store URL> <nats URL or empty> <run>`. Prints `begins NAME BYTES`
 * before a put and `acknowledged NAME` after it.
 */
const [url = '', natsUrl = '', run = ''] = process.argv.slice(2);
const SIZES = [0, 100, 70_000, 524_288, 524_289, 1_048_576, 3_000_000, 9_000_000];
const store = await openAt(url, natsUrl === '' ? undefined : natsUrl);
let count = 0;

async function* endless(): AsyncGenerator<Uint8Array, void, undefined> {
  yield Buffer.alloc(20_000_000);
  await new Promise(() => undefined);
}

async function putForEver(): Promise<never> {
  for (;;) {
    count += 1;
    const name = `${run}/${count}`;
    const bytes = SIZES[count % SIZES.length] ?? 0;
    process.stdout.write(`begins ${name} ${bytes}\n`);
    await store.put(name, contentOf(name, bytes), inMs(60_000));
    process.stdout.write(`acknowledged ${name}\n`);
  }
}

// One that is never done: what it leaves behind is nobody's.
void store.putStream(`${run}/endless`, endless(), inMs(60_000));
await Promise.all(Array.from({ length: 6 }, putForEver));
