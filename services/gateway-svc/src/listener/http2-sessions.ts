import type { Http2Server, ServerHttp2Session } from 'node:http2';

/** The HTTP/2 connections: ended when idle or stalled, and told to go away when the listener drains. */
export class Http2Sessions {
  readonly #sessions = new Set<ServerHttp2Session>();

  constructor(server: Http2Server, limits: { readonly stalledTimeoutMs: number }) {
    server.on('session', (session) => {
      this.#sessions.add(session);
      session.on('close', () => this.#sessions.delete(session));
      // A broken client is no event of ours; the session closes itself.
      session.on('error', () => undefined);
      session.setTimeout(limits.stalledTimeoutMs, () => session.destroy());
    });
  }

  /** GOAWAY: open streams finish, new ones are refused. */
  drain(): void {
    for (const session of this.#sessions) session.close();
  }
}
