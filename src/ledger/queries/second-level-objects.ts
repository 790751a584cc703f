import type { CompiledBooks } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf, sumOf } from './evidence.ts';
import { firstLevelObjects } from './objects-of.ts';
import { selectFacts } from './select-facts.ts';
import type { SpendingNode } from './spending-tree.ts';
import { spendingTree } from './spending-tree.ts';

/** A second-level object of expenditure over the whole agency, under its first-level object. */
export interface SecondLevelObject extends EvidencedAmount {
  readonly object1: string;
  readonly name: string;
  /** As the agency's book prints it. */
  readonly code: string;
}

const personnel = '人事費';

/**
 * Second-level objects of an agency-year in the stage of its book, summed over plans (and, for an account, over what was
 * realised and what was carried over). Pay is one entry: some of its lines cover one to three people.
 */
export function secondLevelObjects(books: CompiledBooks, agencyYear: AgencyYear): SecondLevelObject[] {
  const pay = firstLevelObjects(books, agencyYear)
    .filter(({ name }) => name === personnel)
    .map((object) => ({ ...object, object1: personnel, code: '' }));
  const parts = agencyYear.kind === 'final-account' ? accountParts(books, agencyYear) : budgetParts(books, agencyYear);
  const names = [...new Set(parts.map(({ object1, name }) => `${object1}\n${name}`))];
  const others = names.map((key) => {
    const [object1 = '', name = ''] = key.split('\n');
    const same = parts.filter((part) => part.object1 === object1 && part.name === name);
    return {
      object1,
      name,
      code: same[0]?.code ?? '',
      ...sumOf(same, agencyYear.kind === 'final-account' ? '實現數與保留數之和' : '各分支計畫之和'),
    };
  });
  return [...pay, ...others];
}

function accountParts(books: CompiledBooks, agencyYear: AgencyYear): SecondLevelObject[] {
  return selectFacts(books, agencyYear, { flow: 'expenditure', statement: '歲出用途別決算累計表', programme: '' })
    .filter(({ object1, object2 }) => object2.name !== '' && object1.name !== personnel)
    .map((fact) => ({
      object1: fact.object1.name,
      name: fact.object2.name,
      code: fact.object2.code,
      ...evidenceOf(fact),
    }));
}

function budgetParts(books: CompiledBooks, agencyYear: AgencyYear): SecondLevelObject[] {
  const visit = (node: SpendingNode, object1: string): SecondLevelObject[] => {
    if (node.level === 'object2')
      return [
        {
          object1,
          name: node.name,
          code: node.code,
          amountNtd: node.amountNtd,
          precisionNtd: node.precisionNtd,
          derived: node.derived,
          cells: node.cells,
        },
      ];
    return node.children.flatMap((child) => visit(child, node.level === 'object1' ? node.name : object1));
  };
  const tree = spendingTree(books, agencyYear);
  return tree ? visit(tree, '') : [];
}
