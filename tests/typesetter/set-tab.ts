import type { TypesetBook, TypesetRow } from './typeset-row.ts';
import { sumOf } from './typeset-row.ts';
import type { FirstObject, Purchase, Subject, SubPlan, UnitBudget, WorkPlan } from './unit-budget.ts';

const authority = '某市政府主管';
const agency = '某市政府某局';
const year = '中華民國120年度';

const comma = (value: bigint) => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
/** Thousands: nothing is `-`. */
const dash = (value: bigint) => (value === 0n ? '-' : comma(value));
const signed = (value: bigint) => (value < 0n ? `-${comma(-value)}` : dash(value));

const amountOf = ({ quantity, price }: Purchase) => quantity * price;
const subjectAmount = ({ purchases }: Subject) => sumOf(purchases, amountOf);
const objectAmount = ({ subjects }: FirstObject) => sumOf(subjects, subjectAmount);
const subPlanAmount = ({ objects }: SubPlan) => sumOf(objects, objectAmount);
const planAmount = ({ subPlans }: WorkPlan) => sumOf(subPlans, subPlanAmount);
/** Earmarked money in whole thousands. */
const earmarkedOf = (object: FirstObject) =>
  (((objectAmount(object) / 1000n) * BigInt(object.earmarked)) / 100n) * 1000n;
const allObjects = (plan: WorkPlan) => plan.subPlans.flatMap(({ objects }) => objects);

/**
 * Prints a budget as a unit budget comes out of page images: tables of tab-separated cells, with the conversion's own damage
 * where the budget asks for it.
 */
export function setTab(budget: UnitBudget): TypesetBook {
  const damage = new Set<string>();
  const revenue = revenueTable(budget, damage);
  const spending = spendingTable(budget, damage);
  const details = detailsTable(budget, damage);
  const costs = costTable(budget);
  const text = [`${agency}單位預算\n\n${year}`, revenue.text, spending.text, details.text, costs.text].join('\n\n');
  return {
    text: `${text}\n`,
    damage,
    fullWidthLines: 0,
    tables: [
      { slug: 'revenue-by-source', title: '歲入來源別預算表', rows: revenue.rows },
      { slug: 'expenditure-by-agency', title: '歲出機關別預算表', rows: spending.rows },
      { slug: 'expenditure-plan-details', title: '歲出計畫說明提要與各項費用明細表', rows: details.rows },
      { slug: 'cost-summary', title: '各項費用彙計表', rows: costs.rows },
    ],
  };
}

interface SetTable {
  readonly text: string;
  readonly rows: readonly TypesetRow[];
}

const head = (title: string, unit: string) => `${agency}\n\n${title}\n\n${year}\n\n單位：新臺幣${unit}\n\n`;

interface Years {
  readonly now: bigint;
  readonly last: bigint;
  readonly before: bigint;
}

const yearFigures = ({ now, last, before }: Years) => ({
  本年度預算數: now,
  上年度預算數: last,
  前年度決算數: before,
  本年度與上年度比較: now - last,
});
const yearCells = ({ now, last, before }: Years) => [dash(now), dash(last), dash(before), signed(now - last)];

function revenueTable({ plans, revenue, namesLost }: UnitBudget, damage: Set<string>): SetTable {
  const now = sumOf(plans, (plan) => sumOf(allObjects(plan), earmarkedOf)) / 1000n;
  const years = { now, ...revenue };
  const figures = yearFigures(years);
  const levels = [
    ['06', '補助及協助收入'],
    ['005', agency],
    ['01', '上級政府補助收入'],
    ['01', '計畫型補助收入'],
  ] as const;
  const codes = ['06020000000', '06020990000', '06020990100', '06020990101'];
  const marks = '款項目節';
  const names = levels.map(([ordinal, name], at) => (namesLost ? `${marks[at]}${ordinal}` : name));
  const lines = levels.map(([ordinal, name], at) => {
    const ordinals = ['', '', '', ''].map((_, place) => (place === at ? ordinal : ''));
    return [...ordinals, ...(namesLost ? [] : [`${codes[at]} ${name}`]), ...yearCells(years), ''].join('\t');
  });
  // Without the names there is no column for them either; with them the figures stand one to the right of their heads.
  damage.add('name lost');
  if (!namesLost) damage.add('figures shifted by +1');
  const totals = ['合計', '經常門合計'].map(() =>
    ['', '', '', '', ...(namesLost ? [] : ['']), ...yearCells(years), ''].join('\t'),
  );
  return {
    text: `${head('歲入來源別預算表', '千元')}科 目\t\t\t\t本年度 預算數\t上年度 預算數\t前年度 決算數\t本年度與 上年度比較\t說明\n款\t項\t目\t節\t\t\t\t\t\n${[...totals, ...lines].join('\n')}`,
    rows: [
      { path: ['合計'], code: '', figures },
      { path: ['經常門合計'], code: '', figures },
      ...levels.map((_, at) => ({ path: names.slice(0, at + 1), code: namesLost ? '' : (codes[at] ?? ''), figures })),
    ],
  };
}

const planCode = (at: number, detail: boolean) => `3202099${String(at + 1).padStart(2, '0')}${detail ? '01' : '00'}`;

function spendingTable({ plans, shifted }: UnitBudget, damage: Set<string>): SetTable {
  const rows: TypesetRow[] = [];
  const lines: string[] = [];
  const add = (level: number, ordinal: string, code: string, path: readonly string[], own: readonly WorkPlan[]) => {
    const years = {
      now: sumOf(own, planAmount) / 1000n,
      last: sumOf(own, ({ last }) => last),
      before: sumOf(own, ({ before }) => before),
    };
    const ordinals = ['', '', '', ''].map((_, at) => (at === level ? ordinal : ''));
    rows.push({ path, code, figures: yearFigures(years) });
    lines.push([...ordinals, `${code} ${path.at(-1)}`, ...yearCells(years), ''].join('\t'));
  };
  add(0, '02', '00020000000', [authority], plans);
  add(1, '009', '00020990000', [authority, agency], plans);
  for (const [at, plan] of plans.entries()) {
    add(2, String(at + 1).padStart(2, '0'), planCode(at, false), [authority, agency, plan.programme], [plan]);
    add(3, '01', planCode(at, true), [authority, agency, plan.programme, plan.name], [plan]);
  }
  if (shifted) damage.add('figures shifted by +1');
  const columns = ['本年度 預算數', '上年度 預算數', '前年度 決算數', '本年度與 上年度比較', '說 明'];
  const heads = shifted
    ? [`科 目\t\t\t\t${columns.join('\t')}\t`, '款\t項\t目\t節\t\t\t\t\t\t名稱及編號']
    : [`科 目\t\t\t\t\t${columns.join('\t')}`, '款\t項\t目\t節\t名稱及編號\t\t\t\t\t'];
  return { text: `${head('歲出機關別預算表', '千元')}${[...heads, ...lines].join('\n')}`, rows };
}

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

function detailsTable({ plans }: UnitBudget, damage: Set<string>): SetTable {
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
    return `${head('歲出計畫說明提要與各項費用明細表', '元')}${title}\n${text}\n分支計畫及用途別科目\t單位\t數量\t單價\t預算數\t說 明\n${lines.join('\n')}`;
  });
  return { text: pages.join('\n\n'), rows };
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

function costTable({ plans }: UnitBudget): SetTable {
  const names = plans.map(({ name }) => name);
  const rows: TypesetRow[] = [];
  const lines: string[] = [];
  const add = (path: readonly string[], code: string, label: string, own: readonly bigint[]) => {
    const amounts = [...own, sumOf(own, (value) => value)].map((value) => value / 1000n);
    if (amounts.every((value) => value === 0n)) return;
    const columns = [...names, '合計'];
    const filled = amounts.flatMap((value, at) => (value === 0n ? [] : [[columns[at] ?? '', value] as const]));
    rows.push({ path, code, figures: Object.fromEntries(filled) });
    lines.push([label, ...amounts.map((value) => (value === 0n ? '' : comma(value))), '', ''].join('\t'));
  };
  add(['合計'], '', '合 計', plans.map(planAmount));
  const objects = new Map<string, { readonly name: string; readonly subjects: Map<string, string> }>();
  for (const object of plans.flatMap(allObjects)) {
    const known = objects.get(object.code) ?? { name: object.name, subjects: new Map<string, string>() };
    for (const { code, name } of object.subjects) known.subjects.set(code, name);
    objects.set(object.code, known);
  }
  for (const [code, { name, subjects }] of [...objects].sort(([a], [b]) => a.localeCompare(b))) {
    const same = (plan: WorkPlan) => allObjects(plan).filter((object) => object.code === code);
    add(
      [name],
      `${code}00`,
      `${code}00${name}`,
      plans.map((plan) => sumOf(same(plan), objectAmount)),
    );
    for (const [ownCode, ownName] of [...subjects].sort(([a], [b]) => a.localeCompare(b))) {
      const own = (plan: WorkPlan) =>
        same(plan).flatMap((object) => object.subjects.filter((subject) => subject.code === ownCode));
      add(
        [name, ownName],
        `${ownCode}00`,
        `${ownCode}00${ownName}`,
        plans.map((plan) => sumOf(own(plan), subjectAmount)),
      );
    }
  }
  const columns = plans.map(({ name }, at) => `${planCode(at, true)} ${name}`);
  const heads = [
    `工作計畫名稱及編號\t${columns.join('\t')}\t合 計\t\t`,
    `第一、二級用途別 科目名稱及編號${'\t'.repeat(plans.length + 3)}`,
  ];
  return { text: `${head('各項費用彙計表', '千元')}${[...heads, ...lines].join('\n')}`, rows };
}
