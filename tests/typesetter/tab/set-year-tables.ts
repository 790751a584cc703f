import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { sumOf } from '../typeset-row.ts';
import type { UnitBudget, WorkPlan } from '../unit-budget.ts';
import {
  agency,
  authority,
  blank,
  comma,
  dash,
  grantOf,
  headOf,
  planAmount,
  planCode,
  subPlanAmount,
} from './budget-sums.ts';

/** 歲入來源別預算表, 歲出機關別預算表 and 歲入項目說明提要與預算明細表: this year beside the two before it, and why it differs. */
export function setYearTables(budget: UnitBudget): TypesetStatement[] {
  return [revenueTable(budget), spendingTable(budget), revenueItem(budget)];
}

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
const signed = (value: bigint) => (value < 0n ? `-${comma(-value)}` : dash(value));
const yearCells = ({ now, last, before }: Years) => [dash(now), dash(last), dash(before), signed(now - last)];

const sourceCodes = ['06020000000', '06020990000', '06020990100', '06020990101'];

function revenueTable(budget: UnitBudget): TypesetStatement {
  const { revenue, setting } = budget;
  const { namesLost } = setting;
  const years = { now: grantOf(budget) / 1000n, ...revenue };
  const figures = yearFigures(years);
  const levels = [
    ['06', '補助及協助收入'],
    ['005', agency],
    ['01', '上級政府補助收入'],
    ['01', '計畫型補助收入'],
  ] as const;
  const marks = '款項目節';
  const names = levels.map(([ordinal, name], at) => (namesLost ? `${marks[at]}${ordinal}` : name));
  const lines = levels.map(([ordinal, name], at) => {
    const ordinals = ['', '', '', ''].map((_, place) => (place === at ? ordinal : ''));
    return [...ordinals, ...(namesLost ? [] : [`${sourceCodes[at]} ${name}`]), ...yearCells(years), ''].join('\t');
  });
  // Without the names there is no column for them either; with them the figures stand one to the right of their heads.
  const damage = ['name lost', ...(namesLost ? [] : ['figures shifted by +1'])];
  const totals = ['合計', '經常門合計'].map(() =>
    ['', '', '', '', ...(namesLost ? [] : ['']), ...yearCells(years), ''].join('\t'),
  );
  return {
    ...{ slug: 'revenue-by-source', title: '歲入來源別預算表', damage },
    text: `${headOf('歲入來源別預算表', '千元')}科 目\t\t\t\t本年度 預算數\t上年度 預算數\t前年度 決算數\t本年度與 上年度比較\t說明\n款\t項\t目\t節\t\t\t\t\t\n${[...totals, ...lines].join('\n')}`,
    rows: [
      { path: ['合計'], code: '', figures },
      { path: ['經常門合計'], code: '', figures },
      ...levels.map((_, at) => ({
        path: names.slice(0, at + 1),
        code: namesLost ? '' : (sourceCodes[at] ?? ''),
        figures,
      })),
    ],
  };
}

function spendingTable({ plans, setting }: UnitBudget): TypesetStatement {
  const rows: TypesetRow[] = [];
  const lines: string[] = [];
  const { shifted } = setting;
  const add = (
    level: number,
    ordinal: string,
    code: string,
    path: readonly string[],
    own: readonly WorkPlan[],
    note = '',
  ) => {
    const years = {
      now: sumOf(own, planAmount) / 1000n,
      last: sumOf(own, ({ last }) => last),
      before: sumOf(own, ({ before }) => before),
    };
    const ordinals = ['', '', '', ''].map((_, at) => (at === level ? ordinal : ''));
    rows.push({ path, code, figures: yearFigures(years), ...(note === '' ? {} : { note }) });
    lines.push([...ordinals, `${code} ${path.at(-1)}`, ...yearCells(years), note].join('\t'));
  };
  add(0, '02', '00020000000', [authority], plans);
  add(1, '009', '00020990000', [authority, agency], plans);
  for (const [at, plan] of plans.entries()) {
    add(2, String(at + 1).padStart(2, '0'), planCode(at, false), [authority, agency, plan.programme], [plan]);
    const path = [authority, agency, plan.programme, plan.name];
    const said = changeSentences(path, plan);
    add(3, '01', planCode(at, true), path, [plan], said.map(({ text }) => text).join(''));
    rows.push(...said.map(({ row }) => row));
  }
  const columns = ['本年度 預算數', '上年度 預算數', '前年度 決算數', '本年度與 上年度比較', '說 明'];
  const heads = shifted
    ? [`科 目\t\t\t\t${columns.join('\t')}\t`, '款\t項\t目\t節\t\t\t\t\t\t名稱及編號']
    : [`科 目\t\t\t\t\t${columns.join('\t')}`, '款\t項\t目\t節\t名稱及編號\t\t\t\t\t'];
  const title = '歲出機關別預算表';
  return {
    ...{ slug: 'expenditure-by-agency', title, rows, damage: shifted ? ['figures shifted by +1'] : [] },
    text: `${headOf(title, '千元')}${[...heads, ...lines].join('\n')}`,
  };
}

/** What the 說明 of a plan says of its change from last year: as a whole, and of each part; the last part has what is left. */
function changeSentences(path: readonly string[], plan: WorkPlan): { text: string; row: TypesetRow }[] {
  let left = planAmount(plan) / 1000n - plan.last;
  const change = '說明／較上年度增減';
  const said = (value: bigint) => `較上年度${value < 0n ? '減列' : '增列'}${comma(value < 0n ? -value : value)}千元`;
  const whole = `本年度預算數${said(left)}，包括：`;
  const sentences =
    left === 0n
      ? []
      : [{ text: whole, row: { path: [...path, '說明'], code: '', figures: { [change]: left }, note: whole } }];
  const parts = plan.subPlans.map((part, at, { length }) => {
    const amount = subPlanAmount(part) / 1000n;
    const own = at === length - 1 ? left : amount / 2n;
    left -= own;
    const sentence = `${part.name}${comma(amount)}千元，${own === 0n ? '與上年度同' : said(own)}。`;
    const figures = { '說明／本年度預算數': amount, ...(own === 0n ? {} : { [change]: own }) };
    return { text: `${at + 1}.${sentence}`, row: { path: [...path, part.name], code: '', figures, note: sentence } };
  });
  return [...sentences, ...parts];
}

/** The one source of revenue with its head in thousands and its line in 元. */
function revenueItem(budget: UnitBudget): TypesetStatement {
  const title = '歲入項目說明提要與預算明細表';
  const grant = grantOf(budget);
  const name = '上級政府補助收入-計畫型補助收入';
  const code = sourceCodes.at(-1) ?? '';
  const item = '計畫型補助收入';
  const head = `來源別子目及細目與編號\t${code} ${name}\t承辦單位\t一科\t預算金額\t${blank(grant / 1000n)}千元`;
  const text = [
    head,
    '歲入項目說明\t一、項目內容：補助做事。 二、法令依據：補助辦法。\t\t\t',
    '科目名稱及編號\t單位\t數量\t單價\t預算數\t說明及收入依據',
    `合計\t\t\t\t${comma(grant)}\t`,
    `${code} ${item}\t年\t1\t${comma(grant)}\t${comma(grant)}\t依核定函補助。`,
  ].join('\n');
  return {
    ...{ slug: 'revenue-item-details', title, text: `${headOf(title, '元')}${text}` },
    rows: [
      { path: [name], code, figures: { 預算金額: grant / 1000n, 預算數: grant } },
      { path: [name, item], code, figures: { 數量: 1n, 單價: grant, 預算數: grant } },
    ],
  };
}
