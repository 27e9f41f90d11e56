import type { Protocol } from '../src/shape.ts';

/** What the SDK packages do not say about an API: our name of it, who serves it, which older wires it speaks. */
export interface ApiSource {
  /** Folder in `src/`, NATS subject token. */
  readonly api: string;
  readonly service: string;
  readonly title: string;
  readonly npmPackage: string;
  readonly protocols: readonly Protocol[];
  /** Where the package leaves it out. */
  readonly xmlNamespace?: string;
}

export const apiSources: readonly ApiSource[] = [
  {
    api: 'sqs',
    service: 'queue-svc',
    title: 'Amazon SQS',
    npmPackage: '@aws-sdk/client-sqs',
    // SDKs from before November 2023 speak query; the model keeps the names for it.
    protocols: ['json-1.0', 'query'],
    xmlNamespace: 'http://queue.amazonaws.com/doc/2012-11-05/',
  },
  {
    api: 'sns',
    service: 'notify-svc',
    title: 'Amazon SNS',
    npmPackage: '@aws-sdk/client-sns',
    protocols: ['query'],
  },
  {
    api: 'swf',
    service: 'workflow-svc',
    title: 'Amazon SWF',
    npmPackage: '@aws-sdk/client-swf',
    protocols: ['json-1.0'],
  },
  {
    api: 'kinesis',
    service: 'stream-svc',
    title: 'Amazon Kinesis Data Streams',
    npmPackage: '@aws-sdk/client-kinesis',
    // The Java SDK and the Kinesis Client Library speak CBOR.
    protocols: ['json-1.1', 'cbor'],
  },
  {
    api: 'firehose',
    service: 'stream-svc',
    title: 'Amazon Data Firehose',
    npmPackage: '@aws-sdk/client-firehose',
    protocols: ['json-1.1'],
  },
  {
    api: 'kinesis-analytics',
    service: 'stream-svc',
    title: 'Amazon Kinesis Data Analytics for SQL',
    npmPackage: '@aws-sdk/client-kinesis-analytics',
    protocols: ['json-1.1'],
  },
  {
    api: 'kinesis-analytics-v2',
    service: 'stream-svc',
    title: 'Amazon Managed Service for Apache Flink',
    npmPackage: '@aws-sdk/client-kinesis-analytics-v2',
    protocols: ['json-1.1'],
  },
  {
    api: 'elastic-transcoder',
    service: 'transcode-svc',
    title: 'Amazon Elastic Transcoder',
    npmPackage: '@aws-sdk/client-elastic-transcoder',
    protocols: ['rest-json'],
  },
  {
    api: 'api-gateway',
    service: 'gateway-svc',
    title: 'Amazon API Gateway',
    npmPackage: '@aws-sdk/client-api-gateway',
    protocols: ['rest-json'],
  },
  {
    api: 'apigatewayv2',
    service: 'gateway-svc',
    title: 'Amazon API Gateway V2',
    npmPackage: '@aws-sdk/client-apigatewayv2',
    protocols: ['rest-json'],
  },
  {
    api: 'apigatewaymanagementapi',
    service: 'gateway-svc',
    title: 'Amazon API Gateway Management API',
    npmPackage: '@aws-sdk/client-apigatewaymanagementapi',
    protocols: ['rest-json'],
  },
  {
    api: 'cognito-idp',
    service: 'identity-svc',
    title: 'Amazon Cognito user pools',
    npmPackage: '@aws-sdk/client-cognito-identity-provider',
    protocols: ['json-1.1'],
  },
  {
    api: 'cognito-identity',
    service: 'identity-svc',
    title: 'Amazon Cognito identity pools',
    npmPackage: '@aws-sdk/client-cognito-identity',
    protocols: ['json-1.1'],
  },
  {
    api: 'sts',
    service: 'identity-svc',
    title: 'AWS STS',
    npmPackage: '@aws-sdk/client-sts',
    protocols: ['query'],
  },
  {
    api: 'iam',
    service: 'identity-svc',
    title: 'AWS IAM',
    npmPackage: '@aws-sdk/client-iam',
    protocols: ['query'],
  },
  {
    api: 'lambda',
    service: 'gateway-svc',
    title: 'AWS Lambda',
    npmPackage: '@aws-sdk/client-lambda',
    protocols: ['rest-json'],
  },
];
