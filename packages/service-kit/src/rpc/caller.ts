import type { NatsConnection } from '@nats-io/transport-node';
import { decodeMessage, encodeMessage } from '@septet/contracts/internal-codec';
import type { CallContext } from '@septet/contracts/operation';

import type { Clock } from '../clock.ts';
import { serviceUnavailable } from '../rpc-errors.ts';
import { encodeCallHeaders } from './call-headers.ts';
import { decodeError } from './error-codec.ts';
import type { Peer } from './peer.ts';

export interface CallerDeps {
  readonly peer: Peer;
  readonly connection: NatsConnection;
  readonly clock: Clock;
}

/** The calling end of calls over NATS. */
export class Caller {
  readonly #deps: CallerDeps;

  constructor(deps: CallerDeps) {
    this.#deps = deps;
  }

  call(
    subject: string,
    input: unknown,
    context: CallContext,
    validated: boolean,
  ): Promise<unknown> {
    const { peer, connection, clock } = this.#deps;
    const { signal } = context;
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const remainingMs = context.deadlineMs - clock.nowMs();
      const token = peer.open(({ kind, data }) => {
        end();
        if (kind === 'a') resolve(decodeMessage(data));
        else if (kind === 'e') reject(decodeError(data));
        else reject(serviceUnavailable(`nobody serves ${subject}`));
      });
      const timer = clock.setTimer(remainingMs, () => {
        end();
        reject(serviceUnavailable(`${subject} did not answer in time`));
      });
      const abort = () => {
        end();
        reject(signal.reason);
      };
      signal.addEventListener('abort', abort);
      const end = () => {
        peer.close(token);
        timer.cancel();
        signal.removeEventListener('abort', abort);
      };
      connection.publish(subject, encodeMessage(input), {
        reply: peer.replyTo(token),
        headers: encodeCallHeaders(context, validated, remainingMs),
      });
    });
  }
}
