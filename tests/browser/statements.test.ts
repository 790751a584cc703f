import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';
import { builtPages } from './built-pages.ts';

const wrongTotal = 'taichung/108/statements/objects-2/';

describe('a statement shows which of its figures are checked by what', () => {
  test.for([true, false])(
    'a mark opens the checks of its figure, each a link to the list below; scripts %s',
    async (scripts, { open }) => {
      const page = await open('taichung/108/statements/expenditure-by-agency/', { width: 390, scripts });
      await page.locator('td button.marks').first().click();
      const opened = page.locator('[popover]:popover-open');
      expect(await opened.locator('li').count()).toBeGreaterThan(1);
      await opened.locator('li a').first().click();
      const target = page.locator('tr:target');
      await target.waitFor({ state: 'visible' });
      expect(await target.locator('th').textContent()).toContain('合計');
      expect(await target.locator('td a[href*="/audit/"][href*="#check-"]').count()).toBe(1);
    },
  );

  test('every figure has a mark, and every check that one opens is in the list', async ({ open }) => {
    const page = await open('kaohsiung/113/statements/travel-abroad/');
    const figures = await page.locator('.statement td.number a.evidence').count();
    expect(figures).toBeGreaterThan(4);
    expect(await page.locator('.statement td.number .marks').count()).toBe(figures);
    const missing = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.held li a[href^="#"]')]
        .map(({ hash }) => hash)
        .filter((hash) => !document.getElementById(hash.slice(1))),
    );
    expect(missing).toEqual([]);
  });

  test('a figure that nothing holds says so and opens nothing', async ({ open }) => {
    const page = await open('kaohsiung/113/statements/travel-abroad/');
    const free = page.locator('td span.marks');
    expect(await free.allTextContents()).toEqual([
      expect.stringContaining('沒有檢查'),
      expect.stringContaining('沒有檢查'),
    ]);
    expect(await page.locator('.legend').textContent()).toContain('照印');
  });

  test('a contradiction of the book is marked as such and leads to the audit page', async ({ open }) => {
    const page = await open(wrongTotal);
    const mark = page.locator('button.marks.declared').first();
    expect(await mark.textContent()).toContain('≠');
    await mark.click();
    const link = page.locator('[popover]:popover-open a.declared');
    expect(await link.getAttribute('href')).toMatch(/\/audit\/000\/#check-/);
  });
});

test.for([390, 1440] as const)(
  'a statement whose rows are still on their way has its columns where they will stay, at %d pixels',
  { timeout: 120_000 },
  async (width, { open }) => {
    const addresses = builtPages()
      .filter(({ kind }) => kind.endsWith('{city}/{year}/statements/{name}/'))
      .map(({ address }) => address);
    const page = await open('', { width });
    const root = page.url();
    const moved: string[] = [];
    for (const address of addresses) {
      await page.goto(root + address, { waitUntil: 'domcontentloaded' });
      const widths = await page.evaluate(() => {
        const table = document.querySelector<HTMLTableElement>('.statement table');
        const heads = [...(table?.tHead?.rows ?? [])].flatMap((row) => [...row.cells]);
        const now = () => heads.map((head) => Math.round(head.getBoundingClientRect().width));
        const whole = now();
        for (const row of [...(table?.tBodies[0]?.rows ?? [])].slice(2)) row.remove();
        return { whole, begun: now() };
      });
      if (widths.begun.some((begun, at) => Math.abs(begun - (widths.whole[at] ?? 0)) > 1))
        moved.push(`${address}: ${widths.begun.join(' ')} became ${widths.whole.join(' ')}`);
    }
    expect(addresses.length).toBeGreaterThan(70);
    expect(moved).toEqual([]);
  },
);
