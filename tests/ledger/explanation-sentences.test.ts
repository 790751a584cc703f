import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../src/ledger/queries/explanation-sentences.ts';
import { statementEvidence } from '../../src/ledger/queries/statement-evidence.ts';
import { realBooks as books } from './real-books.ts';

describe.each(['000', '001'])('總說明 of %s', (document) => {
  const explanation = explanationOf(books, document);
  if (!explanation) throw new Error('no 總說明');
  const own = books.proseFigures.filter((figure) => figure.document === document);
  const evidence = statementEvidence(books, explanation);

  test('has every figure that cells.csv lists, once, where its block prints it', () => {
    expect(explanation.blocks.flatMap(({ figures }) => figures)).toEqual(own);
    for (const { block, figures } of explanation.blocks)
      for (const { from, raw, line } of figures) {
        expect(block.text.slice(from, from + raw.length)).toBe(raw);
        expect(line).toBeGreaterThanOrEqual(block.lineFrom);
        expect(line).toBeLessThanOrEqual(block.lineTo);
      }
  });

  test('every check of prose holds a figure of a sentence', () => {
    const named = new Set([...evidence.held.values()].flatMap(({ checks }) => checks.map(({ check }) => check)));
    expect(evidence.checks.length).toBeGreaterThan(0);
    expect(evidence.checks.filter((check) => !named.has(check))).toEqual([]);
    expect(evidence.held.size).toBe(own.length);
  });
});

test('a report without statements has none', () => {
  expect(explanationOf(books, '002')).toBeUndefined();
});
