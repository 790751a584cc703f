import type { CompiledBooks, Fact } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import { byDocument } from './by-document.ts';

/** Facts by the document that prints them, or their first input. */
export const factsOf = byDocument<Fact>(({ cells }) => cells.slice(0, 1).map(({ document }) => document));

/** Which facts to select; a level left out stays open, `''` asks for the fact that covers all of it. */
export interface FactQuery {
  readonly stage?: Fact['stage'];
  readonly flow?: Fact['flow'];
  readonly fiscalYear?: number;
  readonly programme?: string;
  readonly workPlan?: string;
  readonly subPlan?: string;
  readonly object1?: string;
  readonly object2?: string;
  readonly item?: string;
  readonly fund?: Fact['fund'];
  /** Only facts that this statement prints. */
  readonly statement?: string;
}

/** The facts of one agency's book that match, by name of each level, in document order. Centrally allocated items are not the agency's. */
export function selectFacts(books: CompiledBooks, { document, agency }: AgencyYear, query: FactQuery): Fact[] {
  return factsOf(books.facts, document).filter(
    (fact) =>
      fact.agency === agency &&
      (query.stage === undefined || fact.stage === query.stage) &&
      (query.flow === undefined || fact.flow === query.flow) &&
      (query.fiscalYear === undefined || fact.fiscalYear === query.fiscalYear) &&
      (query.programme === undefined || fact.programme.name === query.programme) &&
      (query.workPlan === undefined || fact.workPlan.name === query.workPlan) &&
      (query.subPlan === undefined || fact.subPlan.name === query.subPlan) &&
      (query.object1 === undefined || fact.object1.name === query.object1) &&
      (query.object2 === undefined || fact.object2.name === query.object2) &&
      (query.item === undefined || fact.item === query.item) &&
      (query.fund === undefined || fact.fund === query.fund) &&
      (query.statement === undefined || fact.statement === query.statement),
  );
}
