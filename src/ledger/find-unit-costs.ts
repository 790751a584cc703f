import { Decimal } from 'decimal.js';
import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { IndicatorPoint } from '../statements/indicators/indicator-points.ts';
import type { LineItem } from './compiled-books.ts';

type Decided = Decisions['unit-costs'][number];

/** A printed amount and where it stands. */
export interface PrintedMoney {
  readonly document: string;
  readonly line: number;
  /** 元, plain digits. */
  readonly amountNtd: string;
  /** `約`, `餘` …, or empty. */
  readonly qualifier: string;
}

/** What one of a thing comes to: derived from two printed figures of one document, never printed itself. */
export interface UnitCost {
  readonly decided: Decided;
  readonly money: PrintedMoney;
  /** The purchase line that the money is; `undefined` where it is an indicator. */
  readonly bought: LineItem | undefined;
  readonly count: IndicatorPoint;
  /** Money by count in 元, rounded: whole from a hundred up, else two decimals. Plain digits. */
  readonly eachNtd: string;
  /** Whether either figure is printed with a qualifier, so that the quotient is only about right. */
  readonly isRough: boolean;
}

/**
 * Pairs money and count as `data/unit-costs.yaml` decides. Entries about documents that are not there are left alone; one
 * whose money or count is not exactly one figure of its document, or whose count is nought, is UNIT-COST-UNKNOWN.
 */
export function findUnitCosts(
  documents: readonly { readonly entry: { readonly id: string } }[],
  lineItems: readonly LineItem[],
  points: readonly IndicatorPoint[],
  decisions: Decisions['unit-costs'],
): { readonly unitCosts: UnitCost[]; readonly diagnostics: Diagnostic[] } {
  const unitCosts: UnitCost[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const decided of decisions) {
    const { money: where, count: slug, line } = decided;
    if (!documents.some(({ entry }) => entry.id === where.in)) continue;
    const fault = (found: string) =>
      diagnostics.push({
        code: 'UNIT-COST-UNKNOWN',
        severity: 'error',
        at: { document: 'unit-costs.yaml', line },
        values: { slug: decided.slug, document: where.in, found },
      });
    const counted = points.filter(({ document, indicator }) => document === where.in && indicator === slug);
    const [count] = counted;
    const bought =
      'bought' in where
        ? lineItems.filter(({ document, description }) => document === where.in && description.includes(where.bought))
        : [];
    const measured =
      'indicator' in where
        ? points.filter(
            ({ document, indicator, unit }) => document === where.in && indicator === where.indicator && unit === '元',
          )
        : [];
    const found = [...bought.map(moneyOfLine), ...measured.map(moneyOfPoint)];
    const [money] = found;
    if (!money || found.length > 1) fault('bought' in where ? where.bought : where.indicator);
    else if (!count || counted.length > 1 || count.value === '0') fault(slug);
    else
      unitCosts.push({
        decided,
        money,
        bought: bought[0],
        count,
        eachNtd: rounded(new Decimal(money.amountNtd).div(count.value)),
        isRough: money.qualifier !== '' || count.qualifier !== '',
      });
  }
  return { unitCosts, diagnostics };
}

const rounded = (each: Decimal) => each.toFixed(each.gte(100) ? 0 : 2);

const moneyOfLine = ({ document, amountLine, amountNtd }: LineItem): PrintedMoney => ({
  document,
  line: amountLine,
  amountNtd,
  qualifier: '',
});

const moneyOfPoint = ({ document, valueLine, value, qualifier }: IndicatorPoint): PrintedMoney => ({
  document,
  line: valueLine,
  amountNtd: value,
  qualifier,
});
