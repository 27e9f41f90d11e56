import { randomUUID } from 'node:crypto';
import { formatAmzDate, sha256, SigV4Signer, type AccessKey } from './sigv4-signer.ts';

/** Where a subject listens; several stand for replicas behind a load balancer. */
export interface Endpoint {
  /** On 127.0.0.1. */
  readonly port: number;
}

/**
 * Writes requests of AWS JSON 1.0 byte for byte as the AWS SDK for JavaScript v3 does: the same headers, all of
 * them signed that it signs.
 */
export class SqsRequests {
  readonly #host: string;
  readonly #signer: SigV4Signer;

  constructor({ port }: Endpoint, accessKey: AccessKey) {
    this.#host = `127.0.0.1:${port}`;
    this.#signer = new SigV4Signer({ ...accessKey, region: 'us-east-1', service: 'sqs' });
  }

  /** A signature is good for a quarter of an hour, so requests can be made in advance and sent many times. */
  write(operation: string, input: object): Buffer {
    const body = JSON.stringify(input);
    const amzDate = formatAmzDate(new Date());
    const payloadHash = sha256(body);
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `AmazonSQS.${operation}`,
      'x-amzn-query-mode': 'true',
      'content-length': String(Buffer.byteLength(body)),
      'x-amz-user-agent': 'aws-sdk-js/3.1168.0',
      host: this.#host,
      'amz-sdk-invocation-id': randomUUID(),
      'amz-sdk-request': 'attempt=1; max=3',
      'x-amz-date': amzDate,
      'x-amz-content-sha256': payloadHash,
    };
    const unsigned = { method: 'POST', path: '/', headers, payloadHash };
    const lines = [
      'POST / HTTP/1.1',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      'user-agent: aws-sdk-js/3.1168.0 ua/2.1 os/linux lang/js md/nodejs#24.21.0 api/sqs#3.1168.0 m/N,E,e',
      `authorization: ${this.#signer.authorization(unsigned, amzDate)}`,
      'Connection: keep-alive',
    ];
    return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
  }
}
