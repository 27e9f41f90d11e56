import { describe, expect, test } from '@jest/globals';
import { apis } from '@septet/contracts/apis';
import { ServiceError } from '@septet/contracts/service-error';
import type { WireRequest } from './http-message.ts';
import { protocolOf } from './protocol.ts';
import { identifyCall, modelOfTarget, resolveCall, type CallTarget } from './resolve-call.ts';

const FORM = 'application/x-www-form-urlencoded; charset=utf-8';

function requestOf(overrides: Partial<WireRequest> & { form?: string }): WireRequest {
  const { form, ...rest } = overrides;
  return {
    method: 'POST',
    path: '/',
    query: '',
    headers: form === undefined ? {} : { 'content-type': FORM },
    body: Buffer.from(form ?? ''),
    ...rest,
  };
}

function signedFor(service: string): Record<string, string> {
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
  };
}

function target(request: WireRequest): CallTarget {
  const found = identifyCall(request, apis);
  if (found === undefined) throw new Error('not recognised as an AWS call');
  return found;
}

async function callOf(request: WireRequest): Promise<string> {
  const { api, protocol, operation } = await resolveCall(request, target(request));
  return `${api.api} ${protocol} ${operation}`;
}

/** @returns status, code and the body that a client would see */
async function refusalOf(request: WireRequest): Promise<{ status: number; body: string }> {
  const found = target(request);
  try {
    await resolveCall(request, found);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const model = await modelOfTarget(found);
    const { status, body } = protocolOf(found.protocol).encodeError(model, error, 'id');
    return { status, body: Buffer.from(body).toString('latin1') };
  }
  throw new Error('nothing was refused');
}

const json = (target: string, contentType: string): Partial<WireRequest> => ({
  headers: { 'x-amz-target': target, 'content-type': contentType },
});

describe('calls', () => {
  test.each<[string, Partial<WireRequest> & { form?: string }]>([
    ['sqs json-1.0 SendMessage', json('AmazonSQS.SendMessage', 'application/x-amz-json-1.0')],
    [
      'kinesis json-1.1 PutRecord',
      json('Kinesis_20131202.PutRecord', 'application/x-amz-json-1.1'),
    ],
    ['kinesis cbor PutRecord', json('Kinesis_20131202.PutRecord', 'application/x-amz-cbor-1.1')],
    [
      'swf json-1.0 PollForDecisionTask',
      json(
        'com.amazonaws.swf.service.model.SimpleWorkflowService.PollForDecisionTask',
        'application/json; charset=UTF-8',
      ),
    ],
    [
      'cognito-idp json-1.1 SignUp',
      json('AWSCognitoIdentityProviderService.SignUp', 'application/x-amz-json-1.1'),
    ],
    ['sqs query ListQueues', { form: 'Action=ListQueues&Version=2012-11-05' }],
    ['sns query ListTopics', { form: 'Action=ListTopics&Version=2010-03-31' }],
    ['sts query GetCallerIdentity', { form: 'Version=2011-06-15&Action=GetCallerIdentity' }],
    [
      'sts query GetCallerIdentity',
      { method: 'GET', query: 'Action=GetCallerIdentity', headers: signedFor('sts') },
    ],
    [
      'sqs query DeleteQueue',
      { method: 'GET', path: '/000000000000/q', query: 'Action=DeleteQueue' },
    ],
    [
      'sqs query AddPermission',
      { form: 'Action=AddPermission', headers: { ...signedFor('sqs'), 'content-type': FORM } },
    ],
    [
      'sns query AddPermission',
      { form: 'Action=AddPermission', headers: { ...signedFor('sns'), 'content-type': FORM } },
    ],
    [
      'sts query GetCallerIdentity',
      {
        method: 'GET',
        query: 'Action=GetCallerIdentity&X-Amz-Credential=a%2F20150830%2Fr%2Fsts%2Faws4_request',
      },
    ],
    [
      'elastic-transcoder rest-json ListPipelines',
      { method: 'GET', path: '/2012-09-25/pipelines', headers: signedFor('elastictranscoder') },
    ],
    [
      'api-gateway rest-json CreateRestApi',
      { path: '/restapis', headers: signedFor('apigateway') },
    ],
    [
      'api-gateway rest-json ImportRestApi',
      { path: '/restapis', query: 'mode=import', headers: signedFor('apigateway') },
    ],
    ['apigatewayv2 rest-json CreateApi', { path: '/v2/apis', headers: signedFor('apigateway') }],
    [
      'apigatewaymanagementapi rest-json PostToConnection',
      { path: '/@connections/abc', headers: signedFor('execute-api') },
    ],
    [
      'lambda rest-json Invoke',
      {
        path: '/2015-03-31/functions/arn%3Aaws%3Alambda%3Ax%3Ay/invocations',
        headers: signedFor('lambda'),
      },
    ],
  ])('%s', async (call, request) => {
    await expect(callOf(requestOf(request))).resolves.toBe(call);
  });
});

describe('no calls of AWS', () => {
  test.each<[string, Partial<WireRequest>]>([
    ['a browser', { method: 'GET', headers: { accept: 'text/html' } }],
    ['the REST face', { path: '/v1/queues', headers: { 'content-type': 'application/json' } }],
    ["a user's own API, signed", { path: '/orders', headers: signedFor('execute-api') }],
  ])('%s', (_, request) => {
    expect(identifyCall(requestOf(request), apis)).toBeUndefined();
  });
});

describe('unknown operations', () => {
  test('on JSON', async () => {
    const request = requestOf(json('AmazonSQS.Fly', 'application/x-amz-json-1.0'));
    await expect(refusalOf(request)).resolves.toEqual({
      status: 400,
      body: '{"__type":"com.amazon.coral.service#UnknownOperationException"}',
    });
  });

  test('on JSON of an API that Septet does not have', async () => {
    const request = requestOf(json('DynamoDB_20120810.PutItem', 'application/x-amz-json-1.1'));
    await expect(refusalOf(request)).resolves.toEqual({
      status: 400,
      body: '{"__type":"UnknownOperationException"}',
    });
  });

  test('in CBOR', async () => {
    const request = requestOf(json('Kinesis_20131202.Fly', 'application/x-amz-cbor-1.1'));
    const { status, body } = await refusalOf(request);
    expect(status).toBe(400);
    expect(body).toContain('UnknownOperationException');
  });

  test('on query', async () => {
    const { status, body } = await refusalOf(requestOf({ form: 'Action=Fly&Version=2012-11-05' }));
    expect(status).toBe(400);
    expect(body).toContain(
      '<Code>InvalidAction</Code><Message>The action Fly is not valid for this endpoint.</Message>',
    );
    expect(body).toContain('xmlns="http://queue.amazonaws.com/doc/2012-11-05/"');
  });

  test('a queue URL without an Action', async () => {
    const request = requestOf({ method: 'GET', path: '/000000000000/queue' });
    await expect(refusalOf(request)).resolves.toEqual({
      status: 404,
      body: '<UnknownOperationException/>\n',
    });
  });

  test('on REST', async () => {
    const request = requestOf({
      path: '/2012-09-25/wings',
      headers: signedFor('elastictranscoder'),
    });
    await expect(refusalOf(request)).resolves.toMatchObject({ status: 404 });
  });
});
