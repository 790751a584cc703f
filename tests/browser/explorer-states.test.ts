import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { spendingTree } from '../../src/ledger/queries/spending-tree.ts';
import { expect, test } from './browser-test.ts';
import { books } from './the-books-tested.ts';

const places = agencyYears(books).map((agencyYear) => {
  const plan = spendingTree(books, agencyYear)?.children.find(({ children }) => children.length > 1);
  const { city, fiscalYear, agency } = agencyYear;
  return { agency, address: `${city}/${fiscalYear}/`, focus: plan?.id ?? '', sankey: `${city}-${fiscalYear}-sankey` };
});

/** What axe finds in the states that a page is not built in: nothing, in either theme and width. */
async function findings(page: Page, within: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1440, 390]) {
    for (const theme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      const { violations } = await new AxeBuilder({ page }).include(within).analyze();
      for (const { id, help, nodes } of violations) found.push(`${width} ${theme} ${id}: ${help}; ${nodes[0]?.html}`);
    }
  }
  return found;
}

describe.each(places)('$agency', ({ address, focus, sankey }) => {
  test('axe finds nothing in an open part, searched and measured per resident', { timeout: 120_000 }, async ({
    open,
  }) => {
    const page = await open(`${address}?focus=${focus}&as=resident&find=設備`);
    await page.locator('.explorer').scrollIntoViewIfNeeded();
    await page.waitForSelector('.explorer .as:not([inert])');
    expect(await findings(page, 'figure:has(.explorer)')).toEqual([]);
  });

  test('axe finds nothing in a flow that is followed, at all its levels', { timeout: 120_000 }, async ({ open }) => {
    const page = await open(address);
    const figure = page.locator(`#${sankey}`);
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('fieldset:not([inert])').waitFor();
    for (const box of await figure.getByRole('checkbox').all()) await box.setChecked(true);
    await figure.locator('.view > .wide .ribbon-item').first().focus();
    expect(await figure.locator('.tracing').count()).toBeGreaterThan(0);
    expect(await findings(page, `#${sankey}`)).toEqual([]);
  });

  test('axe finds nothing with an amount and a word opened', { timeout: 120_000 }, async ({ open }) => {
    const page = await open(address);
    await page.locator('.record button').first().click();
    expect(await page.locator('[popover]:popover-open').count()).toBe(1);
    expect(await findings(page, 'main')).toEqual([]);
  });

  test('all levels of a flow are named in the drawing where it has the width, else listed by level', async ({
    open,
  }) => {
    const page = await open(address);
    const figure = page.locator(`#${sankey}`);
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('fieldset:not([inert])').waitFor();
    for (const box of await figure.getByRole('checkbox').all()) await box.setChecked(true);
    const nodes = await figure.locator('.view > .wide .node').count();
    expect(await figure.locator('.view > .wide .node:has(text)').count()).toBe(nodes);
    await page.setViewportSize({ width: 390, height: 844 });
    const bare = await figure.locator('.view > .phone .node:not(:has(text)) title').allTextContents();
    const listed = await figure.locator('.unlabelled.of-phone').innerText();
    for (const title of bare) expect(listed).toContain(title.split('：')[0]);
    expect((await figure.locator('.unlabelled.of-phone > span > b').count()) > 0).toBe(bare.length > 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test('the table beside a flow says how many rows it has', async ({ open }) => {
    const page = await open(address);
    const figure = page.locator(`#${sankey}`);
    const rows = await figure.locator('.figures tbody tr').count();
    expect(await figure.locator('.figures .count').innerText()).toBe(`共 ${rows} 條`);
    const [region, count] = await Promise.all([
      figure.locator('.figures .table-region').boundingBox(),
      figure.locator('.figures .count').boundingBox(),
    ]);
    expect(count?.y).toBeGreaterThanOrEqual((region?.y ?? 0) + (region?.height ?? 0));
  });
});

describe.each(['', ...places.map(({ address }) => address)])('in forced colours, /%s', (address) => {
  test.for(['light', 'dark'] as const)(
    'every word of a drawing and every mark can be read, %s',
    async (theme, { open }) => {
      const page = await open(address, { theme });
      await page.emulateMedia({ forcedColors: 'active', colorScheme: theme });
      const unreadable = await page.evaluate(() => {
        const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const luminance = (colour: string) => {
          const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (a: string, b: string) => {
          const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
          return (light + 0.05) / (dark + 0.05);
        };
        const found: string[] = [];
        for (const svg of document.querySelectorAll('svg.chart-treemap')) {
          const grounds = [...svg.querySelectorAll('.tile')].map((tile) => getComputedStyle(tile).fill);
          for (const text of svg.querySelectorAll('text')) {
            const { fill } = getComputedStyle(text);
            if (grounds.some((ground) => contrast(fill, ground) < 4.5)) found.push(`${text.textContent} ${fill}`);
          }
        }
        for (const mark of document.querySelectorAll('mark')) {
          const { color, backgroundColor } = getComputedStyle(mark);
          if (contrast(color, backgroundColor) < 4.5) found.push(`${mark.textContent} ${color} on ${backgroundColor}`);
        }
        return found;
      });
      expect(unreadable).toEqual([]);
    },
  );
});
