import { describe, expect, test } from '@jest/globals';
import { model } from '@septet/contracts/sqs/model.gen';
import { authorize } from './authorize.ts';

const caller = {
  account: '111111111111',
  region: 'eu-west-1',
  principal: { arn: 'arn:aws:iam::111111111111:user/ana', userId: 'AIDAEXAMPLE' },
};
const call = { model, operation: 'SendMessage' };

describe('authorize', () => {
  test.each(['/', '/111111111111/orders', '/queue/orders', '/12345/orders'])(
    'lets %s pass',
    (path) => {
      authorize({ path }, call, caller);
    },
  );

  test('refuses the queue of another account, in the words of AWS', () => {
    expect(() => authorize({ path: '/222222222222/orders' }, call, caller)).toThrow(
      'User: arn:aws:iam::111111111111:user/ana is not authorized to perform: sqs:SendMessage ' +
        'on resource: arn:aws:sqs:eu-west-1:222222222222:orders',
    );
  });
});
