import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { createIds } from '@septet/service-kit/ids';
import { systemClock } from '@septet/service-kit/clock';
import { createLogger } from '@septet/service-kit/logger';
import type { Exchange } from '../src/listener/exchange.ts';
import { defaultLimits, type ListenerLimits } from '../src/listener/limits.ts';
import { Listener, type TlsIdentity } from '../src/listener/listener.ts';

const silentLogger = createLogger({ service: 'test', level: 'silent' });

export interface Listening extends AsyncDisposable {
  readonly listener: Listener;
  readonly port: number;
}

/** A listener on a free port that hands every request to `onExchange`. */
export async function startListening(
  onExchange: (exchange: Exchange) => void,
  options: { limits?: Partial<ListenerLimits>; tls?: TlsIdentity } = {},
): Promise<Listening> {
  const listener = new Listener({
    port: 0,
    host: '127.0.0.1',
    tls: options.tls,
    limits: { ...defaultLimits, ...options.limits },
    logger: silentLogger,
    ids: createIds(systemClock),
    onExchange,
  });
  const port = await listener.start();
  return {
    listener,
    port,
    async [Symbol.asyncDispose]() {
      const drained = listener.drain();
      listener.destroy();
      await drained;
    },
  };
}

/** A raw connection, for what no HTTP client would send. */
export class RawClient implements Disposable {
  readonly socket: Socket;
  received = '';

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.setNoDelay(true);
    this.socket.on('error', () => undefined);
    this.socket.setEncoding('latin1').on('data', (text) => (this.received += String(text)));
  }

  send(text: string): void {
    this.socket.write(text, 'latin1');
  }

  /** Resolves when what was received matches. */
  async until(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.received)) {
      if (this.socket.closed)
        throw new Error(`closed before ${pattern}, after ${JSON.stringify(this.received)}`);
      await Promise.race([once(this.socket, 'data'), once(this.socket, 'close')]);
    }
    return this.received;
  }

  async closed(): Promise<string> {
    if (!this.socket.closed) await once(this.socket, 'close');
    return this.received;
  }

  [Symbol.dispose](): void {
    this.socket.destroy();
  }
}
