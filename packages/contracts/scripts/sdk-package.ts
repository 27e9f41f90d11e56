import { readdir, readFile } from 'node:fs/promises';

/** The files of an installed AWS SDK v3 client package that say what its API is. */
export class SdkPackage {
  readonly #root: URL;

  constructor(name: string) {
    this.#root = new URL('.', import.meta.resolve(`${name}/package.json`));
  }

  read(path: string): Promise<string> {
    return readFile(new URL(path, this.#root), 'utf8');
  }

  /** Everything the package exports at run time; the schemas' names end in `$`. */
  async exports(): Promise<Readonly<Record<string, unknown>>> {
    const module: unknown = await import(new URL('dist-cjs/index.js', this.#root).href);
    return typeof module === 'object' ? { ...module } : {};
  }

  async operations(): Promise<readonly string[]> {
    const files = await readdir(new URL('dist-types/commands/', this.#root));
    return files
      .filter((file) => file.endsWith('Command.d.ts'))
      .map((file) => file.slice(0, -'Command.d.ts'.length))
      .toSorted();
  }

  /** The declaration of an operation's command: its types, its documented errors, its example. */
  readCommand(operation: string): Promise<string> {
    return this.read(`dist-types/commands/${operation}Command.d.ts`);
  }
}
