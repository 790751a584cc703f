import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { sumOf } from '../typeset-row.ts';
import type { Subject, UnitBudget } from '../unit-budget.ts';
import {
  allObjects,
  amountOf,
  comma,
  earmarkedOf,
  headOf,
  objectAmount,
  planAmount,
  planCode,
  subjectAmount,
  subPlanAmount,
} from './budget-sums.ts';

/** `市款6,000元，收支併列3,000元`; what one of them pays alone is said alone. */
function funds(
  whole: bigint,
  earmarked: bigint,
): { readonly text: string; readonly figures: Readonly<Record<string, bigint>> } {
  const city = whole - earmarked;
  const parts = [
    ...(city > 0n ? [['市款', city] as const] : []),
    ...(earmarked > 0n ? [['收支併列', earmarked] as const] : []),
  ];
  return {
    text: parts.map(([name, value]) => `${name}${comma(value)}元`).join('，'),
    figures: Object.fromEntries(parts),
  };
}

/** 歲出計畫說明提要與各項費用明細表: a page for each plan, down to its purchase lines, with the damage that each subject has. */
export function setPlanDetails({ plans }: UnitBudget): TypesetStatement {
  const damage = new Set<string>();
  const rows: TypesetRow[] = [];
  const pages = plans.map((plan, at) => {
    const lines: string[] = [];
    const subtotal = (
      path: readonly string[],
      code: string,
      label: string,
      whole: bigint,
      earmarked: bigint,
      more: Readonly<Record<string, bigint>> = {},
    ) => {
      const { text, figures } = funds(whole, earmarked);
      rows.push({ path, code, figures: { ...more, 預算數: whole, ...figures } });
      lines.push(`${label}\t\t\t\t${comma(whole)}\t${text}`);
    };
    const whole = planAmount(plan);
    const code = planCode(at, true);
    subtotal([plan.name], code, '合計', whole, sumOf(allObjects(plan), earmarkedOf), { 預算金額: whole / 1000n });
    for (const [index, subPlan] of plan.subPlans.entries()) {
      const ordinal = String(index + 1).padStart(2, '0');
      const above = [plan.name, subPlan.name];
      subtotal(
        above,
        ordinal,
        `${ordinal}${subPlan.name}`,
        subPlanAmount(subPlan),
        sumOf(subPlan.objects, earmarkedOf),
      );
      for (const object of subPlan.objects) {
        subtotal(
          [...above, object.name],
          object.code,
          `${object.code} ${object.name}`,
          objectAmount(object),
          earmarkedOf(object),
        );
        for (const subject of object.subjects) setSubject([...above, object.name], subject, rows, lines, damage);
      }
    }
    const title = `業務計畫及工作計畫名稱與編號\t${code} ${plan.programme}-${plan.name}\t承辦單位\t一科、二科\t預算金額\t${comma(whole / 1000n)}千元`;
    const text = '歲出計畫說明\t一、計畫內容：做事。 二、預期成果：做成。';
    return `${headOf('歲出計畫說明提要與各項費用明細表', '元')}${title}\n${text}\n分支計畫及用途別科目\t單位\t數量\t單價\t預算數\t說 明\n${lines.join('\n')}`;
  });
  const title = '歲出計畫說明提要與各項費用明細表';
  return { slug: 'expenditure-plan-details', title, text: pages.join('\n\n'), rows, damage: [...damage] };
}

/** A second-level object with its purchase lines, printed plainly or with the damage that it has. */
function setSubject(
  above: readonly string[],
  subject: Subject,
  rows: TypesetRow[],
  lines: string[],
  damage: Set<string>,
): void {
  const { code, name, purchases } = subject;
  const whole = subjectAmount(subject);
  const path = [...above, name];
  const items = purchases.map((item) => [item.unit, String(item.quantity), comma(item.price), comma(amountOf(item))]);
  const label = `${code} ${name}`;
  const lost = subject.damage === 'merged' && purchases.length > 1;
  rows.push({ path, code, figures: lost ? {} : { 預算數: whole } });
  for (const item of purchases)
    rows.push({
      path: [...path, item.text],
      code: '',
      figures: { 數量: item.quantity, 單價: item.price, 預算數: amountOf(item) },
    });
  const plain = (cells: readonly string[], at: number) => `\t${cells.join('\t')}\t${purchases[at]?.text ?? ''}`;
  const rest = items.slice(1).map((cells, at) => plain(cells, at + 1));
  const [first = []] = items;
  const firstText = purchases[0]?.text ?? '';
  switch (subject.damage) {
    case 'merged':
      damage.add(lost ? 'subtotal lost beside the first item' : 'subtotal merged into the first item');
      lines.push(`${label}\t${first.join('\t')}\t${firstText}`, ...rest);
      return;
    case 'both amounts':
      damage.add('item amount and subtotal on one row');
      lines.push(`${label}\t${first.join('\t')}\t${comma(whole)}\t${firstText}`, ...rest);
      return;
    case 'left':
      damage.add('figures shifted by -1');
      lines.push(
        `${label}\t\t\t${comma(whole)}\t\t`,
        ...items.map((cells, at) => `${cells.join('\t')}\t${purchases[at]?.text ?? ''}\t`),
      );
      return;
    case 'right':
      damage.add('subject shifted by +1').add('figures shifted by +1');
      lines.push(`\t${label}\t\t\t\t${comma(whole)}\t`, ...items.map((cells, at) => `\t${plain(cells, at)}`));
      return;
    case 'none':
      lines.push(`${label}\t\t\t\t${comma(whole)}\t`, ...items.map(plain));
  }
}
