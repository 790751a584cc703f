import type { AskingWords } from './asking-words.ts';
import { withoutAsking, withoutParticles } from './asking-words.ts';
import type { QueryTerm } from './parse-query.ts';

/**
 * Whether what has been typed so far is only the beginning of something: one character, a number of two digits, or words that
 * only ask (市政府花多少錢在…). It meets most of the books and says nothing; it is searched when it is submitted. Nothing at
 * all and words in quotation marks are finished.
 */
export function isUnfinished(terms: readonly QueryTerm[], asking: AskingWords): boolean {
  if (terms.length === 0 || terms.some(({ exact }) => exact)) return false;
  const typed = charactersOf(terms);
  const rest = charactersOf(withoutAsking(terms, withoutParticles(asking)));
  // A particle (的, 在) also stands inside words (標的): alone it means something only beside words that ask.
  const bare = rest.length < typed.length ? charactersOf(withoutAsking(terms, asking)) : rest;
  return bare.length < 2 || (bare.length < 3 && bare.every((character) => /\p{Nd}/u.test(character)));
}

function charactersOf(terms: readonly QueryTerm[]): string[] {
  return terms.flatMap(({ text }) => [...text].filter((character) => /[\p{L}\p{N}]/u.test(character)));
}
