import type { Socket } from 'node:net';
import { sniffProtocol, type SniffedProtocol } from './sniff-protocol.ts';

/**
 * Calls `decide` once when the connection's first bytes say what it speaks. The bytes stay in the
 * socket for the server that takes over. A client that says nothing is cut off after the idle time,
 * one that stops in the middle of a preface after the headers' time.
 */
export function waitForFirstBytes(
  socket: Socket,
  limits: { readonly idleTimeoutMs: number; readonly headersTimeoutMs: number },
  decide: (protocol: SniffedProtocol) => void,
): void {
  // Kept here until the decision: putting ambiguous bytes back would announce them again and again.
  let seen = Buffer.alloc(0);
  const onReadable = () => {
    const bytes: unknown = socket.read();
    if (!Buffer.isBuffer(bytes)) return;
    seen = Buffer.concat([seen, bytes]);
    const protocol = sniffProtocol(seen);
    if (protocol === undefined) {
      socket.setTimeout(limits.headersTimeoutMs);
      return;
    }
    stop();
    socket.unshift(seen);
    decide(protocol);
  };
  const giveUp = () => socket.destroy();
  const stop = () => {
    socket.off('readable', onReadable);
    socket.off('end', giveUp);
    socket.off('timeout', giveUp);
    socket.setTimeout(0);
  };
  socket.on('readable', onReadable);
  socket.on('end', giveUp);
  socket.on('timeout', giveUp);
  socket.setTimeout(limits.idleTimeoutMs);
}
