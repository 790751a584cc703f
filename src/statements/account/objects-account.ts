import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { trailingFigures } from '../../documents/figure-token.ts';
import type { PageBlock } from '../../documents/page-blocks.ts';
import { findPages, pageBlocks, statedUnit } from '../../documents/page-blocks.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import { placeByTotals } from '../rows/place-by-totals.ts';
import type { PrintedRow } from '../rows/printed-row.ts';
import { readLabel } from '../rows/printed-row.ts';
import { buildHierarchy } from '../rows/row-hierarchy.ts';
import type { FoundReading, StatementForm, StatementReader } from '../statement-form.ts';
import type { StatementTable } from '../statement-table.ts';

const form: StatementForm = {
  title: '歲出用途別決算累計表',
  slug: 'objects',
  protects: 'objects',
  in: ['final-account'],
  coded: true,
  columns: [],
  identities: [{ rule: 'ROW-TOTAL', total: '合計' }],
  requires: ['合計'],
  summaries: { 小計: 'section', 保留小計: 'section', 合計: 'roots' },
};

interface PageReading {
  readonly table: StatementTable | undefined;
  readonly readings: readonly FoundReading[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * 歲出用途別決算累計表: second-level objects of expenditure by plan, first what was realised, then what was carried over.
 * The page's head names the plans; blanks are lost in the conversion and found again by arithmetic (place-by-totals).
 * A second table of the same title is named after its plans. Emits STATEMENT-MISSING, ROW-AMBIGUOUS.
 */
export const objectsAccount: StatementReader = {
  form,
  read: (document) => {
    const pages = findPages(pageBlocks(document.lines), form.title);
    const results = pages.map((page, at) => readObjectsPage(document, page, at));
    const tables = results.flatMap(({ table }) => (table ? [table] : []));
    const diagnostics = results.flatMap((result) => result.diagnostics);
    if (tables.length === 0) {
      diagnostics.push({
        code: 'STATEMENT-MISSING',
        severity: 'error',
        at: { document: document.entry.id, line: 0 },
        values: { statement: form.title },
      });
    }
    return { tables, readings: results.flatMap((result) => result.readings), diagnostics };
  },
};

function readObjectsPage(document: SourceDocument, page: PageBlock, at: number): PageReading {
  const names = planNames(page);
  const rows = names.length > 0 ? objectRows(page) : [];
  if (rows.length === 0) return { table: undefined, readings: [], diagnostics: [] };
  const unit = statedUnit(page.lines) ?? '元';
  const { figures, placed, unplaced } = placeByTotals(rows, names.length, new Set(Object.keys(form.summaries)));
  const columns = names.map((name) => ({ name, unit: 'money' as const, additive: true }));
  const scope = names.slice(0, -1).join('、');
  const title = at === 0 ? form.title : `${form.title}（${scope}）`;
  return {
    table: {
      document: document.entry.id,
      statement: title,
      slug: at === 0 ? form.slug : `${form.slug}-${at + 1}`,
      unit,
      columns: names.map((name) => ({ name, unit })),
      rows: buildHierarchy(
        rows.map((row, index) => ({ row, figures: figures[index] ?? [] })),
        columns,
        unit,
        form.summaries,
      ),
      lineFrom: page.lines[0]?.number ?? 0,
      lineTo: page.lines.at(-1)?.number ?? 0,
    },
    readings:
      placed.length === 0
        ? []
        : [
            {
              document: document.entry.id,
              lineFrom: Math.min(...placed),
              lineTo: Math.max(...placed),
              what: 'blank cells lost, columns found by the totals',
            },
          ],
    diagnostics: unplaced.map((row) => ({
      code: 'ROW-AMBIGUOUS',
      severity: 'error',
      at: { document: document.entry.id, line: row.lineFrom },
      values: { statement: title, row: row.name },
    })),
  };
}

/** The plans that the page's head names, 合計 last: the line before the first row that ends in 合計. */
function planNames(page: PageBlock): string[] {
  const head = page.lines.find(({ text }) => /\S\s+合計\s*$/.test(text));
  return head ? head.text.trim().split(/\s+/) : [];
}

function objectRows(page: PageBlock): PrintedRow[] {
  return page.lines.flatMap(({ text, number }) => {
    const { label, figures } = trailingFigures(text);
    const isRow = label !== '' && figures.length >= 2;
    // A heading such as 保留數 has no figures; other lines without figures are the page's head.
    if (!isRow && !/^\s*保留數\s*$/.test(text)) return [];
    return [
      {
        ...readLabel([isRow ? label : text.trim()]),
        figures: figures.map((figure) => ({ ...figure, line: number })),
        note: '',
        lineFrom: number,
        lineTo: number,
      },
    ];
  });
}
