import { randomBytes } from 'node:crypto';

import type { Link } from './link.ts';

/** What arrived at one token of a peer's address. */
export interface Arrival {
  /** First character says what it is (`frame.ts`); empty: nobody listened to what we had sent. */
  readonly kind: string;
  readonly data: Uint8Array;
  /** `<peer address>.<token>` where the sender takes what belongs to this exchange. */
  readonly reply: string;
}

export type Listener = (arrival: Arrival) => void;

const NOTHING = new Uint8Array(0);

/**
 * A process's own address in NATS: one wildcard subscription, and a map from token to listener in
 * place of a subscription or a request object per call. `septet.peer.<service>.<random>.<token>.<kind>`
 */
export class Peer {
  readonly address: string;
  readonly #link: Link;
  readonly #listeners = new Map<string, Listener>();
  #tokens = 0;

  constructor(link: Link, service: string) {
    this.#link = link;
    this.address = `septet.peer.${service}.${randomBytes(12).toString('base64url')}`;
    const prefixLength = this.address.length + 1;
    link.connection.subscribe(`${this.address}.>`, {
      callback: (error, message) => {
        if (error !== null) return;
        const { subject } = message;
        const dot = subject.indexOf('.', prefixLength);
        const token = subject.slice(prefixLength, dot === -1 ? undefined : dot);
        // An unknown token belongs to an exchange that has ended.
        this.#listeners.get(token)?.({
          kind: dot === -1 ? '' : subject.slice(dot + 1),
          data: message.data,
          reply: message.reply ?? '',
        });
      },
    });
  }

  /** A token under which `listener` hears until `close`. */
  open(listener: Listener): string {
    this.#tokens += 1;
    const token = this.#tokens.toString(36);
    this.#listeners.set(token, listener);
    return token;
  }

  /** A listener under a name that other peers know without having been told. */
  listen(token: string, listener: Listener): void {
    this.#listeners.set(token, listener);
  }

  close(token: string): void {
    this.#listeners.delete(token);
  }

  replyTo(token: string): string {
    return `${this.address}.${token}`;
  }

  /** To another peer's `<address>.<token>`. */
  send(to: string, kind: string, data: Uint8Array = NOTHING, reply?: string): void {
    if (reply === undefined) this.#link.publish(`${to}.${kind}`, data);
    else this.#link.publish(`${to}.${kind}`, data, { reply });
  }
}

/** The address in `<address>.<token>`. */
export function addressOf(reply: string): string {
  return reply.slice(0, reply.lastIndexOf('.'));
}

/** The token in `<address>.<token>`. */
export function tokenOf(reply: string): string {
  return reply.slice(reply.lastIndexOf('.') + 1);
}

/**
 * Tells every member of an API that a caller has left; two tokens deep, so that no member takes it
 * for a call. Here and not among contracts' subjects, because only the transport ever sees it.
 */
export function cancelSubject(api: string): string {
  return `septet.${api}.$all.cancel`;
}
