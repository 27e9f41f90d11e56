import { describe, expect, test } from '@jest/globals';
import { hasPermission, parsePermission, withoutPermission, withPermission } from './permission.ts';

const ARN = 'arn:aws:sqs:us-east-1:000000000000:q';
const one = { label: 'one', accounts: ['111111111111'], actions: ['SendMessage'] };
const two = {
  label: 'two',
  accounts: ['111111111111', '222222222222'],
  actions: ['SendMessage', '*'],
};

describe('a permission', () => {
  test('is a statement of the policy, in the shape that AWS writes', () => {
    const policy = withPermission(withPermission('', one, ARN), two, ARN);
    expect(JSON.parse(policy)).toEqual({
      Version: '2008-10-17',
      Id: `${ARN}/SQSDefaultPolicy`,
      Statement: [
        {
          Sid: 'one',
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111111111111:root' },
          Action: 'SQS:SendMessage',
          Resource: ARN,
        },
        {
          Sid: 'two',
          Effect: 'Allow',
          Principal: {
            AWS: ['arn:aws:iam::111111111111:root', 'arn:aws:iam::222222222222:root'],
          },
          Action: ['SQS:SendMessage', 'SQS:*'],
          Resource: ARN,
        },
      ],
    });
    expect(hasPermission(policy, two, ARN)).toBe(true);
    expect(hasPermission(policy, { ...two, actions: ['*'] }, ARN)).toBe(false);
  });

  test('joins a policy that somebody wrote, whether its statement stands in a list or not', () => {
    const statement = {
      Sid: 'own',
      Effect: 'Deny',
      Principal: '*',
      Action: 'sqs:*',
      Resource: ARN,
    };
    for (const Statement of [statement, [statement]]) {
      const policy = withPermission(JSON.stringify({ Version: '2012-10-17', Statement }), one, ARN);
      expect(JSON.parse(policy)).toMatchObject({
        Version: '2012-10-17',
        Statement: [statement, { Sid: 'one' }],
      });
    }
  });

  test('is removed by its label, and with the last one the policy', () => {
    const both = withPermission(withPermission('', one, ARN), two, ARN);
    expect(withoutPermission(both, 'two', ARN)).toBe(withPermission('', one, ARN));
    expect(withoutPermission(withPermission('', one, ARN), 'one', ARN)).toBe('');
    expect(withoutPermission(both, 'three', ARN)).toBeUndefined();
    expect(withoutPermission('', 'one', ARN)).toBeUndefined();
  });

  test('needs a label of its own', () => {
    const policy = withPermission('', one, ARN);
    expect(() => withPermission(policy, { ...two, label: 'one' }, ARN)).toThrow(
      'Value one for parameter Label is invalid. Reason: Already exists.',
    );
  });

  test('has room for twenty statements and 8,192 bytes', () => {
    const labels = Array.from({ length: 20 }, (_, index) => `label${index}`);
    const full = labels.reduce(
      (policy, label) => withPermission(policy, { ...one, label }, ARN),
      '',
    );
    expect(() => withPermission(full, one, ARN)).toThrow(
      '21 Statements were found, maximum allowed is 20.',
    );
    const accounts = Array.from({ length: 50 }, (_, index) => String(111_111_111_111 + index));
    const long = ['a', 'b', 'c', 'd'].reduce(
      (policy, label) => withPermission(policy, { ...one, label, accounts }, ARN),
      '',
    );
    expect(() => withPermission(long, { ...one, accounts }, ARN)).toThrow(
      'Invalid value for the parameter Policy.',
    );
  });
});

describe('what is asked for', () => {
  test.each([
    [
      ['CreateQueue'],
      'Value SQS:CreateQueue for parameter ActionName is invalid. Reason: Only the queue owner is allowed to invoke this action.',
    ],
    [
      ['SendMessageBatch'],
      'Value SQS:SendMessageBatch for parameter ActionName is invalid. Reason: Please refer to the appropriate WSDL for a list of valid actions.',
    ],
    [[], 'The request must contain the parameter Actions.'],
  ])('may not be the actions %j', (actions, message) => {
    expect(() => parsePermission('l', ['111111111111'], actions)).toThrow(message);
  });

  test('is for accounts that are accounts', () => {
    const parse = (accounts: string[]) => parsePermission('l', accounts, ['*']);
    expect(() => parse([])).toThrow(
      'Value [] for parameter PrincipalId is invalid. Reason: Unable to verify.',
    );
    expect(() => parse(['bob', '12'])).toThrow(
      'Value [bob, 12] for parameter PrincipalId is invalid. Reason: Unable to verify.',
    );
    expect(parse(['bob', '111111111111']).accounts).toEqual(['111111111111']);
    expect(() =>
      parse(Array.from({ length: 51 }, (_, index) => String(111_111_111_111 + index))),
    ).toThrow('51 Principals were found, maximum allowed is 50.');
  });
});
