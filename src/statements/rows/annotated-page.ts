import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { figuresWithin } from '../../documents/figures-within.ts';
import type { PageBlock } from '../../documents/page-blocks.ts';
import { findPages, pageBlocks, squeeze } from '../../documents/page-blocks.ts';
import type { Line } from '../../documents/source-document.ts';
import type { StatementForm, StatementReader } from '../statement-form.ts';
import type { StatementTable } from '../statement-table.ts';
import { alignFigures } from './align-figures.ts';
import type { PlacedRow } from './form-table.ts';
import { formTable } from './form-table.ts';
import type { PrintedRow } from './printed-row.ts';
import { readLabel } from './printed-row.ts';
import { openYearSections } from './year-sections.ts';

/**
 * A reader for one-page statements whose rows end in words: a label, at least `least` figures, then a note that runs on
 * over the next lines until its full stop. A page whose 合計 is printed is complete; the next one of the same title is a
 * table of its own, named after the 主管 that its head prints. Emits STATEMENT-MISSING and ROW-UNREAD.
 */
export function annotatedPageReader(form: StatementForm, least: number): StatementReader {
  return {
    form,
    read: (document) => {
      const diagnostics: Diagnostic[] = [];
      const tables: StatementTable[] = [];
      let rows: PlacedRow[] = [];
      let lines: Line[] = [];
      const close = () => {
        if (rows.length === 0) return;
        const scope = { ordinal: tables.length + 1, name: authority(lines) ?? String(tables.length + 1) };
        tables.push(formTable(document, form, rows, lines, { scope, headings: [] }));
        rows = [];
        lines = [];
      };
      for (const page of findPages(pageBlocks(document.lines), form.title)) {
        const printed = openYearSections(annotatedRows(page, least));
        const isNext =
          printed.filter(({ name }) => name === '合計').length + rows.filter(({ row }) => row.name === '合計').length >
          1;
        if (isNext) close();
        lines.push(...page.lines);
        for (const row of printed) {
          const figures = alignFigures(row.figures, form.columns);
          if (figures) rows.push({ row, figures });
          else
            diagnostics.push({
              code: 'ROW-UNREAD',
              severity: 'error',
              at: { document: document.entry.id, line: row.lineFrom },
              values: { statement: form.title, text: row.name },
            });
        }
      }
      close();
      if (tables.length === 0) {
        diagnostics.push({
          code: 'STATEMENT-MISSING',
          severity: 'error',
          at: { document: document.entry.id, line: 0 },
          values: { statement: form.title },
        });
      }
      return { tables, readings: [], diagnostics };
    },
  };
}

/** Rows of a page with the notes that follow their figures, joined over their lines. */
export function annotatedRows(page: PageBlock, least: number): PrintedRow[] {
  const rows: PrintedRow[] = [];
  for (const { text, number } of page.lines) {
    const found = figuresWithin(text, least);
    const last = rows.at(-1);
    if (found) {
      rows.push({
        ...readLabel([found.label]),
        figures: found.figures.map((figure) => ({ ...figure, line: number })),
        note: squeeze(found.rest),
        lineFrom: number,
        lineTo: number,
      });
    } else if (last && last.note !== '' && !/[。名]$/.test(last.note)) {
      rows[rows.length - 1] = { ...last, note: last.note + squeeze(text), lineTo: number };
    }
  }
  return rows;
}

/** The authority whose part of the statement a page holds (`統籌支撥科目主管`), where its head names one. */
function authority(lines: readonly Line[]): string | undefined {
  return lines.map(({ text }) => squeeze(text)).find((text) => /^[^\d\s]{2,}主管$/.test(text));
}
