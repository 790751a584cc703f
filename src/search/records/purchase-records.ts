import type { LineItem } from '../../ledger/compiled-books.ts';
import { agencyYears } from '../../ledger/queries/agency-years.ts';
import type { Plan } from '../../ledger/queries/plans.ts';
import { plansOf } from '../../ledger/queries/plans.ts';
import { sumDigits } from '../../money/amount.ts';
import type { SearchRecord } from '../search-record.ts';
import { planGroup } from './plan-records.ts';
import type { RecordContext } from './record-context.ts';
import { placesOf } from './record-context.ts';

const pay = '人事費';

/**
 * One record a purchase line, with its anchor on the plan's page. Pay lines, some of which are one person's, make one
 * record a sub-plan: their words can be found, their amount is the group's total.
 */
export function purchaseRecords(context: RecordContext): SearchRecord[] {
  const plans = agencyYears(context.books).flatMap((agencyYear) => plansOf(context.books, agencyYear));
  const payGroups = new Set<string>();
  return context.books.lineItems.flatMap((item) => {
    const plan = plans.find(
      ({ agencyYear, workPlan, subPlan }) =>
        agencyYear.document === item.document &&
        workPlan.code === item.workPlan.code &&
        subPlan.code === item.subPlan.code,
    );
    if (!plan) return [];
    if (item.object1.name !== pay) return [purchaseRecord(context, plan, item, [item])];
    const group = planGroup(plan);
    if (payGroups.has(group)) return [];
    payGroups.add(group);
    const own = context.books.lineItems.filter(
      (other) =>
        other.document === item.document &&
        other.workPlan.code === item.workPlan.code &&
        other.subPlan.code === item.subPlan.code &&
        other.object1.name === pay,
    );
    return [purchaseRecord(context, plan, item, own)];
  });
}

function purchaseRecord(context: RecordContext, plan: Plan, item: LineItem, lines: readonly LineItem[]): SearchRecord {
  const { city, fiscalYear: year, stage } = plan.agencyYear;
  const isPay = item.object1.name === pay;
  const { document, lineFrom } = item;
  const names = lines.map(({ object2, description }) => `${object2.name}：${description}`);
  const text = (isPay ? names.join('\n') : item.description).normalize('NFC');
  const measured = item.unit === '' || isPay ? [] : [`${item.quantity} ${item.unit}`];
  return {
    id: `item-${document}-${lineFrom}`,
    kind: 'purchase',
    title: isPay ? pay : firstClause(text) || item.object2.name,
    trail: [plan.name, ...(isPay ? [] : [item.object1.name, `${item.object2.name} ${item.object2.code}`]), ...measured],
    text,
    // The plan's page shows pay as one sum.
    address:
      context.addressOf('plan', { city, year, code: plan.code }) +
      (isPay ? '#pay' : `#item-${document}-${item.amountLine}`),
    group: planGroup(plan),
    document,
    city,
    year,
    stage,
    amountNtd: sumDigits(lines.map(({ amountNtd }) => amountNtd)),
    theme: plan.kind,
    places: isPay ? [[0, lineFrom]] : placesOf(context, text, document, lineFrom, item.lineTo),
  };
}

const longestTitle = 36;

/** What is bought, in the words of the description up to its first stop, without the number of a list and the law or aim that it begins with. */
function firstClause(description: string): string {
  const clause =
    description
      .replace(/^[(（]?[\d一二三四五六七八九十]+[)）.、]\s*/, '')
      .replace(/^(依|配合|因應|為)[^，。；]{4,}，(?=.{4})/u, '')
      .split(/[。；\n]|(?<=.{8})，/u)[0]
      ?.trim() ?? '';
  const chars = [...clause];
  return chars.length > longestTitle ? `${chars.slice(0, longestTitle - 1).join('')}…` : clause;
}
