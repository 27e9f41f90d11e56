import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';

/** JSON lines; `logger.info({ queue }, 'sentence')`, an error under `err`. */
export type Logger = Pick<PinoLogger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'> & {
  /** A logger whose lines carry these fields too. */
  child(fields: Readonly<Record<string, unknown>>): Logger;
};

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LoggerOptions {
  readonly service: string;
  readonly level: LogLevel;
  /** Failure zone of the node, where it is known. */
  readonly zone?: string | undefined;
  /** Fields for each line, for example `trace_id`. */
  readonly mixin?: () => object;
  /** Standard output by default. */
  readonly destination?: DestinationStream;
}

/** Names under which a credential could reach a log line, at the top or one level down. */
const SECRET_NAMES = [
  'authorization',
  'Authorization',
  '["x-amz-security-token"]',
  '["X-Amz-Security-Token"]',
  '["X-Amz-Signature"]',
  'cookie',
  'password',
  'Password',
  'secret',
  'secretKey',
  'secretAccessKey',
  'SecretAccessKey',
  'SecretHash',
  'ClientSecret',
  'sessionToken',
  'SessionToken',
  'AccessToken',
  'IdToken',
  'RefreshToken',
  'signature',
  'keys',
] as const;

const nested = (name: string) => (name.startsWith('[') ? `*${name}` : `*.${name}`);

export function createLogger(options: LoggerOptions): Logger {
  const { service, level, zone, mixin, destination = pino.destination({ sync: false }) } = options;
  return pino(
    {
      level,
      base: zone === undefined ? { service } : { service, zone },
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_NAMES.flatMap((name) => [name, nested(name)]), censor: '[redacted]' },
      ...(mixin === undefined ? {} : { mixin }),
    },
    destination,
  );
}
