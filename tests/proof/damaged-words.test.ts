import { describe, expect, test } from 'vitest';
import { compileBooks } from '../../src/ledger/compile-books.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import { account, budget, damaged, errors, expectHelpful, lineOf } from './damaged-book.ts';
import { compileWith } from './examine-book.ts';

// Damage that changes no sum: words, types, heads, and rows in another order.

test.each([
  ['budget', '(一)歲入部分：前年度歲入預算數', 'NUMBER-SKIPPED'],
  ['budget', '1. 一般行政4,376萬9千元。', 'NUMBER-SKIPPED'],
  ['budget', '歲出計畫說明\t一、計畫內容：(一)規劃發展', 'PLAN-TEXT-MISSING'],
] as const)('a lost paragraph: %s %s', (book, text, code) => {
  const compiled = damaged(book, lineOf(book, text), (_, lines, at) => {
    lines[at] = '';
  });
  expect(errors(compiled).map((found) => found.code)).toContain(code);
  expectHelpful(errors(compiled));
});

test.each([
  ['主要係員額未補', '2 10,510,755', '10,510,755', '類型'],
  ['10 275,075 無', '10 275,075', '275,075', '類型'],
  ['235,691 無', ' 無', '', '原因'],
])('a lost type or reason of a surplus: %s', (text, printed, instead, part) => {
  const line = lineOf('account', text);
  const compiled = damaged('account', line, (row, lines, at) => {
    lines[at] = row.replace(printed, instead);
  });
  const missing = errors(compiled).filter(({ code }) => code === 'REASON-MISSING');
  expect(missing.map(({ at, values }) => `${at.line} ${values['part']}`)).toContain(`${line} ${part}`);
  expectHelpful(missing);
});

describe('heads of columns', () => {
  const first = account.lines.findIndex((line) => line.includes('名稱及編號 原預算數'));
  const named = (edit: (head: string[]) => void) => {
    const compiled = damaged('account', first + 1, (_, lines, at) => {
      const head = lines.slice(at, at + 6);
      edit(head);
      lines.splice(at, 6, ...head);
    });
    const found = compiled.diagnostics.filter(({ code }) => code === 'HEAD-MISSING');
    expectHelpful(found);
    return found.map(({ severity, values }) => `${severity} ${values['column']}`);
  };

  test('that changed places are named', () => {
    expect(
      named((head) => {
        head[0] = (head[0] ?? '').replace('原預算數', '增減數');
        const other = head.findIndex((line, at) => at > 0 && line.includes('增減數'));
        head[other] = '原預算數';
      }),
    ).toEqual(['warning 預算增減數']);
  });

  test('that say something else are named', () => {
    expect(
      named((head) => {
        head[0] = (head[0] ?? '').replace('原預算數', '核定額');
      }),
    ).toEqual(['warning 原預算數']);
  });
});

test('another file than the declared one is said, whatever was changed in it', () => {
  const entry = {
    ...account.decisions.documents[0],
    sha256: '0'.repeat(64),
  } as (typeof account.decisions.documents)[0];
  const text = account.lines.join('\n');
  const compiled = compileBooks([{ file: account.file, text, sha256: '1'.repeat(64) }], {
    ...account.decisions,
    documents: [entry],
  });
  const changed = compiled.diagnostics.filter(({ code }) => code === 'SEED-CHANGED');
  expect(changed.map(({ severity, at }) => `${severity} ${at.document}`)).toEqual(['warning 000']);
  expectHelpful(changed);
  expect(errors(compiled)).toEqual([]);
});

test('purchase lines without codes that changed places say the same in another order', () => {
  const line = lineOf('budget', '約聘人員薪資。');
  const compiled = damaged('budget', line, (text, lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', text));
  const said = ({ facts, lineItems }: CompiledBooks) =>
    JSON.stringify([
      facts.map(({ id: _, cells: __, ...fact }) => JSON.stringify(fact)).sort(),
      lineItems.map(({ lineFrom: _, lineTo: __, amountLine: ___, ...item }) => JSON.stringify(item)).sort(),
    ]);
  expect(compiled.lineItems.map(({ description }) => description)).not.toEqual(
    compileWith(budget, budget.lines).lineItems.map(({ description }) => description),
  );
  expect(said(compiled)).toBe(said(compileWith(budget, budget.lines)));
});
