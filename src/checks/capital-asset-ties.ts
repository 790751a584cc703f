import type { StatementRow } from '../statements/statement-table.ts';
import { agencyLeaves } from './agency-leaves.ts';
import { prints } from './assertion.ts';
import { checkAssetNotes } from './asset-notes.ts';
import type { CheckResult } from './check-result.ts';
import { childrenByParent } from './row-relations.ts';
import type { BookTables, Tie } from './tie.ts';
import { checkTies } from './tie.ts';

const assets = 'capital-assets';
const changes = 'capital-asset-changes';
const before = ['取得成本', '以前年度累計折舊（耗）/長期投資評價'];
/** What 資本資產表 sums up as 無形資產. */
const intangible = ['電腦軟體', '發展中之無形資產', '其他無形資產'];

/**
 * 資本資產表 against 資本資產變動表 (this year's book value, last year's cost less depreciation), 財產目錄總表 (value by kind),
 * and the 備註 against their own arithmetic and the accounts of expenditure.
 */
export function checkCapitalAssets(book: BookTables): CheckResult[] {
  return [
    ...checkTies(book, [...bookValues(book), ...propertyValues(book), ...notedOutlay(book)]),
    ...checkAssetNotes(book.table(changes)),
  ];
}

function bookValues(book: BookTables): Tie[] {
  const table = book.table(assets);
  if (!table) return [];
  const children = childrenByParent(table);
  const same = (row: StatementRow) => {
    const name = row.path.at(-1) ?? '';
    if (name === '合計') return book.rows(changes, '合計');
    if (name === '無形資產') return intangible.flatMap((kind) => book.rows(changes, kind));
    return children.has(row) ? [] : book.rows(changes, name).filter(({ path }) => path.length === 1);
  };
  return table.rows.flatMap((row): Tie[] => [
    {
      slug: assets,
      row,
      column: '本年度',
      equals: book.figures(changes, same(row), '期末帳面金額'),
      formula: '本年度＝資本資產變動表期末帳面金額',
    },
    {
      slug: assets,
      row,
      column: '上年度',
      equals: before.flatMap((column) => book.figures(changes, same(row), column)),
      formula: '上年度＝資本資產變動表取得成本與以前年度累計折舊',
    },
  ]);
}

/** 財產目錄總表: the values under each kind make up the kind's book value; the whole is what is in use, not what is being built. */
function propertyValues(book: BookTables): Tie[] {
  const slug = 'property';
  const rows = book.table(slug)?.rows ?? [];
  // 土地 is counted twice, 土地（筆） and 土地（公頃）.
  const kindOf = ({ path }: StatementRow) => (path[0] ?? '').replace(/（[^）]*）$/, '');
  const kinds = new Set(rows.filter(({ role }) => role === 'node').map(kindOf));
  const ties = [...kinds].flatMap((kind): Tie[] => {
    const [row] = book.rows(assets, kind);
    const parts = rows.filter((other) => kindOf(other) === kind && prints(other, '價值'));
    return [
      {
        slug: assets,
        row,
        column: '本年度',
        equals: book.figures(slug, parts, '價值'),
        formula: `${kind}＝財產目錄總表價值`,
      },
    ];
  });
  const [total] = book.rows(slug, '總值');
  return [
    ...ties,
    {
      slug,
      row: total,
      column: '價值',
      equals: book.figures(changes, book.rows(changes, '小計').slice(0, 1), '期末帳面金額'),
      formula: '總值＝資本資產變動表小計期末帳面金額',
    },
  ];
}

/** What the notes call 執行數 and 增加數 stands in other tables. */
function notedOutlay(book: BookTables): Tie[] {
  const agency = 'expenditure-by-agency';
  const prior = 'prior-year-expenditure';
  return (book.table(changes)?.rows ?? []).flatMap((row): Tie[] => {
    if (row.path[0] !== '備註' || row.path.length !== 2) return [];
    const name = (row.path[1] ?? '').replace(/^[一二三四五六七八九十]+、/, '');
    const tie = (equals: Tie['equals'], formula: string): Tie[] => [
      { slug: changes, row, column: '備註', equals, formula },
    ];
    switch (name) {
      case '資本資產成本增加數':
        return tie(
          book.figures(changes, book.rows(changes, '合計'), '本年度資本資產成本變動／增加數'),
          '備註增加數＝資本資產變動表合計增加數',
        );
      case '設備及投資預算執行數':
        return tie(
          book.figures('income-and-outlay', book.rows('income-and-outlay', '增購財產支出'), '本年度'),
          '設備及投資預算執行數＝收入支出彙計表增購財產支出',
        );
      case '本年度預算執行數':
        return tie(
          book.figures(agency, agencyLeaves(book, agency, { object: '設備及投資' }), '實現數'),
          '本年度預算執行數＝歲出機關別決算表設備及投資實現數',
        );
      case '以前年度保留預算執行數':
        return tie(
          book.figures(prior, agencyLeaves(book, prior, { object: '設備及投資' }), '本年度實現數／保留數'),
          '以前年度保留預算執行數＝以前年度歲出轉入數決算表設備及投資實現數',
        );
      default:
        return [];
    }
  });
}
