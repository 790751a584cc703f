import type { StatementRow } from '../statements/statement-table.ts';
import type { CheckResult } from './check-result.ts';
import { checkShareOfBase } from './share-of-base.ts';
import type { BookTables } from './tie.ts';
import { checkTies } from './tie.ts';

const slug = 'revenue-differences';
const revenue = 'revenue-by-source';
const amount = '餘絀數(或減免、註銷數)／金額';

/** 歲入餘絀數分析表 against 歲入來源別決算表: source by source, account less budget, and its share of the budget. */
export function checkRevenueDifferences(book: BookTables): CheckResult[] {
  const table = book.table(slug);
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const source = counterpart(book, row);
    return [
      ...checkTies(book, [
        {
          slug,
          row,
          column: amount,
          equals: book.figures(revenue, source, '增減數'),
          formula: '餘絀數＝歲入來源別決算表增減數',
        },
      ]),
      ...checkShareOfBase(table, row, {
        column: '餘絀數(或減免、註銷數)／%',
        part: amount,
        base: book.figures(revenue, source, '預算數合計'),
        formula: '餘絀數／%＝餘絀數／金額÷歲入來源別預算數',
        // The form gives a share to the sources that it gives a reason for.
        always: row.note !== '',
      }),
    ];
  });
}

/** The same source in 歲入來源別決算表, which has the agency's own name between the first and the second level. */
function counterpart(book: BookTables, row: StatementRow): readonly StatementRow[] {
  const [head = '', ...names] = row.path;
  if (head === '合計') return book.rows(revenue, '合計');
  if (names.length === 0) return book.rows(revenue, head.includes('資本門') ? '資本門合計' : '經常門合計');
  const wanted = names.join('／');
  return (book.table(revenue)?.rows ?? []).filter(
    ({ path }) => path.filter((_, at) => at !== 1).join('／') === wanted && (path.length === 1 || names.length > 1),
  );
}
