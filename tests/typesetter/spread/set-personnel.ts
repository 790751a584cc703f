import type { FinalAccount } from '../final-account.ts';
import { secondLevel } from '../final-account.ts';
import type { TypesetRow, TypesetStatement } from '../typeset-row.ts';
import { grouped, percent, sumOf, whole } from '../typeset-row.ts';
import { accountSums, budgetOf, centralAuthority, linesNamed } from './account-sums.ts';
import { setPage } from './set-pages.ts';

/** A row of pay before it is printed: money, and posts where the form counts them. */
interface Pay {
  readonly name: string;
  readonly original: bigint;
  readonly adjustment: bigint;
  readonly paid: bigint;
  readonly posts?: readonly [planned: bigint, filled: bigint];
  readonly note?: string;
}

/** 人事費明細表 of the agency, and of what is paid outside its total: money by kind of pay, and how many people it is for. */
export function setPersonnel(account: FinalAccount): TypesetStatement[] {
  const title = '人事費明細表';
  const heads = [
    '人事費別 原預算數 預算增減數 合　計 決算數',
    '金　額 % 預計數 實有數 說　明',
    '預　算　數 比　較　增　減　數 員　工　人　數',
  ];
  const own = kindsOfPay(account);
  const others: Pay[] = [
    { name: '一、獎金', original: 0n, adjustment: 0n, paid: 0n },
    { name: '二、其他給與', original: account.central, adjustment: 0n, paid: account.central },
  ];
  const statement = (slug: string, pay: readonly Pay[], before: readonly string[]): TypesetStatement => {
    const rows = [...pay, totalOf(pay)].map(payRow);
    const lines = rows.flatMap(({ lines: printed }) => printed);
    return {
      ...{ slug, title, rows: rows.map(({ row }) => row) },
      text: setPage(title, heads, [...before, ...lines], account.setting),
    };
  };
  return [statement('personnel-details', own, []), statement('personnel-details-2', others, [centralAuthority])];
}

/** The budget of 人事費 is not kept by kind of pay: all that is left stands with the first. */
function kindsOfPay(account: FinalAccount): Pay[] {
  const lines = linesNamed(accountSums(account).lines, '人事費');
  const paid = secondLevel.人事費.map((_, at) => sumOf(lines, ({ realised }) => realised[at] ?? 0n));
  const adjustment = sumOf(lines, (line) => line.adjustment);
  const budget = sumOf(lines, budgetOf);
  return secondLevel.人事費.map(([, name], at) => {
    const own = paid[at] ?? 0n;
    const first = at === 0;
    const all = first ? budget - whole(paid) + own : own;
    const posts = account.posts[at];
    return {
      name: `${'一二三'[at]}、${name}`,
      original: all - (first ? adjustment : 0n),
      adjustment: first ? adjustment : 0n,
      paid: own,
      // Rewards and insurance are for the people counted above them.
      ...(first && posts ? { posts, note: `職員${posts[1]}名` } : {}),
    };
  });
}

function totalOf(pay: readonly Pay[]): Pay {
  const counted = pay.flatMap(({ posts }) => (posts ? [posts] : []));
  return {
    name: '合計',
    original: sumOf(pay, ({ original }) => original),
    adjustment: sumOf(pay, ({ adjustment }) => adjustment),
    paid: sumOf(pay, ({ paid }) => paid),
    ...(counted.length > 0
      ? { posts: [sumOf(counted, ([planned]) => planned), sumOf(counted, ([, filled]) => filled)] as const }
      : {}),
  };
}

function payRow({ name, original, adjustment, paid, posts, note }: Pay): { row: TypesetRow; lines: string[] } {
  const budget = original + adjustment;
  const money = { 原預算數: original, 預算增減數: adjustment, 預算數合計: budget, 決算數: paid };
  const difference = paid - budget;
  const printed = [
    ...[...Object.values(money), difference].map(grouped),
    percent(difference, budget),
    ...(posts ?? []).map(grouped),
  ];
  return {
    row: {
      ...{ path: [name], code: '', ...(note === undefined ? {} : { note }) },
      figures: {
        ...money,
        '比較增減數／金額': difference,
        ...(posts ? { '員工人數／預計數': posts[0], '員工人數／實有數': posts[1] } : {}),
      },
    },
    lines: [`${name === '合計' ? '合　計' : name} ${printed.join(' ')}${note === undefined ? '' : ` ${note}`}`],
  };
}
