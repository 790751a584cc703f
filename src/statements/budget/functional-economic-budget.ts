import { Decimal } from 'decimal.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { TabFigure } from '../../documents/tab-cells.ts';
import { classifyCells } from '../../documents/tab-cells.ts';
import { readTabHeader } from '../../documents/tab-header.ts';
import type { TabPage } from '../../documents/tab-pages.ts';
import { splitTabPages, withoutSpaces } from '../../documents/tab-pages.ts';
import type { FoundReading, StatementForm, StatementReader, StatementReadingResult } from '../statement-form.ts';
import type { FigureUnit, StatementCell, StatementRow } from '../statement-table.ts';

const receivers = ['對企業', '對非營利機構', '對家庭及民間', '對政府', '對國外'];
const current = [
  ...['受僱人員報酬', '購買商品及勞務支出', '債務利息', '土地租金支出'],
  ...receivers.map((name) => `經常移轉／${name}`),
];
const investment = ['對營業基金', '對非營業特種基金', '對民間企業'].map((name) => `投資及增資／${name}`);
const fixedCapital = ['住宅', '非住宅房屋', '營建工程', '運輸工具', '資訊軟體', '機器及其他設備', '土地改良'];
const capital = [
  ...receivers.map((name) => `資本移轉／${name}`),
  ...['土地購入', '無形資產購入'],
  ...fixedCapital.map((name) => `固定資本形成／${name}`),
];
/** Columns of the left and of the right page, in the order of the official form. */
const left = [...current, '經常支出合計', ...investment];
const right = [...capital, '資本支出合計', '總計'];

const form: StatementForm = {
  title: '歲出按職能及經濟性綜合分類表',
  slug: 'functional-economic',
  protects: 'functions',
  in: ['unit-budget'],
  coded: true,
  columns: [...left, ...right].map((name) => ({ name, unit: 'money', additive: true })),
  identities: [
    { rule: 'ROW-TOTAL', total: '經常支出合計', plus: current },
    { rule: 'ROW-TOTAL', total: '資本支出合計', plus: [...investment, ...capital] },
    { rule: 'ROW-TOTAL', total: '總計', plus: ['經常支出合計', '資本支出合計'] },
  ],
  summaries: { 總計: 'roots' },
  requires: ['總計'],
};

/**
 * 歲出按職能及經濟性綜合分類表: function by economic class, printed as two pages side by side whose titles are cut in two.
 * Columns are those of the official form; the page's own heads may be merged or out of place, so that the position of the
 * figures is decided by the totals. Reports STATEMENT-MISSING, ROW-UNREAD and ROW-AMBIGUOUS.
 */
export const functionalEconomicBudget: StatementReader = { form, read };

interface PrintedRow {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly figures: readonly TabFigure[];
}

function read(document: SourceDocument): StatementReadingResult {
  const diagnostics: Diagnostic[] = [];
  const readings: FoundReading[] = [];
  const report = (code: 'STATEMENT-MISSING' | 'ROW-UNREAD' | 'ROW-AMBIGUOUS', line: number, text: string) =>
    diagnostics.push({
      code,
      severity: 'error',
      at: { document: document.entry.id, line },
      values: { statement: form.title, text: text.trim(), row: text.trim() },
    });
  const halves = findHalves(splitTabPages(document.lines));
  if (!halves) {
    report('STATEMENT-MISSING', 0, '');
    return { tables: [], readings, diagnostics };
  }
  const [leftPage, rightPage] = halves;
  const start = Math.max(2, ...leftPage.rows.map((row) => row.cells.map(withoutSpaces).indexOf('受僱人員報酬')));
  const leftRows = printedRows(leftPage, true, report);
  const rightRows = printedRows(rightPage, false, report);
  // A row with nothing on the left may have no line on the right; the filled rows correspond in order.
  const filled = leftRows.filter(({ figures }) => figures.length > 0);
  if (filled.length !== rightRows.length)
    report('ROW-AMBIGUOUS', rightPage.lineFrom, `${filled.length} ≠ ${rightRows.length}`);
  const leftShift = shiftThatAddsUp(
    filled.map(({ figures }) => figures),
    left,
    start,
    '經常支出合計',
  );
  const rightShift = shiftThatAddsUp(
    rightRows.map(({ figures }) => figures),
    right,
    0,
    '資本支出合計',
  );
  if (leftShift === undefined) report('ROW-AMBIGUOUS', leftPage.lineFrom, '經常支出合計');
  if (rightShift === undefined) report('ROW-AMBIGUOUS', rightPage.lineFrom, '資本支出合計');
  const unit: FigureUnit = [leftPage.unit, rightPage.unit].includes('元') ? '元' : '千元';
  const found = (line: number, what: string) =>
    readings.push({ document: document.entry.id, lineFrom: line, lineTo: line, what });
  const heads = readTabHeader(leftPage.rows, 3).names;
  const rows = leftRows.map((row): StatementRow => {
    const other = rightRows[filled.indexOf(row)];
    const placedLeft = place(row, left, start + (leftShift ?? 0), unit);
    const placedRight = other ? place(other, right, rightShift ?? 0, unit) : [];
    if (placedLeft.some(({ column, at }) => !heads[at]?.endsWith(lastPart(column))))
      found(row.line, 'column heads merged or out of place');
    if (other) found(other.line, `joined by order, figures shifted by ${rightShift ?? 0}`);
    return {
      path: [row.name],
      code: row.code,
      role: row.name === '總計' ? 'summary' : 'node',
      depth: 0,
      cells: [...placedLeft, ...placedRight].map(({ at: _, ...cell }) => cell),
      note: '',
      lineFrom: row.line,
      lineTo: row.line,
    };
  });
  const table = {
    document: document.entry.id,
    statement: form.title,
    slug: form.slug,
    unit,
    columns: form.columns.map(({ name }) => ({ name, unit })),
    rows,
    lineFrom: leftPage.head.find(({ text }) => form.title.startsWith(withoutSpaces(text)))?.number ?? leftPage.lineFrom,
    lineTo: rightPage.lineTo,
  };
  return { tables: [table], readings, diagnostics };
}

/** Two pages in a row whose heads hold the two pieces of the title. */
function findHalves(pages: readonly TabPage[]): readonly [TabPage, TabPage] | undefined {
  for (const [at, page] of pages.entries()) {
    const next = pages[at + 1];
    const pieces = page.head
      .map(({ text }) => withoutSpaces(text))
      .filter((text) => text !== '' && form.title.startsWith(text));
    const ends = next?.head.map(({ text }) => withoutSpaces(text)) ?? [];
    if (next && pieces.some((piece) => ends.includes(form.title.slice(piece.length)))) return [page, next];
  }
  return undefined;
}

function printedRows(
  page: TabPage,
  labelled: boolean,
  report: (code: 'ROW-UNREAD', line: number, text: string) => void,
): PrintedRow[] {
  return page.rows.slice(3).flatMap((row): PrintedRow[] => {
    const cells = classifyCells(row);
    const figures = cells.filter((cell) => cell.kind === 'figure');
    const [label] = cells;
    const subject = label?.kind === 'subject' ? label : undefined;
    const fits = labelled ? subject && figures.length === cells.length - 1 : figures.length === cells.length;
    if (!fits) {
      report('ROW-UNREAD', row.line, row.text);
      return [];
    }
    return [{ line: row.line, code: subject?.code ?? '', name: subject?.name ?? '', figures }];
  });
}

/** The smallest shift for which the total's column holds, on every row, the sum of the figures before it. */
function shiftThatAddsUp(
  rows: readonly (readonly TabFigure[])[],
  names: readonly string[],
  start: number,
  total: string,
): number | undefined {
  for (const shift of [0, -1, 1, -2, 2, -3, 3]) {
    const at = start + shift + names.indexOf(total);
    const holds = rows.every((figures) => {
      const printed = figures.find(({ column }) => column === at);
      const before = figures
        .filter(({ column }) => column < at)
        .reduce((sum, { value }) => sum.add(value), new Decimal(0));
      const inside = figures.every(({ column }) => column >= start + shift && column < start + shift + names.length);
      return printed !== undefined && before.eq(printed.value) && inside;
    });
    if (holds && rows.length > 0) return shift;
  }
  return undefined;
}

function place(
  row: PrintedRow,
  names: readonly string[],
  first: number,
  unit: FigureUnit,
): (StatementCell & { readonly at: number })[] {
  return row.figures.flatMap(({ column, value, raw }) => {
    const name = names[column - first];
    return name === undefined ? [] : [{ column: name, value, unit, raw, line: row.line, at: column }];
  });
}

function lastPart(column: string): string {
  return column.split('／').at(-1) ?? '';
}
