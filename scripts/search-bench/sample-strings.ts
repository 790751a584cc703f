import type { SearchRecord } from '../../src/search/search-record.ts';
import { fieldsOf } from './plain-text.ts';

/**
 * Strings of two to eight characters drawn from the records, each once: beginning and ending with a letter or digit, as a
 * reader's words do, without quotation marks, which the search box reads, and without line breaks.
 * @param seed the same seed draws the same strings from the same records
 */
export function sampleStrings(records: readonly SearchRecord[], count: number, seed: number): string[] {
  const next = seeded(seed);
  const fields = records
    .flatMap(fieldsOf)
    .map((field) => [...field])
    .filter((chars) => chars.length >= 2);
  const total = fields.reduce((sum, chars) => sum + chars.length, 0);
  const drawn = new Set<string>();
  while (drawn.size < count) {
    // Each character of the corpus is as likely as any other.
    let at = Math.floor(next() * total);
    const field = fields.find((chars) => {
      at -= chars.length;
      return at < 0;
    });
    if (!field) continue;
    const start = field.length + at;
    const string = field
      .slice(start, start + 2 + Math.floor(next() * 7))
      .join('')
      .trim();
    if ([...string].length >= 2 && !/[\n"“”「」]/.test(string) && /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(string))
      drawn.add(string);
  }
  return [...drawn];
}

/** A string that a document prints. */
export interface PrintedString {
  readonly document: string;
  readonly text: string;
}

/**
 * Words of two to eight letters drawn from the lines of the documents, whatever the records make of them: neighbours in one
 * line without a blank or mark between. Figures are left out: those of pay are not found, on purpose.
 * @param seed the same seed draws the same strings from the same documents
 */
export function samplePrinted(
  documents: readonly {
    readonly entry: { readonly id: string };
    readonly lines: readonly { readonly text: string }[];
  }[],
  count: number,
  seed: number,
): PrintedString[] {
  const next = seeded(seed);
  const words = documents.flatMap(({ entry, lines }) =>
    lines.flatMap(({ text }) =>
      (text.match(/\p{L}{2,}/gu) ?? []).map((word) => ({ document: entry.id, letters: [...word] })),
    ),
  );
  const total = words.reduce((sum, { letters }) => sum + letters.length, 0);
  const drawn = new Map<string, PrintedString>();
  while (drawn.size < count) {
    let at = Math.floor(next() * total);
    const word = words.find(({ letters }) => {
      at -= letters.length;
      return at < 0;
    });
    const start = (word?.letters.length ?? 0) + at;
    const letters = word?.letters.slice(start, start + 2 + Math.floor(next() * 7)) ?? [];
    if (!word || letters.length < 2) continue;
    drawn.set(`${word.document} ${letters.join('')}`, { document: word.document, text: letters.join('') });
  }
  return [...drawn.values()];
}

/** mulberry32: small, good enough to draw with, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
