import { describe, expect, test } from '@jest/globals';
import { parseHostStyle } from './host-style.ts';

describe('parseHostStyle', () => {
  test.each([
    ['localhost:4566', {}],
    ['127.0.0.1:4566', {}],
    ['[::1]:4566', {}],
    ['septet.example.com', {}],
    ['sqs.eu-west-1.localhost:4566', { signingName: 'sqs', region: 'eu-west-1' }],
    ['SQS.us-gov-east-1.localhost', { signingName: 'sqs', region: 'us-gov-east-1' }],
    ['sts.eu-central-1.septet.example.com', { signingName: 'sts', region: 'eu-central-1' }],
    ['eu-west-1.queue.localhost', { signingName: 'sqs', region: 'eu-west-1' }],
    ['queue.localhost:4566', { signingName: 'sqs' }],
    ['my.queue.localhost', {}],
  ])('reads %s', (host, style) => {
    expect(parseHostStyle(host)).toEqual(style);
  });
});
