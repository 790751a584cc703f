import type { LineItem } from '../ledger/compiled-books.ts';

/** `id` of a purchase line or programme item on its plan's page. */
export const itemAnchor = (document: string, line: number): string => `item-${document}-${line}`;
export const programmeAnchor = (programme: string): string => `item-${programme}`;

/** Anchors of one purchase line: the row's own, and a second one where its text begins on another line. */
export interface ItemAnchors {
  readonly own: string;
  readonly alias: string | undefined;
}

/** Anchors of all lines of a page. A line that begins where another's amount stands has no second anchor: an id occurs once. */
export function itemAnchors(lines: readonly LineItem[]): ReadonlyMap<LineItem, ItemAnchors> {
  const taken = new Set(lines.map(({ document, amountLine }) => itemAnchor(document, amountLine)));
  return new Map(
    lines.map((line) => {
      const alias = itemAnchor(line.document, line.lineFrom);
      const free = !taken.has(alias);
      taken.add(alias);
      return [line, { own: itemAnchor(line.document, line.amountLine), alias: free ? alias : undefined }];
    }),
  );
}
