import type { Connection } from './connection.ts';
import { decodeReply, integerReply, listReply, textReply } from './reply.ts';
import type { Address } from './valkey-url.ts';

/** Slots `from`…`to`, both included, and the primary that owns them. */
export interface SlotRange {
  readonly from: number;
  readonly to: number;
  readonly address: Address;
}

/**
 * Reads CLUSTER SLOTS. A node that calls its own view failed (a minority side, or one that just woke up) is
 * not believed.
 */
export async function readSlotMap(connection: Connection): Promise<readonly SlotRange[]> {
  const [info, slots] = await Promise.all([
    connection.send('cluster', ['INFO']),
    connection.send('cluster', ['SLOTS']),
  ]);
  if (!textReply(decodeReply(info, false)).includes('cluster_state:ok')) {
    throw new Error(
      `the Cluster is not whole as ${connection.address.host}:${connection.address.port} sees it`,
    );
  }
  return listReply(decodeReply(slots, false)).map((range) => {
    const [from, to, primary] = listReply(range);
    const [host, port] = listReply(primary);
    return {
      from: integerReply(from),
      to: integerReply(to),
      // Null or empty: the node does not know its own name; we do.
      address: {
        host:
          typeof host === 'string' && host !== '' && host !== '?' ? host : connection.address.host,
        port: integerReply(port),
      },
    };
  });
}
