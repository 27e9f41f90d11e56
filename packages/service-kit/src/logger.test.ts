import { expect, test } from '@jest/globals';

import { createLogger } from './logger.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): unknown[] {
  const lines: string[] = [];
  write(
    createLogger({
      service: 'demo-svc',
      level: 'info',
      zone: 'a',
      mixin: () => ({ trace_id: 't' }),
      destination: { write: (line) => void lines.push(line) },
    }),
  );
  return lines.map((line): unknown => JSON.parse(line));
}

test('a line is JSON with service, zone, level, time and the fields of the call', () => {
  const [line] = logged((logger) => {
    logger.debug('not logged');
    logger.child({ queue: 'q' }).warn({ err: new Error('broken') }, 'something is off');
  });
  expect(line).toMatchObject({
    level: 'warn',
    service: 'demo-svc',
    zone: 'a',
    queue: 'q',
    trace_id: 't',
    message: 'something is off',
    err: { type: 'Error', message: 'broken' },
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});

test('credentials are redacted at the top and one level down', () => {
  const lines = logged((logger) =>
    logger.info(
      {
        authorization: 'AWS4 hidden',
        headers: { authorization: 'hidden', 'x-amz-security-token': 'hidden', host: 'shown' },
        input: { SecretHash: 'hidden', Password: 'hidden' },
      },
      'a request',
    ),
  );
  expect(JSON.stringify(lines)).not.toContain('hidden');
  expect(lines[0]).toMatchObject({ headers: { host: 'shown', authorization: '[redacted]' } });
});
