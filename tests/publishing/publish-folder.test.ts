import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { previousOf, publish, standingSite, startBuilding } from '../../src/publishing/publish-folder.ts';

let place = '';
let site = '';
const shown = () => readFileSync(join(site, 'index.html'), 'utf8');
const nobodyLives = () => false;

/** A site of one page, in a folder that stands already. */
function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

/** Publishes in a process of its own, which kills itself as soon as the first of the two renames is done. */
function publishUntilFirstRename(building: string): NodeJS.Signals | null {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      renameSync(from, to);
      process.kill(process.pid, 'SIGKILL');
    };
    syncBuiltinESMExports();
    const { publish } = await import(${JSON.stringify(pathToFileURL('src/publishing/publish-folder.ts').href)});
    publish(${JSON.stringify(building)}, ${JSON.stringify(site)});`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code]).signal;
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'publish-'));
  site = join(place, 'dist');
});
afterEach(() => rmSync(place, { recursive: true }));

describe('a finished site', () => {
  test('takes the place of the one before, and leaves nothing beside it', () => {
    write(site, 'old');
    const building = startBuilding(site, 1, nobodyLives);
    write(building, 'new');
    expect(shown()).toBe('old');
    publish(building, site);
    expect(shown()).toBe('new');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test('is published where none was before', () => {
    const building = startBuilding(site, 1, nobodyLives);
    write(building, 'new');
    publish(building, site);
    expect(shown()).toBe('new');
  });

  test('that is gone leaves the old one in its place', () => {
    write(site, 'old');
    const building = startBuilding(site, 1, nobodyLives);
    rmSync(building, { recursive: true });
    expect(() => publish(building, site)).toThrow('ENOENT');
    expect(shown()).toBe('old');
  });
});

describe('a build that was killed', () => {
  test('before its end leaves the old site, and its remains go when the next one starts', () => {
    write(site, 'old');
    write(startBuilding(site, 1, nobodyLives), 'half');
    expect(shown()).toBe('old');
    const next = startBuilding(site, 2, nobodyLives);
    expect(readdirSync(place).sort()).toEqual(['.dist-building-2', 'dist']);
    expect(readdirSync(next)).toEqual([]);
  });

  test('between its two renames left the old site aside: it stands there, and the next one puts it back', () => {
    write(site, 'old');
    const building = startBuilding(site, 1, nobodyLives);
    write(building, 'new');
    expect(publishUntilFirstRename(building)).toBe('SIGKILL');
    expect(readdirSync(place).sort()).toEqual(['.dist-building-1', '.dist-previous']);
    expect(standingSite(site)).toBe(previousOf(site));
    expect(readFileSync(join(standingSite(site), 'index.html'), 'utf8')).toBe('old');
    startBuilding(site, 2, nobodyLives);
    expect(shown()).toBe('old');
    expect(standingSite(site)).toBe(site);
    expect(existsSync(previousOf(site))).toBe(false);
  });

  test('after its renames left the old site aside; the new one stays', () => {
    write(site, 'new');
    write(previousOf(site), 'old');
    startBuilding(site, 2, nobodyLives);
    expect(shown()).toBe('new');
    expect(existsSync(previousOf(site))).toBe(false);
  });
});

test('a build that still runs keeps its folder when another one starts', () => {
  write(startBuilding(site, 1, nobodyLives), 'in the making');
  startBuilding(site, 2, (builder) => builder === 1);
  expect(readdirSync(place).sort()).toEqual(['.dist-building-1', '.dist-building-2']);
});
