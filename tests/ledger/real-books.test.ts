import { describe, expect, test } from 'vitest';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { flowDiagram } from '../../src/ledger/queries/flow-diagram.ts';
import type { SpendingNode } from '../../src/ledger/queries/spending-tree.ts';
import { spendingTree } from '../../src/ledger/queries/spending-tree.ts';
import { readNumber } from '../../src/money/chinese-numeral.ts';
import { compileEdited, realBooks } from './real-books.ts';

const lineOf = (document: string, line: number) =>
  realBooks.documents.find(({ entry }) => entry.id === document)?.lines[line - 1]?.text ?? '';

describe('the five published books', () => {
  test('compile without an error', () => {
    expect(realBooks.diagnostics).toEqual([]);
  });

  test('give the facts of the golden file, each with its lines', async () => {
    const facts = realBooks.facts.map(
      ({ id, amountNtd, precisionNtd, derived, cells }) =>
        `${id}  ${amountNtd}${precisionNtd === 1000 ? ' (千元)' : ''}${derived && ' (derived)'}  ${cells.map(({ document, line }) => `${document}:${line}`).join(' ')}`,
    );
    await expect(`${facts.join('\n')}\n`).toMatchFileSnapshot('golden/facts.txt');
  });

  test('hold every check but the declared contradictions', async () => {
    const byStatement = Map.groupBy(
      realBooks.checks,
      ({ document, statement, rule, status }) => `${document} ${statement}  ${rule} ${status}`,
    );
    const counted = [...byStatement].map(([key, checks]) => `${key}  ${checks.length}`);
    const declared = realBooks.checks
      .filter(({ status }) => status === 'declared')
      .map(({ id, found, expected }) => `${id}  ${found} ≠ ${expected}`);
    await expect(`${counted.join('\n')}\n\ndeclared\n${declared.join('\n')}\n`).toMatchFileSnapshot(
      'golden/checks.txt',
    );
  });

  test('every printed figure of every table stands on its line', () => {
    const missing = realBooks.statements.flatMap(({ document, rows }) =>
      rows.flatMap(({ cells }) =>
        cells
          .filter(({ line, raw }) => !lineOf(document, line).includes(raw))
          .map(({ line, raw }) => `${document}:${line} ${raw}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('every figure that prose states stands on its line and reads as its value', () => {
    for (const { document, line, raw, value } of realBooks.proseFigures) {
      expect(lineOf(document, line).replace(/\s/g, '')).toContain(raw.replace(/\s/g, ''));
      expect(readNumber(raw)?.toFixed()).toBe(value);
    }
  });

  test('facts have unique ids and at least one line', () => {
    expect(new Set(realBooks.facts.map(({ id }) => id)).size).toBe(realBooks.facts.length);
    expect(realBooks.facts.filter(({ cells }) => cells.length === 0)).toEqual([]);
  });

  test('check ids are unique', () => {
    expect(new Set(realBooks.checks.map(({ id }) => id)).size).toBe(realBooks.checks.length);
  });

  test('purchase lines: 77, and where quantity and price are printed they give the amount', () => {
    expect(realBooks.lineItems).toHaveLength(77);
    for (const { quantity, unitPriceNtd, amountNtd } of realBooks.lineItems) {
      if (quantity !== '' && unitPriceNtd !== '')
        expect(BigInt(quantity) * BigInt(unitPriceNtd)).toBe(BigInt(amountNtd));
    }
  });
});

describe.each(agencyYears(realBooks))('$agency $fiscalYear', (agencyYear) => {
  test('spending: the children of every node add up to it exactly', () => {
    const visit = (node: SpendingNode): void => {
      if (node.children.length === 0) return;
      expect(node.children.reduce((sum, { amountNtd }) => sum + BigInt(amountNtd), 0n)).toBe(BigInt(node.amountNtd));
      node.children.forEach(visit);
    };
    const tree = spendingTree(realBooks, agencyYear);
    expect(tree?.children.length).toBeGreaterThan(3);
    if (tree) visit(tree);
  });

  test('flows: what enters an inner node leaves it, to the last 元', () => {
    const { nodes, ribbons } = flowDiagram(realBooks, agencyYear) ?? { nodes: [], ribbons: [] };
    const sum = (at: 'source' | 'target', id: string) =>
      ribbons.filter((ribbon) => ribbon[at] === id).reduce((total, { amountNtd }) => total + BigInt(amountNtd), 0n);
    const inner = nodes.filter(({ id }) => sum('source', id) > 0n && sum('target', id) > 0n);
    expect(inner.length).toBeGreaterThan(4);
    for (const { id } of inner) expect(sum('source', id)).toBe(sum('target', id));
  });

  test('flows: only what a book prints, apart from one balancing ribbon and sums of printed figures', () => {
    const { ribbons } = flowDiagram(realBooks, agencyYear) ?? { ribbons: [] };
    expect(ribbons.filter(({ cells }) => cells.length === 0)).toEqual([]);
  });
});

describe('nothing is typed in', () => {
  const interest = (books: typeof realBooks) =>
    books.facts.find(({ id }) => id === 'taichung-108-realised-revenue-財產收入-財產孳息-利息收入')?.amountNtd;

  test('a figure that changes in every place that restates it changes the facts, and nothing is broken', () => {
    // One 元 more interest: the source, its totals, the treasury and cash statements, differences, percentages and prose.
    const restated: readonly (readonly [printed: string, instead: string])[] = [
      ['17,361', '17,362'],
      ['74,715', '74,716'],
      ['26,608,345', '26,608,346'],
      ['86,345', '86,346'],
      ['64,715', '64,716'],
      [' 7,361', ' 7,362'],
      ['747.15%', '747.16%'],
      ['173.61%', '173.62%'],
      [' 73.61%', ' 73.62%'],
      [' 136\n', ' 137\n'],
      ['275,728,579', '275,728,580'],
      ['27,798,110', '27,798,111'],
      ['275,669,044', '275,669,045'],
      ['62,110,724', '62,110,725'],
      ['11,461,147', '11,461,148'],
      ['274,517,778', '274,517,779'],
      ['298,765,116', '298,765,117'],
    ];
    const changed = compileEdited(...restated.map(([printed, instead]) => ['000', printed, instead] as const));
    expect(interest(changed)).toBe(String(Number(interest(realBooks)) + 1));
    expect(changed.diagnostics).toEqual([]);
  });

  test('a figure that changes alone is named with its line', () => {
    const broken = compileEdited(['000', '17,361 - - 17,361 7,361 173.61%', '17,362 - - 17,361 7,361 173.61%']);
    expect(interest(broken)).toBe(String(Number(interest(realBooks)) + 1));
    expect(broken.diagnostics.map(({ code, at }) => `${code} ${at.document}:${at.line}`)).toContain(
      'ACCOUNT-SUM 000:1216',
    );
  });
});
