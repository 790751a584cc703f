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

/**
 * Takes the words after a row's name apart: the whole amount, its percentage, then current and capital, each perhaps
 * with a type before it and a reason behind it: `10,785,830 17.96% 2 10,510,755 主要係…。 - 10 275,075 無`. An entry after
 * both sides are filled is another reason of the side that still lacks money for the row's amount.
 * @returns `undefined` when the words are not of this form
 */
export function readSurplusParts(
  words: readonly { readonly text: string; readonly line: number }[],
): SurplusPart[] | undefined {
  const drafts = readDrafts(words);
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

function readDrafts(words: readonly { readonly text: string; readonly line: number }[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [at, { text, line }] of words.entries()) {
    const figure = readFigure(text);
    const last = drafts.at(-1);
    if (!figure) {
      if (last) drafts[drafts.length - 1] = { ...last, reason: last.reason + text, lineTo: line };
      continue;
    }
    // A type is one or two digits with an amount right behind it; the amount then takes it along.
    if (isType(text) && isMoney(words[at + 1]?.text)) continue;
    const before = words[at - 1]?.text ?? '';
    const type = at > 0 && isType(before) && isMoney(text) ? before : '';
    drafts.push({ figure: { ...figure, line }, type, reason: '', lineTo: line });
  }
  return drafts;
}

function isType(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

function isMoney(word: string | undefined): boolean {
  return word !== undefined && /^-?\d{1,3}(,\d{3})+$/.test(word);
}
