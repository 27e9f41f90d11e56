import { SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import { STSClient, type STSClientConfig } from '@aws-sdk/client-sts';

/** The part of a running Septet that a client has to know. */
export interface ClientTarget {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** An unmodified SDK client, as a user's own program would make it: only the endpoint differs. */
export function createSqsClient(target: ClientTarget, config: SQSClientConfig = {}): SQSClient {
  return new SQSClient({ ...pick(target), ...config });
}

export function createStsClient(target: ClientTarget, config: STSClientConfig = {}): STSClient {
  return new STSClient({ ...pick(target), ...config });
}

function pick({ endpoint, region, credentials }: ClientTarget) {
  return { endpoint, region, credentials };
}
