import { randomUUID } from 'node:crypto';
import { SQS, type QueueAttributeName, type SQSClientConfig } from '@aws-sdk/client-sqs';
import type { RunningSeptet } from '@septet/testkit/septet';

/** A user's own program: unmodified SDK clients, of which it knows nothing but the endpoints. */
export class SqsUser {
  readonly #septet: RunningSeptet;
  readonly #clients: readonly SQS[];
  #turn = 0;

  constructor(septet: RunningSeptet) {
    this.#septet = septet;
    this.#clients = septet.endpoints.map((endpoint) => this.client({ endpoint }));
  }

  /** Of the next gateway in turn, so that what one gateway did must show through the others. */
  get sqs(): SQS {
    return this.#clients[this.#turn++ % this.#clients.length] ?? this.client();
  }

  /** A client of its own, for what is to be different: credentials, region, clock. */
  client(config: SQSClientConfig = {}): SQS {
    const { endpoint, region, credentials } = this.#septet;
    return new SQS({ endpoint, region, credentials, ...config });
  }

  get endpoint(): string {
    return this.#septet.endpoint;
  }

  get region(): string {
    return this.#septet.region;
  }

  get credentials(): RunningSeptet['credentials'] {
    return this.#septet.credentials;
  }

  /** A name that no other test has. */
  queueName(): string {
    return `q-${randomUUID()}`;
  }

  /** @returns the URL of a queue that no other test has */
  async createQueue(attributes?: Partial<Record<QueueAttributeName, string>>): Promise<string> {
    const { QueueUrl = '' } = await this.sqs.createQueue({
      QueueName: this.queueName(),
      Attributes: attributes,
    });
    return QueueUrl;
  }

  async send(queueUrl: string, ...bodies: readonly string[]): Promise<void> {
    for (const body of bodies) {
      await this.sqs.sendMessage({ QueueUrl: queueUrl, MessageBody: body });
    }
  }

  [Symbol.dispose](): void {
    for (const client of this.#clients) client.destroy();
  }
}
