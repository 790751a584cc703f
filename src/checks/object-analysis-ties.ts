import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { agencyLeaves } from './agency-leaves.ts';
import type { CheckResult } from './check-result.ts';
import type { BookTables, Tie } from './tie.ts';
import { checkTies } from './tie.ts';

const agency = 'expenditure-by-agency';

/**
 * 歲出用途別科目分析表, 歲出資本支出分析表 and 統籌支撥科目支出明細表 against 歲出機關別決算表 and 歲出用途別決算累計表: plan by
 * plan and object by object, realised and carried over apart.
 */
export function checkObjectAnalyses(book: BookTables): CheckResult[] {
  return checkTies(book, [
    ...byObject(book, 'expenditure-by-object', false),
    ...byObject(book, 'expenditure-by-object-2', true),
    ...capitalOutlay(book),
    ...central(book),
  ]);
}

/** Which column of 歲出機關別決算表 a row restates: plans are realised, or carried over under 保留數; the rest is both. */
function stageOf(row: StatementRow): '實現數' | '保留數' | '決算數合計' {
  const name = row.path.at(-1) ?? '';
  if (row.path.includes('保留數') || name === '保留小計') return '保留數';
  return name === '小計' ? '實現數' : '決算數合計';
}

/** A plan under the agency that is not in the part carried over is printed with what was realised. */
function isRealisedPlan(table: StatementTable, row: StatementRow): boolean {
  const hasParts = table.rows.some(({ path }) => path.includes('保留數'));
  return hasParts && row.role === 'node' && !row.path.includes('保留數') && row.path.length > 2;
}

function byObject(book: BookTables, slug: string, isCentral: boolean): Tie[] {
  const table = book.table(slug);
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const stage = isRealisedPlan(table, row) ? '實現數' : stageOf(row);
    const under = row.role === 'summary' ? [] : row.path.filter((name) => name !== '保留數').slice(2);
    return table.columns.flatMap(({ name }): Tie[] => {
      const [part, object] = name.split('／');
      if (object === undefined || object === '小計') return [];
      const leaves = agencyLeaves(book, agency, { under, capital: part === '資本支出', central: isCentral, object });
      return [
        {
          slug,
          row,
          column: name,
          equals: book.figures(agency, leaves, stage),
          formula: `${name}＝歲出機關別決算表${stage}`,
        },
      ];
    });
  });
}

function capitalOutlay(book: BookTables): Tie[] {
  const slug = 'capital-outlay';
  const table = book.table(slug);
  if (!table) return [];
  const objects = book.table('objects');
  return table.rows.flatMap((row): Tie[] => {
    const stage = row.role === 'node' && !row.path.includes('保留數') ? '實現數' : stageOf(row);
    const under = row.role === 'summary' ? [] : row.path.filter((name) => name !== '保留數');
    const leaves = agencyLeaves(book, agency, { under, capital: true, central: false });
    const ties: Tie[] = [
      {
        slug,
        row,
        column: '合計',
        equals: book.figures(agency, leaves, stage),
        formula: `資本支出＝歲出機關別決算表資本門${stage}`,
      },
    ];
    const plan = row.role === 'summary' ? '合計' : (under[0] ?? '');
    if (under.length > 1 || stage === '決算數合計' || !objects?.columns.some(({ name }) => name === plan)) return ties;
    for (const { name } of table.columns) {
      const kind = `${name.split('／').at(-1)}費`;
      const source = objects.rows.filter(
        ({ path }) => path.at(-1) === kind && (path[0] === '保留數') === (stage === '保留數'),
      );
      ties.push({
        slug,
        row,
        column: name,
        equals: book.figures('objects', source, plan),
        formula: `${name}＝用途別${kind}${stage}`,
      });
    }
    return ties;
  });
}

function central(book: BookTables): Tie[] {
  const slug = 'central-outlay';
  const groups = new Set((book.table(slug)?.columns ?? []).map(({ name }) => name.split('／')[0] ?? ''));
  return (book.table(slug)?.rows ?? []).flatMap((row) =>
    [...groups].flatMap((group) =>
      [
        ['實現數', '實現數'],
        ['合計', '決算數合計'],
      ].flatMap(([own = '', stage = '']): Tie[] => {
        const column = `${group}／${own}`;
        if (row.role === 'summary' || !row.cells.some((cell) => cell.column === column)) return [];
        const leaves = agencyLeaves(book, agency, { under: [row.path.at(-1) ?? ''], central: true });
        return [
          {
            slug,
            row,
            column,
            equals: book.figures(agency, leaves, stage),
            formula: `統籌${own}＝歲出機關別決算表統籌科目${stage}`,
          },
        ];
      }),
    ),
  );
}
