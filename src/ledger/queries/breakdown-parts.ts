import type { StatementCell, StatementRow } from '../../statements/statement-table.ts';
import type { CompiledBooks, Fact } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { Breakdown, ComparisonColumn, ComparisonPart } from './comparison.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf, sumOf } from './evidence.ts';
import { innermostPlans } from './plans.ts';
import { secondLevelObjects } from './second-level-objects.ts';
import { selectFacts } from './select-facts.ts';

/**
 * A column taken apart by one breakdown, or `undefined` where its book does not print it: earlier years of a unit budget
 * stop at the work plan, a final account does not say who paid for what, and its budgets stop at first-level objects.
 */
export function breakdownParts(
  books: CompiledBooks,
  column: ComparisonColumn,
  breakdown: Breakdown,
): ComparisonPart[] | undefined {
  const { agencyYear, fiscalYear, stage } = column;
  if (breakdown === 'work-plan') return byWorkPlan(books, column);
  if (fiscalYear !== agencyYear.fiscalYear) return undefined;
  switch (breakdown) {
    case 'plan':
      return byPlan(books, column);
    case 'object1':
      return grouped(innermostObjects(books, column), (fact) => fact.object1.name);
    case 'capital':
      return grouped(innermostObjects(books, column), (fact) => fact.capital);
    case 'object2':
      return bySecondLevel(books, column);
    case 'fund':
      return agencyYear.kind === 'unit-budget' ? byFund(books, column) : undefined;
    case 'function':
      return stage === agencyYear.stage ? byEconomicClass(books, column) : undefined;
  }
}

/** First-level objects under the innermost plans: the finest level that every stage of both kinds of book prints. */
function innermostObjects(books: CompiledBooks, { agencyYear, stage, fiscalYear }: ComparisonColumn): Fact[] {
  return innermostPlans(books, agencyYear).flatMap((plan) =>
    selectFacts(books, agencyYear, {
      stage,
      flow: 'expenditure',
      fiscalYear,
      workPlan: plan.workPlan.name,
      subPlan: plan.subPlan.name,
      object2: '',
      item: '',
      fund: '',
    }).filter(({ object1 }) => object1.name !== ''),
  );
}

function grouped(facts: readonly Fact[], keyOf: (fact: Fact) => string): ComparisonPart[] {
  return [...Map.groupBy(facts, keyOf)].map(([key, own]) => ({
    key,
    name: key,
    ...sumOf(own.map(evidenceOf), '各計畫同項之和'),
  }));
}

/** Of an account also what was realised alone; pay is one part, as everywhere. */
function bySecondLevel(books: CompiledBooks, { agencyYear, stage }: ComparisonColumn): ComparisonPart[] | undefined {
  const key = (object1: string, name: string) => `${object1}／${name}`;
  if (stage === agencyYear.stage)
    return secondLevelObjects(books, agencyYear).map((part) => ({ ...part, key: key(part.object1, part.name) }));
  const parts = selectFacts(books, agencyYear, {
    stage,
    flow: 'expenditure',
    programme: '',
    statement: '歲出用途別決算累計表',
  })
    .filter(({ object1, object2 }) => (object1.name === '人事費') === (object2.name === ''))
    .map((fact) => {
      const name = fact.object2.name || fact.object1.name;
      return { key: key(fact.object1.name, name), name, ...evidenceOf(fact) };
    });
  return parts.length > 0 ? parts : undefined;
}

/** Work plans as the agency table prints them: the one breakdown that a unit budget gives for all its three years. */
function byWorkPlan(books: CompiledBooks, { agencyYear, stage, fiscalYear }: ComparisonColumn): ComparisonPart[] {
  const table =
    books.statements.find(({ document, slug }) => document === agencyYear.document && slug === 'expenditure-by-agency')
      ?.statement ?? '';
  return selectFacts(books, agencyYear, { stage, flow: 'expenditure', fiscalYear, object1: '', statement: table })
    .filter(({ workPlan }) => workPlan.name !== '')
    .map((fact) => ({ key: fact.workPlan.name, name: fact.workPlan.name, ...evidenceOf(fact) }));
}

/** Plans by the crosswalk's kinds, so that two cities can stand side by side. */
function byPlan(books: CompiledBooks, { agencyYear, stage, fiscalYear }: ComparisonColumn): ComparisonPart[] {
  return innermostPlans(books, agencyYear).flatMap((plan) => {
    const [own] = selectFacts(books, agencyYear, {
      stage,
      flow: 'expenditure',
      fiscalYear,
      workPlan: plan.workPlan.name,
      subPlan: plan.subPlan.name,
      object1: '',
      object2: '',
      item: '',
      fund: '',
    });
    const entry = books.decisions.crosswalk.find((candidate) => candidate.plans[agencyYear.city]?.includes(plan.name));
    return own ? [{ key: entry?.kind ?? plan.name, name: plan.name, ...evidenceOf(own) }] : [];
  });
}

function byFund(books: CompiledBooks, { agencyYear, stage, fiscalYear }: ComparisonColumn): ComparisonPart[] {
  const facts = innermostPlans(books, agencyYear).flatMap((plan) =>
    selectFacts(books, agencyYear, {
      stage,
      flow: 'expenditure',
      fiscalYear,
      workPlan: plan.workPlan.name,
      subPlan: plan.subPlan.name,
      object1: '',
    }).filter(({ fund }) => fund !== ''),
  );
  return grouped(facts, ({ fund }) => fund);
}

/** Economic classes of 歲出按職能及經濟性綜合分類表; both books print the same cross table, in 千元. */
function byEconomicClass(books: CompiledBooks, { agencyYear }: ComparisonColumn): ComparisonPart[] | undefined {
  return ownFunction(books, agencyYear)
    ?.cells.filter(({ column }) => !/合計|總計/.test(column))
    .map((cell) => ({
      key: cell.column.replace('商品及勞務購買支出', '購買商品及勞務支出'),
      name: cell.column,
      ...inThousands(agencyYear, cell),
    }));
}

/** The total that the cross table prints for the agency's own function, in 千元; items allocated centrally are not in it. */
export function economicTotal(books: CompiledBooks, { agencyYear }: ComparisonColumn): EvidencedAmount | undefined {
  const total = ownFunction(books, agencyYear)?.cells.find(({ column }) => column === '總計');
  return total && inThousands(agencyYear, total);
}

function inThousands({ document }: AgencyYear, { value, line }: StatementCell): EvidencedAmount {
  return {
    amountNtd: `${value}${value === '0' ? '' : '000'}`,
    precisionNtd: 1000,
    derived: '',
    cells: [{ document, line }],
  };
}

/** The agency's own function; centrally allocated items stand under 其他支出. */
function ownFunction(books: CompiledBooks, agencyYear: AgencyYear): StatementRow | undefined {
  const table = books.statements.find(
    ({ document, statement }) =>
      document === agencyYear.document && statement.startsWith('歲出按職能及經濟性綜合分類表'),
  );
  return table?.rows.find(({ role, cells }) => role === 'node' && cells.length > 0);
}
