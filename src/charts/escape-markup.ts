import { ChartInputError } from './chart-input-error.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** C0 and C1 controls, bidirectional overrides and isolates, invisible joiners, noncharacters, halves of pairs. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are exactly what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Most text of a drawing has nothing in it to drop or to escape: one look finds that out. */
const suspicious = new RegExp(`[&<>"']|${unprintable.source}`, 'u');

/**
 * Text as it may be measured and printed: line ends and tabs become spaces, what cannot be seen is dropped.
 * Text from documents is hostile until it has passed here.
 */
export function printable(text: string): string {
  return suspicious.test(text) ? text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(unprintable, '') : text;
}

/** Printable text, safe between tags and inside quoted attributes of SVG and HTML. */
export function escapeMarkup(text: string): string {
  if (!suspicious.test(text)) return text;
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * An address that a chart may link to: a path, fragment or query of this site, or http(s). Anything else throws, since it
 * would be a fault of our own code (addresses are never read from documents).
 */
export function checkedAddress(href: string): string {
  const plain = printable(href) === href && !/[\s\\]/.test(href);
  if (plain && /^(https?:\/\/|\/(?!\/)|\.{1,2}\/|[#?])/.test(href)) return href;
  throw new ChartInputError('address', href, 'a chart links to a path of this site or to http(s)');
}
