import { grouped } from './format-amount.ts';
import { plainDigitsOrThrow } from './plain-digits.ts';
import { roundedQuotient } from './rounded-quotient.ts';

const minusSign = '−';
const million = 1_000_000n;

/** Each is a thousand of the one before it. */
const largeUnits = ['million', 'billion', 'trillion'] as const;

/**
 * New Taiwan dollars as English readers say them: `NT$237.46 million`.
 * From a million on rounded half up (away from zero) once, to two places, which end without zeros; below that exact.
 * @param ntd plain 元 digits; a negative amount carries `−`
 */
export function englishPeopleForm(ntd: string): string {
  const { negative, digits } = unsigned(ntd);
  return `${negative ? minusSign : ''}NT$${said(digits)}`;
}

/** The same as briefly as a label needs: `NT$237.46m`, `NT$2.76bn`. */
export function englishLabelForm(ntd: string): string {
  return briefly(englishPeopleForm(ntd));
}

/** A change as briefly as a label needs: `+NT$131.4m`. */
export function englishChangeLabelForm(ntd: string): string {
  return briefly(englishChangeForm(ntd));
}

function briefly(said: string): string {
  return said.replace(' million', 'm').replace(' billion', 'bn').replace(' trillion', 'tn');
}

/** A change with its sign always shown: `+NT$131.4 million`, `−NT$5,000`; no change is `NT$0`. */
export function englishChangeForm(ntd: string): string {
  const { negative, digits } = unsigned(ntd);
  if (/^[0.]+$/.test(digits)) return 'NT$0';
  return `${negative ? minusSign : '+'}NT$${said(digits)}`;
}

/**
 * Every digit: `NT$123,456,789`. What a book prints in thousands keeps that precision and says so: `NT$275,795 thousand`.
 * @param ntd plain 元 digits
 * @param precisionNtd what one step of the last printed digit is worth; with 1000 the amount must be whole thousands
 */
export function englishExactForm(ntd: string, precisionNtd: 1 | 1000 = 1): string {
  const { negative, digits } = unsigned(ntd);
  const sign = negative ? minusSign : '';
  if (precisionNtd === 1) return `${sign}NT$${grouped(digits)}`;
  if (digits !== '0' && !/^\d+000$/.test(digits)) throw new RangeError(`NT$${ntd} is not whole thousands`);
  return `${sign}NT$${grouped(digits === '0' ? '0' : digits.slice(0, -3))} thousand`;
}

function said(digits: string): string {
  if (BigInt(digits.split('.')[0] ?? '0') < million) return grouped(digits);
  let unit = million;
  for (const [at, name] of largeUnits.entries()) {
    const count = roundedQuotient(digits, unit.toString(), 1n, 2);
    // The rounding may carry into the next unit: 999,995,000 is 1 billion.
    const last = at === largeUnits.length - 1;
    if (last || BigInt(count.split('.')[0] ?? '0') < 1000n) return `${grouped(count.replace(/\.?0+$/, ''))} ${name}`;
    unit *= 1000n;
  }
  return grouped(digits);
}

function unsigned(ntd: string): { negative: boolean; digits: string } {
  const negative = plainDigitsOrThrow(ntd).startsWith('-') && !/^-[0.]+$/.test(ntd);
  return { negative, digits: ntd.replace('-', '') };
}
