import type { ApiEntry } from './api-entry.ts';
import { generatedApis } from './apis.gen.ts';

/** Every AWS API of the product, served or not. */
export const apis: readonly ApiEntry[] = generatedApis;

const byName: ReadonlyMap<string, ApiEntry> = new Map(apis.map((entry) => [entry.api, entry]));

/** The API of Septet's name (`sqs`), undefined where there is none. */
export function findApi(api: string): ApiEntry | undefined {
  return byName.get(api);
}
