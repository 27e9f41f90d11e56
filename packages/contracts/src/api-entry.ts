import type { Protocol, ServiceModel } from './shape.ts';

/** What it takes to recognise a call of an API before its model is loaded; see `ServiceModel`. */
export interface ApiEntry {
  /** The API's name in Septet: folder in contracts, NATS subject token. */
  readonly api: string;
  /** The microservice that serves it. */
  readonly service: string;
  readonly title: string;
  /** Service name in the SigV4 credential scope; two APIs may share one (`apigateway`). */
  readonly signingName: string;
  /** Prefix of `X-Amz-Target`; only on the JSON wires. */
  readonly targetPrefix?: string;
  readonly version: string;
  readonly protocols: readonly Protocol[];
  /** The whole model; loaded once, at the first call. */
  load(): Promise<ServiceModel>;
}
