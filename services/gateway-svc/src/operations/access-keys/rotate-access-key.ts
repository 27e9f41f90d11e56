import type { Handler } from '@septet/contracts/operation';
import type { AccessKey } from '../../access-key/access-key.ts';
import { createdAccessKey } from '../../access-key/describe-access-key.ts';
import { accessKeyInactive } from '../../access-key/errors.ts';
import { mintAccessKeyId, mintSecretAccessKey } from '../../access-key/mint-access-key.ts';
import type { CreatedAccessKey, RotateAccessKeyInput } from '../../access-key/operation-types.ts';
import type { Deps } from '../../deps.ts';

/** A new key for the same principal; the old one ends at once, or goes on for a while so that clients can change over. */
export function rotateAccessKey({
  accessKeys,
  ids,
  clock,
}: Pick<Deps, 'accessKeys' | 'ids' | 'clock'>): Handler<RotateAccessKeyInput, CreatedAccessKey> {
  return async ({ AccessKeyId, OverlapSeconds = 0 }, context) => {
    const old = await accessKeys.require(AccessKeyId, context);
    const nowMs = clock.nowMs();
    const replacement: AccessKey = {
      ...old,
      accessKeyId: mintAccessKeyId(ids),
      secretAccessKey: mintSecretAccessKey(ids),
      status: 'Active',
      createdMs: nowMs,
      expiresMs: undefined,
    };
    const oldEndsMs = OverlapSeconds === 0 ? undefined : nowMs + OverlapSeconds * 1000;
    const isDone = await accessKeys.store.rotate(
      AccessKeyId,
      replacement,
      oldEndsMs,
      context.deadlineMs,
    );
    if (!isDone) throw accessKeyInactive(AccessKeyId);
    accessKeys.changed(AccessKeyId);
    accessKeys.changed(replacement.accessKeyId);
    return createdAccessKey(replacement);
  };
}
