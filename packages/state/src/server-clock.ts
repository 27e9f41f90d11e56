import type { StateClock } from './clock.ts';
import type { Connection } from './connection.ts';
import { decodeReply, integerReply, listReply } from './reply.ts';

/**
 * Asks the server's TIME and keeps its difference to our clock on the connection. The reply's arrival is
 * taken as the moment of the reading: the server is then at least that far, so that no attempt expires later
 * than its deadline by our clock. Doubles as the liveness check of an idle connection.
 */
export async function measureServerClock(connection: Connection, clock: StateClock): Promise<void> {
  const reply = await connection.send('time', []);
  const [seconds, microseconds] = listReply(decodeReply(reply, false));
  const serverMs = integerReply(seconds) * 1000 + integerReply(microseconds) / 1000;
  connection.clockDeltaMs = Math.floor(serverMs - clock.nowMs());
}
