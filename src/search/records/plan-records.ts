import { agencyYears } from '../../ledger/queries/agency-years.ts';
import type { Plan } from '../../ledger/queries/plans.ts';
import { plansOf } from '../../ledger/queries/plans.ts';
import { selectFacts } from '../../ledger/queries/select-facts.ts';
import type { SearchRecord } from '../search-record.ts';
import type { RecordContext } from './record-context.ts';

/** The results of one plan, its purchase lines and its programme items stand together under this name. */
export function planGroup({ agencyYear, code }: Plan): string {
  return `plan-${agencyYear.city}-${agencyYear.fiscalYear}-${code}`;
}

/** One record a work plan and one a sub-plan: what it is for, who does it, what it is spent on. */
export function planRecords(context: RecordContext): SearchRecord[] {
  return agencyYears(context.books).flatMap((agencyYear) =>
    plansOf(context.books, agencyYear).map((plan) => planRecord(context, plan)),
  );
}

function planRecord({ books, addressOf }: RecordContext, plan: Plan): SearchRecord {
  const { agencyYear, workPlan, subPlan, programme } = plan;
  const { city, fiscalYear: year, document, stage } = agencyYear;
  const isSubPlan = subPlan.name !== '';
  const facts = selectFacts(books, agencyYear, {
    stage,
    flow: 'expenditure',
    fiscalYear: year,
    workPlan: workPlan.name,
    subPlan: subPlan.name,
    fund: '',
  });
  const whole = facts.find(({ object1, object2 }) => object1.name === '' && object2.name === '');
  const planText = books.planTexts.find((text) => text.document === document && text.workPlan.code === workPlan.code);
  const objects = [
    ...new Set(facts.filter(({ object2 }) => object2.name === '').map(({ object1 }) => object1.name)),
  ].filter((name) => name !== '');
  const own = isSubPlan ? planText?.planBySubPlan.find(({ name }) => name === subPlan.name)?.text : planText?.plan;
  const text = [
    own,
    isSubPlan ? undefined : planText?.result,
    isSubPlan ? undefined : planText?.offices.join('、'),
    objects.length > 0 ? `${objects.join('、')}。` : undefined,
  ];
  const line = whole?.cells[0]?.line ?? planText?.lineFrom ?? 1;
  return {
    id: `plan-${city}-${year}-${plan.code}`,
    kind: isSubPlan ? 'sub-plan' : 'plan',
    title: plan.name,
    trail: isSubPlan ? [`${workPlan.name} ${workPlan.code}`, subPlan.code] : [programme.name, workPlan.code],
    text: text
      .filter((part) => part !== undefined && part !== '')
      .join('\n')
      .normalize('NFC'),
    address: addressOf('plan', { city, year, code: plan.code }),
    group: planGroup(plan),
    document,
    city,
    year,
    stage,
    ...(whole ? { amountNtd: whole.amountNtd } : {}),
    theme: plan.kind,
    places: [[0, line]],
  };
}
