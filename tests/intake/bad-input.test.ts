import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';

// Every kind of bad input that a folder of books can hold, one at a time, as a person would damage the files.
let seeds = '';
let files: string[] = [];

beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'bad-input-'));
  await cp('seeds', seeds, { recursive: true });
  files = await readdir(seeds);
});
afterAll(() => rm(seeds, { recursive: true }));

type Damage = (text: string) => string | Buffer;

/** Big5 of 臺中市, which no UTF-8 text can begin with. */
const big5: Damage = () => Buffer.from([0xbb, 0x4f, 0xa4, 0xa4, 0xa5, 0xab, 0x0a]);

/** Edits the one line that contains the text; the line's number is checked against what is reported. */
const onLine =
  (contains: string, edit: (line: string, lines: string[], at: number) => void): Damage =>
  (text) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.normalize('NFC').includes(contains));
    if (at < 0) throw new Error(`no line contains ${contains}`);
    edit(lines[at] ?? '', lines, at);
    return lines.join('\n');
  };

const replaced = (contains: string, printed: string, instead: string) =>
  onLine(contains, (line, lines, at) => {
    if (!line.includes(printed)) throw new Error(`${line} does not print ${printed}`);
    lines[at] = line.replaceAll(printed, instead);
  });

const cases: readonly (readonly [what: string, document: string, damage: Damage, answer: RegExp])[] = [
  ['an empty file', '002', () => '', /^002 error SEED-EMPTY /],
  ['another encoding', '000', big5, /^000 error SEED-ENCODING /],
  ['a truncated file', '001', (text) => text.slice(0, text.length / 2), /^001 error STATEMENT-MISSING /],
  [
    'a table missing',
    '001',
    onLine('人事費彙計表', (_, lines) => lines.splice(lines.indexOf('人事費彙計表'), 16)),
    /^001 error STATEMENT-MISSING .*人事費彙計表/,
  ],
  [
    'rows swapped',
    '001',
    onLine('200300教育訓練費', (line, lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', line)),
    /^001:\d+ error ROW-ORDER .*教育訓練費/,
  ],
  [
    'a digit changed',
    '000',
    replaced('17,361 - - 17,361 7,361', '17,361', '17,461'),
    /^000:\d+ error [A-Z-]+ .*17,[34]61/,
  ],
  ['a cell emptied', '001', replaced('職員\t38\t36', '38', ''), /^001:\d+ error CELL-MISSING .*職員/],
  [
    'a line duplicated',
    '001',
    onLine('200300教育訓練費', (line, lines, at) => lines.splice(at, 0, line)),
    /^001:\d+ error ROW-TWICE .*教育訓練費/,
  ],
  [
    'columns permuted',
    '001',
    onLine('合計\t275,795\t42,978\t154,334', (_, lines, from) => {
      for (let at = from; at < from + 6; at += 1) {
        const cells = (lines[at] ?? '').split('\t');
        lines[at] = [cells[0], cells[1], cells[3], cells[2], ...cells.slice(4)].join('\t');
      }
    }),
    /^001:\d+ error TIE .*人事費/,
  ],
  [
    'full-width digits',
    '000',
    replaced('17,361 - - 17,361 7,361', '17,361', '１７，３６１'),
    /^000:\d+ warning DIGITS-FULL-WIDTH /,
  ],
  [
    'a direction override that is not closed',
    '003',
    (text) => text.replace('數位治理局', '數位\u202E治理局'),
    /^003:\d+ warning CONTROL-CHARACTER .* U\+202E/,
  ],
  [
    'a NUL within a word',
    '001',
    replaced('急辦公務超時加班費', '急辦公務', '急辦\0公務'),
    /^001:\d+ warning CONTROL-CHARACTER .* U\+0000/,
  ],
  [
    'a code unknown',
    '001',
    replaced('101500法定編制人員待遇', '101500', '991500'),
    /^001:\d+ error CODE-PARENT .*991500/,
  ],
  [
    'a declared discrepancy that now adds up',
    '000',
    replaced('401,025 401,025', '401,025', '117,734'),
    /^000:\d+ error DISCREPANCY-UNUSED .*central-objects-total/,
  ],
  [
    'words changed that no sum rests on',
    '003',
    (text) => text.replace('數位治理局', '數位治理處'),
    /^003 warning SEED-CHANGED /,
  ],
];

test.each(cases)(
  '%s is answered with place, cause and remedy in Chinese and English',
  async (_, document, damage, answer) => {
    const file = join(seeds, files.find((name) => name.startsWith(document)) ?? '');
    const published = await readFile(file);
    await writeFile(file, damage(published.toString('utf8')));
    const { diagnostics } = await readAndCompile({ seeds, data: 'data' }).finally(() => writeFile(file, published));
    for (const language of ['zh', 'en'] as const) {
      const said = diagnostics.map((diagnostic) => printDiagnostic(diagnostic, language));
      const [found = ''] = said.filter((words) => answer.test(words));
      expect(found, said.slice(0, 5).join('\n')).toMatch(answer);
      const [cause = '', remedy = ''] = found.split('\n');
      expect(cause).toMatch(language === 'zh' ? /[一-鿿]/ : /[a-z]{3} /);
      expect(remedy.trim()).toMatch(language === 'zh' ? /[一-鿿]{4}.*。$/ : /^[A-Z].*\.$/);
    }
  },
  60_000,
);

test('the folder undamaged again has nothing to report', async () => {
  const { diagnostics } = await readAndCompile({ seeds, data: 'data' });
  expect(diagnostics).toEqual([]);
});
