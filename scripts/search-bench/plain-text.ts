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

/** The texts of all records as {@link plainText} compares them, folded once. */
export type PlainRecords = readonly { readonly id: string; readonly fields: readonly string[] }[];

export function plainRecords(
  records: readonly SearchRecord[],
  variants: Readonly<Record<string, string>>,
): PlainRecords {
  return records.map((record) => ({
    id: record.id,
    fields: fieldsOf(record).map((field) => plainText(field, variants)),
  }));
}

/** Ids of the records in which the string stands. */
export function substringTruth(
  query: string,
  records: PlainRecords,
  variants: Readonly<Record<string, string>>,
): string[] {
  const wanted = plainText(query, variants);
  return records.filter(({ fields }) => fields.some((field) => field.includes(wanted))).map(({ id }) => id);
}
