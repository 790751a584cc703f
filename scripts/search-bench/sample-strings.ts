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
