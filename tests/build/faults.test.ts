import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listen } from '../../src/preview/listen.ts';
import { previewServer } from '../../src/preview/preview-server.ts';
import type { Ended } from './house.ts';
import { build, copyOfTheHouse, restoreSeeds, sharePictures } from './house.ts';

const house = copyOfTheHouse();
const dist = join(house, 'dist');
const seeds = readdirSync('seeds').sort();

/** Of every file of the site: its name and what is in it. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

/** No build makes this file: it tells the site that was there from the same site, built once more. */
const markLastGood = () => writeFileSync(join(dist, 'last-good.txt'), 'the last good site');

let server: Server;
let site = '';
let lastGood = '';
/** Milliseconds that a whole build takes here and now. */
let whole = 0;

const refusing = (code: string) => ({
  NODE_OPTIONS: `--import=${resolve('tests/build/refusing-disk.mjs')}`,
  REFUSES: code,
});

beforeAll(async () => {
  sharePictures(house);
  const started = performance.now();
  const { status, said } = await build(house);
  expect(status, said).toBe(0);
  whole = performance.now() - started;
  markLastGood();
  lastGood = fingerprint();
  server = previewServer({ dist, base: '/' });
  site = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
});
beforeEach(() => restoreSeeds(house));
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(house, { recursive: true, force: true });
});

/** What holds after every build that did not come to its end. */
async function expectUntouched(): Promise<void> {
  expect(fingerprint()).toBe(lastGood);
  const answer = await fetch(`${site}last-good.txt`);
  expect([answer.status, await answer.text()]).toEqual([200, 'the last good site']);
}

async function expectRefused({ status, said }: Ended): Promise<void> {
  expect(said).toContain('網站沒有建成；dist 保持原樣');
  expect(said).toContain('the site was not built; dist stays as it was');
  expect(status).toBe(1);
  await expectUntouched();
  expect(readdirSync(house).filter((name) => name.startsWith('.dist-'))).toEqual([]);
}

describe('a build stops with both languages, exit 1 and the old site in place', () => {
  test('when a seed is missing', async () => {
    rmSync(join(house, 'seeds', seeds[2] ?? ''));
    const ended = await build(house);
    expect(ended.said).toContain('002 error SEED-MISSING');
    await expectRefused(ended);
  });

  test('when a seed is no text', async () => {
    writeFileSync(join(house, 'seeds', seeds[2] ?? ''), Buffer.from([0x9c, 0xff, 0x00, 0x41]));
    const ended = await build(house);
    expect(ended.said).toContain('002 error SEED-ENCODING');
    await expectRefused(ended);
  });

  test('when a folder stands where a seed was', async () => {
    rmSync(join(house, 'seeds', seeds[2] ?? ''));
    mkdirSync(join(house, 'seeds', seeds[2] ?? ''));
    const ended = await build(house);
    expect(ended.said).toContain('002 error SEED-FOLDER');
    await expectRefused(ended);
  });

  test('when the disk is full', async () => {
    const ended = await build(house, refusing('ENOSPC'));
    expect(ended.said).toContain('磁碟已滿');
    expect(ended.said).toContain('the disk is full');
    await expectRefused(ended);
  });

  test('when the folder can only be read', async () => {
    const ended = await build(house, refusing('EROFS'));
    expect(ended.said).toContain('此磁碟只能讀取');
    expect(ended.said).toContain('the disk is read-only');
    await expectRefused(ended);
  });
});

/** One moment in each fifth of a build, in thousandths of its time: drawn by chance, the same ones in each run. */
const moments = fc
  .sample(fc.noBias(fc.integer({ min: 0, max: 199 })), { numRuns: 5, seed: 20_261_122 })
  .map((chance, fifth) => 200 * fifth + chance);
let killed = 0;

test.each(moments)('a build that is killed after %d ‰ of its time leaves the old site, served', async (moment) => {
  // Later builds know the documents already and are a little quicker than the one that was timed.
  const { status } = await build(house, {}, (moment / 1000) * whole * 0.9);
  if (status === 0) markLastGood();
  else killed += 1;
  await expectUntouched();
});

test('what killed builds left behind goes when the next one starts', async () => {
  // Where others use the machine too, a build can be done before its moment comes.
  expect(killed).toBeGreaterThanOrEqual(3);
  expect(readdirSync(house).filter((name) => name.startsWith('.dist-building-'))).not.toEqual([]);
  await expectRefused(await build(house, refusing('ENOSPC')));
});
