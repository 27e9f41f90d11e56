import { connect, type Socket } from 'node:net';

/**
 * A process that holds connections open: `node hold-connections.ts <port> <count>`. Every second one makes a request
 * first. Says `holding <count>` when all are open, `lost <count>` at the end of its input, and exits.
 */
const [port = 0, count = 0] = process.argv.slice(2).map(Number);
/** Fewer than the listener's backlog, so that no connection waits for a repeated SYN. */
const AT_ONCE = 200;

const sockets = new Set<Socket>();

function open(index: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', reject);
    socket.on('close', () => sockets.delete(socket));
    socket.on('connect', () => {
      sockets.add(socket);
      if (index % 2 === 0) resolve();
      else socket.write('GET /_septet/health HTTP/1.1\r\nHost: localhost\r\n\r\n');
    });
    socket.on('data', () => resolve());
  });
}

for (let opened = 0; opened < count; opened += AT_ONCE) {
  const wave = Math.min(AT_ONCE, count - opened);
  await Promise.all(Array.from({ length: wave }, (_, index) => open(opened + index)));
}
process.stdout.write(`holding ${sockets.size}\n`);
process.stdin.on('end', () => {
  process.stdout.write(`lost ${count - sockets.size}\n`, () => process.exit(0));
});
process.stdin.resume();
