import type { FinalAccount, ObjectLine, Source } from '../final-account.ts';
import type { TypesetStatement } from '../typeset-row.ts';
import { grouped, percent, sumOf } from '../typeset-row.ts';
import {
  accountOf,
  agency,
  authority,
  carriedOf,
  centralAuthority,
  centralItem,
  isCapital,
  linesOf,
  linesOfPlans,
  realisedOf,
  year,
} from './account-sums.ts';
import type { SetRow } from './set-pages.ts';
import { rowsOf, setSpreads } from './set-pages.ts';

interface BudgetFigures {
  readonly original: bigint;
  readonly adjustment: bigint;
  readonly realised: bigint;
  readonly carried: bigint;
}

type Place = Pick<SetRow, 'code' | 'ordinal' | 'indent' | 'oneLine'>;

/** 歲入來源別決算表, 歲出機關別決算表 and 以前年度歲出機關別轉入數決算表: what was budgeted, and what came of it. */
export function setBudgetTables(account: FinalAccount): TypesetStatement[] {
  const heads = { left: ['款 項 目 節 名稱及編號', '原預算數', '預算增減數', '合　計'] };
  const right = (unpaid: string) => ['實現數', unpaid, '保留數', '合　計', '增減數', '決算數占預算數之比率'];
  const revenue = revenueRows(account.sources);
  const spending = spendingRows(account);
  const prior = priorRows(account);
  const pairs = (count: number) => Array.from({ length: count }, () => '應付數 保留數');
  return [
    {
      slug: 'revenue-by-source',
      title: '歲入來源別決算表',
      rows: rowsOf(revenue),
      text: setSpreads('歲入來源別決算表', revenue, { ...heads, right: right('應收數') }, account.setting),
    },
    {
      slug: 'expenditure-by-agency',
      title: '歲出機關別決算表',
      rows: rowsOf(spending),
      text: setSpreads('歲出機關別決算表', spending, { ...heads, right: right('應付數') }, account.setting),
    },
    {
      slug: 'prior-year-expenditure',
      title: '以前年度歲出機關別轉入數決算表',
      rows: rowsOf(prior),
      text: setSpreads(
        '以前年度歲出機關別轉入數決算表',
        prior,
        { left: ['科目', ...pairs(2)], right: pairs(3) },
        account.setting,
      ),
    },
  ];
}

/** A row of the two budget tables. `sign` is the book's: revenue above budget and spending below it are both 增減數. */
function budgetRow(
  path: readonly string[],
  place: Place,
  parts: readonly BudgetFigures[],
  unpaid: '應收數' | '應付數',
): SetRow {
  const original = sumOf(parts, (part) => part.original);
  const adjustment = sumOf(parts, (part) => part.adjustment);
  const realised = sumOf(parts, (part) => part.realised);
  const carried = sumOf(parts, (part) => part.carried);
  const budget = original + adjustment;
  const account = realised + carried;
  return {
    path,
    ...place,
    figures: {
      原預算數: original,
      預算增減數: adjustment,
      預算數合計: budget,
      實現數: realised,
      [unpaid]: 0n,
      保留數: carried,
      決算數合計: account,
      增減數: account - budget,
    },
    left: [original, adjustment, budget].map(grouped),
    right: [...[realised, 0n, carried, account, account - budget].map(grouped), percent(account, budget)],
  };
}

const node = (code: string, ordinal: string, indent: number): Place => ({ code, ordinal, indent, oneLine: false });
const total = (indent: number): Place => ({ code: '', ordinal: '', indent, oneLine: true });

/** `02020990101`: the code of the detail of a source, whose first digits and last ones every other table repeats. */
export function sourceCode(source: number, detail: number): string {
  return `${String(source + 2).padStart(2, '0')}02099010${detail + 1}`;
}

function revenueRows(sources: readonly Source[]): SetRow[] {
  const row = (path: readonly string[], place: Place, details: Source['details']) =>
    budgetRow(
      path,
      place,
      details.map((each) => ({ ...each, carried: 0n })),
      '應收數',
    );
  const all = sources.flatMap(({ details }) => details);
  return [
    row(['合計'], total(6), all),
    row(['經資門總計'], total(6), all),
    row(['經常門合計'], total(6), all),
    ...sources.flatMap(({ name, item, details }, at) => {
      const head = String(at + 2).padStart(2, '0');
      return [
        row([name], node(`${head}020000000`, '01', 0), details),
        row([name, agency], node(`${head}020990000`, '01', 1), details),
        row([name, agency, item], node(`${head}020990100`, '01', 2), details),
        ...details.map((each, index) =>
          row([name, agency, item, each.name], node(sourceCode(at, index), '01', 3), [each]),
        ),
      ];
    }),
  ];
}

const objectCodes = { 人事費: '010000', 業務費: '020000', '設備及投資*': '030000' } as const;

/** `0101`: the number of a plan, behind that of its programme; `00` for the programme itself. */
export function planNumber(programme: number, plan?: number): string {
  return `${String(programme + 1).padStart(2, '0')}${plan === undefined ? '00' : `0${plan + 1}`}`;
}

function spendingRows({ programmes, central }: FinalAccount): SetRow[] {
  const row = (path: readonly string[], place: Place, lines: readonly ObjectLine[], more = 0n) =>
    budgetRow(
      path,
      place,
      [
        ...lines.map((each) => ({ ...each, realised: realisedOf(each), carried: carriedOf(each) })),
        { original: more, adjustment: 0n, realised: more, carried: 0n },
      ],
      '應付數',
    );
  const all = linesOf(programmes);
  const above = [authority, agency];
  const capital = all.filter(isCapital);
  const outside = [centralAuthority, centralItem, centralItem, centralItem, '人事費'];
  const codes = ['00700000000', '00707040000', '89707040200', '89707040201'];
  return [
    row(['合計'], total(6), all, central),
    row([authority], node('00020000000', '01', 0), all),
    row(above, node('00020990000', '01', 1), all),
    row(
      [...above, '經常門合計'],
      total(2),
      all.filter((line) => !isCapital(line)),
    ),
    ...(capital.length > 0 ? [row([...above, '資本門合計'], total(2), capital)] : []),
    ...programmes.flatMap(({ name, plans }, at) => [
      row([...above, name], node(`3202099${planNumber(at)}`, '01', 2), linesOfPlans(plans)),
      ...plans.flatMap(({ name: plan, objects }, index) => [
        row([...above, name, plan], node(`3202099${planNumber(at, index)}`, '01', 3), objects),
        ...objects.map((line) =>
          withNote(
            row([...above, name, plan, line.name], { ...total(4), code: objectCodes[line.name] }, [line]),
            line.adjustment,
          ),
        ),
      ]),
    ]),
    ...codes.map((code, at) => row(outside.slice(0, at + 1), node(code, '02', at), [], central)),
    row(outside, { ...total(4), code: objectCodes.人事費 }, [], central),
  ];
}

/** A changed budget is explained in a narrow column beside its row: a few characters a line. */
function withNote(row: SetRow, adjustment: bigint): SetRow {
  if (adjustment === 0n) return row;
  const printed = grouped(adjustment);
  const noteLines = ['預算增減數', `${printed}元=追加`, `減預算數${printed}`, '元'];
  return { ...row, noteLines, note: noteLines.join('') };
}

function priorRows({ programmes }: FinalAccount): SetRow[] {
  const row = (path: readonly string[], indent: number, ordinal: string, lines: readonly ObjectLine[]): SetRow => {
    const brought = sumOf(lines, (line) => line.brought);
    const cancelled = sumOf(lines, (line) => line.cancelled);
    const realised = brought - cancelled;
    const pair = (name: string, value: bigint) => ({ [`${name}／應付數`]: 0n, [`${name}／保留數`]: value });
    return {
      path,
      code: '',
      ordinal,
      indent,
      oneLine: true,
      figures: {
        ...pair('以前年度轉入數', brought),
        ...pair('本年度減免(註銷)數', cancelled),
        ...pair('本年度實現數', realised),
        ...pair('本年度調整數', 0n),
        ...pair('本年度未結清數', 0n),
      },
      left: [0n, brought, 0n, cancelled].map(grouped),
      right: [0n, realised, 0n, 0n, 0n, 0n].map(grouped),
    };
  };
  const all = linesOf(programmes);
  const above = [authority, agency];
  const current = all.filter((line) => !isCapital(line));
  return [
    row(['合計'], 5, '', all),
    row(['經資門總計'], 5, '', all),
    row(['經常門合計'], 5, '', current),
    row(['資本門合計'], 5, '', all.filter(isCapital)),
    row([`${year - 1}年度小計`], 0, `${year - 1}`, all),
    row([authority], 0, '02', all),
    row(above, 1, '011', all),
    ...programmes.flatMap(({ name, plans }) => [
      row([...above, name], 2, '17', linesOfPlans(plans)),
      ...plans.flatMap(({ name: plan, objects }) => [
        row([...above, name, plan], 3, '01', objects),
        ...objects.map((line) => row([...above, name, plan, line.name], 4, '', [line])),
      ]),
    ]),
  ];
}

/** What a plan's lines come to in the account, as analyses print it. */
export const accountOfLines = (lines: readonly ObjectLine[]): bigint => sumOf(lines, accountOf);
