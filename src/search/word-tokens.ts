import { softTokens } from './find-tokens.ts';
import type { Variants } from './fold-text.ts';
import { clauseEnd, foldText, wordEdge } from './fold-text.ts';

/** The tokens of a text between the marks and edges at both ends. */
export function tokensOf(text: string, variants: Variants): string[] {
  const tokens = softTokens(foldText(text, variants).tokens);
  const isMark = (token: string | undefined) => token === wordEdge || token === clauseEnd;
  let from = 0;
  let to = tokens.length;
  while (isMark(tokens[from])) from += 1;
  while (to > from && isMark(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}

/**
 * What stands in a text between its first and its last letter or digit and is neither: brackets, dashes, stops, in their plain
 * forms. Blanks and commas inside numbers do not count.
 */
export function marksIn(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|(?<=\d),(?=\d)/gu, '')
    .replace(/[\p{L}\p{N}\s]/gu, '');
}

/** The two forms in which a word of `data/` is looked for. */
export interface WordTokens {
  /** With the edges of its words, between blanks: ` zw a i zw `. */
  readonly edged: string;
  /** As {@link tokensOf} leaves them. */
  readonly tokens: readonly string[];
}

/** The tokens of a word of `data/`, made once: every query is compared with all of them. */
export function wordTokens(word: string, variants: Variants): WordTokens {
  const table = known.get(variants) ?? new Map<string, WordTokens>();
  known.set(variants, table);
  const made = table.get(word) ?? {
    edged: ` ${foldText(word, variants).tokens.join(' ')} `,
    tokens: tokensOf(word, variants),
  };
  table.set(word, made);
  return made;
}

const known = new WeakMap<Variants, Map<string, WordTokens>>();
