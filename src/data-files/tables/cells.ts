import type { CompiledBooks } from '../../ledger/compiled-books.ts';
import { generalExplanation } from '../../statements/explanation/general-explanation-title.ts';
import { dataTable } from '../data-table.ts';

interface CellRow {
  readonly document: string;
  readonly statement: string;
  readonly path: readonly string[];
  readonly code: string;
  readonly column: string;
  readonly value: string;
  readonly unit: string;
  readonly raw: string;
  readonly line: number;
}

/** `cells.csv`: every number that a table prints, and the figures in the prose of 總說明. */
export const cells = dataTable({
  name: 'cells',
  title: '印出的每一個數字',
  description:
    'Every number that a table of a document prints, and the figures in the prose of 總說明, each with its line.',
  records: ({ books }) => cellRows(books),
  fields: [
    {
      name: 'document',
      kind: 'text',
      title: '文件編號',
      description: 'Document that prints it.',
      value: (row) => row.document,
    },
    {
      name: 'statement',
      kind: 'text',
      title: '書表',
      description: 'Official title of the statement, without spaces; 總說明 for figures in prose.',
      value: (row) => row.statement,
    },
    {
      name: 'row_path',
      kind: 'text',
      title: '列',
      description: 'Official row names from the outermost down, joined by " / "; * marks capital.',
      value: (row) => row.path.join(' / '),
    },
    {
      name: 'row_code',
      kind: 'text',
      title: '代號',
      description: 'Code as printed; empty where none is printed.',
      value: (row) => row.code,
    },
    {
      name: 'column',
      kind: 'text',
      title: '欄',
      description: 'Official column name; grouped headers joined by ／.',
      value: (row) => row.column,
    },
    {
      name: 'value',
      kind: 'amount',
      title: '值',
      description: 'Exact value in unit; a printed - is 0; a printed blank has no row.',
      value: (row) => row.value,
    },
    {
      name: 'unit',
      kind: 'text',
      title: '單位',
      description: '元, 千元, % or what is counted.',
      value: (row) => row.unit,
    },
    { name: 'raw', kind: 'text', title: '印出的字', description: 'The characters printed.', value: (row) => row.raw },
    {
      name: 'line',
      kind: 'integer',
      title: '行號',
      description: '1-based line of the printed number.',
      value: (row) => row.line,
    },
  ],
});

/** Statements and prose in the order in which the documents print them. */
function cellRows(books: CompiledBooks): CellRow[] {
  return books.documents.flatMap(({ entry }): readonly CellRow[] => {
    const tables = books.statements
      .filter(({ document }) => document === entry.id)
      .map((table) => ({
        from: table.lineFrom,
        rows: table.rows.flatMap(({ path, code, cells: printed }) =>
          printed.map((cell) => ({ ...cell, document: entry.id, statement: table.statement, path, code })),
        ),
      }));
    const prose: readonly { readonly from: number; readonly rows: readonly CellRow[] }[] = books.proseFigures
      .filter(({ document }) => document === entry.id)
      .map((figure) => ({
        from: figure.line,
        rows: [{ ...figure, statement: generalExplanation.statement, code: '' }],
      }));
    return [...tables, ...prose].sort((a, b) => a.from - b.from).flatMap(({ rows }) => rows);
  });
}
