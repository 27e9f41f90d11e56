import type { Clock } from '@septet/service-kit/clock';
import type { Ids } from '@septet/service-kit/ids';
import type { AccessKeys } from './access-key/access-keys.ts';

/** What operations are made of; each one picks what it needs. */
export interface Deps {
  readonly accessKeys: AccessKeys;
  readonly ids: Ids;
  readonly clock: Clock;
}
