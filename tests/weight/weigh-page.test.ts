import { describe, expect, test } from 'vitest';
import { blockingFonts } from '../../src/weight/blocking-fonts.ts';
import { budgetOf } from '../../src/weight/budgets.ts';
import { pageKind } from '../../src/weight/page-kind.ts';
import { pageScale } from '../../src/weight/weigh-page.ts';

/** A small site, by path from its root. */
const site: Record<string, string> = {
  'index.html': `<link rel="stylesheet" href="/base/a.css"><link rel="canonical" href="/base/elsewhere/">
    <link rel="icon" href="/base/icon.svg"><script type="module" src="/base/a.js"></script>
    <script>let theme;</script><script type="application/json">{"not":"run"}</script>
    <astro-island component-url="/base/island.js" renderer-url="/base/react.js"></astro-island>
    <details><summary>more</summary><img src="/base/later.svg" loading="lazy"></details>
    <img src="https://elsewhere.example/x.png"><a href="/base/download.csv">a link is not fetched</a>`,
  'a.css': '@font-face{font-family:F;src:url("f.woff2")}',
  'f.woff2': 'font '.repeat(100),
  'icon.svg': '<svg/>',
  'later.svg': '<svg/>',
  'a.js': 'import{b}from"./b.js";b()',
  'b.js': 'export const b=()=>{}',
  'island.js': 'import{b}from"./b.js";import"./c.js"',
  'c.js': 'c()',
  'react.js': 'react()',
};
const weigh = pageScale((path) => (site[path] === undefined ? undefined : Buffer.from(site[path])), '/base/');

describe('a page', () => {
  test('needs its styles, their fonts, its scripts with all they import, its islands and its pictures', () => {
    expect(weigh('').files).toEqual([
      'a.css', 'a.js', 'b.js', 'c.js', 'f.woff2', 'icon.svg', 'island.js', 'react.js',
    ]); // biome-ignore format: a list
  });

  test('weighs what is sent for it, each file once; a font is sent as it is', () => {
    const { html, styles, scripts, pictures, fonts, total } = weigh('');
    expect(fonts).toBe(500);
    expect(Math.min(html, styles, pictures)).toBeGreaterThan(0);
    // The script written into the page is in `html` already.
    expect(total).toBeLessThan(html + styles + scripts + pictures + fonts);
    expect(total).toBeGreaterThan(html + styles + pictures + fonts);
  });

  test('that is not there cannot be weighed', () => {
    expect(() => weigh('missing/')).toThrow('missing/index.html');
  });
});

test.each([
  ['', '', 'reading'],
  ['taichung/108/', '{city}/{year}/', 'explorer'],
  ['en/kaohsiung/113/', 'en/{city}/{year}/', 'explorer'],
  ['taichung/108/plans/32020110101/', '{city}/{year}/plans/{name}/', 'reading'],
  ['en/compare/', 'en/compare/', 'explorer'],
  ['compare/x-1/y-2/', 'compare/{a}/{b}/', 'reading'],
  ['en/gallery/', 'en/gallery/', 'gallery'],
  ['r/2026-01-01-abc/embed/x/', 'r/{release}/embed/{name}/', 'embed'],
  ['r/2026-01-01-abc/en/embed/x/', 'r/{release}/en/embed/{name}/', 'embed'],
  ['sources/000/', 'sources/{name}/', 'reading'],
  ['en/audit/000/', 'en/audit/{name}/', 'reading'],
])('/%s is a page of the kind %s and has the budget of an %s page', (address, kind, budget) => {
  expect(pageKind(address)).toBe(kind);
  expect(budgetOf(kind)).toBe(budget);
});

test('a font that may hide text is found by its name', () => {
  const fonts =
    '@font-face { font-family: A; src: url(a) } @font-face{font-family:B;font-display:swap} @font-face{font-family:C;font-display:block}';
  expect(blockingFonts(fonts)).toEqual(['A', 'C']);
});
