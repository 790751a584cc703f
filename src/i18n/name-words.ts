import { breaksByItself, headlineParts } from './headline-parts.ts';

/** So short a name is one word: every column holds it. */
const shortest = 4;
/** Longer texts are sentences: they fill their lines, and a break in a word costs less than a ragged edge. */
const longest = 20;
/** What stands in brackets and is no longer than this, brackets counted, stays in one line. */
const longestAside = 6;

/**
 * The words of a name in a table, between which alone its lines may end: `臺中 108 年度（2019）決算數` → `臺中␣`, `108 年度`, `（2019）`,
 * `決算數`. Joined again, they are the name. A browser would break Chinese between any two characters, and squeeze a column
 * until it does. Nothing for a sentence, nor for Latin letters, which break at their spaces by themselves.
 */
export function nameWords(name: string): readonly string[] | undefined {
  if (name.length > longest || breaksByItself(name)) return undefined;
  if (name.length <= shortest) return [name];
  const words: string[] = [];
  for (const word of headlineParts(name).flat()) {
    const aside = /（[^）]*$/.exec(words.at(-1) ?? '')?.[0];
    if (aside !== undefined && (aside + word).length <= longestAside) words.push(`${words.pop()}${word}`);
    else words.push(word);
  }
  return words;
}
