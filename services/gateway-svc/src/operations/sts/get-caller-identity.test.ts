import { expect, test } from '@jest/globals';
import { getCallerIdentity } from './get-caller-identity.ts';

test('says who signed the request', async () => {
  const context = {
    requestId: 'r',
    account: '123456789012',
    region: 'eu-west-1',
    principal: {
      arn: 'arn:aws:iam::123456789012:user/ana',
      userId: 'AIDAEXAMPLE',
      accessKeyId: 'AKIAEXAMPLE',
    },
    publicUrl: 'http://localhost:4566',
    deadlineMs: 0,
    signal: new AbortController().signal,
  };
  expect(await getCallerIdentity()({}, context)).toEqual({
    UserId: 'AIDAEXAMPLE',
    Account: '123456789012',
    Arn: 'arn:aws:iam::123456789012:user/ana',
  });
});
