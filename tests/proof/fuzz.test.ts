import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import { compileWith, openBook } from './examine-book.ts';

const ids = ['000', '001', '002', '003', '004'];
const books = await Promise.all(ids.map(openBook));
const whole = books.map((book) => compileWith(book, book.lines));
/** Compiling a whole book takes a tenth of this even on a slow machine that does other things too. */
const longest = 5000;
const settings = { seed: 20240102, numRuns: 30, endOnFailure: true };
/** How far from what was lost a finding may stand: a page of the longest statement. */
const page = 60;

/**
 * What a book says in figures, whatever the order of its rows: which row prints which, what its sentences state, and what
 * they measure. Figures inside programme texts that nothing measures are words; only the seed's own hash holds those.
 */
function claims({ statements, proseFigures, indicatorPoints }: CompiledBooks): string {
  const rows = statements.flatMap(({ slug, rows: own }) =>
    own.map(({ path, code, cells }) => [slug, path, code, cells.map(({ column, value }) => [column, value]).sort()]),
  );
  const stated = proseFigures.map(({ path, column, value, unit }) => ['stated', path, column, value, unit]);
  const measured = indicatorPoints.map(({ indicator, facet, kind, asOf, value }) => [
    indicator,
    facet,
    kind,
    asOf,
    value,
  ]);
  return [...rows, ...stated, ...measured]
    .map((claim) => JSON.stringify(claim))
    .sort()
    .join('\n');
}

const unharmed = whole.map(claims);

/** The lines that print part of what the whole book claims. */
const claimed = whole.map(({ statements, proseFigures, indicatorPoints }) => [
  ...new Set([
    ...statements.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ line }) => line))),
    ...proseFigures.map(({ line }) => line),
    ...indicatorPoints.map(({ valueLine }) => valueLine),
  ]),
]);

const errorsOf = ({ diagnostics }: CompiledBooks) => diagnostics.filter(({ severity }) => severity === 'error');

/** Compiles damaged lines: never crashes, answers in time, and either says so or makes the very claims of the whole book. */
function expectAnswered(which: number, lines: readonly string[]): CompiledBooks {
  const book = books[which];
  if (!book) throw new Error('no such book');
  const started = performance.now();
  const compiled = compileWith(book, lines);
  expect(performance.now() - started).toBeLessThan(longest);
  const found = errorsOf(compiled);
  if (found.length === 0) expect(claims(compiled)).toBe(unharmed[which]);
  // A phrase of data/ is quoted as it stands there, with its own places for numbers.
  for (const diagnostic of found.slice(0, 5)) {
    const { phrase = '', found: quoted = '' } = diagnostic.values;
    const said = printDiagnostic(diagnostic, 'zh').replace(phrase, '').replace(quoted, '');
    expect(said).not.toMatch(/\{\w+\}|undefined/);
  }
  return compiled;
}

/**
 * Where one line with a figure was lost, some error stands within a page of it, names a line there, or quotes the phrase
 * that measured what stood there (its place is in data/).
 */
function expectSaidNear(which: number, line: number, lines: readonly string[]): void {
  const compiled = expectAnswered(which, lines);
  if (claims(compiled) === unharmed[which]) return;
  const phrases = (whole[which]?.indicatorPoints ?? [])
    .filter(({ lineFrom, lineTo }) => lineFrom <= line && line <= lineTo)
    .map(({ indicator }) => indicator);
  const near = errorsOf(compiled).filter(({ at, related = [], values }) => {
    const ofBook = at.document === ids[which] ? [at.line] : [];
    const named = [...ofBook, ...related.map(Number)];
    return (
      named.some((other) => Math.abs(other - line) <= page) ||
      Object.values(values).some((value) => phrases.includes(value))
    );
  });
  expect(
    near.map(({ code }) => code),
    `${ids[which]}:${line}`,
  ).not.toEqual([]);
}

const which = fc.constantFrom(...ids.keys());
const linesOf = (index: number) => books[index]?.lines ?? [];
const place = which.chain((index) => fc.tuple(fc.constant(index), fc.noBias(fc.nat(linesOf(index).length - 1))));
/** A line that prints a figure of a table, of a sentence or of what is measured. */
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
        expectSaidNear(index, line, [...lines.slice(0, line - 1), ...(leavesGap ? [''] : []), ...lines.slice(line)]);
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
