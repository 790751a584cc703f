import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';

const places = [
  '',
  'taichung/108/',
  'kaohsiung/113/',
  'taichung/108/plans/32020111701/',
  'kaohsiung/113/plans/32020183201/',
  'kaohsiung/113/plans/32020183201-04/',
  'taichung/108/statements/expenditure-by-agency/',
  'kaohsiung/113/statements/expenditure-plan-details/',
  'compare/',
  'compare/taichung-108-account/kaohsiung-113-original-budget/',
];

/** A window of 1,280 pixels at 200 % and at 400 % is one of 640 and of 320. */
const zoomed = [640, 320];

describe.each([{ language: '' }, { language: 'en/' }])('at 200 and 400 per cent', ({ language }) => {
  test.for(places.map((place) => language + place))(
    '/%s scrolls down alone, and no word leaves its place',
    async (address, { open }) => {
      const page = await open(address);
      for (const width of zoomed) {
        await page.setViewportSize({ width, height: 256 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(await page.evaluate(wordsOutside), `${width} pixels wide`).toEqual([]);
      }
    },
  );
});

/**
 * Words that stand outside the page or over what is beside them: beyond the box that lays them out. Left out is what is
 * drawn, what only the ear meets, and what scrolls in a region of its own.
 */
function wordsOutside(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const said = node.textContent?.trim() ?? '';
    if (said === '' || !parent || parent.closest('svg, .unseen, .skip, script, style, [popover], option')) continue;
    let box: Element | null = parent;
    while (box && getComputedStyle(box).display.startsWith('inline')) box = box.parentElement;
    if (!box?.checkVisibility()) continue;
    const scrolls = parent.closest('.table-region, pre');
    const edge = Math.min(box.getBoundingClientRect().right, scrolls ? Number.POSITIVE_INFINITY : innerWidth);
    const range = document.createRange();
    range.selectNodeContents(node);
    const right = Math.max(...[...range.getClientRects()].map((line) => line.right), 0);
    if (right > edge + 1.5) found.push(`${said.slice(0, 40)}: ${Math.round(right - edge)} px beyond ${box.localName}`);
  }
  return found;
}

describe.each([{ theme: 'light' }, { theme: 'dark' }] as const)('in forced colours, $theme', ({ theme }) => {
  test('the two sides of a comparison differ in shape and in fill, and stand out from the ground', async ({ open }) => {
    const page = await open('compare/', { theme });
    await page.emulateMedia({ forcedColors: 'active' });
    const seen = await page.locator('#compare-objects').evaluate((figure) => {
      const canvas = document.createElement('canvas').getContext('2d');
      const known = (colour: string) => {
        if (canvas) canvas.fillStyle = colour;
        return canvas?.fillStyle;
      };
      const fill = (selector: string) => {
        const mark = figure.querySelector(`.wide ${selector}`);
        return mark && [known(getComputedStyle(mark).fill), known(getComputedStyle(mark).stroke)];
      };
      return { first: fill('circle'), second: fill('path'), text: fill('text.strong'), ground: known('Canvas') };
    });
    expect(seen.first).not.toEqual(seen.second);
    for (const mark of [seen.first, seen.second]) expect(mark?.some((colour) => colour !== seen.ground)).toBe(true);
    expect(seen.text?.[0]).not.toBe(seen.ground);
  });
});

describe('the landmarks that local readers expect', () => {
  test('the first Tab offers to skip to the content, and does', async ({ open }) => {
    const page = await open('compare/');
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    expect(await skip.evaluate((link) => link === document.activeElement && link.checkVisibility())).toBe(true);
    expect((await skip.boundingBox())?.height).toBeGreaterThan(24);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test.for(['', 'en/', 'compare/', 'taichung/108/'])(
    '/%s has ::: at its top, its content and its foot, each with its key',
    async (address, { open }) => {
      const page = await open(address);
      const marks = page.locator('a.landmark');
      expect(await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('accesskey')))).toEqual([
        'U',
        'C',
        'Z',
      ]);
      for (const mark of await marks.all()) {
        expect(await mark.innerText()).toContain(':::');
        expect((await mark.textContent())?.replace(':::', '').trim().length).toBeGreaterThan(1);
      }
    },
  );
});
