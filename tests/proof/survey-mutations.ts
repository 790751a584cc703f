import type { BookUnderTest, Outcome } from './examine-book.ts';
import { amountsOf, compileWith, outcomeAt } from './examine-book.ts';
import type { DigitChange } from './mutate-digits.ts';
import { changeDigit, sampleDigitChanges } from './mutate-digits.ts';

/** What became of one changed digit. */
export interface Mutation {
  readonly document: string;
  readonly change: DigitChange;
  readonly outcome: Outcome;
  /** The line as published. */
  readonly text: string;
}

/** How many of a book's amounts a survey drew from, and what became of each change. */
export interface Survey {
  readonly amounts: number;
  readonly mutations: readonly Mutation[];
}

/** Changes one digit at a time in a seeded sample of a book's amounts, and compiles the book anew each time. */
export function surveyMutations(book: BookUnderTest, count: number, seed: number, done: () => void = () => {}): Survey {
  const amounts = amountsOf(book);
  return { amounts: amounts.length, mutations: compileEach(book, sampleDigitChanges(amounts, count, seed), done) };
}

/** Changes one digit of every amount of a book once: what a sample may have passed over. */
export function surveyEveryAmount(book: BookUnderTest, seed: number, done: () => void = () => {}): Mutation[] {
  const once = amountsOf(book).flatMap((amount) => sampleDigitChanges([amount], 1, seed + amount.line));
  return compileEach(book, once, done);
}

function compileEach(book: BookUnderTest, changes: readonly DigitChange[], done: () => void): Mutation[] {
  const document = book.decisions.documents[0]?.id ?? '';
  return changes.map((change) => {
    const outcome = outcomeAt(change.amount.line, compileWith(book, changeDigit(book.lines, change)));
    done();
    return { document, change, outcome, text: book.lines[change.amount.line - 1] ?? '' };
  });
}

/** Of all changes, the share that a diagnostic reports at the line or at a line of the same identity; in percent. */
export function shareReported(mutations: readonly Mutation[]): number {
  const reported = mutations.filter(({ outcome }) => outcome === 'reported at the line').length;
  return (reported / mutations.length) * 100;
}

/** Figures that no check protects: a change of theirs was not reported at all. Each once, in document order. */
export function unprotected(mutations: readonly Mutation[]): Mutation[] {
  const seen = new Map<string, Mutation>();
  for (const mutation of mutations) {
    const { document, change } = mutation;
    if (mutation.outcome === 'silent') seen.set(`${document}:${change.amount.line}:${change.amount.from}`, mutation);
  }
  return [...seen.values()].sort(
    (a, b) =>
      a.document.localeCompare(b.document) ||
      a.change.amount.line - b.change.amount.line ||
      a.change.amount.from - b.change.amount.from,
  );
}
