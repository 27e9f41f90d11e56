import type { ApiEntry } from './api-entry.ts';
import { generatedApis } from './apis.gen.ts';

/** Every AWS API of the product, served or not. */
export const apis: readonly ApiEntry[] = generatedApis;

/** What Septet adds: reached through REST faces only, so no AWS call resolves to one of these. */
export const extensions: readonly ApiEntry[] = [
  {
    api: 'septet-queues',
    service: 'queue-svc',
    title: 'Septet queues',
    signingName: 'sqs',
    version: '2026-01-01',
    protocols: [],
    load: async () => (await import('./septet-queues/model.ts')).model,
  },
];

const byName: ReadonlyMap<string, ApiEntry> = new Map(
  [...apis, ...extensions].map((entry) => [entry.api, entry]),
);

/** The API of Septet's name (`sqs`), undefined where there is none. */
export function findApi(api: string): ApiEntry | undefined {
  return byName.get(api);
}
