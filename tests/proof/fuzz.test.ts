import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import { compileWith, openBook } from './examine-book.ts';

const books = await Promise.all(['000', '001'].map(openBook));
const whole = books.map((book) => compileWith(book, book.lines));
/** Compiling a whole book takes a tenth of this even on a slow machine that does other things too. */
const longest = 5000;
const settings = { seed: 20240102, numRuns: 30, endOnFailure: true };

/**
 * Which row prints which figures, whatever the order of the rows. What sentences state is left out: no total misses a sentence
 * that is lost, so only the figures that are left are held to the tables.
 */
function claims({ statements }: CompiledBooks): string {
  const rows = statements.flatMap(({ slug, rows: own }) =>
    own.map(({ path, code, cells }) =>
      JSON.stringify([slug, path, code, cells.map(({ column, value }) => [column, value]).sort()]),
    ),
  );
  return rows.sort().join('\n');
}

const unharmed = whole.map(claims);

/** Whether a line prints part of what the whole book claims. */
const claimed = whole.map(({ statements }) =>
  statements.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ line }) => line))),
);

/** Compiles damaged lines: never crashes, answers in time, and either says so or makes the very claims of the whole book. */
function expectAnswered(which: number, lines: readonly string[]): void {
  const book = books[which];
  if (!book) throw new Error('no such book');
  const started = performance.now();
  const compiled = compileWith(book, lines);
  expect(performance.now() - started).toBeLessThan(longest);
  const found = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  if (found.length === 0) expect(claims(compiled)).toBe(unharmed[which]);
  // A phrase of data/ is quoted as it stands there, with its own places for numbers.
  for (const diagnostic of found.slice(0, 5))
    expect(printDiagnostic(diagnostic, 'zh').replace(diagnostic.values['phrase'] ?? '', '')).not.toMatch(
      /\{\w+\}|undefined/,
    );
}

const which = fc.constantFrom(0, 1);
const linesOf = (index: number) => books[index]?.lines ?? [];
const place = which.chain((index) => fc.tuple(fc.constant(index), fc.noBias(fc.nat(linesOf(index).length - 1))));
/** A line that prints a figure: what happens to prose is another matter. */
const figureLine = which.chain((index) => fc.tuple(fc.constant(index), fc.constantFrom(...(claimed[index] ?? []))));

describe('a book in disorder never crashes, hangs or passes in silence', () => {
  test('cut off anywhere', () => {
    fc.assert(
      fc.property(place, ([index, at]) => {
        expectAnswered(index, linesOf(index).slice(0, at));
      }),
      settings,
    );
  }, 120_000);

  test('with its beginning lost', () => {
    fc.assert(
      fc.property(place, ([index, at]) => {
        expectAnswered(index, linesOf(index).slice(at));
      }),
      settings,
    );
  }, 120_000);

  test('with a stretch of lines lost', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 80 }), ([index, at], length) => {
        const lines = linesOf(index);
        expectAnswered(index, [...lines.slice(0, at), ...lines.slice(at + length)]);
      }),
      settings,
    );
  }, 120_000);

  test('with one line of figures lost', () => {
    fc.assert(
      fc.property(figureLine, fc.boolean(), ([index, line], leavesGap) => {
        const lines = linesOf(index);
        expectAnswered(index, [...lines.slice(0, line - 1), ...(leavesGap ? [''] : []), ...lines.slice(line)]);
      }),
      settings,
    );
  }, 120_000);

  test('with a stretch of lines shuffled', () => {
    const shuffle = place.chain(([index, at]) =>
      fc.tuple(
        fc.constant(index),
        fc.constant(at),
        fc.shuffledSubarray(linesOf(index).slice(at, at + 30), { minLength: Math.min(30, linesOf(index).length - at) }),
      ),
    );
    fc.assert(
      fc.property(shuffle, ([index, at, mixed]) => {
        const lines = linesOf(index);
        expectAnswered(index, [...lines.slice(0, at), ...mixed, ...lines.slice(at + mixed.length)]);
      }),
      settings,
    );
  }, 120_000);

  test('with all its lines shuffled', () => {
    const shuffle = which.chain((index) => {
      const lines = [...linesOf(index)];
      return fc.tuple(
        fc.constant(index),
        fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
      );
    });
    fc.assert(
      fc.property(shuffle, ([index, lines]) => {
        expectAnswered(index, lines);
      }),
      { ...settings, numRuns: 6 },
    );
  }, 120_000);

  test('with a line of the other book, of symbols or of nothing readable between its lines', () => {
    const strange = fc.oneof(
      place.map(([index, at]) => linesOf(index)[at] ?? ''),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '\t'.repeat(4000),
        '　'.repeat(4000),
        '9'.repeat(4000),
        '1,'.repeat(2000),
        '（'.repeat(4000),
        '-'.repeat(4000),
        '一、'.repeat(2000),
      ),
    );
    fc.assert(
      fc.property(place, strange, ([index, at], line) => {
        const lines = linesOf(index);
        expectAnswered(index, [...lines.slice(0, at), line, ...lines.slice(at)]);
      }),
      settings,
    );
  }, 120_000);
});
