import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';
import { onePageOfEachKind } from './built-pages.ts';

/** Every parameter that a page of the site reads, and some that none does. */
const parameters = [
  ...[
    'q',
    'city',
    'year',
    'document',
    'kind',
    'stage',
    'theme',
    'order',
    'section',
    'state',
    'followed',
    'rule',
    'status',
  ],
  ...[
    'focus',
    'measure',
    'by',
    'as',
    'a',
    'b',
    'flow',
    'stock',
    'unit',
    'chart',
    'height',
    'lang',
    '__proto__',
    'constructor',
  ],
];

const hostile = [
  '"><img src=x onerror=window.harmed=1>',
  "javascript:window.harmed=1//'",
  '</script><script>window.harmed=1</script>',
  '\u202E=HYPERLINK("x")\u0000%00%ff',
  `${'9'.repeat(400)}.${'長'.repeat(200)}`,
];

describe.each(onePageOfEachKind().filter(({ kind }) => !kind.startsWith('en/')))('$kind', ({ address }) => {
  test('shows its default view whatever the address asks for; nothing of it becomes markup', async ({ open }) => {
    for (const [at, value] of hostile.entries()) {
      const query = parameters.map((name, place) => [name, hostile[(at + place) % hostile.length] ?? value]);
      const page = await open(`${address}?${new URLSearchParams(query as [string, string][])}`, { width: 390 });
      const found = await page.evaluate(() => ({
        harmed: 'harmed' in window,
        made: document.querySelectorAll('img[src="x"], [onerror]').length,
        polluted: Object.keys(Object.prototype).length,
        heading: document.querySelector('h1')?.getClientRects().length ?? 0,
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      }));
      expect(found).toEqual({ harmed: false, made: 0, polluted: 0, heading: 1, wide: false });
      await page.close();
    }
  });
});
