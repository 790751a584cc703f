import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { chartCsv } from '../../src/embeds/chart-csv.ts';
import { chartFigures } from '../../src/embeds/chart-figures.ts';
import { useWords } from '../../src/i18n/use-words.ts';
import { charts, englishCharts, hostile, publication, words } from './the-charts.ts';

/** The file as a spreadsheet program opens it: by its bytes, guessing what each cell is. */
function opened(csv: string) {
  const book = read(Buffer.from(csv, 'utf8'), { type: 'buffer', cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const cells = Object.entries(sheet).flatMap(([at, cell]) =>
    at.startsWith('!') ? [] : [cell as { t: string; f?: string }],
  );
  return { cells, rows: utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: '' }) };
}

describe.each([
  ['zh-TW', charts],
  ['en', englishCharts],
] as const)('a spreadsheet program, %s', (language, exhibits) => {
  test.each(exhibits.map((exhibit) => [exhibit.id, exhibit] as const))(
    'opens %s: its names whole, its figures as numbers',
    (_, exhibit) => {
      const { rows, cells } = opened(chartCsv(exhibit, publication.release, useWords(language)));
      const figures = chartFigures(exhibit);
      expect(rows).toHaveLength(figures.rows.length + 1);
      // The byte-order mark makes it UTF-8 and is no part of the first name.
      expect(String(rows[0]?.[0])).toMatch(/^[\p{Script=Han}A-Z]/u);
      for (const [at, { values }] of figures.rows.entries()) {
        for (const [column, { value }] of values.entries()) {
          if (!figures.columns[column]?.numeric || !/^-?\d+(\.\d+)?$/.test(value)) continue;
          expect(rows[at + 1]?.[column], `${figures.columns[column].name} of row ${at + 1}`).toBe(Number(value));
        }
      }
      expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    },
  );
});

test('a book cannot smuggle in a formula', () => {
  expect(opened(chartCsv(hostile, publication.release, words)).cells.filter(({ f }) => f !== undefined)).toEqual([]);
});
