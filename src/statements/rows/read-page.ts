import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { trailingFigures } from '../../documents/figure-token.ts';
import type { PageBlock } from '../../documents/page-blocks.ts';
import { findPages, pageBlocks, statedUnit } from '../../documents/page-blocks.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { StatementForm, StatementReader } from '../statement-form.ts';
import type { PrintedRow } from './printed-row.ts';
import { readLabel } from './printed-row.ts';
import { buildHierarchy } from './row-hierarchy.ts';

/** Rows of a one-page statement: a label and `count` figures on one line. Heads and feet do not end in figures. */
export function pageRows(page: PageBlock, count: number): PrintedRow[] {
  return page.lines.flatMap(({ text, number }) => {
    const { label, figures } = trailingFigures(text);
    if (figures.length < count || label.trim() === '') return [];
    const surplus = figures.slice(0, figures.length - count).map(({ raw }) => raw);
    return [
      {
        ...readLabel([[label, ...surplus].join(' ')]),
        figures: figures.slice(-count).map((figure) => ({ ...figure, line: number })),
        note: '',
        lineFrom: number,
        lineTo: number,
      },
    ];
  });
}

/** A reader for statements that stand on one page with every cell printed. Emits STATEMENT-MISSING. */
export function pageReader(form: StatementForm): StatementReader {
  return {
    form,
    read: (document: SourceDocument) => {
      const diagnostics: Diagnostic[] = [];
      const pages = findPages(pageBlocks(document.lines), form.title);
      const rows = pages.flatMap((page) => pageRows(page, form.columns.length));
      if (rows.length === 0) {
        diagnostics.push({
          code: 'STATEMENT-MISSING',
          severity: 'error',
          at: { document: document.entry.id, line: 0 },
          values: { statement: form.title },
        });
        return { tables: [], readings: [], diagnostics };
      }
      const lines = pages.flatMap((page) => page.lines);
      const unit = statedUnit(lines) ?? '元';
      const table = {
        document: document.entry.id,
        statement: form.title,
        slug: form.slug,
        unit,
        columns: form.columns.map((column) => ({
          name: column.name,
          unit: column.unit === 'money' ? unit : column.unit,
        })),
        rows: buildHierarchy(
          rows.map((row) => ({ row, figures: row.figures })),
          form.columns,
          unit,
          form.summaries,
        ),
        lineFrom: lines[0]?.number ?? 0,
        lineTo: lines.at(-1)?.number ?? 0,
      };
      return { tables: [table], readings: [], diagnostics };
    },
  };
}
