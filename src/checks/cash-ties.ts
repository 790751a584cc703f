import type { StatementRow } from '../statements/statement-table.ts';
import type { AssertedFigure } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import type { BookTables, Tie } from './tie.ts';
import { checkTies } from './tie.ts';

const slug = 'cash';

/**
 * 現金出納表 against 平衡表 (cash before and after, what guarantees and advances changed by), the treasury analyses and the
 * accounts of revenue and expenditure. Rows whose amount is blank assert nothing.
 */
export function checkCash(book: BookTables): CheckResult[] {
  const printed = (book.table(slug)?.rows ?? []).filter(({ cells }) => cells.length > 0);
  const row = (...path: readonly string[]) =>
    printed.find(
      (candidate) =>
        path.every((name, at) => unnumbered(candidate.path[at]) === name) && candidate.path.length === path.length,
    );
  const tie = (path: readonly string[], equals: readonly AssertedFigure[], formula: string): Tie => ({
    slug,
    row: row(...path),
    column: '金額',
    equals,
    formula,
  });
  const of = (other: string, names: readonly string[], column: string) =>
    book.figures(other, book.rows(other, ...names).slice(0, 1), column);
  const negative = (figures: readonly AssertedFigure[]) =>
    figures.map((figure) => ({ ...figure, value: figure.value.neg() }));
  const agency = 'expenditure-by-agency';
  const revenue = 'revenue-by-source';
  const [received, paid] = [
    ['收項', '本期收入'],
    ['付項', '本期支出'],
  ] as const;
  return checkTies(book, [
    tie(['付項', '付項總計'], of(slug, ['收項總計'], '金額'), '付項總計＝收項總計'),
    ...['專戶存款', '各機關現金'].flatMap((name) => [
      tie(['收項', '上期結存', name], of('balance-sheet', [name], '上年度'), `上期結存${name}＝平衡表上年度`),
      tie(['付項', '本期結存', name], of('balance-sheet', [name], '本年度'), `本期結存${name}＝平衡表本年度`),
    ]),
    tie([...received, '本年度歲入', '實現數'], of(revenue, ['合計'], '實現數'), '歲入實現數＝歲入來源別決算表實現數'),
    tie([...received, '本年度歲入', '應收數'], of(revenue, ['合計'], '應收數'), '歲入應收數＝歲入來源別決算表應收數'),
    tie(
      [...received, '公庫撥入數'],
      of('expenditure-allotted', ['支出合計數'], '公庫撥入數'),
      '公庫撥入數＝支出實現數與公庫撥入數分析表',
    ),
    tie(
      [...received, '公庫撥入數', '本年度歲出撥款'],
      of('expenditure-allotted', ['本年度'], '公庫撥入數'),
      '本年度歲出撥款＝支出實現數與公庫撥入數分析表',
    ),
    tie(
      [...received, '公庫撥入數', '以前年度歲出撥款'],
      of('expenditure-allotted', ['以前年度'], '公庫撥入數'),
      '以前年度歲出撥款＝支出實現數與公庫撥入數分析表',
    ),
    tie([...paid, '本年度歲出'], of(agency, ['合計'], '決算數合計'), '本年度歲出＝歲出機關別決算表決算數'),
    tie([...paid, '本年度歲出', '實現數'], of(agency, ['合計'], '實現數'), '歲出實現數＝歲出機關別決算表實現數'),
    tie([...paid, '本年度歲出', '應付數'], of(agency, ['合計'], '應付數'), '歲出應付數＝歲出機關別決算表應付數'),
    tie([...paid, '本年度歲出', '保留數'], of(agency, ['合計'], '保留數'), '歲出保留數＝歲出機關別決算表保留數'),
    tie(
      [...paid, '歲出保留數', '以前年度轉入實現數'],
      of('prior-year-expenditure', ['合計'], '本年度實現數／保留數'),
      '以前年度保留實現數＝以前年度歲出轉入數決算表',
    ),
    tie(
      [...paid, '歲出保留數', '本年度新增保留數(-)'],
      negative(of(agency, ['合計'], '保留數')),
      '本年度新增保留數＝歲出機關別決算表保留數，列為減項',
    ),
    tie(
      [...paid, '繳付公庫數'],
      of('revenue-remitted', ['收入合計數'], '繳付公庫數'),
      '繳付公庫數＝收入實現數與繳付公庫數分析表',
    ),
    tie(
      [...paid, '繳付公庫數', '本年度歲入繳庫'],
      of('revenue-remitted', ['本年度收入'], '繳付公庫數'),
      '本年度歲入繳庫＝收入實現數與繳付公庫數分析表',
    ),
    ...changes(book, printed),
  ]);
}

/** `存入保證金淨增(減)數`: what an account of 平衡表 changed by over the year; an asset that grew among receipts is less cash. */
function changes(book: BookTables, printed: readonly StatementRow[]): Tie[] {
  return printed
    .flatMap((row): Tie[] => {
      const account = /^(.+?)淨(?:增\(減\)|\(增\)減)數$/.exec(unnumbered(row.path.at(-1)))?.[1];
      const own = account === undefined ? [] : book.rows('balance-sheet', account).slice(-1);
      if (own.length === 0) return [];
      const sign = row.path[0] === '收項' && own[0]?.path[0] === '資產' ? -1 : 1;
      const now = book
        .figures('balance-sheet', own, '本年度')
        .map((figure) => ({ ...figure, value: figure.value.mul(sign) }));
      const before = book
        .figures('balance-sheet', own, '上年度')
        .map((figure) => ({ ...figure, value: figure.value.mul(-sign) }));
      return [
        { slug, row, column: '金額', equals: [...now, ...before], formula: `${account}變動＝平衡表本年度－上年度` },
      ];
    })
    .filter(({ row }) => !unnumbered(row?.path.at(-1)).startsWith('資產負債淨額'));
}

/** A row's name without its number (`一、`, `12.`, `(3)`). */
function unnumbered(name: string | undefined): string {
  return (name ?? '').replace(/^([一二三四五六七八九十]+、|\d+\.|\(\d+\))/, '');
}
