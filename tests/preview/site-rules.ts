import { readFileSync } from 'node:fs';
import type { HeaderRule } from '../../src/preview/header-rules.ts';
import { readHeaderRules } from '../../src/preview/header-rules.ts';
import { framingRules } from '../../src/publishing/framing-rules.ts';

/** One address of every kind that the site has, and some that only look like one. */
export const siteAddresses: readonly string[] = [
  ...[
    '/',
    '/index.html',
    '/about/',
    '/en/about/',
    '/compare/',
    '/404.html',
    '/embeds/',
    '/rules/',
    '/en/data/',
    '/en/',
    '/taichung/108/',
  ],
  ...['/embed/x/', '/embed/x/figures.json', '/en/embed/x/', '/r/2026-a3f9/embed/x/', '/r/2026-a3f9/charts/x.csv'],
  ...['/charts/x/', '/charts/x.svg', '/charts/x.csv', '/en/charts/x.png', '/cards/x.png', '/en/cards/x.png'],
  ...['/oembed/x.json', '/en/oembed/x.json', '/data/cells.csv', '/embed.js', '/embedXjs', '/_astro/page.D3kf.css'],
];

/** The folders that these addresses stand in. */
const folders = (root: string): string[] => [
  ...new Set(
    siteAddresses.flatMap(
      (address) => /^([^/]+)\//.exec(address.startsWith(root) ? address.slice(root.length) : '')?.[1] ?? [],
    ),
  ),
];

/** The rules of a built site that has a page at each of these addresses. */
export function siteRules(): HeaderRule[] {
  const own = [
    {
      path: '/',
      folders: folders('/'),
      files: siteAddresses.flatMap((address) => /^\/([^/]+)$/.exec(address)?.[1] ?? []),
    },
    { path: '/en/', folders: folders('/en/'), files: [] },
  ];
  return readHeaderRules(readFileSync('public/_headers', 'utf8') + framingRules(own));
}
