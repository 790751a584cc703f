import type { CompiledBooks, Reason } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import type { PlanKind } from './plans.ts';
import { innermostPlans, plansOf } from './plans.ts';
import { yearSeries } from './year-series.ts';

/** One step between two years' budgets, in the book's own words. */
export interface ChangeStep extends EvidencedAmount {
  readonly name: string;
  readonly kind: PlanKind;
  readonly planCode: string;
  /** The official explanation. */
  readonly text: string;
}

/** Budget to budget: the earlier year, the stated steps, the later year. The steps close the gap exactly (a check holds them to it). */
export interface StatedChange {
  readonly fromYear: number;
  readonly toYear: number;
  readonly from: EvidencedAmount;
  readonly to: EvidencedAmount;
  readonly steps: readonly ChangeStep[];
}

/** Why a unit budget differs from the year before, by the reasons that its 說明 gives; steps of zero are left out. */
export function statedChange(books: CompiledBooks, agencyYear: AgencyYear): StatedChange | undefined {
  const total = yearSeries(books, agencyYear).find(({ name }) => name === '');
  const to = total?.years.find(
    ({ fiscalYear, stage }) => fiscalYear === agencyYear.fiscalYear && stage === 'original_budget',
  );
  const from = total?.years.find(
    ({ fiscalYear, stage }) => fiscalYear === agencyYear.fiscalYear - 1 && stage === 'original_budget',
  );
  if (!to || !from) return undefined;
  const steps = books.reasons
    .filter(
      (reason) =>
        reason.document === agencyYear.document &&
        reason.kind === 'change' &&
        reason.path.length === 2 &&
        reason.amountNtd !== '0',
    )
    .map((reason) => changeStep(books, agencyYear, reason));
  return { fromYear: from.fiscalYear, toYear: to.fiscalYear, from, to, steps };
}

function changeStep(books: CompiledBooks, agencyYear: AgencyYear, reason: Reason): ChangeStep {
  const [workPlan = '', name = ''] = reason.path;
  // A reason may name a part that has no page of its own (人員維持費); then its work plan's colour and page serve.
  const plan =
    innermostPlans(books, agencyYear).find((candidate) => candidate.name === name) ??
    plansOf(books, agencyYear).find((candidate) => candidate.name === workPlan);
  return {
    name,
    kind: plan?.kind ?? 'other',
    planCode: plan?.code ?? '',
    text: reason.text,
    amountNtd: reason.amountNtd,
    precisionNtd: 1000,
    derived: '',
    cells: [{ document: reason.document, line: reason.lineFrom }],
  };
}
