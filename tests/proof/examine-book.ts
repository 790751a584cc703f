import { readFileSync } from 'node:fs';
import type { Decisions } from '../../src/decisions/decisions.ts';
import { readDecisions } from '../../src/intake/read-decisions.ts';
import { compileBooks } from '../../src/ledger/compile-books.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import type { PrintedAmount } from './mutate-digits.ts';
import { printedAmounts } from './mutate-digits.ts';

/** One real book with the decisions about it alone, ready to be compiled again and again. */
export interface BookUnderTest {
  readonly file: string;
  readonly lines: readonly string[];
  readonly decisions: Decisions;
}

/** Reads one book of `seeds/` and what `data/` decides about it alone. */
export async function openBook(id: string): Promise<BookUnderTest> {
  const { decisions: all } = await readDecisions('data');
  const own = <Entry extends { readonly document: string }>(entries: readonly Entry[]) =>
    entries.filter(({ document }) => document === id);
  const decisions: Decisions = {
    ...all,
    documents: all.documents.filter((entry) => entry.id === id),
    readings: own(all.readings),
    discrepancies: own(all.discrepancies),
    'absent-statements': own(all['absent-statements']),
    indicators: all.indicators.flatMap((series) => {
      const points = series.points.filter((point) => point.in === id);
      return points.length === 0 ? [] : [{ ...series, points }];
    }),
    'unit-costs': [],
    links: [],
  };
  const file = decisions.documents[0]?.file ?? '';
  return { file, lines: readFileSync(`seeds/${file}`, 'utf8').normalize('NFC').split('\n'), decisions };
}

/** Compiles the book with other lines in place of its own. */
export function compileWith(book: BookUnderTest, lines: readonly string[]): CompiledBooks {
  return compileBooks([{ file: book.file, text: lines.join('\n'), sha256: '' }], book.decisions);
}

/** Where the compiler says that something is wrong. */
export type Outcome = 'reported at the line' | 'reported elsewhere' | 'silent';

/**
 * How a change of one line was answered. `reported at the line`: an error stands at it, or names it among the lines of the
 * identity that it rests on.
 */
export function outcomeAt(line: number, { diagnostics }: CompiledBooks): Outcome {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const here = errors.some(({ at, related }) => at.line === line || related?.includes(String(line)));
  if (here) return 'reported at the line';
  return errors.length > 0 ? 'reported elsewhere' : 'silent';
}

/** Every amount of the book as printed, for `sampleDigitChanges`. Counts inside programme texts are not amounts. */
export function amountsOf(book: BookUnderTest): PrintedAmount[] {
  const { statements, proseFigures, programmes } = compileWith(book, book.lines);
  const cells = statements.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const read = [
    ...cells.map(({ line, raw }) => ({ line, raw, inSentence: false })),
    ...proseFigures.map(({ line, raw }) => ({ line, raw, inSentence: true })),
  ];
  const texts = programmes.map(({ lineFrom, lineTo }) => ({ lineFrom, lineTo }));
  return printedAmounts(book.lines, read, (line) =>
    texts.some(({ lineFrom, lineTo }) => lineFrom <= line && line <= lineTo),
  );
}
