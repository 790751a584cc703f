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
  return `${address}#:~:text=${encodeURIComponent(wordsAt(text, at, kind)).replaceAll('-', '%2D')}`;
}

/** Every landing that a record can have, one for each of its clauses. */
export function landingsOf(record: SearchRecord): string[] {
  const { kind, text, address } = record;
  const clauses = [...text.matchAll(new RegExp(`[^${endsIn(kind)}]+`, 'g'))].filter(([words]) =>
    /[\p{L}\p{N}]/u.test(words),
  );
  return [address, ...clauses.map(({ index, 0: words }) => landingOf(record, index + words.search(/\S/)))];
}

/** Where the words that a page is asked for end. What a plan or a table enumerates stands apart on its page. */
function endsIn(kind: SearchRecord['kind']): string {
  if (kind === 'statement') return '。！？；，、：／\\s';
  return kind === 'plan' || kind === 'sub-plan' ? '。！？；，、：\\n' : '。！？；，\\n';
}

/** What stands before the words of a paragraph: a bullet, the number or letter of a list. The page sets it in an element of its own. */
const marker = /^\s*(?:[•➢●◆■▪○\-–]\s*|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zａ-ｚ])[)）.、．]\s*)/i;

/** The clause at a place, without the mark of a list before it. */
function wordsAt(text: string, at: number, kind: SearchRecord['kind']): string {
  const end = endsIn(kind);
  const before = new RegExp(`[^${end}]*$`).exec(text.slice(0, at))?.[0] ?? '';
  const after = new RegExp(`^[^${end}]*`).exec(text.slice(at))?.[0] ?? '';
  return (before + after).replace(marker, '').trim();
}
