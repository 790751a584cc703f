import type { FoldedText } from './fold-text.ts';
import { wordEdge } from './fold-text.ts';

/** A stretch of a text, in code units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every place where the tokens stand one after the other, as stretches of the original text. */
export function findTokens({ tokens, from, to }: FoldedText, wanted: readonly string[]): Span[] {
  const spans: Span[] = [];
  if (wanted.length === 0) return spans;
  const [first = ''] = wanted;
  for (let at = tokens.indexOf(first); at >= 0; at = tokens.indexOf(first, at + 1)) {
    if (wanted.every((token, step) => tokens[at + step] === token)) {
      spans.push({ from: from[at] ?? 0, to: to[at + wanted.length - 1] ?? 0 });
    }
  }
  return spans;
}

/**
 * The same text where only the edge between two numbers stands: `ISO27001` is met by `ISO 27001` and `台中 e指通` by
 * `台中e指通`, but `12` not by `1 2`.
 */
export function withSoftEdges({ tokens, from, to }: FoldedText): FoldedText {
  const kept = tokens.flatMap((token, at) => (token !== wordEdge || isBetweenNumbers(tokens, at) ? [at] : []));
  return {
    tokens: kept.map((at) => tokens[at] ?? ''),
    from: kept.map((at) => from[at] ?? 0),
    to: kept.map((at) => to[at] ?? 0),
  };
}

/** The tokens of a query, as {@link withSoftEdges} leaves a text. */
export function softTokens(tokens: readonly string[]): string[] {
  return tokens.filter((token, at) => token !== wordEdge || isBetweenNumbers(tokens, at));
}

function isBetweenNumbers(tokens: readonly string[], at: number): boolean {
  return /^\d$/.test(tokens[at - 1] ?? '') && /^\d$/.test(tokens[at + 1] ?? '');
}

/** Whether a stretch begins and ends where its words and numbers do. Han characters are words of their own. */
export function isWholeWord(text: string, { from, to }: Span): boolean {
  const inside = text.slice(from, to).normalize('NFKC');
  const before = text.slice(Math.max(0, from - 2), from).normalize('NFKC');
  const after = text.slice(to, to + 2).normalize('NFKC');
  const cutsBefore =
    (/^[a-z]/i.test(inside) && /[a-z]$/i.test(before)) || (/^\d/.test(inside) && /(\d|\d[,.])$/.test(before));
  const cutsAfter =
    (/[a-z]$/i.test(inside) && /^[a-z]/i.test(after)) || (/\d$/.test(inside) && /^(\d|[,.]\d)/.test(after));
  return !cutsBefore && !cutsAfter;
}
