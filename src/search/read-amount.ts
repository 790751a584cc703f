const digitValues: Readonly<Record<string, bigint>> = {
  〇: 0n,
  零: 0n,
  一: 1n,
  壹: 1n,
  二: 2n,
  貳: 2n,
  兩: 2n,
  三: 3n,
  參: 3n,
  四: 4n,
  肆: 4n,
  五: 5n,
  伍: 5n,
  六: 6n,
  陸: 6n,
  七: 7n,
  柒: 7n,
  八: 8n,
  捌: 8n,
  九: 9n,
  玖: 9n,
};
const smallUnits: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n };
const largeUnits: readonly (readonly [string, bigint])[] = [
  ['兆', 10n ** 12n],
  ['億', 10n ** 8n],
  ['萬', 10n ** 4n],
];
/** Values are kept with this many decimal places while they are read. */
const scale = 10n ** 6n;

const numeral = '\\d〇零一壹二貳兩三參四肆五伍六陸七柒八捌九玖十拾百佰千仟萬億兆';
const amountPattern = new RegExp(`[${numeral}](?:[${numeral}.]|,(?=\\d{3})|\\s?(?=[億萬千元]))*`, 'gu');

/**
 * An amount as people type it (`3500萬`, `三千五百萬元`, `35,000,000`, `26,522千元`) in plain 元 digits, or `undefined`.
 * The reader of the books is `readNumber`; this one agrees with it and is small enough for the browser. No signs, no fractions of 元.
 */
export function readAmount(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  const thousands = text.endsWith('千元') && /\d千元$/.test(text) && !/[萬億兆]/.test(text);
  const value = readLarge(text.replace(thousands ? /千元$/ : /元整?$/, ''));
  if (value === undefined || value % scale !== 0n) return undefined;
  return ((value / scale) * (thousands ? 1000n : 1n)).toString();
}

/** An amount that stands in a text, in plain 元 digits, with its place. */
export interface AmountInText {
  readonly ntd: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Amounts of a thousand 元 and more that a text states, in whatever words.
 * @param inThousands the text is a row of a table whose figures are 千元
 */
export function amountsInText(text: string, inThousands = false): AmountInText[] {
  const found: AmountInText[] = [];
  // Character by character, so that places stay those of the text.
  const halfWidth = text.replace(/[０-９，．]/g, (char) => char.normalize('NFKC'));
  for (const match of halfWidth.matchAll(amountPattern)) {
    const rest = halfWidth.slice(match.index + match[0].length);
    const unit = /^\s?元/.exec(rest)?.[0] ?? '';
    const printed = match[0].replace(/[,.]$/, '');
    const ntd = readAmount(printed + (unit === '' ? '' : '元'));
    if (ntd === undefined) continue;
    const plain = /^[\d,]+$/.test(printed) && unit === '';
    const exact = inThousands && plain ? `${ntd}000` : ntd;
    if (exact.length >= 4)
      found.push({ ntd: exact, from: match.index, to: match.index + printed.length + unit.length });
  }
  return found;
}

function readLarge(body: string): bigint | undefined {
  let rest = body;
  let total: bigint | undefined;
  let before: bigint | undefined;
  for (const [name, worth] of largeUnits) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    const factor = readSmall(rest.slice(0, at));
    if (factor === undefined || (before !== undefined && !fits(factor, before))) return undefined;
    before = factor;
    total = (total ?? 0n) + factor * worth;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return total;
  // 三萬五 means two things.
  if (total !== undefined && /^[\d一二兩三四五六七八九]$/.test(rest)) return undefined;
  const last = readSmall(rest);
  if (last === undefined || (before !== undefined && !fits(last, before))) return undefined;
  return (total ?? 0n) + last;
}

/** A part after a larger unit is below ten thousand, and what stood before that unit was whole. */
function fits(part: bigint, before: bigint): boolean {
  return part < 10_000n * scale && before % scale === 0n;
}

/** `5千`, `7,579`, `98.5`, `三千五百`, `二十`, with {@link scale}. */
function readSmall(part: string): bigint | undefined {
  const arabic = readArabic(part);
  if (arabic !== undefined) return arabic;
  const chars = [...part];
  if (chars.length > 1 && chars.every((char) => digitValues[char] !== undefined))
    return BigInt(chars.map((char) => digitValues[char]).join('')) * scale;
  let total = 0n;
  let before = 10_000n;
  let rest = part;
  while (rest !== '') {
    const [all = '', zero, printed, unitName] =
      /^([零〇](?!$))?([\d.,]+|[一壹二貳兩三參四肆五伍六陸七柒八捌九玖]|[零〇]$)?([十拾百佰千仟])?/.exec(rest) ?? [];
    // Units may lack a factor (十萬); a factor may lack a unit only at the end.
    if (unitName === undefined && (printed === undefined || all !== rest)) return undefined;
    const factor = printed === undefined ? scale : readFactor(printed);
    const unit = unitName === undefined ? 1n : (smallUnits[unitName] ?? 1n);
    // 一百五 is 150 to one reader and 105 to another.
    const inDoubt = unit === 1n && before > 10n && before < 10_000n && printed?.length === 1 && zero === undefined;
    if (factor === undefined || inDoubt || (before < 10_000n && factor * unit >= before * scale)) return undefined;
    total += factor * unit;
    before = unit;
    rest = rest.slice(all.length);
  }
  return part === '' ? undefined : total;
}

function readFactor(printed: string): bigint | undefined {
  const digit = digitValues[printed];
  return digit === undefined ? readArabic(printed) : digit * scale;
}

function readArabic(part: string): bigint | undefined {
  if (!/^(\d{1,3}(,\d{3})+|\d+)(\.\d{1,6})?$/.test(part)) return undefined;
  const [whole = '0', places = ''] = part.replaceAll(',', '').split('.');
  return BigInt(whole) * scale + BigInt(places.padEnd(6, '0'));
}
