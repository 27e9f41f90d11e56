import { connect, createServer, type Socket } from 'node:net';

/** A TCP proxy on the loopback address that a test can make misbehave. */
export interface Proxy extends AsyncDisposable {
  readonly port: number;
  /** Connections that are open now. */
  readonly openConnections: number;
  /** Cuts every open connection with a reset; new ones are taken. */
  drop(): void;
  /**
   * Swallows bytes while connections stay open and new ones are accepted: `toServer` loses requests,
   * `toClient` loses replies after the server acted, `both` is a silent peer.
   */
  blackhole(direction: 'toServer' | 'toClient' | 'both'): void;
  /** Passes everything again; what was swallowed stays lost. */
  heal(): void;
}

/** Forwards to `target` (a port of the loopback address). */
export async function startProxy(target: number): Promise<Proxy> {
  const swallowed = { toServer: false, toClient: false };
  const open = new Set<Socket>();
  const forward = (from: Socket, to: Socket, direction: keyof typeof swallowed): void => {
    open.add(from);
    from.on('data', (bytes) => {
      if (swallowed[direction] || to.destroyed) return;
      if (!to.write(bytes)) from.pause();
    });
    to.on('drain', () => from.resume());
    from.on('error', () => to.resetAndDestroy());
    from.on('end', () => to.end());
    from.on('close', () => {
      open.delete(from);
      to.destroy();
    });
  };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const upstream = connect({ port: target, host: '127.0.0.1', noDelay: true });
    forward(client, upstream, 'toServer');
    forward(upstream, client, 'toClient');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const drop = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    get openConnections() {
      return open.size / 2;
    },
    drop,
    blackhole: (direction) => {
      swallowed.toServer = direction !== 'toClient';
      swallowed.toClient = direction !== 'toServer';
    },
    heal: () => {
      swallowed.toServer = false;
      swallowed.toClient = false;
    },
    [Symbol.asyncDispose]: async () => {
      drop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
