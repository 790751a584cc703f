import type { FinalAccount, ObjectLine, Plan, Programme } from '../final-account.ts';
import { secondLevel } from '../final-account.ts';
import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { grouped, sumOf, whole } from '../typeset-row.ts';
import {
  accountOf,
  agency,
  authority,
  carriedOf,
  centralAuthority,
  centralItem,
  isCapital,
  linesNamed,
  linesOf,
  linesOfPlans,
  objectNames,
  realisedOf,
} from './account-sums.ts';
import { planNumber } from './set-budget-tables.ts';
import type { SetRow } from './set-pages.ts';
import { rowsOf, setPage, setSpreads } from './set-pages.ts';

type Stage = 'realised' | 'carried';
const stageOf = { realised: realisedOf, carried: carriedOf } as const;

/** 歲出用途別決算累計表, 歲出用途別科目分析表, 歲出資本支出分析表 and 統籌支撥科目支出明細表: what the money was spent on. */
export function setObjectTables(account: FinalAccount): TypesetStatement[] {
  return [...byObject(account), ...accumulated(account), capitalOutlay(account), centralOutlay(account)];
}

/** Second-level objects by programme, blanks lost; what was realised, then what was carried over; then what is outside. */
function accumulated({ programmes, central, setting }: FinalAccount): TypesetStatement[] {
  const title = '歲出用途別決算累計表';
  const names = [...programmes.map(({ name }) => name), '合計'];
  const rows: TypesetRow[] = [];
  const printed: string[] = [];
  let lostBlanks = false;
  const add = (path: readonly string[], code: string, label: string, amounts: readonly bigint[], complete: boolean) => {
    const all = [...amounts, whole(amounts)];
    if (all.at(-1) === 0n && !complete) return;
    const filled = all.flatMap((value, at) => (value === 0n && !complete ? [] : [{ name: names[at] ?? '', value }]));
    if (filled.length < all.length) lostBlanks = true;
    rows.push({ path, code, figures: Object.fromEntries(filled.map(({ name, value }) => [name, value])) });
    printed.push(`${label} ${filled.map(({ value }) => grouped(value)).join(' ')}`);
  };
  const named = (programme: Programme, name: ObjectLine['name']) => linesNamed(linesOfPlans(programme.plans), name);
  const section = (above: readonly string[], part: Stage, subtotal: string) => {
    for (const [at, name] of objectNames.entries()) {
      const object = name.replace('*', '');
      const code = `0${at + 1}00`;
      const amounts = programmes.map((programme) => sumOf(named(programme, name), stageOf[part]));
      add([...above, object], code, `${code}　${object}`, amounts, false);
      for (const [second, [ownCode, ownName]] of secondLevel[name].entries()) {
        const own = programmes.map((programme) => sumOf(named(programme, name), (line) => line[part][second] ?? 0n));
        add([...above, object, ownName], ownCode, `ˉ${ownCode}　${ownName}`, own, false);
      }
    }
    const all = programmes.map(({ plans }) => sumOf(linesOfPlans(plans), stageOf[part]));
    add([...above, subtotal], '', subtotal, all, true);
    return all;
  };
  const realised = section([], 'realised', '小計');
  printed.push('保留數');
  const carried = section(['保留數'], 'carried', '保留小計');
  const both = realised.map((value, at) => value + (carried[at] ?? 0n));
  add(['合計'], '', '合計', both, true);
  const page = (head: string, lines: readonly string[]) =>
    setPage(title, [head], lines, { ...setting, headsLast: false });
  const outside = { [centralItem]: central, 合計: central };
  const own = `${grouped(central)} ${grouped(central)}`;
  return [
    {
      slug: 'objects',
      title,
      rows,
      text: page(names.join(' '), printed),
      ...(lostBlanks ? { damage: ['blank cells lost, columns found by the totals'] } : {}),
    },
    {
      slug: 'objects-2',
      title,
      rows: [
        { path: ['人事費'], code: '0100', figures: outside },
        { path: ['人事費', '其他給與'], code: '0121', figures: outside },
        { path: ['合計'], code: '', figures: outside },
      ],
      text: page(`${centralItem} 合計`, [`0100　人事費 ${own}`, `ˉ0121　其他給與 ${own}`, `合計 ${own}`]),
    },
  ];
}

const currentColumns = ['人事費', '業務費', '獎補助費', '債務費'];
const capitalColumns = ['人事費', '業務費', '設備及投資', '獎補助費'];

/** Amounts of one row by first-level object, current and capital. */
function objectRow(
  path: readonly string[],
  place: Pick<SetRow, 'code' | 'ordinal' | 'indent' | 'oneLine'>,
  amounts: Readonly<Partial<Record<ObjectLine['name'], bigint>>>,
): SetRow {
  const current = currentColumns.map((name) => amounts[name as ObjectLine['name']] ?? 0n);
  const capital = capitalColumns.map((name) => amounts[`${name}*` as ObjectLine['name']] ?? 0n);
  const [left, right] = [
    [...current, whole(current)],
    [...capital, whole(capital)],
  ];
  const columns = [
    ...[...currentColumns, '小計'].map((name) => `經常支出／${name}`),
    ...[...capitalColumns, '小計'].map((name) => `資本支出／${name}`),
    '合計',
  ];
  const all = [...left, ...right, whole(current) + whole(capital)];
  return {
    path,
    ...place,
    figures: Object.fromEntries(columns.map((name, at) => [name, all[at] ?? 0n])),
    left: left.map(grouped),
    right: all.slice(left.length).map(grouped),
  };
}

const place = (code: string, indent: number) => ({ code, indent, ordinal: '01', oneLine: false });
const oneLine = { code: '', indent: 0, ordinal: '', oneLine: true };
const carriedHeading: SetRow = {
  ...{ path: ['保留數'], code: '', figures: {}, ordinal: '', indent: 0, left: [], right: [] },
  ...{ oneLine: true, heading: true },
};

/** The plans that have something of a stage, with their numbers, under the programmes that do. */
function staged(programmes: readonly Programme[], amountOf: (line: ObjectLine) => bigint) {
  const some = (plans: readonly Plan[]) => sumOf(linesOfPlans(plans), amountOf) > 0n;
  return programmes.flatMap((programme, at) =>
    some(programme.plans)
      ? [
          {
            ...{ name: programme.name, number: planNumber(at), lines: linesOfPlans(programme.plans) },
            plans: programme.plans.flatMap((plan, index) =>
              some([plan]) ? [{ name: plan.name, number: planNumber(at, index), lines: plan.objects }] : [],
            ),
          },
        ]
      : [],
  );
}

/** Each plan by first-level object, realised and then carried over; then what is outside. */
function byObject({ programmes, central, setting }: FinalAccount): TypesetStatement[] {
  const title = '歲出用途別科目分析表';
  const lines = linesOf(programmes);
  const above = [authority, agency];
  const amounts = (own: readonly ObjectLine[], amountOf: (line: ObjectLine) => bigint) =>
    Object.fromEntries(objectNames.map((name) => [name, sumOf(linesNamed(own, name), amountOf)]));
  const section = (outer: readonly string[], amountOf: (line: ObjectLine) => bigint) =>
    staged(programmes, amountOf).flatMap((programme) => [
      objectRow(
        [...outer, programme.name],
        place(`32020990132${programme.number}`, 2),
        amounts(programme.lines, amountOf),
      ),
      ...programme.plans.map((plan) =>
        objectRow(
          [...outer, programme.name, plan.name],
          place(`32020990132${plan.number}`, 3),
          amounts(plan.lines, amountOf),
        ),
      ),
    ]);
  const own = [
    objectRow([authority], place('00020000000', 0), amounts(lines, accountOf)),
    objectRow(above, place('00020990000', 1), amounts(lines, accountOf)),
    ...section(above, realisedOf),
    objectRow(['小計'], oneLine, amounts(lines, realisedOf)),
    carriedHeading,
    ...section([...above, '保留數'], carriedOf),
    objectRow(['保留數', '保留小計'], oneLine, amounts(lines, carriedOf)),
    objectRow(['合計'], { ...oneLine, indent: 3 }, amounts(lines, accountOf)),
  ];
  const outside = [centralAuthority, centralItem, centralItem, centralItem];
  const codes = ['00700000000', '00707040000', '897070402890200', '897070402890201'];
  const ownCentral = { 人事費: central };
  const others = [
    ...codes.map((code, at) => objectRow(outside.slice(0, at + 1), place(code, at), ownCentral)),
    objectRow(['合計'], { ...oneLine, indent: 3 }, ownCentral),
  ];
  const heads = {
    left: ['款 項 目 節 名稱及編號', ...currentColumns, '小　計'],
    // The conversion tears the words of this head apart.
    right: ['設備及投資 獎補助費', '合計', '資本支出', '小計人事費 業務費'],
  };
  return [
    { slug: 'expenditure-by-object', title, rows: rowsOf(own), text: setSpreads(title, own, heads, setting) },
    { slug: 'expenditure-by-object-2', title, rows: rowsOf(others), text: setSpreads(title, others, heads, setting) },
  ];
}

const kinds = [
  '土地',
  '房屋建築及設備',
  '公共建設及設施',
  '機械設備',
  '運輸設備',
  '資訊軟硬體設備',
  '雜項設備',
  '權利',
  '投資',
];

/** Capital outlay of each plan by what it bought; the first row has the whole. */
function capitalOutlay({ programmes, setting }: FinalAccount): TypesetStatement {
  const title = '歲出資本支出分析表';
  const capital = linesOf(programmes).filter(isCapital);
  const row = (
    path: readonly string[],
    indent: number,
    own: readonly ObjectLine[],
    parts: readonly Stage[],
  ): SetRow => {
    const bought = kinds.map((kind) => {
      const second = secondLevel['設備及投資*'].findIndex(([, name]) => name === `${kind}費`);
      return sumOf(own.filter(isCapital), (line) => whole(parts.map((part) => line[part][second] ?? 0n)));
    });
    const all = [whole(bought), ...bought, 0n];
    const columns = ['合計', ...kinds.map((kind) => `設備及投資／${kind}`), '其他資本支出'];
    return {
      path,
      ...{ code: '', ordinal: '', indent, oneLine: true },
      figures: Object.fromEntries(columns.map((name, at) => [name, all[at] ?? 0n])),
      left: all.slice(0, 5).map(grouped),
      right: all.slice(5).map(grouped),
    };
  };
  const section = (outer: readonly string[], part: Stage) =>
    staged(programmes, (line) => (isCapital(line) ? stageOf[part](line) : 0n)).flatMap((programme) => [
      row([...outer, programme.name], 0, programme.lines, [part]),
      ...programme.plans.map((plan) => row([...outer, programme.name, plan.name], 1, plan.lines, [part])),
    ]);
  const carried = section(['保留數'], 'carried');
  const rows = [
    row(['合計'], 0, capital, ['realised', 'carried']),
    ...section([], 'realised'),
    row(['小計'], 0, capital, ['realised']),
    ...(carried.length > 0 ? [carriedHeading, ...carried, row(['保留數', '保留小計'], 0, capital, ['carried'])] : []),
  ];
  const heads = { left: ['計畫名稱', '合　計', ...kinds.slice(0, 4)], right: [...kinds.slice(4), '其他資本支出'] };
  return { slug: 'capital-outlay', title, rows: rowsOf(rows), text: setSpreads(title, rows, heads, setting) };
}

/** Twelve columns of which a row prints two figures; every blank is lost. */
function centralOutlay({ central, setting }: FinalAccount): TypesetStatement {
  const title = '統籌支撥科目支出明細表';
  const figures = { '各項補助費／實現數': central, '各項補助費／合計': central };
  const printed = `${grouped(central)} ${grouped(central)}`;
  const heads = ['各項補助費 退休金 撫卹金', Array.from({ length: 3 }, () => '實現數 應付數 保留數 合計').join(' ')];
  return {
    slug: 'central-outlay',
    title,
    rows: [
      { path: ['合計'], code: '', figures },
      { path: [centralItem], code: '', figures },
    ],
    text: setPage(title, heads, [`　　合　　　計 ${printed}`, `${centralItem} ${printed}`], setting),
    damage: ['blank cells lost, columns found by the names of the items'],
  };
}
