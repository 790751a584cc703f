import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frozenReleases } from '../../src/integrations/frozen-releases.ts';
import { editedChart, editSeeds } from './edited-seeds.ts';

let place = '';
const out = () => join(place, 'releases');
const release = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/release.ts', '--out', out(), ...args], { encoding: 'utf8' });
/** The same for a site that will live elsewhere, below a sub-path. */
const releaseElsewhere = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/release.ts', '--out', out(), ...args], {
    encoding: 'utf8',
    env: { ...process.env, SITE: 'https://elsewhere.example', BASE: '/some/base/' },
  });

/** Every file of a folder with its hash. */
function bytes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'release-'));
});
afterAll(() => rmSync(place, { recursive: true }));

describe('npm run release', { timeout: 120_000 }, () => {
  test('freezes every chart with its picture and its data, and says what it froze', () => {
    const { status, stdout, stderr } = release();
    expect(stderr + stdout).toMatch(/✓ .*\d{4}-\d\d-\d\d-[0-9a-f]{8}/);
    expect(status).toBe(0);
    const [frozen] = frozenReleases(out());
    const charts = Object.keys(frozen?.charts ?? {});
    expect(charts.length).toBeGreaterThan(100);
    const files = bytes(join(out(), frozen?.release ?? ''));
    for (const name of charts) {
      const [, folder = '', chart = ''] = /^(en\/)?(.+)$/.exec(name) ?? [];
      for (const path of [
        `${folder}embed/${chart}/index.html`,
        ...['svg', 'png', 'csv', 'json', 'md'].map((format) => `${folder}charts/${chart}.${format}`),
      ]) {
        expect(files[path], path).toBe(frozen?.files[path]);
        expect(files[path], path).toBeDefined();
      }
    }
  });

  test('changes no byte when it runs again, wherever the site will live, and says so', () => {
    const before = bytes(out());
    expect(releaseElsewhere().stdout).toContain('frozen already');
    expect(bytes(out())).toEqual(before);
  });

  test('names no host; every relative address leads to a file of the release or to a page of the site', () => {
    const [frozen] = frozenReleases(out());
    const folder = join(out(), frozen?.release ?? '');
    for (const path of ['charts/compare-objects.json', 'en/charts/compare-objects.json']) {
      const { address, sources } = JSON.parse(readFileSync(join(folder, path), 'utf8'));
      const from = `https://site.example/base/r/x/${path}`;
      const language = path.startsWith('en/') ? 'en/' : '';
      expect(new URL(address, from).pathname).toBe(`/base/${language}charts/compare-objects/`);
      expect(new URL(sources[0].address, from).pathname).toMatch(new RegExp(`^/base/${language}sources/\\d{3}/$`));
    }
    for (const [path, text] of Object.keys(bytes(folder)).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]))
      if (!path?.endsWith('.png')) expect(text, path).not.toMatch(/suan-qingchu\.example|localhost/);
    const readme = readFileSync(join(folder, 'charts/compare-objects.md'), 'utf8');
    expect(readme).toContain('- compare-objects.csv');
    expect(readme).toContain(`/r/${frozen?.release}/embed/compare-objects/`);
  });

  test('a change of the data makes a new release beside the old one, of which no byte changes', () => {
    const before = bytes(out());
    const data = join(place, 'data');
    cpSync('data', data, { recursive: true });
    // The reason of a reading is published in readings.csv; no check depends on its words.
    const readings = join(data, 'readings.yaml');
    writeFileSync(readings, readFileSync(readings, 'utf8').replace(/(reason: )(\S)/, '$1新的說明：$2'));
    const { status, stdout, stderr } = release('--data', data);
    expect(stderr).not.toContain('✗');
    expect(stdout).toMatch(/✓/);
    expect(status).toBe(0);
    const after = bytes(out());
    expect(frozenReleases(out())).toHaveLength(2);
    expect(Object.fromEntries(Object.keys(before).map((path) => [path, after[path]]))).toEqual(before);
  });

  test('an edited figure of a book makes a new release that knows the charts it changed; no byte of an old one changes', () => {
    const before = bytes(out());
    const [, old] = frozenReleases(out());
    const seeds = join(place, 'edited');
    editSeeds(seeds);
    const { stdout } = release('--seeds', seeds);
    const name = /releases\/(\S+):/.exec(stdout)?.[1] ?? '';
    const now = frozenReleases(out()).find((frozen) => frozen.release === name);
    expect(now?.charts[editedChart]).not.toBe(old?.charts[editedChart]);
    expect(now?.charts[`en/${editedChart}`]).not.toBe(old?.charts[`en/${editedChart}`]);
    expect(now?.charts['taichung-108-sankey']).toBe(old?.charts['taichung-108-sankey']);
    const after = bytes(out());
    expect(Object.fromEntries(Object.keys(before).map((path) => [path, after[path]]))).toEqual(before);
  });

  test('freezes nothing when the books are broken', () => {
    const before = bytes(out());
    const seeds = join(place, 'broken');
    cpSync('seeds', seeds, { recursive: true });
    const book = readdirSync(seeds).find((name) => name.startsWith('001')) ?? '';
    writeFileSync(join(seeds, book), readFileSync(join(seeds, book), 'utf8').replaceAll('275,795', '275,796'));
    const { status, stderr } = release('--seeds', seeds);
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was frozen');
    expect(bytes(out())).toEqual(before);
  });

  test('refuses to write over a release whose bytes differ', () => {
    const name = /releases\/(\S+):/.exec(release('--out', join(place, 'anew', 'releases')).stdout)?.[1] ?? '';
    expect(readdirSync(out())).toContain(name);
    const file = join(out(), name, 'release.json');
    writeFileSync(file, `${readFileSync(file, 'utf8')} `);
    const { status, stderr } = release();
    expect(status).toBe(1);
    expect(stderr).toContain('a release never changes');
  });
});
