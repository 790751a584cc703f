import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeDataFiles } from '../../src/data-files/write-data-files.ts';

const files = [
  { name: 'a.csv', text: '一' },
  { name: 'b.csv', text: '二' },
];
let place = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(place, { recursive: true }));

test('a new folder holds all files, readable by everybody', async () => {
  await writeDataFiles(files, join(place, 'deep', 'out'));
  expect(readdirSync(join(place, 'deep', 'out'))).toEqual(['a.csv', 'b.csv']);
  expect(readFileSync(join(place, 'deep', 'out', 'b.csv'), 'utf8')).toBe('二');
  expect(statSync(join(place, 'deep', 'out')).mode & 0o055).toBe(0o055);
  expect(readdirSync(join(place, 'deep'))).toEqual(['out']);
});

test('an existing folder keeps what is not ours', async () => {
  writeFileSync(join(place, 'a.csv'), 'old');
  writeFileSync(join(place, 'letter.txt'), 'mine');
  await writeDataFiles(files, place);
  expect(readdirSync(place)).toEqual(['a.csv', 'b.csv', 'letter.txt']);
  expect(readFileSync(join(place, 'a.csv'), 'utf8')).toBe('一');
});

test('a fault half-way leaves the folder as it was', async () => {
  writeFileSync(join(place, 'a.csv'), 'old');
  const impossible = [...files, { name: join('no-such-folder', 'c.csv'), text: '三' }];
  await expect(writeDataFiles(impossible, place)).rejects.toThrow('ENOENT');
  expect(readdirSync(place)).toEqual(['a.csv']);
  expect(readFileSync(join(place, 'a.csv'), 'utf8')).toBe('old');
});

test('a file where a folder should be is refused', async () => {
  writeFileSync(join(place, 'out'), 'a file');
  await expect(writeDataFiles(files, join(place, 'out'))).rejects.toThrow('ENOTDIR');
  mkdirSync(join(place, 'empty'));
  await writeDataFiles(files, join(place, 'empty'));
  expect(readFileSync(join(place, 'out'), 'utf8')).toBe('a file');
});
