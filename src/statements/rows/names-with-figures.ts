import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StatementTable } from '../statement-table.ts';

/** An amount as columns print it: grouped, and no 元 behind it as in a sentence (`補助22,800千元`). */
const amount = /(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,]|\s*[千萬億]*元)/;
/** A blank of a column behind a name; `(-)` in a name says that the row is subtracted. */
const dash = /[^\d(（]-$/;

/**
 * Rows whose name took in figures: more columns were printed than the form has, so the row is one of another table or the
 * conversion broke it. Emits ROW-UNREAD.
 */
export function namesWithFigures({ document, statement, rows }: StatementTable): Diagnostic[] {
  return rows.flatMap(({ path, lineFrom }): Diagnostic[] => {
    const name = path.at(-1) ?? '';
    if (!amount.test(name) && !dash.test(name)) return [];
    return [
      { code: 'ROW-UNREAD', severity: 'error', at: { document, line: lineFrom }, values: { statement, text: name } },
    ];
  });
}
