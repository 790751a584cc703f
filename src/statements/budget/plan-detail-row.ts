import { Decimal } from 'decimal.js';
import type { TabCell, TabFigure, TabSubject } from '../../documents/tab-cells.ts';
import { classifyCells } from '../../documents/tab-cells.ts';
import type { TabRow } from '../../documents/tab-pages.ts';
import { withoutSpaces } from '../../documents/tab-pages.ts';
import type { UnitWord } from '../../documents/tab-unit-words.ts';

/** Printed positions of the columns of a table of purchase lines, as the page's own header has them. */
export interface DetailColumns {
  readonly subject: number;
  readonly unit: number;
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
}

/**
 * One row of the detail table with its cells known for what they are. A row can be a subtotal (subject and amount),
 * a purchase line (unit, quantity, price, amount) or both at once where the conversion merged them.
 */
export interface DetailRow {
  readonly line: number;
  readonly page: number;
  readonly subject: TabSubject | undefined;
  readonly unit: UnitWord | '';
  readonly quantity: TabFigure | undefined;
  readonly price: TabFigure | undefined;
  /** Amount of the purchase line, or of the subtotal on a row without one. */
  readonly amount: TabFigure | undefined;
  /** The subtotal that a merged row prints after the purchase line's amount. */
  readonly subtotal: TabFigure | undefined;
  readonly text: string;
  /** What the conversion did to the row, in words; empty for an undamaged row. */
  readonly damage: readonly string[];
}

/**
 * The header row's columns, or `undefined` when the row is not the detail table's header.
 * @param subjectTitle heading of the first column
 */
export function readDetailColumns(row: TabRow, subjectTitle: string): DetailColumns | undefined {
  const names = row.cells.map(withoutSpaces);
  const at = (name: string) => names.findIndex((cell) => cell.startsWith(name));
  const columns = {
    subject: at(subjectTitle),
    unit: at('單位'),
    quantity: at('數量'),
    price: at('單價'),
    amount: at('預算數'),
  };
  return Object.values(columns).every((column) => column >= 0) ? columns : undefined;
}

/**
 * Reads one row by what its cells are.
 * @param planName 業務計畫-工作計畫; the conversion prints this page heading into the first column of some rows
 * @returns `undefined` when the row does not fit the form (the caller reports ROW-UNREAD)
 */
export function readDetailRow(
  row: TabRow,
  page: number,
  columns: DetailColumns,
  planName: string,
): DetailRow | undefined {
  const damage: string[] = [];
  const cells = classifyCells(row).filter((cell) => {
    const heading = cell.kind === 'text' && cell.column === columns.subject && sameHeading(cell.text, planName);
    if (heading) damage.push('page heading printed into the row');
    return !heading;
  });
  const figures = cells.filter((cell) => cell.kind === 'figure');
  const unit = cells.find((cell) => cell.kind === 'unit');
  const subjects = cells.filter((cell) => cell.kind === 'subject');
  const texts = cells.filter((cell) => cell.kind === 'text');
  if (subjects.length > 1 || texts.length > 1 || (figures.length === 0 && subjects.length === 0)) return undefined;
  if (isBefore(texts[0], figures[0])) return undefined;
  const meaning = readFigures(figures, unit !== undefined);
  if (!meaning) return undefined;
  const subject = subjects[0];
  const { quantity, price, amount, subtotal, doubled } = meaning;
  const moved = [
    { name: 'subject', by: subject ? subject.column - columns.subject : undefined },
    { name: 'figures', by: amount ? amount.column - columns.amount : undefined },
  ].filter((shift): shift is { name: string; by: number } => shift.by !== undefined);
  // A subtotal printed after its item's amount stands one to the right of it by nature; so does an amount printed twice.
  for (const { name, by } of moved) if (by !== 0) damage.push(`${name} shifted by ${by > 0 ? '+' : ''}${by}`);
  if (doubled) damage.push('subtotal printed twice');
  if (subject && unit && subtotal) damage.push('item amount and subtotal on one row');
  if (!unit && quantity) damage.push('unit lost');
  return {
    line: row.line,
    page,
    subject,
    unit: unit?.unit ?? '',
    quantity,
    price,
    amount,
    subtotal,
    text: texts[0]?.text ?? '',
    damage,
  };
}

interface FigureMeaning {
  readonly quantity?: TabFigure | undefined;
  readonly price?: TabFigure | undefined;
  readonly amount?: TabFigure | undefined;
  readonly subtotal?: TabFigure | undefined;
  readonly doubled?: boolean;
}

/** Figures mean by their number: quantity, price, amount and perhaps the subtotal with a unit; without one, the amount, perhaps twice. */
function readFigures(figures: readonly TabFigure[], hasUnit: boolean): FigureMeaning | undefined {
  const [first, second, third, fourth] = figures;
  if (hasUnit)
    return third && figures.length <= 4
      ? { quantity: first, price: second, amount: third, subtotal: fourth }
      : undefined;
  if (figures.length <= 1) return { amount: first };
  if (figures.length === 2) return first?.value === second?.value ? { amount: second, doubled: true } : undefined;
  const product = first && second && third && new Decimal(first.value).mul(second.value).eq(third.value);
  return product && figures.length === 3 ? { quantity: first, price: second, amount: third } : undefined;
}

function isBefore(text: TabCell | undefined, figure: TabCell | undefined): boolean {
  return text !== undefined && figure !== undefined && text.column < figure.column;
}

function sameHeading(text: string, planName: string): boolean {
  const plain = (name: string) => withoutSpaces(name).replace(/[-—－–]/g, '');
  return planName !== '' && plain(text) === plain(planName);
}
