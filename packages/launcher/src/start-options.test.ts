import { relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { septetFolder } from './repository.ts';
import { parseStartOptions } from './start-options.ts';

describe('parseStartOptions', () => {
  test('has defaults for everything', () => {
    expect(parseStartOptions([], {})).toEqual({
      port: 4566,
      dataFolder: septetFolder,
      auth: 'enforce',
      durability: 'fsync',
    });
  });

  test('takes an option before its variable', () => {
    const env = { SEPTET_PORT: '1', SEPTET_AUTH: 'open', SEPTET_DATA_DIR: '/data' };
    expect(parseStartOptions(['--port', '2'], env)).toMatchObject({
      port: 2,
      auth: 'open',
      dataFolder: '/data',
    });
  });

  test('takes a file of declarations by its absolute path, and a variable as it is', () => {
    const file = relative(process.cwd(), import.meta.filename);
    expect(parseStartOptions(['--init', file], {})?.init).toBe(import.meta.filename);
    expect(parseStartOptions([], { SEPTET_INIT: '{"queues":[]}' })?.init).toBe('{"queues":[]}');
  });

  test('treats an empty variable as one that is not set', () => {
    expect(parseStartOptions([], { SEPTET_PORT: '' })?.port).toBe(4566);
  });

  test.each([
    [['--colour'], "Unknown option '--colour'; npm start -- --help lists the options."],
    [
      ['--port'],
      "Option '--port <value>' argument missing; npm start -- --help lists the options.",
    ],
    [['--port', '0'], "--port is '0' and must be a whole number from 1 to 65535."],
    [['--auth', 'off'], "--auth is 'off' and must be one of enforce, open."],
    [
      ['--durability', 'replicated'],
      "--durability is 'replicated' and must be one of relaxed, fsync.",
    ],
    [['--init', '/no/such.json'], '--init names /no/such.json, and there is no such file.'],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => parseStartOptions(args, {})).toThrow(sentence);
  });
});
