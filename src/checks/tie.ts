import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, figureOf, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

/** The statements of one book, found by address part. */
export class BookTables {
  readonly tables: readonly StatementTable[];
  constructor(tables: readonly StatementTable[]) {
    this.tables = tables;
  }

  table(slug: string): StatementTable | undefined {
    return this.tables.find((candidate) => candidate.slug === slug);
  }

  /** Rows whose path ends in the names given (`*` significant), in document order. */
  rows(slug: string, ...ending: readonly string[]): readonly StatementRow[] {
    const rows = this.table(slug)?.rows ?? [];
    return rows.filter((row) => ending.every((name, at) => row.path[row.path.length - ending.length + at] === name));
  }

  /** The printed figures of those rows under a column. */
  figures(slug: string, rows: readonly StatementRow[], column: string): AssertedFigure[] {
    const table = this.table(slug);
    return table ? rows.map((row) => figureOf(table, row, column)) : [];
  }
}

/** One identity between statements: a printed figure, and the figures elsewhere that must add up to it. */
export interface Tie {
  readonly slug: string;
  readonly row: StatementRow | undefined;
  readonly column: string;
  readonly equals: readonly AssertedFigure[];
  /** `A（甲表）＝B（乙表）`, in words. */
  readonly formula: string;
}

/** TIE: runs identities between statements. One whose figure or inputs are not printed asserts nothing. */
export function checkTies(book: BookTables, ties: readonly Tie[]): CheckResult[] {
  return ties.flatMap(({ slug, row, column, equals, formula }) => {
    const table = book.table(slug);
    if (!table || !row || equals.length === 0) return [];
    return [
      settle({
        rule: 'TIE',
        table,
        subject: `${row.path.join('／')}｜${column}｜${formula}`,
        found: figureOf(table, row, column),
        expected: total(equals),
        inputs: equals,
        tolerance: exact,
        formula,
      }),
    ];
  });
}
