import { tagOf } from './key-tag.ts';

/**
 * Keys of one slot, checked once. Whoever commits to the same resource again and again keeps the object:
 * calls are grouped by its identity, and nothing is looked at twice.
 */
export class SlotKeys {
  readonly keys: readonly string[];
  /** Hash tag of the slot, with its braces. */
  readonly tag: string;
  /** Characters of all keys. */
  readonly length: number;

  /** Throws TypeError when the keys do not share a hash tag: in Cluster that would fail, so it fails everywhere. */
  constructor(keys: readonly string[]) {
    const [first] = keys;
    if (first === undefined) throw new TypeError('A script needs a key');
    this.keys = keys;
    this.tag = tagOf(first);
    let length = 0;
    for (const key of keys) {
      if (key !== first && !key.includes(this.tag)) {
        throw new TypeError(`The keys ${first} and ${key} do not share a hash tag`);
      }
      length += key.length;
    }
    this.length = length;
  }

  static of(keys: readonly string[] | SlotKeys): SlotKeys {
    return keys instanceof SlotKeys ? keys : new SlotKeys(keys);
  }
}
