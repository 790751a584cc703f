import { Decimal } from 'decimal.js';
import type { DocumentEntry } from '../../documents/source-document.ts';
import { amount, inNtd, ntdPerUnit, plainDigits } from '../../money/amount.ts';
import type { StatementCell, StatementTable } from '../../statements/statement-table.ts';
import type { Classification, Fact, Flow, Stage } from '../compiled-books.ts';

/** "All of it" at a level of classification. */
export const whole: Classification = { code: '', name: '' };

/** What the money is for, every level open. */
export const unclassified: FactPlace = {
  programme: whole,
  workPlan: whole,
  subPlan: whole,
  object1: whole,
  object2: whole,
  item: '',
  capital: '',
  fund: '',
};

/** The classification part of a fact. */
export type FactPlace = Pick<
  Fact,
  'programme' | 'workPlan' | 'subPlan' | 'object1' | 'object2' | 'item' | 'capital' | 'fund'
>;

/** Everything that a cell does not say by itself. */
export interface FactMeaning {
  readonly stage: Stage;
  readonly flow: Flow;
  readonly place: FactPlace;
  readonly fiscalYear: number;
  /** Names that, with year, stage and flow, make the id; official names, outermost first. */
  readonly names: readonly string[];
  /** Where the money is outside the agency's own total (統籌): whose it is instead. */
  readonly agency?: string;
  /** The printed sign is opposite to the stage's meaning (增減數 printed as account less budget): turned, and marked derived. */
  readonly turned?: string;
}

/** One printed money cell as a fact in exact 元. */
export function factOfCell(
  entry: DocumentEntry,
  table: StatementTable,
  cell: StatementCell,
  meaning: FactMeaning,
): Fact {
  const unit = cell.unit === '千元' ? '千元' : '元';
  const printed = new Decimal(cell.value);
  const ntd = inNtd(amount(meaning.turned === undefined ? printed : printed.neg(), unit));
  const { stage, flow, fiscalYear, names } = meaning;
  return {
    id: [entry.city, String(fiscalYear), stage, flow, ...names].map((part) => part.replace(/\s+/g, '')).join('-'),
    city: entry.city,
    agency: meaning.agency ?? entry.agency,
    fiscalYear,
    stage,
    flow,
    ...meaning.place,
    amountNtd: plainDigits(ntd.decimal),
    precisionNtd: ntdPerUnit[unit],
    derived: meaning.turned ?? '',
    cells: [{ document: table.document, line: cell.line }],
    statement: table.statement,
  };
}
