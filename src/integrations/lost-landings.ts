import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { landingsOf } from '../search/landing.ts';
import type { SearchRecord } from '../search/search-record.ts';

/**
 * Records of which an address leads to no page of the built site, or to no place on its page, each in words.
 * @param dist folder of the built site
 * @param base the site's base, which every address begins with
 */
export async function lostLandings(records: readonly SearchRecord[], dist: string, base: string): Promise<string[]> {
  const pages = new Map<string, string | undefined>();
  const lost: string[] = [];
  for (const { id, landing } of records.flatMap((record) =>
    [...new Set(landingsOf(record))].map((landing) => ({ id: record.id, landing })),
  )) {
    const { pathname, hash } = new URL(landing, 'http://site');
    const path = decodeURIComponent(pathname.slice(base.replace(/\/$/, '').length));
    if (!pages.has(path))
      pages.set(path, await readFile(join(dist, path, 'index.html'), 'utf8').catch(() => undefined));
    const page = pages.get(path);
    const anchor = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
    if (page === undefined) lost.push(`${id}: no page ${path}`);
    else if (anchor !== '' && !page.includes(`id="${anchor}"`)) lost.push(`${id}: no ${anchor} on ${path}`);
  }
  return lost;
}
