import type { FinalAccount } from '../final-account.ts';
import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { cutInto, grouped, sumOf } from '../typeset-row.ts';
import { accountSums } from './account-sums.ts';
import { setPage } from './set-pages.ts';

/** What stands at both year ends. */
export interface Balance {
  readonly now: bigint;
  readonly before: bigint;
}

/** A row of one side: its path under the side, and its balances. */
export interface SideRow {
  readonly path: readonly string[];
  readonly balance: Balance;
}

export const sumOfBalances = (balances: readonly Balance[]): Balance => ({
  now: sumOf(balances, ({ now }) => now),
  before: sumOf(balances, ({ before }) => before),
});

/** Two lists side by side; where one is longer, the other's blanks are lost and its rows stand alone on their lines. */
export function sideBySide(
  left: readonly SideRow[],
  right: readonly SideRow[],
  outermost = 0,
): { readonly lines: string[]; readonly rows: TypesetRow[] } {
  const printed = ({ path, balance }: SideRow) =>
    `${'　'.repeat(path.length - 1 + outermost)}${path.at(-1)} ${grouped(balance.now)} ${grouped(balance.before)}`;
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    [left[at], right[at]].flatMap((row) => (row ? [printed(row)] : [])).join(' '),
  );
  return { lines, rows: [...left, ...right].map(sideRow) };
}

export function sideRow({ path, balance }: SideRow): TypesetRow {
  return { path, code: '', figures: { 本年度: balance.now, 上年度: balance.before } };
}

/** Both totals on the line that closes the two lists. */
export function closingLine(balance: Balance): { readonly line: string; readonly rows: TypesetRow[] } {
  const figures = `${grouped(balance.now)} ${grouped(balance.before)}`;
  return {
    line: `　　　合　　計 ${figures} 　　　合　　計 ${figures}`,
    rows: [sideRow({ path: ['合計'], balance }), sideRow({ path: ['合計'], balance })],
  };
}

const depositNames = ['存入保證金', '應付代收款', '應付保管款'] as const;
const lost = 'one side lost its blanks; the side is found by the totals';

/** 平衡表 with its memo accounts, and 平衡表科目明細表: what each of its accounts is made of. */
export function setBalanceSheet(account: FinalAccount): TypesetStatement[] {
  return [balanceSheet(account), details(account)];
}

function balanceSheet(account: FinalAccount): TypesetStatement {
  const title = '平衡表';
  const { bank, advanced } = accountSums(account);
  const all = sumOfBalances([bank, advanced]);
  const current = ['資產', '流動資產'];
  const owed = ['負債', '流動負債'];
  const net = ['淨資產', '資產負債淨額', '資產負債淨額'];
  const sides = sideBySide(
    [
      { path: ['資產'], balance: all },
      { path: current, balance: all },
      { path: [...current, '專戶存款'], balance: bank },
      { path: [...current, '預付款'], balance: advanced },
    ],
    [
      { path: ['負債'], balance: bank },
      { path: owed, balance: bank },
      ...depositNames.map((name, at) => ({
        path: [...owed, name],
        balance: account.deposits[at] ?? { now: 0n, before: 0n },
      })),
      ...net.map((_, at) => ({ path: net.slice(0, at + 1), balance: advanced })),
    ],
  );
  const closing = closingLine(all);
  const none = { now: 0n, before: 0n };
  const memo = (name: string, balance: Balance) => ({ path: [name], balance });
  const notes = sideBySide(
    [memo('保管品', none), memo('保證品', account.guarantees), memo('債權憑證', none)],
    [memo('應付保管品', none), memo('應付保證品', account.guarantees)],
  );
  const heads = ['科　　目　　名　　稱 本年度 上年度 科　　目　　名　　稱 本年度 上年度'];
  const lines = [...sides.lines, closing.line, '附      註 附      註', ...notes.lines];
  return {
    ...{ slug: 'balance-sheet', title, damage: [lost] },
    rows: [...sides.rows, ...closing.rows, ...notes.rows.map((row) => ({ ...row, path: ['附註', ...row.path] }))],
    text: setPage(title, heads, lines, account.setting),
  };
}

/** Accounts print their 合計, the items under them their 小計. */
function details(account: FinalAccount): TypesetStatement {
  const title = '平衡表科目明細表';
  const { bank, advanced } = accountSums(account);
  const itemNames = ['押標金', '履約保證金', '保固金'];
  const accounts: {
    readonly code: string;
    readonly name: string;
    readonly value: bigint;
    readonly items: readonly bigint[];
  }[] = [
    { code: '110103', name: '專戶存款', value: bank.now, items: [] },
    { code: '110901', name: '預付款', value: advanced.now, items: cutInto(advanced.now, [account.software]) },
    { code: '190301', name: '保證品', value: account.guarantees.now, items: [] },
    ...depositNames.map((name, at) => {
      const own = account.deposits[at];
      const value = own?.now ?? 0n;
      return { code: `21${12 + at}01`, name, value, items: cutInto(value, own?.cuts ?? []) };
    }),
    { code: '290301', name: '應付保證品', value: account.guarantees.now, items: [] },
    { code: '310101', name: '資產負債淨額', value: advanced.now, items: [advanced.now] },
  ];
  const rows: TypesetRow[] = [];
  const lines: string[] = [];
  for (const { code, name, value, items } of accounts) {
    rows.push({ path: [name], code, figures: { 小計: 0n, 合計: value } });
    lines.push(`${code}${name} - ${grouped(value)}`);
    for (const [at, item] of items.entries()) {
      const own = `${name}${itemNames[at]}`;
      rows.push({ path: [name, own], code: `${code}00${at + 1}`, figures: { 小計: item, 合計: 0n } });
      lines.push(`　${code}00${at + 1}${own} ${grouped(item)} -`);
    }
  }
  const heads = ['年 月 日 小 計 合 計', '日 期', '摘 要', '金 額'];
  return { slug: 'balance-sheet-details', title, rows, text: setPage(title, heads, lines, account.setting) };
}
