import { Decimal } from 'decimal.js';

const digitValues: Record<string, number> = {
  〇: 0, 零: 0, 一: 1, 壹: 1, 二: 2, 貳: 2, 兩: 2, 三: 3, 參: 3, 四: 4, 肆: 4, 五: 5, 伍: 5,
  六: 6, 陸: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
};
const smallUnits: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const largeUnits: Record<string, string> = { 萬: '10000', 億: '100000000', 兆: '1000000000000' };

/**
 * Reads a number the way the books write it in prose: `26,522,000`, `2億7,579萬5千`, `三千五百萬`, `２８`.
 * Digits and Chinese numerals mix; grouping commas are checked, not ignored.
 * @returns the exact value, or `undefined` when the text is not one number (the caller reports it with its line)
 */
export function readNumber(printed: string): Decimal | undefined {
  const text = printed.normalize('NFKC').replace(/\s/g, '');
  const sign = text.startsWith('-') ? -1 : 1;
  const body = sign < 0 ? text.slice(1) : text;
  if (body === '') return undefined;
  const total = readLargeUnits(body);
  return total?.mul(sign);
}

/** Splits at 兆, 億, 萬 from the largest down; each part is below 10,000 of its unit. */
function readLargeUnits(body: string): Decimal | undefined {
  let rest = body;
  let total = new Decimal(0);
  let partsRead = 0;
  for (const unit of ['兆', '億', '萬']) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const factor = readSmall(rest.slice(0, at));
    if (!factor) return undefined;
    total = total.add(factor.mul(largeUnits[unit] ?? 1));
    rest = rest.slice(at + 1);
    partsRead += 1;
  }
  if (rest === '') return partsRead > 0 ? total : undefined;
  const small = readSmall(rest);
  return small ? total.add(small) : undefined;
}

/** `5千`, `7,579`, `98.5`, `三千五百`, `二十`. */
function readSmall(part: string): Decimal | undefined {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(part)) return new Decimal(part.replaceAll(',', ''));
  if (/^\d+(\.\d+)?$/.test(part)) return new Decimal(part);
  let total = new Decimal(0);
  let pending: Decimal | undefined;
  let at = 0;
  while (at < part.length) {
    const run = /^(\d{1,3}(,\d{3})+|\d+)/.exec(part.slice(at))?.[0];
    const char = part[at] ?? '';
    if (run !== undefined) {
      if (pending) return undefined;
      pending = new Decimal(run.replaceAll(',', ''));
      at += run.length;
    } else if (char in digitValues) {
      // 二〇一九: digits in a row without a unit are positions, not a sum.
      const previous: Decimal = pending ?? new Decimal(0);
      pending = previous.mul(10).add(digitValues[char] ?? 0);
      at += 1;
    } else if (char in smallUnits) {
      total = total.add((pending ?? new Decimal(1)).mul(smallUnits[char] ?? 1));
      pending = undefined;
      at += 1;
    } else return undefined;
  }
  return pending ? total.add(pending) : total;
}
