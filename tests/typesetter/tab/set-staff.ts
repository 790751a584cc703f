import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { sumOf, whole } from '../typeset-row.ts';
import type { UnitBudget } from '../unit-budget.ts';
import { agency, authority, blank, comma, dash, headOf, planCode, spentOn } from './budget-sums.ts';

/** Who is employed: 員額編制表 in posts, 人事費彙計表 in 元 by kind of pay, 約聘僱人員費用分析表 in months of persons. */
export function setStaff(budget: UnitBudget): TypesetStatement[] {
  return [staffing(budget), personnel(budget), contractStaff(budget)];
}

const kindsOfStaff = ['民意代表', '職員', '警員', '消防人員', '技工', '駕駛', '工友'];

function staffing({ posts }: UnitBudget): TypesetStatement {
  const title = '員額編制表';
  const columns = ['法定編制員額', '本年度預算員額', '上年度預算員額', '與上年度預算員額比較增減'];
  const rows = kindsOfStaff.map((name): TypesetRow => {
    const { legal = 0n, now = 0n, last = 0n } = posts.find((own) => own.name === name) ?? {};
    const all = [legal, now, last, now - last];
    return {
      path: [name],
      code: '',
      figures: Object.fromEntries(columns.map((column, at) => [column, all[at] ?? 0n])),
    };
  });
  const lines = rows.map(({ path, figures }) => [path[0], ...Object.values(figures)].join('\t'));
  const heads = ['類別', ...columns].join('\t');
  return { slug: 'staffing', title, rows, text: `${headOf(title)}${[heads, ...lines].join('\n')}` };
}

const pay = [
  ...['民意代表待遇', '政務人員待遇', '法定編制人員待遇', '約聘僱人員待遇', '技工及工友待遇', '獎金', '其他給與'],
  ...['加班費', '退休退職給付', '退休離職儲金', '保險'],
];
type Pay = Readonly<Partial<Record<string, bigint>>>;

/** How the pay of the plans divides between 職員, contract staff and what is kept for all: 元. */
function payOf({ plans, others }: UnitBudget) {
  const spent = (name: string) => spentOn(plans, '人事費', name);
  const part = (name: string) => (spent(name) * BigInt(others)) / 100n;
  const contract: Pay = { 約聘僱人員待遇: spent('約聘僱人員待遇'), 獎金: part('獎金'), 保險: part('保險') };
  const overtime = part('加班費');
  const officials: Pay = {
    法定編制人員待遇: spent('法定編制人員待遇'),
    獎金: spent('獎金') - part('獎金'),
    加班費: spent('加班費') - overtime,
    保險: spent('保險') - part('保險'),
  };
  return { contract, officials, kept: { 加班費: overtime } as Pay };
}

const sumOfPay = (own: Pay) => whole(pay.map((name) => own[name] ?? 0n));

/** 人事費彙計表; its last two heads may have changed places, and its note restates what is kept for all. */
function personnel(budget: UnitBudget): TypesetStatement {
  const title = '人事費彙計表';
  const { contract, officials, kept } = payOf(budget);
  const { headsSwapped } = budget.setting;
  const postsOf = (name: string) => budget.posts.find((own) => own.name === name)?.now ?? 0n;
  const workers = (['技工', '工友'] as const).map((name) => ({ name, posts: postsOf(name) }));
  const groups = [
    { path: ['正式員額'], posts: postsOf('職員'), pay: officials },
    { path: ['正式員額', '職員'], posts: postsOf('職員'), pay: officials },
    { path: ['約聘僱人員'], posts: whole(budget.contract), pay: contract },
    ...workers.filter(({ posts }) => posts > 0n).map(({ name, posts }) => ({ path: [name], posts, pay: {} as Pay })),
    ...(kept['加班費'] === 0n ? [] : [{ path: ['其他人事實費'], posts: 0n, pay: kept }]),
  ];
  const outer = groups.filter(({ path }) => path.length === 1);
  const all = Object.fromEntries(pay.map((name) => [name, sumOf(outer, (group) => group.pay[name] ?? 0n)]));
  const total = { path: ['合計'], posts: sumOf(outer, ({ posts }) => posts), pay: all as Pay };
  const overtime = kept['加班費'] ?? 0n;
  const rows: TypesetRow[] = [];
  const lines = [total, ...groups].map(({ path, posts, pay: own }) => {
    const amounts = pay.map((name) => [`全年度人事費／${name}`, own[name] ?? 0n] as const);
    const sum = sumOfPay(own);
    const isEmpty = posts === 0n && sum === 0n;
    const note = path[0] === '合計' && overtime > 0n ? `加班費${comma(overtime)}元` : '';
    rows.push({
      ...{ path, code: '' },
      figures: {
        ...(posts > 0n || isEmpty ? { 預算員額: posts } : {}),
        ...Object.fromEntries([...amounts, ['全年度人事費／合計', sum] as const].filter(([, value]) => value > 0n)),
        ...(note === '' ? {} : { '備註／加班費': overtime }),
      },
    });
    const printed = [isEmpty ? '-' : blank(posts), ...amounts.map(([, value]) => blank(value)), blank(sum), note];
    return [path.at(-1), ...printed].join('\t');
  });
  const under = pay.slice(1).map(() => '');
  const heads = headsSwapped
    ? [
        ['類別', '預算員額', '全年度人事費', ...under, '備註', ''],
        ['', '', ...pay, '', '合計'],
      ]
    : [
        ['類別', '預算員額', '全年度人事費', ...under, '', '備註'],
        ['', '', ...pay, '合計', ''],
      ];
  return {
    ...{
      slug: 'personnel-summary',
      title,
      rows,
      damage: headsSwapped && rows.some(hasSum) ? ['column heads swapped'] : [],
    },
    text: `${headOf(title, '元')}${[...heads.map((cells) => cells.join('\t')), ...lines].join('\n')}`,
  };
}

const hasSum = ({ figures }: TypesetRow) => '全年度人事費／合計' in figures;

/** What 約聘僱人員費用分析表 calls the kinds of pay that its people get. */
const partNames = { 約聘僱人員待遇: '約聘僱人員待遇', 獎金: '年終工作獎金', 保險: '保險費' } as const;

/** 約聘僱人員費用分析表: the names of 款 to 節 on their rows or a row late, then the groups of people. */
function contractStaff(budget: UnitBudget): TypesetStatement {
  const title = '約聘僱人員費用分析表';
  const { contract } = payOf(budget);
  const amount = sumOfPay(contract);
  const [plan] = budget.plans;
  const names = [
    ['02', '00020000000', authority],
    ['009', '00020990000', agency],
    ['01', planCode(0, false), plan?.programme ?? ''],
    ['01', planCode(0, true), plan?.name ?? ''],
  ] as const;
  const path = names.map(([, , name]) => name);
  const parts = Object.entries(partNames).map(([object, name]) => ({ name, value: contract[object] ?? 0n }));
  const stated = `包括${parts.map(({ name, value }) => `${name}${comma(value)}元`).join('、')}。`;
  const row = (level: number, ordinal: string, text: string) =>
    [...['', '', '', ''].map((_, at) => (at === level ? ordinal : '')), '', '', dash(amount), text].join('\t');
  const texts = names.map(([, code, name]) => `${code} ${name}`);
  const { namesLate } = budget.setting;
  // A row late, what the part of 小計 says has slipped up to the first row that lost its name.
  const printed = namesLate ? [stated, ...texts] : [...texts, stated];
  const figures = { 全年度預算數: amount };
  const groups = budget.contract.map((persons, at) => ({
    text: `約聘${'甲乙丙'[at]}類人員${persons}人。`,
    months: persons * 12n,
    printed: `${persons}x12`,
    // The first group is paid all, for nothing says who gets what.
    value: at === 0 ? amount : 0n,
  }));
  const lines = [
    row(-1, '', '合計'),
    ...printed.map((text, at) => row(at, names[at]?.[0] ?? '', text)),
    ...groups.map(({ printed: count, value, text }) => ['', '', '', '', count, '', dash(value), text].join('\t')),
  ];
  const rows: TypesetRow[] = [
    { path: ['合計'], code: '', figures },
    ...names.map(([, code], at) => ({ path: path.slice(0, at + 1), code, figures })),
    {
      ...{ path: [...path, '小計'], code: '' },
      figures: { ...figures, ...Object.fromEntries(parts.map(({ name, value }) => [`說明／${name}`, value])) },
    },
    ...groups.map(({ text, months, value }) => ({
      ...{ path: [...path, text], code: '' },
      figures: { 約聘人員: months, 全年度預算數: value },
    })),
  ];
  const heads = ['科 目\t\t\t\t約聘人員 (人*月)\t約僱人員 (人*月)\t全年度預算數\t說 明', '款\t項\t目\t節\t\t\t\t'];
  return {
    ...{ slug: 'contract-staff-costs', title, rows, damage: namesLate ? ['names one row late'] : [] },
    text: `${headOf(title, '元')}${[...heads, ...lines].join('\n')}`,
  };
}
