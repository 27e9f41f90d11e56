import { describe, expect, test } from '@jest/globals';

import {
  choice,
  ConfigError,
  defineConfig,
  flag,
  integer,
  list,
  optional,
  ratio,
  readConfig,
  renderConfigHelp,
  renderConfigTable,
  secret,
  text,
  url,
} from './config.ts';

const schema = defineConfig({
  port: integer('SEPTET_PORT', {
    describe: 'port of the edge',
    default: 4566,
    min: 0,
    max: 65_535,
  }),
  auth: choice('SEPTET_AUTH', ['enforce', 'open'], {
    describe: 'whether signatures are verified',
    default: 'enforce',
  }),
  account: text('SEPTET_DEFAULT_ACCOUNT', {
    describe: 'account of unknown keys',
    default: '000000000000',
    pattern: /^\d{12}$/,
    allowed: '12 digits',
  }),
  valkey: url('SEPTET_VALKEY_URL', { describe: 'state', protocols: ['redis', 'rediss'] }),
  keys: secret('SEPTET_KEYS', { describe: 'key ring' }),
  share: ratio('SEPTET_SHARE', { describe: 'a share', default: 0.5 }),
  proxies: list('SEPTET_TRUSTED_PROXIES', { describe: 'trusted proxies', default: [] }),
  fast: flag('SEPTET_FAST', { describe: 'a | b', default: false }),
  zone: optional(text('SEPTET_ZONE', { describe: 'zone' })),
});

const required = { SEPTET_VALKEY_URL: 'redis://localhost:6379', SEPTET_KEYS: 'hush' };

test('reads every setting, with its default where nothing is set', () => {
  const config = readConfig(schema, {
    ...required,
    SEPTET_PORT: ' 8080 ',
    SEPTET_AUTH: '',
    SEPTET_TRUSTED_PROXIES: '10.0.0.0/8, ::1,',
    SEPTET_FAST: 'TRUE',
  });
  expect(config).toEqual({
    port: 8080,
    auth: 'enforce',
    account: '000000000000',
    valkey: 'redis://localhost:6379',
    keys: 'hush',
    share: 0.5,
    proxies: ['10.0.0.0/8', '::1'],
    fast: true,
    zone: undefined,
  });
  expect(Object.isFrozen(config)).toBe(true);
});

describe('a wrong setting is refused by a sentence', () => {
  test.each([
    ['SEPTET_PORT', '70000', "SEPTET_PORT is '70000'; it must be a whole number from 0 to 65535."],
    ['SEPTET_PORT', '0x10', "SEPTET_PORT is '0x10'; it must be a whole number from 0 to 65535."],
    ['SEPTET_PORT', '1.5', "SEPTET_PORT is '1.5'; it must be a whole number from 0 to 65535."],
    ['SEPTET_AUTH', 'off', "SEPTET_AUTH is 'off'; it must be one of enforce, open."],
    ['SEPTET_DEFAULT_ACCOUNT', '12', "SEPTET_DEFAULT_ACCOUNT is '12'; it must be 12 digits."],
    ['SEPTET_SHARE', '2', "SEPTET_SHARE is '2'; it must be a number from 0 to 1."],
    ['SEPTET_FAST', 'yes', "SEPTET_FAST is 'yes'; it must be true or false."],
    [
      'SEPTET_VALKEY_URL',
      'http://user:hidden@host',
      'SEPTET_VALKEY_URL has a value that cannot be read; it must be a URL that starts with redis:// or rediss://.',
    ],
    ['SEPTET_KEYS', '', 'SEPTET_KEYS is not set; it must be a secret text. key ring'],
  ])('%s=%s', (variable, value, sentence) => {
    expect(() => readConfig(schema, { ...required, [variable]: value })).toThrow(
      new ConfigError(sentence),
    );
  });

  test('and several by one line each', () => {
    expect(() => readConfig(schema, { SEPTET_PORT: 'x' })).toThrow(
      /^SEPTET_PORT is .*\nSEPTET_VALKEY_URL is not set.*\nSEPTET_KEYS is not set.*$/,
    );
  });
});

test('the README table and --help come from the schema and show no secret', () => {
  const table = renderConfigTable(schema, schema);
  expect(table.split('\n')).toHaveLength(2 + 9);
  expect(table).toContain(
    '| `SEPTET_PORT` | `4566` | port of the edge (a whole number from 0 to 65535) |',
  );
  expect(table).toContain('| `SEPTET_KEYS` | required | key ring (a secret text) |');
  expect(table).toContain('a \\| b');
  expect(renderConfigHelp(schema)).toContain(
    '  SEPTET_AUTH             whether signatures are verified (one of enforce, open; enforce)',
  );
});
