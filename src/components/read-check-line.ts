import type { LineReference } from '../ledger/compiled-books.ts';

/** A line as a check cites it: `1104` in the check's own document, `001:187` in another. */
export function readCheckLine(cited: string, ownDocument: string): LineReference {
  const [first = '', second] = cited.split(':');
  return second === undefined
    ? { document: ownDocument, line: Number(first) }
    : { document: first, line: Number(second) };
}
