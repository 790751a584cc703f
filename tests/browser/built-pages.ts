import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pageKind } from '../../src/weight/page-kind.ts';

/** One HTML file of the built site. */
export interface BuiltPage {
  /** Address from the site's root without a slash in front, as `open` takes it: `sources/000/`, '' for the home page. */
  readonly address: string;
  readonly file: string;
  /** What kind of page it is: its address with the variable parts named, e.g. `{city}/{year}/statements/{name}/`. */
  readonly kind: string;
  readonly bytes: number;
}

/** Every page of `dist/`, sorted by address. */
export function builtPages(dist = 'dist'): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const address = name
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1');
      const file = join(dist, name);
      return { address, file, kind: pageKind(address), bytes: statSync(file).size };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The smallest page of each kind: enough to judge a kind by, quick to judge. */
export function onePageOfEachKind(pages = builtPages()): BuiltPage[] {
  const smallest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const known = smallest.get(page.kind);
    if (!known || page.bytes < known.bytes) smallest.set(page.kind, page);
  }
  return [...smallest.values()];
}
