import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const repositoryFolder = resolve(import.meta.dirname, '..');

/** Which workspace packages a package's own code may import. Arrows point towards contracts. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  contracts: [],
  'aws-wire': ['contracts'],
  'service-kit': ['contracts'],
  state: ['contracts'],
  launcher: [],
  testkit: ['launcher'],
  'object-store': ['contracts'],
  'gateway-svc': ['contracts', 'aws-wire', 'service-kit', 'state'],
};
const ARROWS_OF_A_SERVICE = ['contracts', 'service-kit', 'state'];

/** conventions §1: the top level is fixed. */
const TOP_LEVEL = [
  '.ci',
  '.editorconfig',
  '.github',
  '.gitignore',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'charts',
  'k8s',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'services',
  'test',
  'tsconfig.json',
  'turbo.json',
];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: repositoryFolder,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(repositoryFolder, file)));

function read(file: string): string {
  return readFileSync(join(repositoryFolder, file), 'utf8');
}

function isTest(file: string): boolean {
  return file.endsWith('.test.ts') || /\/(test|scripts)\//.test(file);
}

/** `packages/state/src/x.ts` → `state`. */
function packageOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Every module that a source names in an import or export, types included. */
function importsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
}

const sources = files.filter((file) => /^(packages|services)\/[^/]+\/.*\.ts$/.test(file));

describe('the package graph', () => {
  test('lets no package import what the arrows do not allow', () => {
    const wrong = sources
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const from = packageOf(file);
        const allowed = [...(ARROWS[from] ?? ARROWS_OF_A_SERVICE), from];
        return importsOf(file)
          .map((module) => /^@septet\/([^/]+)/.exec(module)?.[1])
          .filter((to) => to !== undefined && !allowed.includes(to))
          .map((to) => `${file} imports ${to}`);
      });
    expect(wrong).toEqual([]);
  });

  test('lets nothing reach into another package by a relative path', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((module) => module.startsWith('.'))
        .map((module) => join(dirname(file), module))
        .filter((target) => packageOf(target) !== packageOf(file) && target !== 'services/build.ts')
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('declares in package.json what the code imports', () => {
    const wrong = sources.flatMap((file) => {
      const folder = file.split('/').slice(0, 2).join('/');
      const manifest = read(`${folder}/package.json`);
      return importsOf(file)
        .map((module) => /^@septet\/[^/]+/.exec(module)?.[0])
        .filter((name) => name !== undefined && !manifest.includes(`"${name}"`))
        .map((name) => `${file} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('keeps the tests in test/ outside of the services', () => {
    const wrong = files
      .filter((file) => file.startsWith('test/') && file.endsWith('.ts'))
      .flatMap((file) =>
        importsOf(file)
          .filter((module) => /services\/|-svc/.test(module))
          .map((module) => `${file} imports ${module}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('names', () => {
  test('no folder or file is a dumping ground', () => {
    const forbidden = /^(utils?|helpers?|commons?|shared|misc|types|index)(\.(ts|mjs|js))?$/;
    const wrong = files.filter((file) => file.split('/').some((part) => forbidden.test(part)));
    expect(wrong).toEqual([]);
  });

  test('files are kebab-case', () => {
    const wrong = files
      .filter((file) => /\.(ts|lua|mjs)$/.test(file))
      .filter(
        (file) =>
          !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|gen|crash))?\.(ts|lua|mjs)$/.test(basename(file)),
      );
    expect(wrong).toEqual([]);
  });

  test('the top level stays as it is', () => {
    const topLevel = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...topLevel].filter((entry) => !TOP_LEVEL.includes(entry))).toEqual([]);
  });

  test('relative imports say .ts', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((module) => module.startsWith('.') && !/\.(ts|mjs)$/.test(module))
        .map((module) => `${file} imports ${module}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('operations', () => {
  const operations = files.filter(
    (file) => /^services\/[^/]+-svc\/src\/operations\/.*\.ts$/.test(file) && !isTest(file),
  );
  const tables = files.filter((file) => /^services\/[^/]+-svc\/src\/.*handlers\.ts$/.test(file));
  const tests = files.filter((file) => /^(services\/.*|test\/.*)\.test\.ts$/.test(file)).map(read);

  test('there are some', () => {
    expect(operations.length).toBeGreaterThan(0);
  });

  test.each(operations)('%s is a line of a handler table', (file) => {
    const name = pascalCase(basename(file, '.ts'));
    const service = file.split('/').slice(0, 2).join('/');
    const lines = tables.filter((table) => table.startsWith(service)).map(read);
    expect(lines.some((table) => new RegExp(`^\\s*${name}\\b`, 'm').test(table))).toBe(true);
  });

  test.each(operations)('%s is tested', (file) => {
    const name = pascalCase(basename(file, '.ts'));
    const service = file.split('/').slice(0, 2).join('/');
    const own = [
      file.replace(/\.ts$/, '.test.ts'),
      // An API of ours, which has no wire name of its own, is tested as a whole.
      `${service}/test/${basename(dirname(file))}.test.ts`,
    ];
    const isNamed = (text: string): boolean => new RegExp(`\\b${name}(Command)?\\b`).test(text);
    expect(own.some((test) => files.includes(test)) || tests.some(isNamed)).toBe(true);
  });

  test.each(globSync('{packages,services}/*/src/**/*.lua', { cwd: repositoryFolder }))(
    '%s says what it is for',
    (file) => {
      expect(read(file)).toMatch(/^--/);
    },
  );
});

/** `send-message-batch` → `SendMessageBatch`. */
function pascalCase(kebab: string): string {
  return kebab
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
