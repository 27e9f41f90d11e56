import { describe, expect, test } from '@jest/globals';
import { isAskedFor, parseAttributes } from './attributes.ts';

describe('settable attributes', () => {
  test.each([
    ['DelaySeconds', '0', '900', ['-1', '901', '1.5', '', 'x', '0x1']],
    ['MaximumMessageSize', '1024', '1048576', ['1023', '1048577']],
    ['MessageRetentionPeriod', '60', '1209600', ['59', '1209601']],
    ['ReceiveMessageWaitTimeSeconds', '0', '20', ['21']],
    ['VisibilityTimeout', '0', '43200', ['43201']],
    ['KmsDataKeyReusePeriodSeconds', '60', '86400', ['59', '86401']],
  ])('%s goes from %s to %s', (name, min, max, refused) => {
    expect(parseAttributes({ name: 'q' }, { [name]: min })).toEqual({ [name]: min });
    expect(parseAttributes({ name: 'q' }, { [name]: max })).toEqual({ [name]: max });
    for (const value of refused) {
      expect(() => parseAttributes({ name: 'q' }, { [name]: value })).toThrow(
        expect.objectContaining({ code: 'InvalidAttributeValue' }),
      );
    }
  });

  test.each(['Colour', 'constructor', '__proto__', 'toString', 'QueueArn'])(
    '%s is none of them',
    (name) => {
      const given = Object.fromEntries([[name, 'x']]);
      expect(() => parseAttributes({ name: 'q' }, given)).toThrow(`Unknown Attribute ${name}.`);
    },
  );

  test('equal settings are equal strings', () => {
    expect(
      parseAttributes({ name: 'q' }, { DelaySeconds: '007', SqsManagedSseEnabled: 'TRUE' }),
    ).toMatchObject({
      DelaySeconds: '7',
      SqsManagedSseEnabled: 'true',
    });
  });

  test('the two kinds of encryption exclude each other', () => {
    expect(() =>
      parseAttributes({ name: 'q' }, { KmsMasterKeyId: 'k', SqsManagedSseEnabled: 'true' }),
    ).toThrow('You can use one type of server-side encryption (SSE) at one time.');
    expect(parseAttributes({ name: 'q' }, { SqsManagedSseEnabled: 'true' })).toEqual({
      SqsManagedSseEnabled: 'true',
      KmsMasterKeyId: '',
    });
  });
});

test('asking for an unknown attribute is refused', () => {
  expect(() => isAskedFor(['All', 'Foo'])).toThrow('Unknown Attribute Foo.');
  expect(isAskedFor(['QueueArn'])('DelaySeconds')).toBe(false);
  expect(isAskedFor(undefined)('QueueArn')).toBe(false);
});
