import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '#data/collections.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = filesBelow('src').filter((path) => /\.tsx?$/.test(path));

/** `domain`, `data`, `ui`, `app`, or `features/x`; main.tsx belongs to app. */
const layerOf = (path: string): string => {
  const [, layer = '', feature = ''] = path.split('/');
  if (layer === 'features') return `features/${feature}`;
  return layer === 'main.tsx' ? 'app' : layer;
};

type Import = {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
  /** By `import()`, so in a chunk of its own. */
  readonly lazy: boolean;
};

const importsOf = (path: string): Import[] =>
  [
    ...read(path).matchAll(
      /(?:^|\n)\s*(import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map(([, , type, from, lazy, bare]) => ({
    from: path,
    target: from ?? lazy ?? bare ?? '',
    typeOnly: type !== undefined,
    lazy: lazy !== undefined,
  }));

const resolved = ({ from, target }: Import): string => {
  if (target.startsWith('#')) return `src/${target.slice(1)}`;
  if (target.startsWith('.')) return relative(root, join(root, from, '..', target));
  return target;
};

const mayImport = (from: string, to: string): boolean => {
  if (from === to) return true;
  if (from === 'domain' || from === 'ui') return false;
  if (from === 'data') return to === 'domain';
  if (from.startsWith('features/')) return ['domain', 'data', 'ui'].includes(to);
  return from === 'app';
};

const imports = sources.flatMap(importsOf);

describe('the direction of imports', () => {
  test('finds the imports it is about', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ target }) => target === '#domain/fishbowl.ts')).toBe(true);
  });

  test('knows every layer there is', () => {
    const layers = new Set(sources.map(layerOf).map((layer) => layer.split('/')[0]));
    expect(layers).toEqual(new Set(['app', 'data', 'domain', 'features', 'ui']));
  });

  test('goes downwards between our layers, never from feature to feature', () => {
    const wrong = imports
      .filter((entry) => resolved(entry).startsWith('src/'))
      .filter((entry) => !mayImport(layerOf(entry.from), layerOf(resolved(entry))))
      .map(({ from, target }) => `${from} → ${target}`);
    expect(wrong).toEqual([]);
  });

  test('writes the extension of every file of ours', () => {
    const bare = imports
      .filter(({ target }) => /^[#.]/.test(target) && !/\.(tsx?|css)$/.test(target))
      .map(({ from, target }) => `${from} → ${target}`);
    expect(bare).toEqual([]);
  });

  const packageRules: [string, RegExp, (path: string, typeOnly: boolean) => boolean][] = [
    [
      'firebase',
      /^firebase\//,
      (path, typeOnly) => layerOf(path) === 'data' && (typeOnly || /-sdk\.ts$|firebase-app\.ts$/.test(path)),
    ],
    [
      'react',
      /^react(-dom|-router-dom)?(\/|$)/,
      (path) => !['domain', 'data'].includes(layerOf(path)) || path === 'src/data/use-live.ts',
    ],
    ['@tanstack', /^@tanstack\//, (path) => layerOf(path) === 'app' || layerOf(path).startsWith('features/')],
  ];

  test.each(packageRules)('keeps %s where it belongs', (_, pattern, allowed) => {
    const users = imports.filter(({ target }) => pattern.test(target));
    expect(users.length).toBeGreaterThan(0);
    expect(
      users
        .filter(({ from, typeOnly }) => !allowed(from, typeOnly))
        .map(({ from, target }) => `${from} → ${target}`),
    ).toEqual([]);
  });

  test('reaches the SDKs by import() only, so that they come after the first paint', () => {
    const users = imports.filter(({ target }) => /(firestore|auth)-sdk\.ts$/.test(target));
    expect(users.some(({ lazy }) => lazy)).toBe(true);
    const tooEarly = users.filter(({ lazy, typeOnly }) => !lazy && !typeOnly);
    expect(tooEarly.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  test('lets features use TanStack for contested writes only', () => {
    const names = sources
      .filter((path) => layerOf(path).startsWith('features/'))
      .flatMap((path) =>
        [...read(path).matchAll(/import\s*\{([^}]*)\}\s*from\s*'@tanstack\/react-query'/g)].map(
          ([, list = '']) => list.trim(),
        ),
      );
    expect(names.filter((list) => list !== 'useMutation')).toEqual([]);
  });
});

describe('the size of files', () => {
  const lengths = sources
    .map((path) => ({ path, lines: read(path).split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)]?.lines ?? 0;

  test('stays small: median at most 65 lines, nine of ten at most 160', () => {
    expect(at(0.5)).toBeLessThanOrEqual(65);
    expect(at(0.9)).toBeLessThanOrEqual(160);
  });

  test('has no file above 300 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test('has no drawer for everything', () => {
    expect(
      filesBelow('src').filter((path) => /\/(utils?|helpers?|common|types|misc)(\/|\.)/.test(path)),
    ).toEqual([]);
  });
});

describe('one collection, one of each', () => {
  const rules = read('firestore.rules');
  const matched = [...rules.matchAll(/match \/events\/bsen(?:\/(\w+)\/[^ ]+)? \{/g)].map(
    ([, name]) => name ?? 'events',
  );

  test('has a match block in the rules, and no block without a collection', () => {
    expect([...new Set(matched)].sort()).toEqual([...COLLECTIONS].sort());
  });

  test.each(COLLECTIONS)('has a file, a rules test and a glossary line for %s', (name) => {
    expect(sources).toContain(`src/data/${name}.ts`);
    expect(filesBelow('tests/rules')).toContain(`tests/rules/${name}.test.ts`);
    expect(read('docs/glossary.md')).toContain(`(\`${name}\`)`);
  });
});
