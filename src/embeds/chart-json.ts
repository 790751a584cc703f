import { joinReferences } from '../data-files/data-table.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { addressMaker } from '../i18n/address.ts';
import { useWords } from '../i18n/use-words.ts';
import { columnNames } from './chart-csv.ts';
import { chartFigures } from './chart-figures.ts';
import type { ChartPlace } from './chart-place.ts';
import { figuresFingerprint } from './figures-fingerprint.ts';
import type { SnippetSetting } from './snippets.ts';

/**
 * One chart for programs: what it asks and finds, whose, which year and stage, its sources by document and line, and its
 * figures. Amounts are strings of plain digits, because a float cannot carry them.
 */
export function chartJson(exhibit: Exhibit, setting: SnippetSetting, { at }: ChartPlace): string {
  const { publication, base, language } = setting;
  const { columns, rows } = chartFigures(exhibit);
  const names = columnNames(columns, useWords(language).figures);
  const { page } = addressMaker(base);
  const described = {
    chart: exhibit.id,
    address: at(page('chart', { chart: exhibit.id }, language)),
    release: publication.release,
    figures: figuresFingerprint(exhibit),
    question: exhibit.question,
    finding: exhibit.finding,
    sentence: exhibit.sentence,
    about: exhibit.facts,
    caveat: exhibit.caveat,
    sources: exhibit.sources.map(({ statement, cell, href }) => ({
      statement,
      ...cell,
      address: at(href),
    })),
    columns: columns.map(({ unit, numeric }, at) => ({ name: names[at], unit, numeric })),
    rows: rows.map(({ depth, total, values }) => ({
      depth,
      total,
      values: values.map(({ value, derived, cells }) => ({
        value,
        ...(derived === '' ? {} : { derived }),
        ...(cells.length === 0 ? {} : { lines: joinReferences(cells) }),
      })),
    })),
    ...(exhibit.flows.length === 0
      ? {}
      : { flows: exhibit.flows.map(({ cells, ...flow }) => ({ ...flow, lines: joinReferences(cells) })) }),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

/** What a frozen embed asks for: the present release and the fingerprint of the present figures. */
export function embedFigures(exhibit: Exhibit, release: string): string {
  return `${JSON.stringify({ chart: exhibit.id, release, figures: figuresFingerprint(exhibit) })}\n`;
}
