import { randomInt } from 'node:crypto';
import { readSlotMap, type SlotRange } from './cluster-map.ts';
import { Connection } from './connection.ts';
import type { ErrorReply } from './error-reply.ts';
import { SLOTS, slotOf, slotOfTag } from './key-slot.ts';
import { Primary, type PrimaryContext } from './primary.ts';
import type { ScriptCall } from './script-call.ts';
import type { ScriptQueue } from './script-queue.ts';
import type { Topology } from './topology.ts';
import { formatAddress, parseAddress, type Address } from './valkey-url.ts';

const POLL_MS = 1_000;

interface Node {
  readonly address: Address;
  readonly primary: Primary;
  fenceKey: string;
}

/**
 * The primaries of a Cluster and their slots. The map is read from one node after another each second and
 * corrected by every MOVED, which asks for a new one at once. Calls of a node that lost a slot, or
 * its place, go to the queue of the slot's new owner and keep their numbers.
 */
export class Cluster implements Topology {
  readonly #context: PrimaryContext;
  readonly #seeds: readonly Address[];
  readonly #changed: () => void;
  readonly #nodes = new Map<string, Node>();
  readonly #slots: (Node | undefined)[] = Array.from({ length: SLOTS });
  #mapSource: Connection | undefined;
  #nextSource = 0;
  #reading = false;
  #closed = false;
  lastFailure: unknown;

  constructor(context: PrimaryContext, seeds: readonly Address[], changed: () => void) {
    this.#context = context;
    this.#seeds = seeds;
    this.#changed = changed;
    this.#poll();
  }

  primaryOf(tag: string): Primary {
    const node = this.#slots[slotOfTag(tag)] ?? this.#anyNode();
    if (node === undefined) throw new Error('the Cluster has not shown its slots yet');
    return node.primary;
  }

  *primaries(): Iterable<Primary> {
    for (const { primary } of this.#nodes.values()) yield primary;
  }

  close(): void {
    this.#closed = true;
    this.#mapSource?.destroy();
    for (const { primary } of this.#nodes.values()) primary.close();
  }

  #poll(): void {
    this.#refresh()
      .catch((error: unknown) => {
        this.lastFailure = error;
      })
      .finally(() => {
        if (this.#closed) return;
        // Until a first map is there the seeds are asked in quick turns.
        const ceiling = this.#nodes.size === 0 ? POLL_MS / 5 : POLL_MS;
        this.#context.clock.setTimer(randomInt(ceiling / 2, ceiling), () => {
          if (!this.#closed) this.#poll();
        });
      });
  }

  async #refresh(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      this.#apply(await readSlotMap(await this.#source()));
      this.lastFailure = undefined;
    } catch (error) {
      this.#mapSource?.destroy();
      this.#mapSource = undefined;
      throw error;
    } finally {
      this.#reading = false;
    }
  }

  /** Stays with one node while it answers, then tries the next that is known. */
  async #source(): Promise<Connection> {
    if (this.#mapSource !== undefined) return this.#mapSource;
    const known = [...[...this.#nodes.values()].map(({ address }) => address), ...this.#seeds];
    const address = known[this.#nextSource++ % known.length];
    if (address === undefined) throw new Error('no node of the Cluster is known');
    const connection = new Connection(address, this.#context.access);
    this.#mapSource = connection;
    await connection.ready;
    return connection;
  }

  #apply(ranges: readonly SlotRange[]): void {
    const owners = new Set<Node>();
    for (const { from, to, address } of ranges) {
      const node = this.#nodeAt(address);
      owners.add(node);
      this.#slots.fill(node, from, to + 1);
    }
    for (const [name, node] of this.#nodes) {
      if (!owners.has(node)) this.#retire(name, node);
    }
    for (const node of owners) node.fenceKey = this.#fenceKeyOf(node);
  }

  #nodeAt(address: Address): Node {
    const name = formatAddress(address);
    const known = this.#nodes.get(name);
    if (known !== undefined) return known;
    const primary = new Primary(this.#context, {
      locate: () => address,
      fenceKey: () => this.#nodes.get(name)?.fenceKey ?? '',
      rehome: (call) => this.#homeOf(call),
      redirect: (call, reply) => this.#redirect(call, reply),
      changed: this.#changed,
    });
    const node: Node = { address, primary, fenceKey: '' };
    this.#nodes.set(name, node);
    return node;
  }

  /** The node has no slot any more: what waits goes where the slots went, what is in flight follows. */
  #retire(name: string, node: Node): void {
    this.#nodes.delete(name);
    node.primary.disconnect();
    for (const queue of [node.primary.commits, node.primary.reads]) {
      for (const call of queue.release()) this.#homeOf(call).adopt(call);
    }
  }

  /** The queue that a call belongs in by the map. */
  #homeOf(call: ScriptCall): ScriptQueue {
    return queueOf(call, this.primaryOf(call.slotKeys.tag));
  }

  /** `MOVED 3999 127.0.0.1:6381` or `ASK …`: an empty host means the one that answered, on another port. */
  #redirect(call: ScriptCall, reply: ErrorReply): ScriptQueue {
    const [kind, slotText, target = ''] = reply.message.split(' ');
    const slot = Number(slotText);
    const colon = target.lastIndexOf(':');
    const from = this.#slots[slot]?.address.host ?? '';
    const host = target.slice(0, colon) || from;
    const address = parseAddress(
      host.includes(':') ? `[${host}]${target.slice(colon)}` : `${host}${target.slice(colon)}`,
      6379,
    );
    const node = this.#nodeAt(address);
    if (kind === 'MOVED') {
      this.#slots[slot] = node;
      this.#refresh().catch((error: unknown) => {
        this.lastFailure = error;
      });
    }
    return queueOf(call, node.primary);
  }

  #anyNode(): Node | undefined {
    const [first] = this.#nodes.values();
    return first;
  }

  /** The first numbered fence whose slot the node owns. */
  #fenceKeyOf(node: Node): string {
    for (let number = 0; number < SLOTS * 4; number++) {
      const key = `septet:fence:{${number}}`;
      if (this.#slots[slotOf(key)] === node) return key;
    }
    return node.fenceKey;
  }
}

function queueOf(call: ScriptCall, primary: Primary): ScriptQueue {
  return call.guardKey === '' ? primary.reads : primary.commits;
}
