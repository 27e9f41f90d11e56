import { KinesisClient, ListShardsCommand } from '@aws-sdk/client-kinesis';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from '@jest/globals';
import { model as kinesis } from '@septet/contracts/kinesis/model.gen';
import { model as lambda } from '@septet/contracts/lambda/model.gen';
import { ServiceError } from '@septet/contracts/service-error';
import type { Protocol, ServiceModel } from '@septet/contracts/shape';
import { model as sns } from '@septet/contracts/sns/model.gen';
import { model as sqs } from '@septet/contracts/sqs/model.gen';
import { model as sts } from '@septet/contracts/sts/model.gen';
import { invalidClientTokenId } from '../src/framework-errors.ts';
import { protocolOf } from '../src/protocol.ts';
import { requestHandler } from './captured-call.ts';

function settings(protocol: Protocol, model: ServiceModel, error: ServiceError) {
  return {
    region: 'us-east-1',
    endpoint: 'http://localhost:4566',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret of nobody' },
    maxAttempts: 1,
    requestHandler: requestHandler(async () =>
      protocolOf(protocol).encodeError(model, error, 'request-1'),
    ),
  };
}

test('SQS on JSON: the old code under its new name', async () => {
  const error = new ServiceError('QueueDoesNotExist', 'The specified queue does not exist.');
  const client = new SQSClient(settings('json-1.0', sqs, error));
  await expect(client.send(new GetQueueUrlCommand({ QueueName: 'q' }))).rejects.toMatchObject({
    name: 'QueueDoesNotExist',
    message: 'The specified queue does not exist.',
    Code: 'AWS.SimpleQueueService.NonExistentQueue',
    $fault: 'client',
    $metadata: { httpStatusCode: 400, requestId: 'request-1' },
  });
});

test('SNS on query', async () => {
  const error = new ServiceError('NotFoundException', 'Topic does not exist');
  const client = new SNSClient(settings('query', sns, error));
  await expect(
    client.send(new GetTopicAttributesCommand({ TopicArn: 'arn' })),
  ).rejects.toMatchObject({
    name: 'NotFoundException',
    message: 'Topic does not exist',
    $metadata: { httpStatusCode: 404, requestId: 'request-1' },
  });
});

test('STS on query: an error that no model knows', async () => {
  const client = new STSClient(settings('query', sts, invalidClientTokenId()));
  await expect(client.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    name: 'InvalidClientTokenId',
    message: 'The security token included in the request is invalid.',
    $metadata: { httpStatusCode: 403 },
  });
});

test('Kinesis on JSON 1.1', async () => {
  const error = new ServiceError('ResourceNotFoundException', 'Stream x not found');
  const client = new KinesisClient(settings('json-1.1', kinesis, error));
  await expect(client.send(new ListShardsCommand({ StreamName: 'x' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Stream x not found',
    $metadata: { httpStatusCode: 400, requestId: 'request-1' },
  });
});

test('Lambda on REST', async () => {
  const error = new ServiceError('ResourceNotFoundException', 'Function not found: f', {
    fields: { Type: 'User' },
  });
  const client = new LambdaClient(settings('rest-json', lambda, error));
  await expect(client.send(new InvokeCommand({ FunctionName: 'f' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Function not found: f',
    Type: 'User',
    $metadata: { httpStatusCode: 404, requestId: 'request-1' },
  });
});
