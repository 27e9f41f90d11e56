/**
 * APIs that this release has a service for. Asking NATS instead could not tell a service that does not exist, which
 * must not be asked again (501), from one that is down for a moment, which should (503).
 */
const builtApis: readonly string[] = ['sqs', 'septet-queues', 'sts', 'septet-access-keys'];

export class ServedApis {
  readonly #apis: ReadonlySet<string>;

  constructor(apis: readonly string[] = builtApis) {
    this.#apis = new Set(apis);
  }

  includes(api: string): boolean {
    return this.#apis.has(api);
  }
}
