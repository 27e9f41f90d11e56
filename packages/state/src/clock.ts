/**
 * The part of service-kit's `Clock` that this package needs: time for deadlines and
 * liveness. Scripts never see it; they take the server's `TIME` (lua/now.lua).
 */
export interface StateClock {
  /** Epoch milliseconds. */
  nowMs(): number;
  setTimer(ms: number, callback: () => void): { cancel(): void };
}

/** The part of a pino logger that this package needs. */
export interface StateLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
