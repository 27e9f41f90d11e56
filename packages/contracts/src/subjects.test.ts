import { describe, expect, test } from '@jest/globals';
import { apis } from './apis.ts';
import {
  apiSubjects,
  callSubject,
  describeSubject,
  eventSubject,
  eventSubjects,
  queueGroup,
  wakeSubject,
} from './subjects.ts';

describe('subjects', () => {
  test.each([
    [callSubject('sqs', 'SendMessage'), 'septet.sqs.SendMessage'],
    [apiSubjects('sqs'), 'septet.sqs.>'],
    [describeSubject('cognito-idp'), 'septet.cognito-idp.$describe'],
    [queueGroup('sqs'), 'septet.sqs'],
    [
      wakeSubject('queue-svc', 'V1StGXR8_Z5jdHi6B-myT'),
      'septet.wake.queue-svc.V1StGXR8_Z5jdHi6B-myT',
    ],
    [eventSubject('queue-svc', 'queue-deleted'), 'septet.event.queue-svc.queue-deleted'],
    [eventSubjects('queue-svc'), 'septet.event.queue-svc.>'],
  ])('%s', (subject, expected) => {
    expect(subject).toBe(expected);
  });

  test.each(['', 'a.b', '*', '>', 'a b', 'a\r\nPUB'])('refuses the token %j', (token) => {
    expect(() => callSubject('sqs', token)).toThrow(TypeError);
  });

  test('keeps the API names apart from the other branches', () => {
    const names = apis.map(({ api }) => api);
    expect(names).not.toContain('event');
    expect(names).not.toContain('wake');
  });
});
