import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PageBlock } from '../../documents/page-blocks.ts';
import { pageBlocks, squeeze } from '../../documents/page-blocks.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { StatementForm } from '../statement-form.ts';
import type { StatementTable } from '../statement-table.ts';

/**
 * Heads of the pages of a book in spreads, whose figures are read by the form's order of columns: each page must name the
 * columns that its figures stand under, in that order. A form whose head the conversion scatters is held to the words alone.
 * Tables with tabs need no such check: they are read by their heads.
 * Emits HEAD-MISSING.
 */
export function columnHeads(
  document: SourceDocument,
  form: StatementForm,
  tables: readonly StatementTable[],
): Diagnostic[] {
  return tables.flatMap((table) => {
    const columnsAt = new Map<number, Set<string>>();
    for (const { line, column } of table.rows.flatMap(({ cells }) => cells))
      columnsAt.set(line, (columnsAt.get(line) ?? new Set()).add(column));
    const within = ({ number }: { readonly number: number }) => table.lineFrom <= number && number <= table.lineTo;
    return pageBlocks(document.lines).flatMap((block): Diagnostic[] => {
      const lines = block.lines.filter(within);
      const printed = new Set(lines.flatMap(({ number }) => [...(columnsAt.get(number) ?? [])]));
      const columns = form.columns.map(({ name }) => name).filter((name) => printed.has(name));
      const head = lines.filter(({ number }) => !columnsAt.has(number));
      return firstMissing(columns, head, form.scatteredHead ?? false).map((column) => ({
        code: 'HEAD-MISSING',
        severity: 'warning',
        at: { document: document.entry.id, line: lines[0]?.number ?? table.lineFrom },
        values: { statement: table.statement, column },
      }));
    });
  });
}

/** The first column that the head does not name, or not in order; none where all stand as they should. */
function firstMissing(columns: readonly string[], head: PageBlock['lines'], scattered: boolean): readonly string[] {
  const whole = head.map(({ text }) => squeeze(text).replaceAll('％', '%')).join('');
  let from = 0;
  for (const column of columns) {
    const found = ends(column, scattered)
      .map((word) => ({ word, at: whole.indexOf(word, scattered ? 0 : from) }))
      .find(({ at }) => at >= 0);
    if (!found) return [column];
    from = found.at + found.word.length;
  }
  return [];
}

/**
 * How a head may name a column: by the last part of its name, by 合計 where its group stands above; a scattered head, whose
 * words are torn apart, by any end of it.
 */
function ends(column: string, scattered: boolean): readonly string[] {
  const name = lastPart(column);
  if (!scattered) return /.[合小]計$/.test(name) ? [name, name.slice(-2)] : [name];
  return [name, ...Array.from({ length: Math.max(0, name.length - 2) }, (_, at) => name.slice(at + 1))];
}

function lastPart(column: string): string {
  return (column.split('／').at(-1) ?? '').replaceAll('％', '%');
}
