/** `node demo-process.ts serve|park <nats url>`: a process that a test may kill. */
import { demoModel, callContext } from './demo-api.ts';
import { TestBus } from './buses.ts';
import { createObserved, demoHandlers, demoStreams } from './demo-handlers.ts';

const [, , role, url = ''] = process.argv;
const { bus } = await TestBus.connect(url);
if (role === 'serve') {
  const observed = createObserved();
  await bus.serve(demoModel, undefined, demoHandlers(observed), {
    streams: demoStreams(observed),
  });
} else {
  void bus.call(demoModel, 'Park', { name: 'orphan' }, callContext()).catch(() => {});
}
process.stdout.write('ready\n');
