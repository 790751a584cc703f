import { readNumber } from '../money/chinese-numeral.ts';

/** Kinds of numbering in official papers, from 壹、 down; which lies inside which is found in the text, not assumed. */
export type MarkClass =
  | 'formal'
  | 'stem'
  | 'han'
  | 'han-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'capital'
  | 'small'
  | 'bullet';

/** A numbering mark at the beginning of a text. */
export interface Mark {
  readonly class: MarkClass;
  /** 1 for 壹、一、1. A.; 0 for bullets. */
  readonly ordinal: number;
  /** Characters that it takes, spaces after it included. */
  readonly length: number;
}

const stems = '甲乙丙丁戊己庚辛壬癸';
const hanNumeral = '[一二三四五六七八九十]{1,3}';
const forms: readonly {
  readonly class: MarkClass;
  readonly form: RegExp;
  readonly read: (printed: string) => number;
}[] = [
  { class: 'formal', form: /^([壹貳參叁肆伍陸柒捌玖拾]{1,3})、\s*/, read: numeral },
  { class: 'stem', form: /^([甲乙丙丁戊己庚辛壬癸])、\s*/, read: (stem) => stems.indexOf(stem) + 1 },
  { class: 'han', form: new RegExp(`^(${hanNumeral})、\\s*`), read: numeral },
  { class: 'han-bracket', form: new RegExp(`^[（(](${hanNumeral})[）)]\\s*`), read: numeral },
  { class: 'arabic', form: /^(\d{1,2})[.．、](?!\d)\s*/, read: Number },
  { class: 'arabic-bracket', form: /^[（(](\d{1,2})[）)]\s*/, read: Number },
  { class: 'capital', form: /^([A-Z])[.．、](?![A-Z]\.)\s*/, read: (letter) => letter.charCodeAt(0) - 64 },
  { class: 'small', form: /^([a-z])(?:、|\.(?=\s))\s*/, read: (letter) => letter.charCodeAt(0) - 96 },
  { class: 'bullet', form: /^([•●■◆➢➤✓✔※])\s*/, read: () => 0 },
];

/** The numbering mark that opens a text (leading spaces ignored), or `undefined`. */
export function markOf(text: string): Mark | undefined {
  const indent = text.length - text.trimStart().length;
  const body = text.slice(indent);
  for (const { class: kind, form, read } of forms) {
    const found = form.exec(body);
    if (found) return { class: kind, ordinal: read(found[1] ?? ''), length: indent + found[0].length };
  }
  return undefined;
}

/** All marks that open a text one after the other: `(一)1. 依…` has two. */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  let rest = text;
  for (let mark = markOf(rest); mark; mark = markOf(rest)) {
    marks.push(mark);
    rest = rest.slice(mark.length);
  }
  return marks;
}

/** The text without its opening marks and without the colon that hands over to what follows. */
export function withoutMarks(text: string): string {
  const length = marksOf(text).reduce((total, mark) => total + mark.length, 0);
  return text.slice(length).replace(/[：:]$/, '');
}

/**
 * Splits a run-on cell before each numbering mark that continues the count (`一、… 二、…`), so that a sentence that
 * merely holds a number stays whole.
 */
export function splitAtMarks(text: string): string[] {
  const parts: string[] = [];
  const last = new Map<MarkClass, number>();
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at > 0 && !/[\s。；：:！？]/.test(text[at - 1] ?? '')) continue;
    const mark = markOf(text.slice(at));
    if (!mark || mark.ordinal !== (last.get(mark.class) ?? 0) + 1) continue;
    last.set(mark.class, mark.ordinal);
    if (at > from) parts.push(text.slice(from, at).trim());
    from = at;
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== '');
}

function numeral(printed: string): number {
  return readNumber(printed.replace('叁', '參'))?.toNumber() ?? 0;
}
