import { expect } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import { compileWith, openBook } from './examine-book.ts';

/** The two books that are damaged. */
export const account = await openBook('000');
export const budget = await openBook('001');
export const books = { account, budget };
export type Book = keyof typeof books;

/** Compiles a real book after changing the lines from `line` on (1-based) by `edit`. */
export function damaged(
  book: Book,
  line: number,
  edit: (text: string, lines: string[], at: number) => void,
): CompiledBooks {
  const lines = [...books[book].lines];
  edit(lines[line - 1] ?? '', lines, line - 1);
  return compileWith(books[book], lines);
}

/** The line of the real book that contains this text; the test fails when it is not exactly one. */
export function lineOf(book: Book, text: string): number {
  const found = books[book].lines.flatMap((line, at) => (line.includes(text) ? [at + 1] : []));
  expect(found, `${text} stands on ${found.length} lines`).toHaveLength(1);
  return found[0] ?? 0;
}

/** What stops a build. */
export const errors = ({ diagnostics }: CompiledBooks) => diagnostics.filter(({ severity }) => severity === 'error');
/** The same as `CODE line`. */
export const codes = (compiled: CompiledBooks) => errors(compiled).map(({ code, at }) => `${code} ${at.line}`);
/** Every figure with its row and column, without its line. */
export const figures = ({ statements }: CompiledBooks) =>
  statements.map(({ rows }) =>
    rows.map(({ path, cells }) => [path, cells.map(({ column, value }) => [column, value])]),
  );

/** Whoever reads the message learns where, what and what to do, in either language, and no placeholder is left. */
export function expectHelpful(diagnostics: readonly Diagnostic[]): void {
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const diagnostic of diagnostics) {
    for (const language of ['zh', 'en'] as const) {
      const [first = '', hint = ''] = printDiagnostic(diagnostic, language).split('\n');
      expect(first).toMatch(/^\S+(:[1-9]\d*)? (error|warning|note) [A-Z-]+ \S/);
      expect(hint.trim()).not.toBe('');
      // A phrase of data/ is quoted as it stands there, with its own places for numbers.
      expect(`${first}${hint}`.replace(diagnostic.values['phrase'] ?? '', '')).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  }
}
