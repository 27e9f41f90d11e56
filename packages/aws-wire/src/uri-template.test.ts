import { describe, expect, test } from '@jest/globals';
import { compareSpecificity, matchPath, parseUriTemplate, splitPath } from './uri-template.ts';

function match(uri: string, path: string): Record<string, string> | undefined {
  const template = parseUriTemplate({ method: 'GET', uri, status: 200 });
  const labels = matchPath(template, splitPath(path));
  return labels === undefined ? undefined : Object.fromEntries(labels);
}

describe('labels', () => {
  test.each([
    ['/', '/', {}],
    ['/a/{b}', '/a/x', { b: 'x' }],
    ['/a/{b}', '/a/x/', { b: 'x' }],
    ['/a/{b}/c', '/a/x%2Fy+z/c', { b: 'x/y+z' }],
    ['/a/{b+}', '/a/x/y/z', { b: 'x/y/z' }],
    ['/a/{b+}/c', '/a/x/y/c', { b: 'x/y' }],
    ['/a/{b}', '/a', undefined],
    ['/a/{b}', '/a//', undefined],
    ['/a/{b}', '/a/x/y', undefined],
    ['/a/{b}', '/a/%zz', undefined],
    ['/a/{b+}/c', '/a/c', undefined],
  ])('%s against %s', (uri, path, labels) => {
    expect(match(uri, path)).toEqual(labels);
  });
});

test('literals come before labels, labels before greedy ones, constants of the query first', () => {
  const uris = ['/a/{b+}', '/a/{b}', '/a/b', '/a/b?mode=import'];
  const sorted = uris
    .map((uri) => ({ uri, template: parseUriTemplate({ method: 'GET', uri, status: 200 }) }))
    .toSorted((a, b) => compareSpecificity(a.template, b.template));
  expect(sorted.map(({ uri }) => uri)).toEqual(uris.toReversed());
});
