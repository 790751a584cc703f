import fc from 'fast-check';

/** A run of digits that belongs to an amount, where the text prints it. */
export interface PrintedAmount {
  /** 1-based. */
  readonly line: number;
  /** Offset in the line. */
  readonly from: number;
  readonly raw: string;
}

/** One digit of one amount, changed to another. */
export interface DigitChange {
  readonly amount: PrintedAmount;
  /** Offset of the digit in the amount. */
  readonly at: number;
  readonly digit: string;
}

/** A figure that the compiler read, and whether it stands in a sentence or in a cell of its own. */
export interface ReadFigure {
  readonly line: number;
  readonly raw: string;
  readonly inSentence: boolean;
}

/** Money and percentages by their unit, wherever they stand, with 億 萬 千 between. */
const withUnit = /\d[\d,]*(?:\.\d+)?(?=[兆億萬千百]*(?:\d[\d,]*[億萬千百]*)*\s*(?:元|％|%))/g;
/** Grouped digits are a figure even without a unit. */
const groupedDigits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?/g;

/**
 * Every amount that a text prints, found without the compiler so that what the compiler overlooks is not overlooked here;
 * and the small figures (`6`, `12`) that nothing but their place in a table shows to be one: those the compiler gives.
 * @param inProgramme lines of programme texts, whose grouped digits and percentages count people and devices
 */
export function printedAmounts(
  lines: readonly string[],
  read: readonly ReadFigure[],
  inProgramme: (line: number) => boolean,
): PrintedAmount[] {
  const found = new Map<number, PrintedAmount[]>();
  const add = (line: number, from: number, raw: string) => {
    const own = found.get(line) ?? [];
    if (own.some((other) => other.from < from + raw.length && from < other.from + other.raw.length)) return;
    found.set(line, [...own, { line, from, raw }]);
  };
  for (const [at, text] of lines.entries()) {
    const money = [...text.matchAll(withUnit)].filter(
      ({ 0: raw, index }) => !inProgramme(at + 1) || !/^\s*[%％]/.test(text.slice(index + raw.length)),
    );
    const more = inProgramme(at + 1) ? [] : text.matchAll(groupedDigits);
    for (const { 0: raw, index } of [...money, ...more]) add(at + 1, index, raw.replace(/,$/, ''));
  }
  for (const { line, raw, inSentence } of read) {
    const text = lines[line - 1] ?? '';
    const alone = inSentence ? /[\d,.]/ : /\S/;
    for (let from = text.indexOf(raw); from >= 0 && /\d/.test(raw); from = text.indexOf(raw, from + 1)) {
      if (!alone.test(text[from - 1] ?? ' ') && !alone.test(text[from + raw.length] ?? ' ')) add(line, from, raw);
    }
  }
  return [...found.values()].flat().sort((a, b) => a.line - b.line || a.from - b.from);
}

/** A seeded sample of changes of one digit: which amount, which of its digits, which other digit. No change twice. */
export function sampleDigitChanges(amounts: readonly PrintedAmount[], count: number, seed: number): DigitChange[] {
  const digits = amounts.flatMap((amount) =>
    [...amount.raw].flatMap((char, at) => (/\d/.test(char) ? [{ amount, at, char }] : [])),
  );
  // Every digit is as likely as any other; without noBias the first ones would be drawn far more often.
  const choice = fc.noBias(fc.tuple(fc.nat(digits.length - 1), fc.integer({ min: 1, max: 9 })));
  const chosen = new Map<string, DigitChange>();
  for (const [which, step] of fc.sample(choice, { seed, numRuns: count * 2 })) {
    const place = digits[which];
    if (!place || chosen.size >= count) continue;
    const digit = String((Number(place.char) + step) % 10);
    chosen.set(`${which}→${digit}`, { amount: place.amount, at: place.at, digit });
  }
  return [...chosen.values()];
}

/** The text with that one digit changed. */
export function changeDigit(lines: readonly string[], { amount, at, digit }: DigitChange): string[] {
  const changed = [...lines];
  const text = changed[amount.line - 1] ?? '';
  const offset = amount.from + at;
  changed[amount.line - 1] = text.slice(0, offset) + digit + text.slice(offset + 1);
  return changed;
}
