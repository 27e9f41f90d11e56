import type { Principal } from '@septet/contracts/operation';

/** Who calls, once that is established. */
export interface Caller {
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly principal: Principal;
}
