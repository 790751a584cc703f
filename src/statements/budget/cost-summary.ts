import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import { asSubject, classifyCells } from '../../documents/tab-cells.ts';
import { pagesTitled, withoutSpaces } from '../../documents/tab-pages.ts';
import type { FoundReading, StatementForm, StatementReader, StatementReadingResult } from '../statement-form.ts';
import type { FigureUnit, StatementRow } from '../statement-table.ts';

const form: StatementForm = {
  title: '各項費用彙計表',
  slug: 'cost-summary',
  protects: 'objects',
  in: ['unit-budget'],
  coded: true,
  // One column per work plan of the agency: they are read from the header, and all of them add up.
  columns: [],
  identities: [{ rule: 'ROW-TOTAL', total: '合計' }],
  summaries: { 合計: 'roots' },
  requires: ['合計'],
  levels: 2,
};

/** 各項費用彙計表: each object of expenditure at both levels by work plan, in 千元; blanks are not zeros. */
export const costSummary: StatementReader = { form, read };

interface PlanColumn {
  readonly name: string;
  readonly at: number;
}

function read(document: SourceDocument): StatementReadingResult {
  const pages = pagesTitled(document.lines, form.title);
  const diagnostics: Diagnostic[] = [];
  const readings: FoundReading[] = [];
  const rows: StatementRow[] = [];
  const names = new Set<string>();
  const report = (code: 'STATEMENT-MISSING' | 'ROW-UNREAD' | 'UNIT-MISSING', line: number, text: string) =>
    diagnostics.push({
      code,
      severity: 'error',
      at: { document: document.entry.id, line },
      values: { statement: form.title, text: text.trim(), expected: '千元' },
    });
  if (pages.length === 0) report('STATEMENT-MISSING', 0, '');
  const unit: FigureUnit = pages[0]?.unit === '元' ? '元' : '千元';
  for (const page of pages) {
    if (page.unit === '') report('UNIT-MISSING', page.lineFrom, '');
    let columns: readonly PlanColumn[] = [];
    let outer = '';
    for (const row of page.rows) {
      const first = withoutSpaces(row.cells[0] ?? '');
      if (first.startsWith('工作計畫名稱')) {
        columns = row.cells.flatMap((cell, at) =>
          at === 0 || cell === '' ? [] : [{ name: asSubject(cell, at)?.name ?? withoutSpaces(cell), at }],
        );
        for (const { name } of columns) names.add(name);
        continue;
      }
      if (first.includes('用途別') && first.includes('科目')) continue;
      const cells = classifyCells(row);
      const [subject] = cells;
      const figures = cells.slice(1).filter((cell) => cell.kind === 'figure');
      const shift = figures.length === columns.length ? (figures[0]?.column ?? 0) - (columns[0]?.at ?? 0) : 0;
      const placed = figures.map((figure) => ({
        figure,
        name: columns.find(({ at }) => at === figure.column - shift)?.name,
      }));
      if (
        subject?.kind !== 'subject' ||
        figures.length === 0 ||
        figures.length !== cells.length - 1 ||
        placed.some(({ name }) => name === undefined)
      ) {
        report('ROW-UNREAD', row.line, row.text);
        continue;
      }
      if (shift !== 0)
        readings.push({
          document: document.entry.id,
          lineFrom: row.line,
          lineTo: row.line,
          what: `figures shifted by ${shift}`,
        });
      const summary = subject.code === '';
      // 100000 and 200000 are first-level objects; every other code is a second-level object of the one above.
      const firstLevel = /^\d0+$/.test(subject.code);
      if (firstLevel) outer = subject.name;
      rows.push({
        path: summary || firstLevel || outer === '' ? [subject.name] : [outer, subject.name],
        code: subject.code,
        role: summary ? 'summary' : 'node',
        depth: summary || firstLevel ? 0 : 1,
        cells: placed.map(({ figure, name = '' }) => ({
          column: name,
          value: figure.value,
          unit,
          raw: figure.raw,
          line: row.line,
        })),
        note: '',
        lineFrom: row.line,
        lineTo: row.line,
      });
    }
  }
  if (rows.length === 0) return { tables: [], readings, diagnostics };
  const table = {
    document: document.entry.id,
    statement: form.title,
    slug: form.slug,
    unit,
    columns: [...names].map((name) => ({ name, unit })),
    rows,
    lineFrom: pages[0]?.lineFrom ?? 0,
    lineTo: pages.at(-1)?.lineTo ?? 0,
  };
  return { tables: [table], readings, diagnostics };
}
