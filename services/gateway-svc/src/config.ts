import {
  choice,
  defineConfig,
  flag,
  integer,
  list,
  optional,
  secret,
  text,
  url,
  type ConfigOf,
} from '@septet/service-kit/config';
import { logLevels } from '@septet/service-kit/logger';

/** Settings of gateway-svc beside those of every process. */
export const gatewayConfig = defineConfig({
  port: integer('SEPTET_PORT', {
    describe:
      'the one port: HTTP/1.1, HTTP/2 and, with a certificate, TLS; 0 lets the system choose',
    default: 4566,
    min: 0,
    max: 65_535,
  }),
  host: optional(text('SEPTET_HOST', { describe: 'address to listen on; default all' })),
  auth: choice('SEPTET_AUTH', ['enforce', 'open'], {
    describe: '`open` accepts any signature: for throw-away test runs only',
    default: 'enforce',
  }),
  defaultAccount: text('SEPTET_DEFAULT_ACCOUNT', {
    describe: 'account of the admin, and of callers that name none in `open` mode',
    default: '000000000000',
    pattern: /^\d{12}$/,
    allowed: '12 digits',
  }),
  region: text('SEPTET_REGION', {
    describe: 'region of callers that name none: HTTP Basic, and unsigned ones in `open` mode',
    default: 'us-east-1',
    pattern: /^[a-z0-9-]{1,32}$/,
    allowed: 'a region name',
  }),
  adminAccessKeyId: optional(
    text('SEPTET_ADMIN_ACCESS_KEY_ID', {
      describe:
        'access key that the first start creates for the admin; without it one is generated',
      pattern: /^\w{3,128}$/,
      allowed: '3 to 128 letters, digits or _',
    }),
  ),
  adminSecretAccessKey: optional(
    secret('SEPTET_ADMIN_SECRET_ACCESS_KEY', {
      describe: 'secret of `SEPTET_ADMIN_ACCESS_KEY_ID`',
    }),
  ),
  adminCredentialsFile: text('SEPTET_ADMIN_CREDENTIALS_FILE', {
    describe: 'where a generated admin key is written, readable by the owner alone',
    default: 'septet-admin-credentials.json',
  }),
  valkeyUrl: url('SEPTET_VALKEY_URL', {
    describe: 'Valkey or Redis that holds the access keys: one server, Sentinel or Cluster',
    protocols: [
      'redis',
      'rediss',
      'redis+sentinel',
      'rediss+sentinel',
      'redis+cluster',
      'rediss+cluster',
    ],
  }),
  durability: choice('SEPTET_DURABILITY', ['relaxed', 'fsync', 'replicated', 'replicated-fsync'], {
    describe: 'what an acknowledged change survives',
    default: 'replicated',
  }),
  publicUrl: optional(
    url('SEPTET_PUBLIC_URL', {
      describe: 'origin of returned addresses; default the Host that the client used',
      protocols: ['http', 'https'],
    }),
  ),
  trustedProxies: list('SEPTET_TRUSTED_PROXIES', {
    describe: 'addresses or CIDR blocks whose `X-Forwarded-*` headers count',
    default: [],
  }),
  corsOrigins: list('SEPTET_CORS_ORIGINS', {
    describe: 'origins whose pages may call Septet, or `*`; pages of other origins are refused',
    default: [],
  }),
  tlsCert: optional(
    text('SEPTET_TLS_CERT', { describe: 'PEM file of the certificate chain; switches TLS on' }),
  ),
  tlsKey: optional(
    text('SEPTET_TLS_KEY', { describe: 'PEM file of the private key of `SEPTET_TLS_CERT`' }),
  ),
  maxConnections: integer('SEPTET_MAX_CONNECTIONS', {
    describe: 'open connections; more are refused',
    default: 32_768,
    min: 1,
    max: 1_000_000,
  }),
  throttleRate: integer('SEPTET_THROTTLE_RATE', {
    describe: 'calls a second that one account may make on one replica; 0 is no limit',
    default: 0,
    min: 0,
    max: 1_000_000,
  }),
  throttleBurst: integer('SEPTET_THROTTLE_BURST', {
    describe: 'calls that one account may make at once where `SEPTET_THROTTLE_RATE` limits it',
    default: 5_000,
    min: 1,
    max: 1_000_000,
  }),
  profileStages: flag('SEPTET_PROFILE_STAGES', {
    describe: 'measures the steps of each call, for the bench',
    default: false,
  }),
  logLevel: choice('SEPTET_LOG_LEVEL', logLevels, {
    describe: '`debug` adds a line for each request',
    default: 'info',
  }),
});

export type GatewayConfig = ConfigOf<typeof gatewayConfig>;
