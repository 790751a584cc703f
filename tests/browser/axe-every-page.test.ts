import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { addressOf, expect, test } from './browser-test.ts';
import { builtPages } from './built-pages.ts';

/** axe itself, without the driver that opens a second page for each run. */
const axeSource = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const looks = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390 },
  { theme: 'light', width: 390 },
  { theme: 'dark', width: 1440 },
] as const;

/** Pages of one kind follow one another, so that each kind is seen in every look before one returns. */
const pages = [...Map.groupBy(builtPages(), ({ kind }) => kind).values()]
  .flat()
  .map(({ address }, at) => ({ address, look: looks[at % looks.length] ?? looks[0] }));

/** Pages looked over in one test. */
const atOnce = 60;
const groups = Array.from({ length: Math.ceil(pages.length / atOnce) }, (_, group) => ({
  from: group * atOnce + 1,
  group: pages.slice(group * atOnce, (group + 1) * atOnce),
}));

/**
 * Every page of the site once, in one of the four looks in turn; `accessibility.test.ts` looks at each kind of page in all
 * four. All pages in all looks would take a quarter of an hour.
 */
describe.each(groups)('every page, from number $from', ({ group }) => {
  test('has nothing that shuts a reader out', { timeout: 900_000 }, async ({ open }) => {
    const page = await open('404.html');
    const found: string[] = [];
    for (const { address, look } of group) {
      await page.setViewportSize({ width: look.width, height: look.width === 390 ? 844 : 900 });
      await page.emulateMedia({ colorScheme: look.theme });
      await page.goto(addressOf(address));
      found.push(...(await violations(page)).map((said) => `/${address} ${look.theme} ${look.width}: ${said}`));
    }
    expect(found).toEqual([]);
  });
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe comes as a script without types of its window.
    const { axe } = window as any;
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], iframes: false });
    return found.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}, ${nodes.length} times, ${nodes[0]?.html.slice(0, 200)}`,
    );
  });
}
