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
  // Edges have no width: the stretch is that of the characters.
  const first = wanted.findIndex((token) => token !== wordEdge);
  const last = wanted.findLastIndex((token) => token !== wordEdge);
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    if (wanted.every((token, step) => tokens[at + step] === token)) {
      spans.push({ from: from[at + first] ?? 0, to: to[at + last] ?? 0 });
    }
  }
  return spans;
}
