import { expect, test } from '@jest/globals';
import { parseRedrivePolicy } from './redrive-policy.ts';

const deadLetterTargetArn = 'arn:aws:sqs:us-east-1:000000000000:dead-letters';

test.each([3, '3', 1, 1_000])('takes %j receives', (maxReceiveCount) => {
  expect(parseRedrivePolicy(JSON.stringify({ deadLetterTargetArn, maxReceiveCount }))).toBe(
    JSON.stringify({ deadLetterTargetArn, maxReceiveCount: Number(maxReceiveCount) }),
  );
});

test.each(['{', '[]', '"text"', ' ', 'null'])('%j is no JSON map', (text) => {
  expect(() => parseRedrivePolicy(text)).toThrow(
    'Invalid value for the parameter RedrivePolicy. Reason: Redrive policy is not a valid JSON map.',
  );
});

test.each([
  [{}, 'Redrive policy does not contain mandatory attribute: maxReceiveCount.'],
  [
    { maxReceiveCount: 3 },
    'Redrive policy does not contain mandatory attribute: deadLetterTargetArn.',
  ],
  [
    { deadLetterTargetArn, maxReceiveCount: 0 },
    'Invalid value for maxReceiveCount: 0, valid values are from 1 to 1000 both inclusive.',
  ],
  [
    { deadLetterTargetArn, maxReceiveCount: 1_001 },
    'Invalid value for maxReceiveCount: 1001, valid values are from 1 to 1000 both inclusive.',
  ],
  [
    { deadLetterTargetArn, maxReceiveCount: 'often' },
    'Invalid value for maxReceiveCount: often, valid values are from 1 to 1000 both inclusive.',
  ],
  [{ deadLetterTargetArn: 'dummy', maxReceiveCount: 42 }, 'Invalid value for deadLetterTargetArn.'],
])('refuses %j', (policy, reason) => {
  const text = JSON.stringify(policy);
  expect(() => parseRedrivePolicy(text)).toThrow(
    `Value ${text} for parameter RedrivePolicy is invalid. Reason: ${reason}`,
  );
});
