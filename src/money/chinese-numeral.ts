import { Decimal } from 'decimal.js';

const digitValues: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  貳: 2,
  兩: 2,
  三: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const smallUnits: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const largeUnits = [
  { name: '兆', worth: '1000000000000' },
  { name: '億', worth: '100000000' },
  { name: '萬', worth: '10000' },
];

/**
 * Reads a number the way the books write it in prose: `12,345,000`, `2億7,579萬5千`, `三千五百萬`, `２８`.
 * Digits and Chinese numerals mix; grouping commas are checked, not ignored. A minus may be `-` or `−`.
 * Colloquial endings that mean two things (`一百五`, `三萬五`) are not guessed.
 * @returns the exact value, or `undefined` when the text is not one number (the caller reports it with its line)
 */
export function readNumber(printed: string): Decimal | undefined {
  const text = printed.normalize('NFKC').replace(/\s/g, '').replace(/^−/, '-');
  const negative = text.startsWith('-');
  const total = readLargeUnits(negative ? text.slice(1) : text);
  return negative ? total?.neg() : total;
}

/** Splits at 兆, 億, 萬 from the largest down; each part after the first is below 10,000 of its unit. */
function readLargeUnits(body: string): Decimal | undefined {
  let rest = body;
  let total: Decimal | undefined;
  let before: Decimal | undefined;
  for (const unit of largeUnits) {
    const at = rest.indexOf(unit.name);
    if (at < 0) continue;
    const factor = readPart(rest.slice(0, at), before);
    if (!factor) return undefined;
    before = factor;
    total = factor.mul(unit.worth).add(total ?? 0);
    rest = rest.slice(at + 1);
  }
  if (rest === '') return total;
  if (total && /^[\d一二兩三四五六七八九]$/.test(rest)) return undefined;
  return readPart(rest, before)?.add(total ?? 0);
}

/** One factor; where a larger unit stands before it, that one's factor (`before`) must be whole and this one below 10,000. */
function readPart(part: string, before: Decimal | undefined): Decimal | undefined {
  const value = readSmall(part);
  if (!value || !before) return value;
  return value.lt(10_000) && before.isInteger() ? value : undefined;
}

/** `5千`, `7,579`, `98.5`, `三千五百`, `二十`: small units descend, and a Chinese factor of one is a single digit. */
function readSmall(part: string): Decimal | undefined {
  if (isArabic(part)) return new Decimal(part.replaceAll(',', ''));
  if (/^[〇零一壹二貳兩三參四肆五伍六陸七柒八捌九玖]+$/.test(part)) return positional(part);
  const pattern =
    /(零|〇)?([\d.,]+|[一壹二貳兩三參四肆五伍六陸七柒八捌九玖])?([十拾百佰千仟])|((零|〇)?([\d.,]+|.))$/gy;
  let total = new Decimal(0);
  let unitBefore = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const match of part.matchAll(pattern)) {
    at += match[0].length;
    const unit = match[3] === undefined ? 1 : (smallUnits[match[3]] ?? 0);
    const printed = match[3] === undefined ? match[6] : match[2];
    const zero = match[1] ?? match[5];
    const factor = printed === undefined ? new Decimal(1) : oneFactor(printed);
    // 一百五 is 150 to one reader and 105 to another; 一百零五 and 一百十五 are not in doubt.
    const inDoubt = unit === 1 && unitBefore > 10 && printed?.length === 1 && zero === undefined;
    if (!factor || inDoubt || factor.mul(unit).gte(unitBefore)) return undefined;
    total = total.add(factor.mul(unit));
    unitBefore = unit;
  }
  return at === part.length && part !== '' ? total : undefined;
}

function oneFactor(printed: string): Decimal | undefined {
  if (isArabic(printed)) return new Decimal(printed.replaceAll(',', ''));
  const value = digitValues[printed];
  return value === undefined ? undefined : new Decimal(value);
}

/** 二〇一九: digits in a row without a unit are positions, not a sum. */
function positional(part: string): Decimal {
  return new Decimal([...part].map((char) => digitValues[char] ?? 0).join(''));
}

function isArabic(part: string): boolean {
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(part) || /^\d+(\.\d+)?$/.test(part);
}
