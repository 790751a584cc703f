import { stringify } from 'csv-stringify/sync';
import { joinReferences } from '../data-files/data-table.ts';
import { unlikeFormula } from '../data-files/to-csv.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import type { Words } from '../i18n/use-words.ts';
import type { ChartColumn } from './chart-figures.ts';
import { chartFigures } from './chart-figures.ts';

/**
 * Exactly the figures of one chart as CSV, in the form of the site's data files: byte-order mark, one header line, plain
 * digits, empty where nothing is printed. After the table's own columns come the lines of each figure (`000:1346;000:1350`),
 * its formula where any is derived, and on every row whose, which year and stage, and the release.
 */
export function chartCsv(exhibit: Exhibit, release: string, { embeds: words, figures: said }: Words): string {
  const { columns, rows } = chartFigures(exhibit);
  const names = columnNames(columns, said);
  const figures = columns.flatMap((_, at) =>
    rows.some(({ values }) => (values[at]?.cells.length ?? 0) > 0) ? [at] : [],
  );
  const derived = figures.filter((at) => rows.some(({ values }) => values[at]?.derived !== ''));
  const header = [
    ...names,
    ...figures.map((at) => words.data.lines(names[at] ?? '')),
    ...derived.map((at) => words.data.formula(names[at] ?? '')),
    words.data.about,
    words.data.release,
  ];
  const text = (value: string) => unlikeFormula(value);
  const lines = rows.map(({ values }) => [
    ...values.map(({ value }, at) => (columns[at]?.numeric ? value : text(value))),
    ...figures.map((at) => joinReferences(values[at]?.cells ?? [])),
    ...derived.map((at) => text(values[at]?.derived ?? '')),
    said.facts(exhibit.facts).slice(0, -1),
    release,
  ]);
  return stringify([header, ...lines], { bom: true, record_delimiter: '\n' });
}

/** Column names with their unit, each once: a share that stands behind an amount takes its name too. */
export function columnNames(columns: readonly ChartColumn[], { aside, units }: Words['figures']): string[] {
  return columns.map(({ name, unit }, at) => {
    const before = columns[at - 1]?.name ?? '';
    const full = columns.filter((other) => other.name === name).length > 1 ? `${before} ${name}` : name;
    return unit === '' ? full : `${full}${aside(units(unit))}`;
  });
}
