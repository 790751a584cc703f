import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { trailingFigures } from '../../documents/figure-token.ts';
import { findPages, pageBlocks } from '../../documents/page-blocks.ts';
import type { PlacedRow } from '../rows/form-table.ts';
import { formTable } from '../rows/form-table.ts';
import type { LocatedFigure, PrintedRow } from '../rows/printed-row.ts';
import { readLabel } from '../rows/printed-row.ts';
import type { FoundReading, StatementForm, StatementReader } from '../statement-form.ts';

const groups = ['各項補助費', '退休金', '撫卹金'];
const parts = ['實現數', '應付數', '保留數', '合計'];

const form: StatementForm = {
  title: '統籌支撥科目支出明細表',
  slug: 'central-outlay',
  protects: 'objects',
  in: ['final-account'],
  columns: groups.flatMap((group) =>
    parts.map((part) => ({ name: `${group}／${part}`, unit: 'money' as const, additive: true })),
  ),
  identities: groups.map((group) => ({
    rule: 'ACCOUNT-SUM' as const,
    total: `${group}／合計`,
    plus: parts.slice(0, -1).map((part) => `${group}／${part}`),
    minus: [],
  })),
  requires: ['合計'],
  summaries: { 合計: 'roots' },
};

/**
 * 統籌支撥科目支出明細表: what was spent from items that the city allots centrally. Nearly all cells are blank and lost: an
 * item stands in the group that its name shares most with, its amounts are 實現數 and 合計 (proved by the tie to
 * 歲出機關別決算表), and 合計 has the columns of its items. Emits STATEMENT-MISSING and ROW-AMBIGUOUS.
 */
export const centralOutlayDetails: StatementReader = {
  form,
  read: (document) => {
    const diagnostics: Diagnostic[] = [];
    const lines = findPages(pageBlocks(document.lines), form.title).flatMap((page) => page.lines);
    const printed = lines.flatMap(({ text, number }): PrintedRow[] => {
      const { label, figures } = trailingFigures(text);
      if (figures.length === 0 || label.trim() === '') return [];
      return [
        {
          ...readLabel([label]),
          figures: figures.map((figure) => ({ ...figure, line: number })),
          note: '',
          lineFrom: number,
          lineTo: number,
        },
      ];
    });
    const items = new Map(printed.filter(({ name }) => name !== '合計').map((row) => [row, itemColumns(row)]));
    const used = [...new Set([...items.values()].flatMap((columns) => columns ?? []))].sort((a, b) => a - b);
    const rows: PlacedRow[] = [];
    for (const row of printed) {
      const columns = items.get(row) ?? used;
      const complete = row.figures.length === form.columns.length;
      if (!complete && columns.length !== row.figures.length) {
        diagnostics.push({
          code: 'ROW-AMBIGUOUS',
          severity: 'error',
          at: { document: document.entry.id, line: row.lineFrom },
          values: { statement: form.title, row: row.name },
        });
        continue;
      }
      rows.push({ row: { ...row, indent: 0 }, figures: complete ? row.figures : spread(row.figures, columns) });
    }
    if (printed.length === 0) {
      diagnostics.push({
        code: 'STATEMENT-MISSING',
        severity: 'error',
        at: { document: document.entry.id, line: 0 },
        values: { statement: form.title },
      });
      return { tables: [], readings: [], diagnostics };
    }
    const damaged = printed
      .filter(({ figures }) => figures.length < form.columns.length)
      .map(({ lineFrom }) => lineFrom);
    const readings: FoundReading[] =
      damaged.length === 0
        ? []
        : [
            {
              document: document.entry.id,
              lineFrom: Math.min(...damaged),
              lineTo: Math.max(...damaged),
              what: 'blank cells lost, columns found by the names of the items',
            },
          ];
    return {
      tables: rows.length === 0 ? [] : [formTable(document, form, rows, lines, { headings: [] })],
      readings,
      diagnostics,
    };
  },
};

/** Columns of an item with two amounts: 實現數 and 合計 of the group whose name it shares the longest run of characters with. */
function itemColumns(row: PrintedRow): number[] | undefined {
  if (row.figures.length !== 2) return undefined;
  const shared = groups.map((group) => longestShared(group, row.name));
  const group = shared.indexOf(Math.max(...shared));
  return (shared[group] ?? 0) < 2 ? undefined : [group * parts.length, group * parts.length + parts.length - 1];
}

function longestShared(a: string, b: string): number {
  for (let length = a.length; length > 0; length -= 1) {
    for (let at = 0; at + length <= a.length; at += 1) if (b.includes(a.slice(at, at + length))) return length;
  }
  return 0;
}

function spread(figures: readonly LocatedFigure[], columns: readonly number[]): (LocatedFigure | undefined)[] {
  return form.columns.map((_, column) => figures[columns.indexOf(column)]);
}
