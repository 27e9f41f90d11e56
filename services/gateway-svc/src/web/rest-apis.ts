import { findApi } from '@septet/contracts/apis';
import type { RestFace } from '@septet/contracts/rest-face';
import { model as septetQueues } from '@septet/contracts/septet-queues/model';
import type { ServiceModel } from '@septet/contracts/shape';
import { face as queueFace } from '@septet/contracts/sqs/rest';
import { accessKeyModel } from '../access-key/model.ts';
import { accessKeyFace } from '../access-key/rest.ts';

/** Everything under `/v1`. */
export const faces: readonly RestFace[] = [queueFace, accessKeyFace];

/** APIs of Septet's own, which no AWS protocol reaches. */
export const ownModels: readonly ServiceModel[] = [septetQueues, accessKeyModel];

/** The model behind a route, loaded at its first call. */
export async function restModel(api: string): Promise<ServiceModel> {
  const own = ownModels.find((model) => model.api === api);
  if (own !== undefined) return own;
  const entry = findApi(api);
  if (entry === undefined) throw new TypeError(`no API is called ${api}`);
  return await entry.load();
}
