import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { chartCsv } from '../../src/embeds/chart-csv.ts';
import { chartFigures } from '../../src/embeds/chart-figures.ts';
import { chartJson } from '../../src/embeds/chart-json.ts';
import { livePlace } from '../../src/embeds/chart-place.ts';
import { chartReadme } from '../../src/embeds/chart-readme.ts';
import { figuresFingerprint } from '../../src/embeds/figures-fingerprint.ts';
import { charts, hostile, publication, realBooks, setting, words } from './the-charts.ts';

const { release } = publication;

describe.each(charts)('the data of $id', (exhibit) => {
  const csv = chartCsv(exhibit, release, words);
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  const figures = chartFigures(exhibit);

  test('is a table that a spreadsheet opens: byte-order mark, one header of different names, rows of one length', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [header = []] = parse(csv, { bom: true }) as string[][];
    expect(new Set(header).size).toBe(header.length);
    expect(rows).toHaveLength(exhibit.table.rows.length);
  });

  test('loses no figure that the chart’s table shows', () => {
    const lost = exhibit.table.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, at) =>
        exhibit.table.columns[at]?.numeric && /\d/.test(cell.text) && figures.rows[row]?.values[at]?.value === ''
          ? [cell.text]
          : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  test('prints the very digits of the table, without grouping', () => {
    for (const [row, { cells }] of exhibit.table.rows.entries()) {
      for (const [at, { text, figure }] of cells.entries()) {
        if (!figure || /[億萬]/.test(text)) continue;
        const digits = text
          .replace(/（[^）]*）/g, '')
          .replace(/[,+\s]/g, '')
          .replace('−', '-')
          .replace('千元', '000')
          .replace('元', '');
        expect(figures.rows[row]?.values[at]?.value).toBe(digits);
      }
    }
  });

  test('names a line that exists for every figure of a book', () => {
    for (const { cells } of figures.rows.flatMap(({ values }) => values)) {
      for (const { document, line } of cells) {
        expect(realBooks.documents.find(({ entry }) => entry.id === document)?.lines[line - 1]).toBeDefined();
      }
    }
  });

  test('says its release and its scope in CSV, JSON and README', () => {
    const json = JSON.parse(chartJson(exhibit, setting, livePlace(exhibit, setting)));
    expect(json).toMatchObject({ chart: exhibit.id, release, finding: exhibit.finding, about: exhibit.facts });
    expect(json.rows).toHaveLength(rows.length);
    expect(json.sources.length).toBeGreaterThan(0);
    expect(Object.values(rows[0] ?? {})).toContain(release);
    const readme = chartReadme(exhibit, realBooks, setting, livePlace(exhibit, setting));
    for (const said of [exhibit.id, release, '## 欄位', '## 出處', '## 引用']) expect(readme).toContain(said);
  });
});

test('a changed figure, name, place or number of residents changes the fingerprint; a moved line and a reworded fact do not', () => {
  const [exhibit = hostile] = charts;
  const [first, ...others] = exhibit.table.rows;
  const [name, amount, ...rest] = first?.cells ?? [];
  if (!first || !name || !amount?.figure) throw new Error('a treemap begins with its total');
  const withAmount = (figure: typeof amount.figure) => ({
    ...exhibit,
    table: { ...exhibit.table, rows: [{ ...first, cells: [name, { ...amount, figure }, ...rest] }, ...others] },
  });
  const now = figuresFingerprint(exhibit);
  expect(figuresFingerprint({ ...exhibit })).toBe(now);
  expect(figuresFingerprint(withAmount({ ...amount.figure, cells: [{ document: '000', line: 1 }] }))).toBe(now);
  expect(figuresFingerprint(withAmount({ ...amount.figure, value: `${amount.figure.value}0` }))).not.toBe(now);
  expect(figuresFingerprint({ ...exhibit, facts: ['換句話說'] })).toBe(now);
  expect(figuresFingerprint({ ...exhibit, place: 'taichung/109' })).not.toBe(now);
  expect(exhibit.bases).toHaveLength(1);
  expect(figuresFingerprint({ ...exhibit, bases: ['1'] })).not.toBe(now);
});

test('text that a spreadsheet would run is disarmed', () => {
  const rows = parse(chartCsv(hostile, release, words), { bom: true }) as string[][];
  expect(rows[1]?.[0]).toMatch(/^'=/);
});
