import { expect, test } from 'vitest';
import { describeRelease, releaseName, sha256 } from '../../src/data-files/release.ts';

const files = [
  { name: 'b.csv', text: '2' },
  { name: 'a.csv', text: '1' },
];

test('a release is named by its day and its content', () => {
  const name = releaseName(files, '2026-11-21');
  expect(name).toMatch(/^2026-11-21-[0-9a-f]{8}$/);
  expect(releaseName([{ name: 'b.csv', text: '3' }], '2026-11-21')).not.toBe(name);
  expect(releaseName([{ name: 'b.csv', text: '2' }], '2026-11-21')).not.toBe(name);
});

test('the address of the site does not make another release', () => {
  const described = (site: string) => [...files, { name: 'datapackage.json', text: site }];
  expect(releaseName(described('a'), '2026-11-21')).toBe(releaseName(described('b'), '2026-11-21'));
});

test('release.json lists the hash of every file by its address', () => {
  const { name, text } = describeRelease(
    files,
    { date: '2026-11-21', commit: 'c0ffee' },
    { 'embed/x/index.html': 'ab' },
  );
  expect(name).toBe('release.json');
  expect(JSON.parse(text)).toEqual({
    release: releaseName(files, '2026-11-21'),
    commit: 'c0ffee',
    files: { 'data/a.csv': sha256('1'), 'data/b.csv': sha256('2'), 'embed/x/index.html': 'ab' },
  });
});

test('an unknown commit is left out', () => {
  expect(JSON.parse(describeRelease(files, { date: '2026-11-21', commit: '' }).text)).not.toHaveProperty('commit');
});
