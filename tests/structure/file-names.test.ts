import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  .toString()
  .split('\0')
  .filter((path) => path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile());
const code = files.filter((path) => /^(src|tests|scripts)\/.*\.(ts|tsx|mjs|js|astro|css)$/.test(path));

describe('a file', () => {
  test('of code is named in kebab-case, a component like its tag', () => {
    const name = (path: string) => basename(path).replace(/(\.(test|d))?\.\w+$/, '');
    const odd = code.filter((path) => {
      if (path.startsWith('src/pages/'))
        return !/^(\[[.\w]+\](\.\w+)?|\d{3}|[a-z0-9]+([-.][a-z0-9]+)*)(\.\w+)?$/.test(basename(path));
      if (path.endsWith('.astro') || path.endsWith('.tsx'))
        return !/^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)$/.test(name(path));
      return !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name(path));
    });
    expect(odd).toEqual([]);
  });

  test('and its folder say what is in them', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|misc|common|stuff|lib)(\.|\/)/.test(path))).toEqual([]);
  });

  test('names no machine', () => {
    const homes = /(?<![\w./-])\/(work|farm|home|Users|root|tmp)\/[\w.]/;
    const naming = files
      .filter((path) => !path.startsWith('seeds/') && !/\.(png|jpe?g|woff2?|ico|pdf)$/.test(path))
      .flatMap((path) =>
        readFileSync(path, 'utf8')
          .split('\n')
          .flatMap((line, index) => (homes.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 80)}`] : [])),
      )
      .filter((found) => !found.startsWith('tests/structure/file-names.test.ts'));
    expect(naming).toEqual([]);
  });
});

test('no file of code is much longer than one thought', () => {
  const lengths = code.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length }));
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120);
  expect(lengths.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});
