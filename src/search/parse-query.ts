/** One thing that must stand in a result. */
export interface QueryTerm {
  readonly text: string;
  /** Typed in quotation marks: these very words, no synonyms. */
  readonly exact: boolean;
}

/** More than this is no query but a pasted text. */
export const longestQuery = 80;
const mostTerms = 6;

/**
 * Splits what someone typed at blanks; `"…"`, `“…”` and `「…」` keep their words together and exact. All terms must be met.
 * An amount stays one term although it has a blank before its unit (`3,500 萬元`), and so does a word that a single letter
 * begins (`e 指通`).
 * @param phrases words with a blank inside that stay together too (`machine room`)
 */
export function parseQuery(typed: string, phrases: readonly string[] = []): QueryTerm[] {
  const text = phrases
    .reduce(keptTogether, typed)
    .normalize('NFC')
    .slice(0, longestQuery)
    .replace(/(\d)\s+(?=[兆億萬千百]|元)|([兆億萬])\s+(?=\d)/g, '$1$2')
    .replace(/(?<![a-zａ-ｚ\d])([a-zａ-ｚ])\s+(?=\p{Script=Han})/giu, '$1');
  const terms: QueryTerm[] = [];
  for (const match of text.matchAll(/"([^"]+)"?|“([^”]+)”?|「([^」]+)」?|([^\s"“「」”]+)/g)) {
    const quoted = match[1] ?? match[2] ?? match[3];
    const words = (quoted ?? match[4] ?? '').replaceAll(joint, ' ').trim();
    const exact = quoted !== undefined;
    if (/[\p{L}\p{N}]/u.test(words) && !terms.some((term) => term.text === words && term.exact === exact))
      terms.push({ text: words, exact });
  }
  return terms.slice(0, mostTerms);
}

/** Stands for a blank that parts no words. */
const joint = '\uE000';

function keptTogether(text: string, phrase: string): string {
  const pattern = patterns.get(phrase) ?? patternOf(phrase);
  patterns.set(phrase, pattern);
  return text.replace(pattern, (found) => found.replace(/\s+/g, joint));
}

function patternOf(phrase: string): RegExp {
  const words = phrase.split(' ').map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Of each phrase, made once: every key is compared with all of them. */
const patterns = new Map<string, RegExp>();
