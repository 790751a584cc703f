import { readNumber } from '../../money/chinese-numeral.ts';

/** A number printed in a sentence, with the unit that follows it. */
export interface PrintedNumber {
  /** Offsets of the number itself in the text, its unit not included. */
  readonly from: number;
  readonly to: number;
  /** Offset after the unit. */
  readonly end: number;
  readonly raw: string;
  /** Exact plain digits, or `undefined` when the characters are not one number. */
  readonly value: string | undefined;
  /** `%` for ％ too; empty when the number counts nothing that is known (a year, a name, an ordinal). */
  readonly unit: string;
}

/** Digits with grouping, decimals and 億 萬 千 between them; or Chinese numerals directly before 元. */
const number = /(?:\d[\d,]*(?:\.\d+)?[兆億萬千百]*)+|[〇零一二兩三四五六七八九十百千萬億兆]+(?=\s*元)/g;
/** What 總說明 counts. A longer unit stands before its beginning: 人次 before 人. */
const units = /^\s*(千元|元|％|%|人次|人月|人|科|室)/;
/** A character that makes the digits part of a name (`C2`, `6-2-2`). */
const partOfName = /[A-Za-z\-.]/;

/** Every number of a text, in order, known unit or not. */
export function printedNumbers(text: string): PrintedNumber[] {
  return [...text.matchAll(number)].map((found) => {
    const from = found.index;
    const raw = found[0].replace(/,+$/, '');
    const unit = units.exec(text.slice(from + raw.length));
    const named = partOfName.test(text[from - 1] ?? '');
    return {
      from,
      to: from + raw.length,
      end: from + raw.length + (unit?.[0].length ?? 0),
      raw,
      value: readNumber(raw)?.toFixed(),
      unit: named ? '' : (unit?.[1] ?? '').replace('％', '%'),
    };
  });
}
