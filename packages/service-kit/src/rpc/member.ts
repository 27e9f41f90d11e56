import type { Msg, NatsConnection, Subscription } from '@nats-io/transport-node';
import { decodeMessage, encodeMessage } from '@septet/contracts/internal-codec';
import { ServiceError } from '@septet/contracts/service-error';

import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import { internalFailure } from '../rpc-errors.ts';
import type { ServedApi } from '../served-api.ts';
import { decodeCallHeaders } from './call-headers.ts';
import { encodeError } from './error-codec.ts';
import type { Peer } from './peer.ts';

export interface MemberDeps {
  readonly peer: Peer;
  readonly connection: NatsConnection;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A member of the queue group that serves one API over NATS. */
export class Member {
  readonly #deps: MemberDeps;
  readonly #api: ServedApi;
  readonly #subscription: Subscription;
  readonly #inFlight = new Set<Promise<void>>();

  constructor(api: ServedApi, deps: MemberDeps) {
    this.#api = api;
    this.#deps = deps;
    const { api: name } = api.model;
    const prefixLength = `septet.${name}.`.length;
    this.#subscription = deps.connection.subscribe(`septet.${name}.*`, {
      queue: name,
      callback: (error, message) => {
        if (error !== null) return;
        const served = this.#serve(message.subject.slice(prefixLength), message);
        this.#inFlight.add(served);
        void served.finally(() => this.#inFlight.delete(served));
      },
    });
  }

  async drain(): Promise<void> {
    await this.#subscription.drain();
    await Promise.all(this.#inFlight);
  }

  async #serve(operation: string, message: Msg): Promise<void> {
    const { peer, logger } = this.#deps;
    const { headers, reply } = message;
    if (headers === undefined || reply === undefined) return;
    if (operation === '$describe') {
      peer.send(reply, 'a', encodeMessage(this.#api.describe()));
      return;
    }
    const abort = new AbortController();
    const { context, validated } = decodeCallHeaders(
      headers,
      this.#deps.clock.nowMs(),
      abort.signal,
    );
    try {
      const input = decodeMessage(message.data);
      const output = await this.#api.invoke(operation, input, context, validated);
      peer.send(reply, 'a', encodeMessage(output));
    } catch (error) {
      if (error instanceof ServiceError) {
        peer.send(reply, 'e', encodeError(error));
        return;
      }
      const { requestId } = context;
      logger.error({ err: error, operation, request_id: requestId }, 'an operation failed');
      peer.send(reply, 'e', encodeError(internalFailure(requestId, error)));
    }
  }
}
