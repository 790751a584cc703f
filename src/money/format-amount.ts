import { plainDigitsOrThrow } from './plain-digits.ts';
import { roundedQuotient } from './rounded-quotient.ts';

/** The sign that readers see; a hyphen would break lines and read as a dash. */
const minusSign = '−';

/**
 * 元 the way people say them: `2 億 4,977 萬元`.
 * Rounded half up (away from zero) once: to 億 from 1 兆, to 萬 from 100 萬, to 0.1 萬 from 1 萬; below that exact in 元.
 * @param ntd plain 元 digits; a negative amount carries `−`
 */
export function peopleForm(ntd: string): string {
  const { negative, digits } = unsigned(ntd);
  return `${negative ? minusSign : ''}${largeUnits(digits)}`;
}

/** A change with its sign always shown: `+1 億 3,140 萬元`, `−5,000 元`; no change is `0 元`. */
export function changeForm(ntd: string): string {
  const { negative, digits } = unsigned(ntd);
  if (/^[0.]+$/.test(digits)) return '0 元';
  return `${negative ? minusSign : '+'}${largeUnits(digits)}`;
}

/**
 * Every digit: `123,450,000 元`. What a book prints in thousands keeps that precision and says so: `275,795 千元`.
 * @param ntd plain 元 digits
 * @param precisionNtd what one step of the last printed digit is worth; with 1000 the amount must be whole thousands
 */
export function exactForm(ntd: string, precisionNtd: 1 | 1000 = 1): string {
  const { negative, digits } = unsigned(ntd);
  const sign = negative ? minusSign : '';
  if (precisionNtd === 1) return `${sign}${grouped(digits)} 元`;
  if (digits !== '0' && !/^\d+000$/.test(digits)) throw new RangeError(`${ntd} 元 is not whole thousands`);
  return `${sign}${grouped(digits === '0' ? '0' : digits.slice(0, -3))} 千元`;
}

/** Digits in groups of three: `123,450,000`; places after the point stay as they are. */
export function grouped(digits: string): string {
  const [whole = '', places] = digits.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return places === undefined ? groups : `${groups}.${places}`;
}

function unsigned(ntd: string): { negative: boolean; digits: string } {
  const negative = plainDigitsOrThrow(ntd).startsWith('-') && !/^-[0.]+$/.test(ntd);
  return { negative, digits: ntd.replace('-', '') };
}

const wan = 10_000n;
const yi = 100_000_000n;
const zhao = 1_000_000_000_000n;

function largeUnits(digits: string): string {
  const wholeNtd = BigInt(digits.split('.')[0] ?? '0');
  if (wholeNtd < wan) return `${grouped(digits)} 元`;
  if (wholeNtd < 100n * wan) {
    const tenths = roundedQuotient(digits, wan.toString(), 1n, 1).replace(/\.0$/, '');
    return `${tenths} 萬元`;
  }
  // The rounding may carry into the next unit (99,995,000 is 1 億), so the units are read off the rounded amount.
  const step = wholeNtd < zhao ? wan : yi;
  const rounded = BigInt(roundedQuotient(digits, step.toString(), 1n, 0)) * step;
  const parts = [
    { count: rounded / zhao, name: '兆' },
    { count: (rounded % zhao) / yi, name: '億' },
    { count: (rounded % yi) / wan, name: '萬' },
  ];
  const said = parts.filter((part) => part.count > 0n).map((part) => `${grouped(part.count.toString())} ${part.name}`);
  return `${said.join(' ')}元`;
}
