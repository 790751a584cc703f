import { agencyLeaves } from './agency-leaves.ts';
import type { CheckResult } from './check-result.ts';
import type { BookTables, Tie } from './tie.ts';
import { checkTies } from './tie.ts';

const agency = 'expenditure-by-agency';

/** 人事費明細表 against 歲出用途別決算累計表 (each kind of cost) and 歲出機關別決算表 (the whole); own agency and 統籌 apart. */
export function checkPersonnel(book: BookTables): CheckResult[] {
  return checkTies(book, [
    ...ties(book, 'personnel-details', 'objects', false),
    ...ties(book, 'personnel-details-2', 'objects-2', true),
  ]);
}

function ties(book: BookTables, slug: string, objects: string, central: boolean): Tie[] {
  const leaves = agencyLeaves(book, agency, { object: '人事費', central });
  return (book.table(slug)?.rows ?? []).flatMap((row): Tie[] => {
    if (row.role === 'node') {
      const name = (row.path.at(-1) ?? '').replace(/^[一二三四五六七八九十]+、/, '');
      const object = book.rows(objects, '人事費', name);
      return [
        {
          slug,
          row,
          column: '決算數',
          equals: book.figures(objects, object, '合計'),
          formula: `決算數＝用途別${name}`,
        },
      ];
    }
    return [
      ['原預算數', '原預算數'],
      ['預算增減數', '預算增減數'],
      ['預算數合計', '預算數合計'],
      ['決算數', '決算數合計'],
      ['比較增減數／金額', '增減數'],
    ].map(([column = '', other = '']) => ({
      slug,
      row,
      column,
      equals: book.figures(agency, leaves, other),
      formula: `${column}＝歲出機關別決算表人事費${other}`,
    }));
  });
}
