import { Decimal } from 'decimal.js';

/** A figure as a sentence writes it, and its exact value. */
export interface StatedFigure {
  readonly raw: string;
  readonly value: string;
}

/** An equation as a sentence writes it (`23×2,000＝46,000`, in English `23 × 2,000 = 46,000`), its terms, what it says and what arithmetic gives. */
export interface StatedEquation {
  readonly raw: string;
  readonly terms: readonly StatedFigure[];
  readonly result: StatedFigure;
  /** What the terms come to, in the precision of the result as written. */
  readonly computed: string;
}

const figure = '(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d])';
const unit = '\\s?(?:千元|元|[%％])?';
const sign = '[＋+－−×÷]';
const equation = new RegExp(
  `${figure}${unit}(?:\\s?${sign}\\s?${figure}${unit})+\\s?[＝=]\\s?${figure}\\s?[%％]?`,
  'g',
);
const figures = new RegExp(figure, 'g');
const signs = new RegExp(sign, 'g');

/** A figure without grouping and without zeros that say nothing, so that `6.00` is `6`. */
export function plainValue(raw: string): string {
  return new Decimal(raw.replaceAll(',', '')).abs().toString();
}

/** Every figure that a sentence writes in digits, in order; a code or an ordinal is one too. Signs are left aside. */
export function statedFigures(text: string): StatedFigure[] {
  return [...text.normalize('NFC').matchAll(figures)].map(([raw]) => ({ raw, value: plainValue(raw) }));
}

/** Every equation that a sentence writes out. Signs count from left to right, × and ÷ before ＋ and －. */
export function statedEquations(text: string): StatedEquation[] {
  return [...text.matchAll(equation)].map(([raw]) => {
    const all = statedFigures(raw);
    const result = all.at(-1) ?? { raw: '', value: '0' };
    const terms = all.slice(0, -1);
    const between: readonly string[] = (raw.split(/[＝=]/)[0] ?? '').match(signs) ?? [];
    const value = evaluate(terms, between).mul(/[%％]$/.test(raw.trim()) ? 100 : 1);
    const places = result.raw.split('.')[1]?.length ?? 0;
    const computed = between.includes('÷') ? value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP) : value;
    return { raw, terms, result, computed: computed.toString() };
  });
}

function evaluate(terms: readonly StatedFigure[], between: readonly string[]): Decimal {
  let whole = new Decimal(0);
  let product = new Decimal(terms[0]?.value ?? 0);
  for (const [at, operator] of between.entries()) {
    const next = new Decimal(terms[at + 1]?.value ?? 0);
    if (operator === '×') product = product.mul(next);
    else if (operator === '÷') product = product.div(next);
    else {
      whole = whole.add(product);
      product = operator === '＋' || operator === '+' ? next : next.neg();
    }
  }
  return whole.add(product);
}
