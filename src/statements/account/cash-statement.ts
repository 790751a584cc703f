import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { trailingFigures } from '../../documents/figure-token.ts';
import { findPages, pageBlocks, squeeze } from '../../documents/page-blocks.ts';
import type { PlacedRow } from '../rows/form-table.ts';
import { formTable } from '../rows/form-table.ts';
import { readLabel } from '../rows/printed-row.ts';
import type { StatementForm, StatementReader } from '../statement-form.ts';

const form: StatementForm = {
  title: '現金出納表',
  slug: 'cash',
  protects: 'treasury',
  in: ['final-account'],
  columns: [{ name: '金額', unit: 'money', additive: true }],
  identities: [],
  requires: ['收項總計', '付項總計'],
  summaries: { 收項總計: 'section', 付項總計: 'section' },
};
const headings = ['收項', '付項'];

/** `一、`, `1.`, `(1)`: every row of the form is numbered, whether or not an amount is printed. */
const numbered = /^([一二三四五六七八九十]+、|\d+\.|\(\d+\))/;

/**
 * 現金出納表: what cash came in and went out over the year, with what was there before and after. Most rows of the form are
 * blank; a blank amount is a row without a cell. Emits STATEMENT-MISSING.
 */
export const cashStatement: StatementReader = {
  form,
  read: (document) => {
    const diagnostics: Diagnostic[] = [];
    const pages = findPages(pageBlocks(document.lines), form.title);
    const rows: PlacedRow[] = pages.flatMap((page) =>
      page.lines.flatMap(({ text, number }) => {
        const { label, figures } = trailingFigures(text);
        const name = squeeze(label);
        if (figures.length > 1 || !(numbered.test(name) || name in form.summaries || headings.includes(name)))
          return [];
        const located = figures.map((figure) => ({ ...figure, line: number }));
        return [
          {
            row: { ...readLabel([label]), figures: located, note: '', lineFrom: number, lineTo: number },
            figures: located,
          },
        ];
      }),
    );
    if (rows.length === 0) {
      diagnostics.push({
        code: 'STATEMENT-MISSING',
        severity: 'error',
        at: { document: document.entry.id, line: 0 },
        values: { statement: form.title },
      });
      return { tables: [], readings: [], diagnostics };
    }
    return {
      tables: [
        formTable(
          document,
          form,
          rows,
          pages.flatMap(({ lines }) => lines),
          { headings },
        ),
      ],
      readings: [],
      diagnostics,
    };
  },
};
