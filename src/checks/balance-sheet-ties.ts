import type { StatementRow } from '../statements/statement-table.ts';
import { exact, figureOf, settle } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { childrenByParent, leavesUnder } from './row-relations.ts';
import type { BookTables, Tie } from './tie.ts';
import { checkTies } from './tie.ts';

const slug = 'balance-sheet';
const details = 'balance-sheet-details';

/** 平衡表 within itself (both sides equal, every memo account with its counter-account) and against its details. */
export function checkBalanceSheet(book: BookTables): CheckResult[] {
  const ties = checkTies(book, [
    ...bothSides(book, slug),
    ...bothSides(book, 'capital-assets'),
    ...memoAccounts(book),
    ...accountDetails(book),
    ...netAssets(book),
  ]);
  return [...ties, ...undetailed(book)];
}

function bothSides(book: BookTables, of: string): Tie[] {
  const [left, right] = book.rows(of, '合計');
  if (!left || !right) return [];
  return ['本年度', '上年度'].map((column) => ({
    slug: of,
    row: right,
    column,
    equals: book.figures(of, [left], column),
    formula: '右邊合計＝左邊合計',
  }));
}

function memoAccounts(book: BookTables): Tie[] {
  return (
    book.table(slug)?.rows.flatMap((row): Tie[] => {
      const name = row.path.at(-1) ?? '';
      if (row.path[0] !== '附註' || !name.startsWith('應付')) return [];
      const own = book.rows(slug, '附註', name.slice(2));
      return ['本年度', '上年度'].map((column) => ({
        slug,
        row,
        column,
        equals: book.figures(slug, own, column),
        formula: `${name}＝${name.slice(2)}`,
      }));
    }) ?? []
  );
}

function accountDetails(book: BookTables): Tie[] {
  const table = book.table(details);
  if (!table) return [];
  const children = childrenByParent(table);
  return (children.get(undefined) ?? []).flatMap((row): Tie[] => {
    const name = row.path.at(-1) ?? '';
    const parts = children.get(row) ?? [];
    return [
      {
        slug: details,
        row,
        column: '合計',
        equals: book.figures(details, parts, '小計'),
        formula: `${name}＝所屬各項小計之和`,
      },
      {
        slug: details,
        row,
        column: '合計',
        equals: book.figures(slug, innermost(book, name), '本年度'),
        formula: `${name}＝平衡表本年度`,
      },
    ];
  });
}

/** The account itself, not a group of the same name above it. */
function innermost(book: BookTables, name: string): readonly StatementRow[] {
  return book.rows(slug, name).slice(-1);
}

/** 淨資產 grows by the year's 收支餘絀 and by what auditors changed of earlier years (printed in 現金出納表). */
function netAssets(book: BookTables): Tie[] {
  const income = 'income-and-outlay';
  const adjusted = (book.table('cash')?.rows ?? []).filter(
    ({ path }) => path.length === 3 && /資產負債淨額淨增\(減\)數$/.test(path[2] ?? ''),
  );
  const equals = [
    ...book.figures(slug, book.rows(slug, '淨資產'), '上年度'),
    ...book.figures(income, book.rows(income, '收支餘絀'), '本年度'),
    ...book.figures('cash', adjusted, '金額'),
  ];
  return equals.length < 3
    ? []
    : [
        {
          slug,
          row: book.rows(slug, '淨資產')[0],
          column: '本年度',
          equals,
          formula: '淨資產＝上年度＋收支餘絀＋資產負債淨額淨增(減)數',
        },
      ];
}

/** Every account of 平衡表 has its details; one that is missing counts as 0 and breaks. */
function undetailed(book: BookTables): CheckResult[] {
  const [sheet, table] = [book.table(slug), book.table(details)];
  if (!sheet || !table) return [];
  return leavesUnder(sheet, []).flatMap((row) => {
    const name = row.path.at(-1) ?? '';
    const figure = figureOf(sheet, row, '本年度');
    if (figure.value.isZero() || table.rows.some(({ path }) => path.length === 1 && path[0] === name)) return [];
    const formula = '平衡表科目在本表有明細';
    return [
      settle({
        rule: 'TIE',
        table,
        subject: `${name}｜${formula}`,
        found: { ...figure, value: exact },
        expected: figure.value,
        inputs: [figure],
        tolerance: exact,
        formula,
      }),
    ];
  });
}
