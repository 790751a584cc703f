import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lostLandings } from '../../src/integrations/lost-landings.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

let dist = '';
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'landings-'));
  await mkdir(join(dist, 'p'));
  await writeFile(
    join(dist, 'p', 'index.html'),
    '<main><p id="here"><span>B.</span> 差勤<a href="/">系統</a>&amp;費用，已上線</p><p>查修</p><p>紀錄</p></main>',
  );
});
afterAll(() => rm(dist, { recursive: true }));

const record = (text: string, address = '/p/'): SearchRecord => ({
  id: 'r',
  kind: 'prose',
  title: '',
  trail: [],
  text,
  address,
  group: 'r',
  document: '000',
  places: [[0, 1]],
});
const lost = (text: string, address?: string) => lostLandings([record(text, address)], dist, '/');

test.each([
  ['差勤系統&費用', undefined],
  ['B. 差勤系統&費用，已上線', undefined],
  ['x', '/p/#here'],
])('%s is found on its page', (text, address) => {
  expect(lost(text, address)).toEqual([]);
});

test.each([
  ['查修紀錄', undefined, /no “查修紀錄”/],
  ['別的', undefined, /no “別的”/],
  ['x', '/p/#there', /no there/],
  ['x', '/q/', /no page/],
] as const)('%s is lost', (text, address, why) => {
  expect(lost(text, address).join()).toMatch(why);
});
