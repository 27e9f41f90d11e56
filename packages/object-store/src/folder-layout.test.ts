import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileOf, nameOf, shardOf } from './folder-layout.ts';

const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });

test('a name is read back from its file', () => {
  fc.assert(fc.property(name, (given) => nameOf(fileOf(given)) === given));
});

test('no name leads out of its shard, is hidden, too long for a file system, or told apart by case only', () => {
  fc.assert(
    fc.property(name, (given) => {
      const file = fileOf(given);
      expect(join('/shard', file)).toBe(`/shard/${file}`);
      expect(file).toBe(file.toLowerCase());
      for (const component of file.split('/')) {
        expect(component.length).toBeLessThanOrEqual(201);
        expect(component).toMatch(/^[a-z0-9_%-]+~?$/);
      }
    }),
  );
});

test('no file of one name is the folder of another', () => {
  const long = 'x'.repeat(200);
  expect(fileOf(long)).toBe(long);
  expect(fileOf(`${long}y`)).toBe(`${long}~/y`);
  expect(fileOf(`${long}~`)).toBe(`${long}~/%7e`);
});

test('message ids stay readable', () => {
  const id = '0198c0de-0000-7000-8000-000000000000';
  expect(fileOf(id)).toBe(id);
  expect(shardOf(id)).toMatch(/^[0-9a-f]{2}$/);
});

test.each(['.DS_Store', 'UPPER', 'space here', '%', '%ff', '%C3%9C', ''])(
  '%j is no file of ours',
  (file) => {
    expect(nameOf(file)).toBeUndefined();
  },
);
