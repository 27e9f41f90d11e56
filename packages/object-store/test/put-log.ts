import { expect } from '@jest/globals';
import type { ObjectStore } from '../src/object-store.ts';
import { contentOf } from './content.ts';
import { listAll, soon } from './rig.ts';

/** What was put, and what of it was acknowledged. */
export class PutLog {
  readonly #bytes = new Map<string, number>();
  readonly #acknowledged = new Set<string>();

  get acknowledged(): number {
    return this.#acknowledged.size;
  }

  begins(name: string, bytes: number): void {
    this.#bytes.set(name, bytes);
  }

  acknowledges(name: string): void {
    this.#acknowledged.add(name);
  }

  /** Reads a line of writer.ts. */
  readLine(line: string): void {
    const [word, name = '', bytes] = line.split(' ');
    if (word === 'begins') this.begins(name, Number(bytes));
    if (word === 'acknowledged') this.acknowledges(name);
  }

  /** Everything acknowledged is there, everything that is there is whole, and nothing else is there. */
  async check(store: ObjectStore, prefix: string): Promise<void> {
    const listed = new Map(
      (await listAll(store, prefix)).map(({ name, bytes }) => [name, bytes] as const),
    );
    const wrong: string[] = [];
    for (const name of listed.keys()) {
      if (!this.#bytes.has(name)) wrong.push(`${name} was never put`);
    }
    for (const [name, bytes] of this.#bytes) {
      const content = await store.get(name, soon());
      if (content === undefined) {
        if (this.#acknowledged.has(name)) wrong.push(`${name} is lost`);
        if (listed.has(name)) wrong.push(`${name} is listed and is not there`);
        continue;
      }
      if (!contentOf(name, bytes).equals(content)) wrong.push(`${name} is torn`);
      if (listed.get(name) !== bytes) wrong.push(`${name} is listed as ${listed.get(name)} bytes`);
    }
    expect(wrong).toEqual([]);
  }
}
