import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';
import { onePageOfEachKind } from './built-pages.ts';

describe.each(onePageOfEachKind())('$kind', ({ address }) => {
  test.for([390, 1440] as const)('fits %d pixels without scrolling sideways', async (width, { open }) => {
    const page = await open(address, { width });
    expect(await page.evaluate(tooWide)).toEqual([]);
  });

  test('stands without scripts', async ({ open }) => {
    const page = await open(address, { scripts: false });
    expect(await page.locator('h1').first().isVisible()).toBe(true);
  });
});

/** Runs in the browser: what reaches beyond the window, if the page scrolls sideways for it. */
function tooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return wide
    .slice(0, 5)
    .map((element) => `${element.outerHTML.slice(0, 100)} ends at ${element.getBoundingClientRect().right}`);
}
