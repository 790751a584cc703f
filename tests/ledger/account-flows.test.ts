import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecisions } from '../../src/intake/read-decisions.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import { accountFlows } from '../../src/ledger/queries/account-flows.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import type { FlowDiagram } from '../../src/ledger/queries/flow-model.ts';
import { diagramAt } from '../../src/ledger/queries/flow-model.ts';
import { compileBooks, nothingDecided, typesetDecisions, typesetSeeds } from '../typesetter/compile-typeset.ts';
import { finalAccount } from '../typesetter/final-account.ts';
import { setSpread } from '../typesetter/set-spread.ts';
import { realBooks } from './real-books.ts';

const none = nothingDecided((await readDecisions('data')).decisions);

/** Names of nodes where more comes in than goes out, or less. */
function unbalanced({ nodes, ribbons }: FlowDiagram): string[] {
  const through = (side: 'source' | 'target', id: string) =>
    ribbons.reduce((sum, ribbon) => (ribbon[side] === id ? sum + BigInt(ribbon.amountNtd) : sum), 0n);
  return nodes.flatMap(({ id, name }) => {
    const [into, out] = [through('target', id), through('source', id)];
    return into > 0n && out > 0n && into !== out ? [`${name}: ${into} in, ${out} out`] : [];
  });
}

function diagramsOf(books: CompiledBooks): FlowDiagram[] {
  return agencyYears(books)
    .filter(({ kind }) => kind === 'final-account')
    .map((agencyYear) => {
      const model = accountFlows(books, agencyYear);
      return diagramAt(model, model.levels);
    });
}

test('the money of any typeset account closes, whatever was paid ahead', () => {
  fc.assert(
    fc.property(finalAccount, (account) => {
      const books = [setSpread(account)];
      const [diagram] = diagramsOf(compileBooks(typesetSeeds(books), typesetDecisions(books, 'spread', none)));
      expect(diagram && unbalanced(diagram)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('what is paid ahead on a line that names no plan is drawn under the name of that line', () => {
  // Two plans without a line of their name, and codes that no other line shares: nothing tells whose the money is.
  const renamed = { 一般業務: '甲', '一般業務*': '甲*', 規劃發展: '乙', '規劃發展*': '乙*' } as Record<string, string>;
  const statements = realBooks.statements.map((table) =>
    table.slug === 'expenditure-allotted'
      ? {
          ...table,
          rows: table.rows.map((row, at) => ({
            ...row,
            path: row.path.map((step) => renamed[step] ?? step),
            code: `${at}`,
          })),
        }
      : table,
  );
  const [diagram] = diagramsOf({ ...realBooks, statements });
  expect(diagram && unbalanced(diagram)).toEqual([]);
  const ahead = diagram?.ribbons.filter(({ target }) => target === 'object-預付款') ?? [];
  expect(ahead.map(({ source }) => diagram?.nodes.find(({ id }) => id === source)?.name)).toEqual(['甲']);
});
