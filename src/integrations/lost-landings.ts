import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { landingsOf } from '../search/landing.ts';
import type { SearchRecord } from '../search/search-record.ts';

/** Elements that do not end a stretch of text; a `span` may be set apart, so it does. */
const inText = /<\/?(?:a|abbr|b|bdi|button|cite|data|em|i|mark|q|small|strong|time|wbr)\b[^>]*>/g;

/**
 * Records of which an address leads to no page of the built site, or to no place on its page, each in words. The words
 * of a text fragment must stand in one stretch of the page's text, as a browser looks for them.
 * @param dist folder of the built site
 * @param base the site's base, which every address begins with
 */
export function lostLandings(records: readonly SearchRecord[], dist: string, base: string): string[] {
  const landings = records.flatMap((record) =>
    [...new Set(landingsOf(record))].map((landing) => ({ id: record.id, ...placeOf(landing, base) })),
  );
  const lost: string[] = [];
  // A page at a time: all of them together are the whole site, which no memory need hold.
  for (const [path, asked] of Map.groupBy(landings, (landing) => landing.path)) {
    const file = join(dist, path, 'index.html');
    // Not read outside the heap; see `island-names.ts`.
    const page = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (page === undefined) {
      lost.push(...asked.map(({ id }) => `${id}: no page ${path}`));
      continue;
    }
    const stretches = asked.some(({ words }) => words !== '') ? stretchesOf(page) : [];
    for (const { id, anchor, words } of asked) {
      if (anchor !== '' && !page.includes(`id="${anchor}"`)) lost.push(`${id}: no ${anchor} on ${path}`);
      if (words !== '' && !stretches.some((stretch) => stretch.includes(oneBlank(words))))
        lost.push(`${id}: no “${words}” on ${path}`);
    }
  }
  return lost;
}

/** Where an address leads: the folder of its page below the base, and the id and the words there that it names, or ''. */
function placeOf(address: string, base: string): { path: string; anchor: string; words: string } {
  const { pathname, hash } = new URL(address, 'http://site');
  const path = decodeURIComponent(pathname.slice(base.replace(/\/$/, '').length));
  const [anchor = '', words = ''] = hash.slice(1).split(':~:text=').map(decodeURIComponent);
  return { path, anchor, words };
}

/** The text of a page between its tags, one entry a stretch that nothing interrupts. */
function stretchesOf(page: string): string[] {
  return page
    .slice(page.indexOf('<main'))
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '\n')
    .replace(inText, '')
    .split(/<[^>]*>/)
    .map((stretch) => oneBlank(decoded(stretch)));
}

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(
      /&(lt|gt|quot|apos|nbsp);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name as 'lt'] ?? ' ',
    )
    .replaceAll('&amp;', '&');
}

function oneBlank(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}
