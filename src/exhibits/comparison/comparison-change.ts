import { changeArrow } from '../../charts/change-arrow.ts';
import type { ChartWords } from '../../charts/chart-words.ts';
import type { Words } from '../../i18n/use-words.ts';
import { roundedQuotient } from '../../money/rounded-quotient.ts';
import type { ComparisonBreakdown, ComparisonMeasure } from './comparison-state.ts';

/** A change between two like columns, in the measure shown. */
export interface MeasuredChange {
  /** With its sign: `+1 億 2,899 萬元`, `+3.20 個百分點`. */
  readonly text: string;
  /** With arrow and sign. */
  readonly marked: string;
  /** Of the first, with its sign; empty for shares and where the first is nothing. */
  readonly percent: string;
  readonly direction: 'more' | 'less' | 'same';
  /** For ranking: the size in hundredths of the measure's unit. */
  readonly size: bigint;
}

/** What became of one value; the two are in one measure, plain digits. Only to be asked of like columns. */
export function measuredChange(
  first: string,
  second: string,
  by: ComparisonBreakdown,
  as: ComparisonMeasure,
  words: Words['compareExplorer'],
  charts: ChartWords,
): MeasuredChange {
  const difference = hundredths(second) - hundredths(first);
  const sign = difference > 0n ? '+' : difference < 0n ? '−' : '';
  const size = difference < 0n ? -difference : difference;
  const digits = decimal(size);
  const text = (): string => {
    if (as === 'share') return words.points(`${sign}${digits}`);
    if (by === 'staffing') return words.peopleText(`${sign}${digits.replace(/\.00$/, '')}`);
    if (as === 'resident') return words.perResidentText(`${sign}${digits}`);
    return words.moneyText(difference === 0n ? charts.amount('0') : charts.change((difference / 100n).toString()));
  };
  const said = text();
  return {
    text: said,
    marked: `${changeArrow(difference)}${said}`,
    percent: as === 'share' || hundredths(first) === 0n ? '' : `${sign}${roundedQuotient(digits, first, 100n, 1)}%`,
    direction: difference > 0n ? 'more' : difference < 0n ? 'less' : 'same',
    size,
  };
}

/**
 * What budget less outcome comes to, without a percentage: nothing grew. Positive where less was spent than budgeted, which
 * needs no sign where the difference has a name of its own (賸餘).
 */
export function executionChange(
  budget: string,
  outcome: string,
  signed: boolean,
  by: ComparisonBreakdown,
  as: ComparisonMeasure,
  words: Words['compareExplorer'],
  charts: ChartWords,
): MeasuredChange {
  const change = measuredChange(outcome, budget, by, as, words, charts);
  const text = signed ? change.text : change.text.replace(/^\+/, '');
  return { ...change, text, marked: text, percent: '' };
}

function hundredths(digits: string): bigint {
  const [whole = '0', places = ''] = digits.split('.');
  return BigInt(whole + places.padEnd(2, '0').slice(0, 2));
}

function decimal(value: bigint): string {
  const text = value.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
