import { checkedAddress } from './escape-markup.ts';

/** Where the amount of a drawn item is printed, for a reader who copies it with its source. */
export interface ItemLine {
  /** Address of the line that prints the amount; of one that was added up, of the first line that it was made from. */
  readonly line?: string | undefined;
  /** No line prints the amount: it was added up. */
  readonly derived?: boolean | undefined;
}

/** The same as attributes of the item's link; a line that the link leads to by itself is not said twice. */
export function lineAttributes(
  href: string,
  { line, derived = false }: ItemLine,
): Readonly<Record<'data-source' | 'data-derived', string | undefined>> {
  return {
    'data-source': line === undefined || line === href ? undefined : checkedAddress(line),
    'data-derived': derived ? '' : undefined,
  };
}
