import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ended } from './house.ts';
import { build, copyOfTheHouse, restoreSeeds } from './house.ts';

const house = copyOfTheHouse();
const page = join(house, 'dist', 'index.html');
const seeds = readdirSync('seeds').sort();

const refusing = (code: string) => ({
  NODE_OPTIONS: `--import=${resolve('tests/build/refusing-disk.mjs')}`,
  REFUSES: code,
});

beforeAll(() => {
  mkdirSync(join(house, 'dist'));
  writeFileSync(page, 'the last good site');
});
beforeEach(() => restoreSeeds(house));
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** What holds after every build that did not come to its end. */
function expectUntouched(): void {
  expect(readFileSync(page, 'utf8')).toBe('the last good site');
  expect(readdirSync(join(house, 'dist'))).toEqual(['index.html']);
}

function expectRefused({ status, said }: Ended): void {
  expect(said).toContain('網站沒有建成；dist 保持原樣');
  expect(said).toContain('the site was not built; dist stays as it was');
  expect(status).toBe(1);
  expectUntouched();
  expect(readdirSync(house).filter((name) => name.startsWith('.dist-'))).toEqual([]);
}

describe('a build stops with both languages, exit 1 and the old site in place', () => {
  test('when a seed is missing', async () => {
    rmSync(join(house, 'seeds', seeds[2] ?? ''));
    const ended = await build(house);
    expect(ended.said).toContain('002 error SEED-MISSING');
    expectRefused(ended);
  });

  test('when a seed is no text', async () => {
    writeFileSync(join(house, 'seeds', seeds[2] ?? ''), Buffer.from([0x9c, 0xff, 0x00, 0x41]));
    const ended = await build(house);
    expect(ended.said).toContain('002 error SEED-ENCODING');
    expectRefused(ended);
  });

  test('when the disk is full', async () => {
    const ended = await build(house, refusing('ENOSPC'));
    expect(ended.said).toContain('磁碟已滿');
    expect(ended.said).toContain('the disk is full');
    expectRefused(ended);
  });

  test('when the folder can only be read', async () => {
    const ended = await build(house, refusing('EROFS'));
    expect(ended.said).toContain('此磁碟只能讀取');
    expect(ended.said).toContain('the disk is read-only');
    expectRefused(ended);
  });
});

test.each([300, 1500, 4000, 7000])('a build that is killed after %d ms leaves the old site', async (moment) => {
  const { status } = await build(house, {}, moment);
  // A very quick machine could be done by then.
  if (status !== 0) expectUntouched();
});

test('what killed builds left behind goes when the next one starts', async () => {
  await build(house, {}, 2500);
  const ended = await build(house, refusing('ENOSPC'));
  expectRefused(ended);
});
