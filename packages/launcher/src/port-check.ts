import { createServer } from 'node:net';
import { Refusal } from './refusal.ts';

/**
 * Makes sure that `port` can be listened on, on every address.
 *
 * @throws Refusal when not
 */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(translatePortError(port, error)));
    server.listen(port, () => server.close(() => resolve()));
  });
}

function translatePortError(port: number, error: Error): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new Refusal(
      `Port ${port} is in use; stop what listens there, or choose another one with --port.`,
    );
  }
  if (code === 'EACCES') {
    return new Refusal(
      `Port ${port} needs rights that you do not have; choose another one with --port.`,
    );
  }
  return error;
}
