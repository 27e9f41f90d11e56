import { describe, expect, test } from '@jest/globals';
import { limits as sqsLimits } from '../src/sqs/limits.ts';
import { model as sqs } from '../src/sqs/model.gen.ts';
import { limits as stsLimits } from '../src/sts/limits.ts';
import { model as sts } from '../src/sts/model.gen.ts';
import { validate } from '../src/validate.ts';

test.each([
  [sqs, sqsLimits],
  [sts, stsLimits],
])('limits name members that the model has', (model, limits) => {
  const unknown = Object.entries(limits.structures).flatMap(([structure, members]) => {
    const shape = model.shapes[structure];
    const known = shape?.type === 'structure' ? shape.members : {};
    return Object.keys(members)
      .filter((member) => known[member] === undefined)
      .map((member) => `${structure}.${member}`);
  });
  expect(unknown).toEqual([]);
});

describe('STS', () => {
  test.each<[string, object, string]>([
    [
      'GetSessionTokenRequest',
      { DurationSeconds: 899 },
      "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: " +
        'Member must have value greater than or equal to 900',
    ],
    [
      'AssumeRoleRequest',
      { RoleArn: 'arn', RoleSessionName: 'a b' },
      "2 validation errors detected: Value 'arn' at 'roleArn' failed to satisfy constraint: Member must " +
        "have length greater than or equal to 20; Value 'a b' at 'roleSessionName' failed to satisfy " +
        'constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*',
    ],
  ])('%s %j', (shape, input, message) => {
    expect(() => validate(sts, stsLimits, shape, input)).toThrow(
      expect.objectContaining({ code: 'ValidationError', message }),
    );
  });

  test('accepts GetCallerIdentity', () => {
    expect(() => validate(sts, stsLimits, 'GetCallerIdentityRequest', {})).not.toThrow();
  });
});
