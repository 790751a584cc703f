import type { FinalAccount } from '../final-account.ts';
import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { groupedOrZero, sumOf, whole } from '../typeset-row.ts';
import {
  accountSums,
  carriedOf,
  centralItem,
  isCapital,
  linesNamed,
  priorRealisedOf,
  realisedOf,
  year,
} from './account-sums.ts';
import { planNumber, sourceCode } from './set-budget-tables.ts';
import type { SetRow } from './set-pages.ts';
import { rowsOf, setPage, setSpreads } from './set-pages.ts';

/** What passed between the agency and the treasury: 繳付公庫數 and 公庫撥入數, and income and outlay that follow from them. */
export function setTreasuryTables(account: FinalAccount): TypesetStatement[] {
  return [remitted(account), allotted(account), incomeAndOutlay(account)];
}

type Place = Pick<SetRow, 'code' | 'indent' | 'yearMark' | 'capitalMark'>;

/** A row whose zeros are printed as 0: four columns on the left page, five on the right. */
function treasuryRow(
  path: readonly string[],
  columns: readonly string[],
  amounts: Readonly<Record<string, bigint>>,
  place?: Place,
): SetRow {
  const all = columns.map((column) => amounts[column] ?? 0n);
  return {
    ...{ path, code: '', ordinal: '', indent: 0, oneLine: place === undefined || place.code === '', ...place },
    figures: Object.fromEntries(columns.map((name, at) => [name, all[at] ?? 0n])),
    left: all.slice(0, 4).map(groupedOrZero),
    right: all.slice(4).map(groupedOrZero),
  };
}

function remitted(account: FinalAccount): TypesetStatement {
  const title = '收入實現數與繳付公庫數分析表';
  const columns = [
    '收入實現數',
    '收入待納庫數',
    '以前年度待納庫繳庫數',
    '材料',
    '存出保證金',
    '其他應收款',
    '預收款',
    '剔除經費',
    '繳付公庫數',
  ];
  const row = (path: readonly string[], value: bigint, place?: Place) =>
    treasuryRow(path, columns, { 收入實現數: value, 繳付公庫數: value }, place);
  const { received } = accountSums(account);
  const rows = [
    row(['收入合計數'], received),
    row(['本年度收入'], received),
    ...account.sources.flatMap(({ details }, at) =>
      details.map(({ name, realised }, index) => {
        // Category, item and sub-item of the eleven digits that the budget tables print.
        const [category, item] = [sourceCode(at, index).slice(0, 2), sourceCode(at, index).slice(7)];
        return row(['本年度收入', name], realised, { code: `${category}${item}00`, indent: 1 });
      }),
    ),
  ];
  const heads = { left: ['項　目', ...columns.slice(0, 4)], right: columns.slice(4) };
  return { slug: 'revenue-remitted', title, rows: rowsOf(rows), text: setSpreads(title, rows, heads, account.setting) };
}

function allotted(account: FinalAccount): TypesetStatement {
  const title = '支出實現數與公庫撥入數分析表';
  const columns = [
    '支出實現數',
    '預付款',
    '材料',
    '存出保證金',
    '退還收入(預收)款',
    '其他應收款',
    '以前年度撥款於本年度實現數',
    '公庫撥入數',
    '歲出應付、保留數公庫未撥入數',
  ];
  const { lines, realised, prior, carried } = accountSums(account);
  const row = (path: readonly string[], value: bigint, place?: Place, advance = 0n, kept = 0n) =>
    treasuryRow(
      path,
      columns,
      { 支出實現數: value, 預付款: advance, 公庫撥入數: value + advance, '歲出應付、保留數公庫未撥入數': kept },
      place,
    );
  const { central, advance, programmes, setting } = account;
  const own = ['本年度', '一、本年度經費'];
  const earlier = ['以前年度', '一、以前年度應付(保留)數'];
  // What is paid ahead of its plan is part of what the plan carries over.
  const paidAhead = lines.find((line) => carriedOf(line) > 0n);
  const planRows = (isPrior: boolean) =>
    programmes.flatMap(({ plans }, at) =>
      plans.flatMap(({ name, objects }, index) =>
        objects.flatMap((line): SetRow[] => {
          const capitalMark = isCapital(line) ? '*' : '';
          // Pay has a line of its own, under a name that no other table prints.
          const label = `${name}${line.name === '人事費' ? '人員維持費' : capitalMark}`;
          const place = { code: `0132${planNumber(at, index)}00`, indent: 2, capitalMark };
          if (!isPrior)
            return [
              row([...own, label], realisedOf(line), place, line === paidAhead ? advance.now : 0n, carriedOf(line)),
            ];
          if (line.brought === 0n) return [];
          const yearMark = `${year - 1}年度`;
          return [row([...earlier, yearMark, label], priorRealisedOf(line), { ...place, yearMark })];
        }),
      ),
    );
  const paid = sumOf(lines, realisedOf);
  const rows = [
    row(['支出合計數'], realised + prior, undefined, advance.now, carried),
    row(['本年度'], realised, undefined, advance.now, carried),
    row(own, paid, { code: '', indent: 1 }, advance.now, carried),
    ...planRows(false),
    row(['本年度', '二、統籌科目'], central, { code: '', indent: 1 }),
    row(['本年度', '二、統籌科目', centralItem], central, { code: '0989020100', indent: 2 }),
    row(['以前年度'], prior),
    row(earlier, prior, { code: '', indent: 1 }),
    ...planRows(true),
  ];
  const heads = { left: ['項　目', ...columns.slice(0, 4)], right: columns.slice(4) };
  return { slug: 'expenditure-allotted', title, rows: rowsOf(rows), text: setSpreads(title, rows, heads, setting) };
}

/** What 收入支出彙計表 calls a source of 歲入來源別決算表. */
const incomeNames: Readonly<Record<string, string>> = { 財產收入: '財產孳息收入', 補助及協助收入: '補助收入' };

function incomeAndOutlay(account: FinalAccount): TypesetStatement {
  const title = '收入支出彙計表';
  const { lines, received, allotted: paidIn } = accountSums(account);
  const spent = (name: Parameters<typeof linesNamed>[1]) =>
    sumOf(linesNamed(lines, name), (line) => realisedOf(line) + priorRealisedOf(line));
  let at = 0;
  const before = () => account.lastYear[at++] ?? 0n;
  const item = (name: string, now: bigint) => ({ name, now, last: before() });
  const income = [
    item('公庫撥入數', paidIn),
    ...account.sources.map(({ name, details }) =>
      item(
        incomeNames[name] ?? name,
        sumOf(details, ({ realised }) => realised),
      ),
    ),
  ];
  const outlay = [
    item('繳付公庫數', received),
    item('人事支出', spent('人事費') + account.central),
    item('業務支出', spent('業務費')),
    item('增購財產支出', spent('設備及投資*')),
  ];
  const sums = [income, outlay].map((items) => ({
    now: whole(items.map(({ now }) => now)),
    last: whole(items.map(({ last }) => last)),
  }));
  const rows: TypesetRow[] = [];
  const printed: string[] = [];
  const add = (path: readonly string[], { now, last }: { readonly now: bigint; readonly last: bigint }) => {
    const figures = { 本年度: now, 上年度: last, 比較增減數: now - last };
    rows.push({ path, code: '', figures });
    const space = '　'.repeat((path.length - 1) * 2);
    printed.push(`${space}${path.at(-1)} ${Object.values(figures).map(groupedOrZero).join(' ')}`);
  };
  const [first = { now: 0n, last: 0n }, second = { now: 0n, last: 0n }] = sums;
  add(['收入'], first);
  for (const own of income) add(['收入', own.name], own);
  add(['支出'], second);
  for (const own of outlay) add(['支出', own.name], own);
  add(['收支餘絀'], { now: first.now - second.now, last: first.last - second.last });
  const heads = ['科目名稱', '本年度 上年度 比較增減數', '金額'];
  return { slug: 'income-and-outlay', title, rows, text: setPage(title, heads, printed, account.setting) };
}
