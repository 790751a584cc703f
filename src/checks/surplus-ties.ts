import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { agencyLeaves } from './agency-leaves.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { childrenByParent } from './row-relations.ts';
import { checkShareOfBase } from './share-of-base.ts';
import type { BookTables } from './tie.ts';
import { checkTies } from './tie.ts';
import { latestYear, yearSection } from './year-section.ts';

const slug = 'surplus-analysis';
const agency = 'expenditure-by-agency';
const prior = 'prior-year-expenditure';
const amount = '賸餘數(或減免、註銷數)／金額';

/**
 * 歲出賸餘數分析表 against itself, 歲出機關別決算表 and the table of prior years: what each plan left is budget less account, of
 * earlier years what was cancelled; current and capital make up the whole; percentages are of the budget, of earlier
 * years of what they brought in.
 */
export function checkSurplus(book: BookTables): CheckResult[] {
  const table = book.table(slug);
  if (!table) return [];
  const children = childrenByParent(table);
  const latest = latestYear(table.rows);
  const years = new Set(table.rows.flatMap((row) => yearSection(row)?.year ?? []));
  return table.rows.flatMap((row) => {
    if (!prints(row, amount)) return [];
    const { left, base } = sources(book, row, latest, years.size);
    return [
      ...bySides(table, row, children.get(row) ?? []),
      ...checkTies(book, [
        { slug, row, column: amount, equals: left, formula: '賸餘數＝預算數－決算數（以前年度是減免、註銷數）' },
      ]),
      ...checkShareOfBase(table, row, {
        column: '賸餘數(或減免、註銷數)／%',
        part: amount,
        base,
        formula: '賸餘數／%＝賸餘數／金額÷預算數（以前年度除以以前年度轉入數）',
      }),
    ];
  });
}

/** ACCOUNT-SUM: the whole is current and capital; where reasons stand on rows of their own, theirs. */
function bySides(table: StatementTable, row: StatementRow, reasons: readonly StatementRow[]): CheckResult[] {
  const inputs = ['經常門／金額', '資本門／金額'].flatMap((column) =>
    (prints(row, column) ? [row] : reasons.filter((reason) => prints(reason, column))).map((part) =>
      figureOf(table, part, column),
    ),
  );
  return [
    settle({
      rule: 'ACCOUNT-SUM',
      table,
      subject: `${row.path.join('／')}｜${amount}`,
      found: figureOf(table, row, amount),
      expected: total(inputs),
      inputs,
      tolerance: exact,
      formula: '賸餘數＝經常門＋資本門',
    }),
  ];
}

/** What the row's plans left, as positive money, and the budgets it is a share of. Several earlier years share one table and are not told apart there. */
function sources(
  book: BookTables,
  row: StatementRow,
  latest: number,
  years: number,
): { left: AssertedFigure[]; base: AssertedFigure[] } {
  const section = yearSection(row);
  const own = (leaves: readonly StatementRow[]) => ({
    left: book.figures(agency, leaves, '增減數').map((figure) => ({ ...figure, value: figure.value.neg() })),
    base: book.figures(agency, leaves, '預算數合計'),
  });
  const earlier = (leaves: readonly StatementRow[]) => ({
    left: ['應付數', '保留數'].flatMap((kind) => book.figures(prior, leaves, `本年度減免(註銷)數／${kind}`)),
    base: ['應付數', '保留數'].flatMap((kind) => book.figures(prior, leaves, `以前年度轉入數／${kind}`)),
  });
  if (!section) {
    if (row.role !== 'summary') return { left: [], base: [] };
    const [now, before] = [own(agencyLeaves(book, agency, { central: false })), earlier(agencyLeaves(book, prior, {}))];
    return { left: [...now.left, ...before.left], base: [...now.base, ...before.base] };
  }
  const choice = { under: section.plans, capital: section.capital };
  if (section.year === latest) return own(agencyLeaves(book, agency, { ...choice, central: false }));
  return years > 2 ? { left: [], base: [] } : earlier(agencyLeaves(book, prior, choice));
}
