import type { SearchRecord } from '../../src/search/search-record.ts';

/**
 * A text as a plain substring search compares it: compatibility forms and case folded, variants of a character to one,
 * no commas inside numbers, no blanks but between two numbers. Written apart from the search's own folding, so that the truth is not its echo.
 */
export function plainText(text: string, variants: Readonly<Record<string, string>>): string {
  const folded = [...text.normalize('NFKC').toLowerCase()].map((char) => variants[char] ?? char).join('');
  return folded
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(/\s+/g, ' ');
}

/** The texts of a record that a reader can see, line by line. */
export function fieldsOf({ title, trail, text }: SearchRecord): string[] {
  return [title, ...trail, ...text.split('\n')];
}

/** Ids of the records in which the string stands. */
export function substringTruth(
  query: string,
  records: readonly SearchRecord[],
  variants: Readonly<Record<string, string>>,
): string[] {
  const wanted = plainText(query, variants);
  return records
    .filter((record) => fieldsOf(record).some((field) => plainText(field, variants).includes(wanted)))
    .map(({ id }) => id);
}
