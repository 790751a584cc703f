import { lineAnchor, quoteAnchor, rowAnchor } from '../i18n/address.ts';
import type { SearchRecord } from './search-record.ts';
import { sourceOf } from './search-record.ts';

/**
 * Where a result leads: to the line, row or sentence of the record on which the hit stands. A page that has no anchor there
 * is asked to show the words themselves (a text fragment; browsers that do not know it open the page).
 * @param at offset of the first hit in the record's text, `undefined` when only its title is met
 */
export function landingOf(
  record: Pick<SearchRecord, 'kind' | 'address' | 'text' | 'places' | 'document'>,
  at: number | undefined,
): string {
  const { kind, address, text } = record;
  if (at === undefined) return address;
  const place = sourceOf(record, at);
  // The first line of an indicator says what it counts; the page begins with it.
  if (place && kind === 'indicator' && text.lastIndexOf('\n', at) >= 0)
    return `${address}#${quoteAnchor(place.document, place.line)}`;
  if (place && /#L\d+$/.test(address)) return address.replace(/#L\d+$/, `#${lineAnchor(place.line)}`);
  if (place && /#row-\d+$/.test(address)) return address.replace(/#row-\d+$/, `#${rowAnchor(place.line)}`);
  if (address.includes('#')) return address;
  return `${address}#:~:text=${encodeURIComponent(wordsAt(text, at)).replaceAll('-', '%2D')}`;
}

/** Every landing that a record can have, one for each of its places. */
export function landingsOf(record: SearchRecord): string[] {
  return [record.address, ...record.places.map(([offset]) => landingOf(record, offset))];
}

/** The clause at a place, without the number of a list that stands before it. */
function wordsAt(text: string, at: number): string {
  const from = sentenceFrom(text, at);
  const to = text.slice(at).search(/[。！？；，\n]/);
  return text
    .slice(from, to < 0 ? text.length : at + to)
    .replace(/^[\s]*[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[)）.、．]\s*/, '')
    .trim();
}

function sentenceFrom(text: string, at: number): number {
  return Math.max(...['。', '！', '？', '；', '，', '\n'].map((mark) => text.lastIndexOf(mark, at - 1) + 1), 0);
}
