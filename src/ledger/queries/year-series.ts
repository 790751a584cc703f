import type { CompiledBooks, Fact } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import { selectFacts } from './select-facts.ts';

/** One year's expenditure in the stage in which the book prints it. */
export interface YearAmount extends EvidencedAmount {
  readonly fiscalYear: number;
  readonly stage: Fact['stage'];
}

/** The years of one work plan or of the whole agency. */
export interface YearSeries {
  /** Work plan name, or empty for the agency. */
  readonly name: string;
  readonly code: string;
  readonly years: readonly YearAmount[];
}

/** Every year that a unit budget prints for the agency and its work plans, oldest first. Stages differ and are kept. */
export function yearSeries(books: CompiledBooks, agencyYear: AgencyYear): YearSeries[] {
  const facts = selectFacts(books, agencyYear, {
    flow: 'expenditure',
    subPlan: '',
    object1: '',
    item: '',
    fund: '',
  }).filter(({ precisionNtd, stage }) => precisionNtd === 1000 && (stage === 'account' || stage === 'original_budget'));
  const wanted = facts.filter((fact) => fact.workPlan.name !== '' || fact.programme.name === '');
  const names = [...new Set(wanted.map(({ workPlan }) => workPlan.name))];
  return names.map((name) => {
    const own = wanted.filter(({ workPlan }) => workPlan.name === name);
    const years = own.map((fact) => ({ ...evidenceOf(fact), fiscalYear: fact.fiscalYear, stage: fact.stage }));
    return { name, code: own[0]?.workPlan.code ?? '', years: years.sort((a, b) => a.fiscalYear - b.fiscalYear) };
  });
}
