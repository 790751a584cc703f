/** Characters that mean the same one (`台` → `臺`), by the character that is replaced. From `data/search-variants.yaml`. */
export type Variants = ReadonlyMap<string, string>;

/** Stands where a word of letters or digits begins or ends, so that `AI` can be told from the middle of `iTaichung`. */
export const wordEdge = 'zw';
/** Decimal point inside a number. */
const decimalPoint = 'zd';
/** End of a clause. It is no token of the index: only the check of a hit sees it. */
export const clauseEnd = '|';

/** A text as search compares it: one token a character, each with its place in the text it came from. */
export interface FoldedText {
  readonly tokens: readonly string[];
  /** First code unit of each token, and the one after its last. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface Char {
  readonly char: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Folds a text for search; index, query and check of a hit all use this one function, so that they cannot disagree.
 * NFKC, lower case, variants of a character to one of them, thousands commas dropped, every character a token of its own,
 * edges around words of Latin letters and digits, clause ends kept apart, all other marks and blanks dropped.
 * A text in NFC keeps its places; other texts should be brought to NFC first.
 */
export function foldText(text: string, variants: Variants): FoldedText {
  const chars = foldedChars(text, variants);
  const tokens: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (token: string, start: number, end: number) => {
    tokens.push(token);
    from.push(start);
    to.push(end);
  };
  let inWord = false;
  chars.forEach(({ char, from: start, to: end }, at) => {
    const isPoint = char === '.' && isDigit(chars[at - 1]) && isDigit(chars[at + 1]);
    if (isThousandsComma(chars, at)) return;
    const sort = sortOf(char);
    const inside = isPoint || sort === 'word';
    if (inside && !inWord && tokens.at(-1) !== wordEdge) put(wordEdge, start, start);
    if (!inside && inWord) put(wordEdge, start, start);
    inWord = inside;
    if (isPoint) put(decimalPoint, start, end);
    else if (inside || sort === 'character') put(char, start, end);
    else if (sort === 'clause end' && tokens.at(-1) !== clauseEnd) put(clauseEnd, start, end);
  });
  if (inWord) put(wordEdge, text.length, text.length);
  return { tokens, from, to };
}

/** What the index is given for a text: its characters with blanks between. */
export function indexText(text: string, variants: Variants): string {
  return indexTokens(foldText(text, variants).tokens).join(' ');
}

/** The tokens that the index knows: characters. Edges and clause ends are only seen by the check of a hit. */
export function indexTokens(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => token !== clauseEnd && token !== wordEdge);
}

/** The words with Latin letters, whole: the index knows them besides their characters, so that `AI` outranks `iTaichung`. */
export function latinWords(text: string, variants: Variants): string[] {
  const words = foldText(text, variants)
    .tokens.join('')
    .split(/zw|\||[^a-z0-9]/u);
  return [...new Set(words.filter((word) => /^[a-z0-9]{2,}$/.test(word) && /[a-z]/.test(word)))];
}

function foldedChars(text: string, variants: Variants): Char[] {
  const chars: Char[] = [];
  let from = 0;
  for (const original of text) {
    const to = from + original.length;
    for (const char of foldedChar(original, variants)) chars.push({ char, from, to });
    from = to;
  }
  return chars;
}

/** What one character of a text becomes. The books use some two thousand different ones: each is folded once. */
function foldedChar(original: string, variants: Variants): readonly string[] {
  const table = folded.get(variants) ?? new Map<string, readonly string[]>();
  folded.set(variants, table);
  const known = table.get(original);
  if (known) return known;
  const chars = [...original.normalize('NFKC').toLowerCase()].map((char) => variants.get(char) ?? char);
  table.set(original, chars);
  return chars;
}

const folded = new WeakMap<Variants, Map<string, readonly string[]>>();

function isDigit(char: Char | undefined): boolean {
  return char !== undefined && char.char >= '0' && char.char <= '9' && char.char.length === 1;
}

/** How {@link foldText} treats a character: part of a word or number, a character that is a word of its own, a clause end, a mark. */
function sortOf(char: string): 'word' | 'character' | 'clause end' | 'mark' {
  const known = sorts.get(char);
  if (known) return known;
  const isOwnWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u.test(char);
  const sort = /[\p{L}\p{N}]/u.test(char)
    ? isOwnWord
      ? 'character'
      : 'word'
    : /[,:;!?。、\n]/.test(char)
      ? 'clause end'
      : 'mark';
  sorts.set(char, sort);
  return sort;
}

const sorts = new Map<string, ReturnType<typeof sortOf>>();

/** A comma between digits with exactly three after it. */
function isThousandsComma(chars: readonly Char[], at: number): boolean {
  if (chars[at]?.char !== ',' || !isDigit(chars[at - 1])) return false;
  return isDigit(chars[at + 1]) && isDigit(chars[at + 2]) && isDigit(chars[at + 3]) && !isDigit(chars[at + 4]);
}
