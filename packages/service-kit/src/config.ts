/** The process's environment, or a table that stands in for it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Why the process does not start: a sentence that names the variable and never shows a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** One variable: where it is read, what it may say, and what the README tells about it. */
export interface Setting<Value> {
  readonly variable: string;
  /** One sentence for the README table and `--help`. */
  readonly describe: string;
  /** What it may say: `1–65535`, `enforce` or `open`, a URL. */
  readonly allowed: string;
  /** As shown to people: the default, `required` or empty. */
  readonly defaultText: string;
  /** @throws ConfigError */
  read(text: string | undefined): Value;
}

export type ConfigSchema<Config> = { readonly [Name in keyof Config]: Setting<Config[Name]> };

/** The config that a schema reads. */
export type ConfigOf<Schema> = Schema extends ConfigSchema<infer Config> ? Config : never;

interface SettingOptions<Value> {
  readonly describe: string;
  /** Without a default the variable is required. */
  readonly default?: Value;
}

interface Kind<Value> {
  readonly allowed: string;
  /** `undefined` when the text is not allowed. */
  parse(text: string): Value | undefined;
  show(value: Value): string;
  readonly secret?: boolean;
}

function setting<Value>(
  variable: string,
  kind: Kind<Value>,
  options: SettingOptions<Value>,
): Setting<Value> {
  const fallback = options.default;
  return {
    variable,
    describe: options.describe,
    allowed: kind.allowed,
    defaultText: fallback === undefined ? 'required' : kind.show(fallback),
    read(text) {
      // An empty variable is how compose files and charts spell "not set".
      if (text === undefined || text.trim() === '') {
        if (fallback !== undefined) return fallback;
        throw new ConfigError(
          `${variable} is not set; it must be ${kind.allowed}. ${options.describe}`,
        );
      }
      const value = kind.parse(text.trim());
      if (value !== undefined) return value;
      const shown = kind.secret === true ? 'has a value that cannot be read' : `is '${text}'`;
      throw new ConfigError(`${variable} ${shown}; it must be ${kind.allowed}.`);
    },
  };
}

/** The variable may be absent; then the value is `undefined`. */
export function optional<Value>(inner: Setting<Value>): Setting<Value | undefined> {
  return {
    ...inner,
    defaultText: '',
    read: (text) => (text === undefined || text.trim() === '' ? undefined : inner.read(text)),
  };
}

export function integer(
  variable: string,
  options: SettingOptions<number> & { readonly min: number; readonly max: number },
): Setting<number> {
  const { min, max } = options;
  const allowed = `a whole number from ${min} to ${max}`;
  return setting<number>(
    variable,
    {
      allowed,
      show: String,
      parse: (text) => {
        const value = Number(text);
        return /^-?\d+$/.test(text) && value >= min && value <= max ? value : undefined;
      },
    },
    options,
  );
}

/** A fraction such as a sampling ratio. */
export function ratio(variable: string, options: SettingOptions<number>): Setting<number> {
  return setting<number>(
    variable,
    {
      allowed: 'a number from 0 to 1',
      show: String,
      parse: (text) => {
        const value = Number(text);
        return value >= 0 && value <= 1 ? value : undefined;
      },
    },
    options,
  );
}

export function text(
  variable: string,
  options: SettingOptions<string> & {
    readonly pattern?: RegExp;
    /** What the pattern means, for people: `12 digits`. */
    readonly allowed?: string;
  },
): Setting<string> {
  const { pattern, allowed = 'a text' } = options;
  return setting<string>(
    variable,
    {
      allowed,
      show: (value) => value,
      parse: (value) => (pattern === undefined || pattern.test(value) ? value : undefined),
    },
    options,
  );
}

/** Never shown, not even when it is refused. */
export function secret(variable: string, options: SettingOptions<string>): Setting<string> {
  return setting<string>(
    variable,
    { allowed: 'a secret text', show: () => '(secret)', parse: (value) => value, secret: true },
    options,
  );
}

export function choice<const Choice extends string>(
  variable: string,
  choices: readonly Choice[],
  options: SettingOptions<Choice>,
): Setting<Choice> {
  return setting<Choice>(
    variable,
    {
      allowed: `one of ${choices.join(', ')}`,
      show: (value) => value,
      parse: (value) => choices.find((candidate) => candidate === value),
    },
    options,
  );
}

export function flag(variable: string, options: SettingOptions<boolean>): Setting<boolean> {
  const words: Readonly<Record<string, boolean>> = {
    true: true,
    '1': true,
    false: false,
    '0': false,
  };
  return setting<boolean>(
    variable,
    { allowed: 'true or false', show: String, parse: (value) => words[value.toLowerCase()] },
    options,
  );
}

/** Comma-separated; an absent variable is the default, often `[]`. */
export function list(
  variable: string,
  options: SettingOptions<readonly string[]>,
): Setting<readonly string[]> {
  return setting<readonly string[]>(
    variable,
    {
      allowed: 'a comma-separated list',
      show: (values) => values.join(','),
      parse: (value) =>
        value
          .split(',')
          .map((item) => item.trim())
          .filter((item) => item !== ''),
    },
    options,
  );
}

/** An address with one of the given protocols (`http`, `nats`…), kept as text. */
export function url(
  variable: string,
  options: SettingOptions<string> & { readonly protocols: readonly string[] },
): Setting<string> {
  return setting<string>(
    variable,
    {
      allowed: `a URL that starts with ${options.protocols.map((name) => `${name}://`).join(' or ')}`,
      show: (value) => value,
      // URLs of engines carry passwords.
      secret: true,
      parse: (value) => {
        const protocol = /^([a-z][a-z0-9+.-]*):\/\/./.exec(value)?.[1];
        return protocol !== undefined && options.protocols.includes(protocol) ? value : undefined;
      },
    },
    options,
  );
}

/** Names the settings of a service; only there so that the types are inferred. */
export function defineConfig<Config extends object>(
  schema: ConfigSchema<Config>,
): ConfigSchema<Config> {
  return schema;
}

/**
 * Reads every setting once.
 * @throws ConfigError with one line per wrong variable, so that one start shows them all
 */
export function readConfig<Config extends object>(
  schema: ConfigSchema<Config>,
  environment: Environment,
): Readonly<Config> {
  const refusals: string[] = [];
  const config: Partial<Config> = {};
  for (const name in schema) {
    const { variable, read } = schema[name];
    try {
      config[name] = read(environment[variable]);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      refusals.push(error.message);
    }
  }
  if (refusals.length > 0) throw new ConfigError(refusals.join('\n'));
  return Object.freeze(complete(schema, config));
}

function complete<Config extends object>(
  schema: ConfigSchema<Config>,
  config: Partial<Config>,
): Config {
  if (isComplete(schema, config)) return config;
  throw new ConfigError('A setting was not read.');
}

function isComplete<Config extends object>(
  schema: ConfigSchema<Config>,
  config: Partial<Config>,
): config is Config {
  return Object.keys(schema).every((name) => name in config);
}

type AnySchema = Readonly<Record<string, Setting<unknown>>>;

function settingsOf(schemas: readonly AnySchema[]): readonly Setting<unknown>[] {
  const settings = new Map<string, Setting<unknown>>();
  for (const schema of schemas) {
    for (const one of Object.values(schema)) settings.set(one.variable, one);
  }
  return [...settings.values()];
}

/** The README's table: one row per variable, in the order of the schemas. */
export function renderConfigTable(...schemas: readonly AnySchema[]): string {
  const escape = (cell: string) => cell.replaceAll('|', '\\|');
  const rows = settingsOf(schemas).map(
    ({ variable, describe, allowed, defaultText }) =>
      `| \`${variable}\` | ${defaultText === '' || defaultText === 'required' ? defaultText : `\`${escape(defaultText)}\``} | ${escape(describe)} (${escape(allowed)}) |`,
  );
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}

/** The settings' part of `--help`. */
export function renderConfigHelp(...schemas: readonly AnySchema[]): string {
  const settings = settingsOf(schemas);
  const width = Math.max(...settings.map(({ variable }) => variable.length));
  return settings
    .map(({ variable, describe, allowed, defaultText }) => {
      const fallback = defaultText === '' ? 'optional' : defaultText;
      return `  ${variable.padEnd(width)}  ${describe} (${allowed}; ${fallback})`;
    })
    .join('\n');
}
