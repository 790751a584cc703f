import { Decimal } from 'decimal.js';
import { readFigure } from '../../documents/figure-token.ts';
import type { LocatedFigure } from '../rows/printed-row.ts';

/** One figure of a row of 歲出賸餘數分析表 and what it is; `type` and `reason` only where the book prints them. */
export interface SurplusPart {
  readonly kind: 'amount' | 'share' | 'current' | 'capital';
  readonly figure: LocatedFigure;
  /** Number of the official type of reason, as printed. */
  readonly type: string;
  readonly reason: string;
  readonly lineTo: number;
}

type Draft = Omit<SurplusPart, 'kind'>;
type Word = { readonly text: string; readonly line: number };

/**
 * Takes the words after a row's name apart: the whole amount, its percentage, then current and capital, each perhaps
 * with a type before it and a reason behind it: `4,610,800 12.50% 2 3,210,500 主要係…。 - 10 1,400,300 無`. An entry after
 * both sides are filled is another reason of the side that still lacks money for the row's amount. An amount under a
 * thousand has no comma to tell it from a type: then it is the sum of both sides that tells.
 * @returns `undefined` when the words are not of this form
 */
export function readSurplusParts(words: readonly Word[]): SurplusPart[] | undefined {
  const choices = typedAmounts.map((amount) => partsOf(readDrafts(words, amount)));
  return choices.find((parts) => parts !== undefined && addsUp(parts)) ?? choices[0];
}

function partsOf(drafts: readonly Draft[]): SurplusPart[] | undefined {
  const [amount, ...rest] = drafts;
  if (amount?.type !== '') return undefined;
  const share = rest[0] && /[%％]$/.test(rest[0].figure.raw) ? rest.shift() : undefined;
  const [current, capital, ...more] = rest;
  if (!current || !capital) return undefined;
  const parts: SurplusPart[] = [{ ...amount, kind: 'amount' }];
  if (share) parts.push({ ...share, kind: 'share' });
  parts.push({ ...current, kind: 'current' }, { ...capital, kind: 'capital' });
  const extra = new Decimal(current.figure.value).isZero() ? 'capital' : 'current';
  for (const draft of more)
    parts.splice(extra === 'current' ? parts.length - 1 : parts.length, 0, { ...draft, kind: extra });
  return parts;
}

function addsUp(parts: readonly SurplusPart[]): boolean {
  const sum = (kinds: readonly SurplusPart['kind'][]) =>
    parts
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((total, { figure }) => total.add(figure.value), new Decimal(0));
  return sum(['amount']).eq(sum(['current', 'capital']));
}

function readDrafts(words: readonly Word[], amount: RegExp): Draft[] {
  const isMoney = (word: string | undefined) => word !== undefined && amount.test(word);
  const drafts: Draft[] = [];
  let type = '';
  for (const [at, { text, line }] of words.entries()) {
    const figure = readFigure(text);
    const last = drafts.at(-1);
    if (!figure) {
      if (last) drafts[drafts.length - 1] = { ...last, reason: last.reason + text, lineTo: line };
      continue;
    }
    // A type is one or two digits with an amount right behind it; the amount then takes it along.
    if (type === '' && isType(text) && isMoney(words[at + 1]?.text)) {
      type = text;
      continue;
    }
    drafts.push({ figure: { ...figure, line }, type, reason: '', lineTo: line });
    type = '';
  }
  return drafts;
}

function isType(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

/** What may stand behind a type: an amount with a comma, as a rule; any amount; or nothing, for the row has no types. */
const typedAmounts = [/^-?\d{1,3}(,\d{3})+$/, /^-?\d{1,3}(,\d{3})*$/, /^(?!)/];
