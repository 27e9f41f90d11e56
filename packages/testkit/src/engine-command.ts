import { Redis } from 'ioredis';

/** Sends one command to the server on `port` over a connection of its own, and returns the reply. */
export async function engineCommand(
  port: number,
  command: string,
  ...args: readonly (string | number)[]
): Promise<unknown> {
  const connection = new Redis({
    port,
    host: '127.0.0.1',
    lazyConnect: true,
    connectTimeout: 1000,
    commandTimeout: 2000,
    disconnectTimeout: 100,
    retryStrategy: () => null,
    enableReadyCheck: false,
  });
  // Errors reach the caller through the awaited calls below.
  connection.on('error', () => undefined);
  try {
    await connection.connect();
    return await connection.call(command, ...args);
  } finally {
    connection.disconnect();
  }
}
