import type { ExhibitContext } from '../exhibits/exhibit-context.ts';
import { execution } from '../ledger/queries/execution.ts';
import { budgetChange, planAmount } from '../ledger/queries/plan-money.ts';
import type { Plan } from '../ledger/queries/plans.ts';

/** What a plan's page says first: its name, its amount as people say it, and what became of it or how it changed. */
export function planHeadline(
  context: ExhibitContext,
  plan: Plan,
): { readonly finding: string; readonly amount: string } {
  const {
    books,
    charts,
    words: { plans: words },
  } = context;
  const steps = execution(books, plan.agencyYear, plan);
  const said = (ntd: string) => (ntd === '0' ? '' : charts.amount(ntd));
  if (steps) {
    const amount = charts.amount(steps.account.amountNtd);
    return {
      amount,
      finding: words.accountFinding(
        context.name(plan.name),
        amount,
        said(steps.carried_over.amountNtd),
        said(steps.surplus.amountNtd),
      ),
    };
  }
  const amount = charts.amount(planAmount(books, plan)?.amountNtd ?? '0');
  const change = budgetChange(books, plan, { before: '', change: '' })?.change.amountNtd;
  const compared =
    change === undefined
      ? ''
      : change === '0'
        ? words.sameAsLastYear
        : change.startsWith('-')
          ? words.lessThanLastYear(charts.amount(change.slice(1)))
          : words.moreThanLastYear(charts.amount(change));
  return { amount, finding: words.budgetFinding(context.name(plan.name), amount, compared) };
}
