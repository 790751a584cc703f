import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { trailingFigures } from '../../documents/figure-token.ts';
import type { PageBlock } from '../../documents/page-blocks.ts';
import { findSpreads, pageBlocks, squeeze } from '../../documents/page-blocks.ts';
import type { PlacedRow } from '../rows/form-table.ts';
import { formTable } from '../rows/form-table.ts';
import type { LocatedFigure, PrintedRow } from '../rows/printed-row.ts';
import { placeRaggedRows } from '../rows/ragged-columns.ts';
import type { FormColumn, FoundReading, StatementForm, StatementReader } from '../statement-form.ts';
import { capitalOutlayAccount } from './capital-outlay-account.ts';
import { expenditureByObject } from './expenditure-by-object.ts';
import { fedClasses } from './fed-classes.ts';

const current = [
  '受僱人員報酬',
  '商品及勞務購買支出',
  '債務利息',
  '土地租金支出',
  '經常移轉／對企業',
  '經常移轉／對家庭及民間非營利機構',
  '經常移轉／對政府',
  '經常移轉／對國外',
];
const invested = ['投資及增資／對營業基金', '投資及增資／對非營業特種基金', '投資及增資／對民間企業'];
const transfers = ['資本移轉／對企業', '資本移轉／對家庭及民間非營利機構', '資本移轉／對政府', '資本移轉／對國外'];
const formation = ['住宅', '非住宅房屋', '營建工程', '運輸工具', '資訊軟體', '機器及其他設備', '土地改良'].map(
  (name) => `固定資本形成／${name}`,
);
const capital = [...invested, ...transfers, '土地購入', '無形資產購入', ...formation];
const money = (name: string): FormColumn => ({ name, unit: 'money', additive: true });

const form: StatementForm = {
  title: '歲出按職能及經濟性綜合分類表',
  slug: 'functions',
  protects: 'functions',
  in: ['final-account'],
  coded: true,
  scatteredHead: true,
  columns: [...current, '經常支出合計', ...capital, '資本支出合計', '總計'].map(money),
  identities: [
    { rule: 'ACCOUNT-SUM', total: '經常支出合計', plus: current, minus: [] },
    { rule: 'ACCOUNT-SUM', total: '資本支出合計', plus: capital, minus: [] },
    { rule: 'ACCOUNT-SUM', total: '總計', plus: ['經常支出合計', '資本支出合計'], minus: [] },
  ],
  requires: ['總計'],
  summaries: { 總計: 'roots' },
};

/**
 * 歲出按職能及經濟性綜合分類表 (千元): functions by economic class. Its narrow columns lose every blank. Of the left page the
 * last figure is 經常支出合計, of the right page the last two are 資本支出合計 and 總計 (總計 alone where there is no capital);
 * the others stand in the classes that the book's own objects of expenditure feed, where sums leave only one way.
 * Emits STATEMENT-MISSING, SPREAD-ROWS and ROW-AMBIGUOUS.
 */
export const functionalClassification: StatementReader = {
  form,
  read: (document) => {
    const diagnostics: Diagnostic[] = [];
    const [spread] = findSpreads(pageBlocks(document.lines), form.title);
    const at = (line: number) => ({ document: document.entry.id, line });
    if (!spread) {
      diagnostics.push({ code: 'STATEMENT-MISSING', severity: 'error', at: at(0), values: { statement: form.title } });
      return { tables: [], readings: [], diagnostics };
    }
    const functions = functionRows(spread.left);
    const printed = functions.filter(({ figures }) => figures.length > 0);
    const right = figureRows(spread.right);
    if (printed.length !== right.length) {
      diagnostics.push({
        code: 'SPREAD-ROWS',
        severity: 'error',
        at: at(spread.left.lines[0]?.number ?? 0),
        values: { statement: form.title, left: String(printed.length), right: String(right.length) },
      });
      return { tables: [], readings: [], diagnostics };
    }
    const fed = fedClasses([
      ...expenditureByObject.read(document).tables,
      ...capitalOutlayAccount.read(document).tables,
    ]);
    const currentPart = placePart(
      printed.map(({ figures }) => figures),
      current,
      fed,
    );
    const capitalPart = placePart(
      right.map((figures) => figures.slice(0, -1)),
      capital,
      fed,
    );
    const rows: PlacedRow[] = functions.map((row) => {
      const index = printed.indexOf(row);
      if (index < 0) return { row: { ...row, figures: [] }, figures: [] };
      const sides = [...(currentPart?.[index] ?? []), ...(capitalPart?.[index] ?? []), right[index]?.at(-1)];
      return { row, figures: sides };
    });
    if (!currentPart || !capitalPart) {
      const row = printed[0];
      diagnostics.push({
        code: 'ROW-AMBIGUOUS',
        severity: 'error',
        at: at(row?.lineFrom ?? 0),
        values: { statement: form.title, row: row?.name ?? '' },
      });
      return { tables: [], readings: [], diagnostics };
    }
    const damaged = [
      ...printed.map(({ lineFrom }) => lineFrom),
      ...right.flatMap((figures) => figures.map(({ line }) => line)),
    ];
    const readings: FoundReading[] = [
      {
        document: document.entry.id,
        lineFrom: Math.min(...damaged),
        lineTo: Math.max(...damaged),
        what: 'blank cells lost, columns found by totals and by the objects of expenditure',
      },
    ];
    const lines = [...spread.left.lines, ...spread.right.lines];
    return { tables: [formTable(document, form, rows, lines, { headings: [] })], readings, diagnostics };
  },
};

/** 總計 and the functions 01 … 15, with whatever figures their lines print. */
function functionRows(page: PageBlock): PrintedRow[] {
  return page.lines.flatMap(({ text, number }) => {
    const { label, figures } = trailingFigures(text);
    const [, code = '', name = ''] = /^(\d{2})([^\d\s].*)$/.exec(squeeze(label)) ?? [];
    const isTotal = squeeze(label) === '總計' && figures.length > 0;
    if (!isTotal && name === '') return [];
    return [
      {
        name: isTotal ? '總計' : name,
        code,
        year: '',
        indent: 0,
        note: '',
        lineFrom: number,
        lineTo: number,
        figures: figures.map((figure) => ({ ...figure, line: number })),
      },
    ];
  });
}

function figureRows(page: PageBlock): LocatedFigure[][] {
  return page.lines.flatMap(({ text, number }) => {
    const { label, figures } = trailingFigures(text);
    return label.trim() === '' && figures.length > 0 ? [figures.map((figure) => ({ ...figure, line: number }))] : [];
  });
}

/**
 * Puts the figures of one side under `classes` and their total. The first row is the total of the others; it stands in the
 * classes fed by objects when there are exactly as many, the rows under it where the sums leave one way.
 * @returns one entry per class and the total, for every row; `undefined` when it cannot be known
 */
function placePart(
  rows: readonly (readonly LocatedFigure[])[],
  classes: readonly string[],
  fed: ReadonlySet<string>,
): (LocatedFigure | undefined)[][] | undefined {
  const [total, ...parts] = rows;
  if (!total) return undefined;
  const width = classes.length + 1;
  if (rows.every((row) => row.length === 0)) return rows.map(() => Array.from({ length: width }));
  const all = classes.map((_, at) => at);
  const used = total.length === width ? all : all.filter((at) => fed.has(classes[at] ?? ''));
  if (total.length !== used.length + 1) return undefined;
  const printed = parts.filter((row) => row.length > 0);
  const placement = placeRaggedRows(
    printed.map((row) => row.map(({ value }) => value)),
    total.map(({ value }) => value),
  );
  if (placement.kind !== 'placed') return undefined;
  const spread = (row: readonly LocatedFigure[], columns: readonly number[]) => {
    const cells: (LocatedFigure | undefined)[] = Array.from({ length: width });
    for (const [figure, column] of columns.entries()) cells[used[column] ?? width - 1] = row[figure];
    return cells;
  };
  return rows.map((row) => {
    if (row.length === 0) return Array.from({ length: width });
    return spread(
      row,
      row === total ? row.map((_, column) => column) : (placement.columns[printed.indexOf(row)] ?? []),
    );
  });
}
