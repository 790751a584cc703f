import { agencyYears } from '../../ledger/queries/agency-years.ts';
import { plansOf } from '../../ledger/queries/plans.ts';
import { amountsInText } from '../read-amount.ts';
import type { SearchRecord } from '../search-record.ts';
import { planGroup, planRecords } from './plan-records.ts';
import type { RecordContext } from './record-context.ts';
import { placeInBooks, placesOf } from './record-context.ts';

/**
 * One record a programme item: what was planned and what was reported. It leads to its own page and stands with its plan. An
 * item that the record of its plan says word for word, under the same name, has none of its own.
 */
export function programmeRecords(context: RecordContext): SearchRecord[] {
  const plans = agencyYears(context.books).flatMap((agencyYear) => plansOf(context.books, agencyYear));
  const ofPlans = new Map(planRecords(context).map((record) => [record.id, record]));
  return context.books.programmes.flatMap((programme): SearchRecord[] => {
    const { id, document, name, workPlan, section, lineFrom, lineTo } = programme;
    const planNamed = (wanted: string) =>
      plans.findLast(({ agencyYear, name: planName }) => agencyYear.document === document && planName === wanted);
    // An item that has a plan's own name tells of the same work, and stands with it.
    const namesake = planNamed(name);
    const plan = namesake ?? planNamed(workPlan);
    const text = [programme.plan, programme.result]
      .filter((part) => part !== '')
      .join('\n')
      .normalize('NFC');
    if (namesake && ofPlans.get(planGroup(namesake))?.text.includes(text)) return [];
    // Only what the text itself calls 元: other numbers count people and machines.
    const amounts = amountsInText(text).filter(({ from, to }) => text.slice(from, to).endsWith('元'));
    const record: SearchRecord = {
      id: `programme-${id}`,
      kind: 'programme',
      title: name.normalize('NFC'),
      trail: workPlan === section ? [section] : [section, workPlan],
      text,
      address: context.addressOf('programme', { slug: id }),
      group: plan ? planGroup(plan) : `programmes-${document}-${workPlan}`,
      ...placeInBooks(context, document),
      ...(amounts.length === 1 && amounts[0] ? { amountNtd: amounts[0].ntd } : {}),
      ...(plan ? { theme: plan.kind } : {}),
      places: placesOf(context, text, document, lineFrom, lineTo),
    };
    return [record];
  });
}
