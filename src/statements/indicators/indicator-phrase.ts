import { printedDate } from './indicator-dates.ts';

/** Text prepared for finding phrases: no spaces, full-width ASCII as half-width, and where each character came from. */
export interface FoldedText {
  readonly text: string;
  /** Index in the original text of every UTF-16 unit. */
  readonly origin: readonly number[];
}

/** Drops spaces (not line breaks) and turns full-width ASCII into half-width, one character for one. */
export function foldForPhrases(text: string): FoldedText {
  const kept: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char !== '\n' && /\s/.test(char)) continue;
    kept.push(/[\uff01-\uff5e]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char);
    origin.push(at);
  }
  return { text: kept.join(''), origin };
}

/** A number in prose: digits with grouping, 兆億萬千百 between and behind them, or Chinese numerals. `30多萬` is one number. */
const number = String.raw`(?:(?<![\d,.])\d[\d,]*(?:\.\d+)?(?:[多餘]?[兆億萬千百](?:\d[\d,]*(?:\.\d+)?)?)*(?!\d)|[〇零一二兩三四五六七八九十百千萬億]+)`;

/** Words that qualify a number: before it, directly behind it, behind its unit. */
const before = '(?:將近|超過|超越|已逾|至少|不到|未達|約|逾|近)';
const behind = '[多餘]';
const behindUnit = '(?:以上|以內|以下|餘|內)';
const apart = String.raw`(?:${before}|\+)`;

const opensWithQualifier = new RegExp(`^${behindUnit}`);

/** What a phrase leaves open; everything else stands in it as printed. */
const openPlaces = /\{(|n|date|anydate|from|to|~)\}/;

/**
 * A phrase of `data/indicators.yaml` as a pattern over folded text. `{}` is the value with its qualifiers, `{n}` any
 * number, `{date}` the date it holds for (`{from}` and `{to}` a span), `{anydate}` another date, `{~}` a qualifier that
 * stands apart from the number. The words after `{}` open with one of `counters`, or a counter stands before it.
 * @returns `undefined` when the phrase has not exactly one `{}` or states no counter
 */
export function phrasePattern(phrase: string, counters: readonly string[]): RegExp | undefined {
  const pieces = foldForPhrases(phrase).text.split(openPlaces);
  const value = pieces.findIndex((piece, at) => at % 2 === 1 && piece === '');
  if (value < 0 || pieces.filter((piece, at) => at % 2 === 1 && piece === '').length !== 1) return undefined;
  const folded = counters.map((counter) => foldForPhrases(counter).text).sort((a, b) => b.length - a.length);
  const rest = pieces[value + 1] ?? '';
  const counter = folded.find((each) => rest.startsWith(each));
  if (counter === undefined && !folded.some((each) => (pieces[value - 1] ?? '').includes(each))) return undefined;
  const source = pieces.map((piece, at) => {
    if (at % 2 === 1) return openPlace(piece);
    if (at !== value + 1 || counter === undefined) return literally(piece);
    const tail = piece.slice(counter.length);
    const printed = opensWithQualifier.exec(tail)?.[0] ?? '';
    return `${literally(counter)}(?<behindUnit>${printed || behindUnit})${printed ? '' : '?'}${literally(tail.slice(printed.length))}`;
  });
  return new RegExp(source.join(''), 'dg');
}

/** A phrase that only says for which date others hold: one `{date}`, no value. */
export function datePattern(phrase: string): RegExp {
  const pieces = foldForPhrases(phrase).text.split(openPlaces);
  return new RegExp(pieces.map((piece, at) => (at % 2 === 1 ? openPlace(piece) : literally(piece))).join(''), 'dg');
}

function openPlace(name: string): string {
  switch (name) {
    case '':
      return `(?<before>${before})?(?<number>${number})(?<behind>${behind})?`;
    case 'n':
      return `${before}?${number}${behind}?`;
    case '~':
      return `(?<apart>${apart})?`;
    case 'anydate':
      return printedDate;
    default:
      return `(?<${name}>${printedDate})`;
  }
}

function literally(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
}
