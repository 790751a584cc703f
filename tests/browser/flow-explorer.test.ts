import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';
import { citedFigures, notOnTheirLine } from './evidence-on-lines.ts';
import { textOf } from './the-books-tested.ts';

/** A flow figure with its switches in place. */
async function explorer(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('form.levels fieldset:not([inert])').waitFor();
  return figure;
}

const ticked = (figure: Locator) =>
  figure.locator('input:checked').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).name));
const ribbon = (figure: Locator, name: string, drawing = 'wide') =>
  figure.locator(`.view > .${drawing} .ribbon-item`, { hasText: name }).first();

/** Ribbons of the drawing that the table does not list; gathered ones stand there one by one. */
async function drawnAndListed(figure: Locator): Promise<string[]> {
  const rows = await figure
    .locator('.figures tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent?.trim())));
  const listed = new Set(rows.map((ends) => ends.join(' → ')));
  const titles = await figure.locator('.view > .wide .ribbon-item title').allTextContents();
  expect(titles.length).toBeGreaterThan(3);
  return titles
    .map((title) => title.split('：')[0] ?? '')
    .filter((ends) => !listed.has(ends) && !/其他 \d+ 項/.test(ends));
}

describe('levels', () => {
  test('switch on and off, in the drawing, the table and the address; back undoes', async ({ open }) => {
    const page = await open('taichung/108/');
    const figure = await explorer(page, 'taichung-108-sankey');
    const before = await figure.locator('.view > .wide .ribbon-item').count();
    await figure.getByRole('checkbox', { name: '業務計畫' }).check();
    expect(new URL(page.url()).search).toBe('?flow=revenue.treasury.allotment.programme.plan.object');
    expect(await figure.locator('.view > .wide .ribbon-item').count()).toBeGreaterThan(before);
    expect(await drawnAndListed(figure)).toEqual([]);
    await figure.getByRole('checkbox', { name: '哪一年的撥款' }).uncheck();
    await page.reload();
    await explorer(page, 'taichung-108-sankey');
    expect(await ticked(figure)).toEqual(['revenue', 'treasury', 'programme', 'plan', 'object']);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => ticked(figure)).toEqual(['revenue', 'treasury', 'allotment', 'plan', 'object']);
    expect(await figure.locator('.view > .wide .ribbon-item').count()).toBe(before);
  });

  test('that the book needs come back, with the reason', async ({ open }) => {
    const page = await open('taichung/108/');
    const figure = await explorer(page, 'taichung-108-sankey');
    await figure.getByRole('checkbox', { name: '市庫' }).click();
    expect(await figure.getByRole('checkbox', { name: '市庫' }).isChecked()).toBe(true);
    expect(await figure.locator('flow-explorer .said').innerText()).toContain('市庫不能省');
  });

  test('go down to second-level objects in 臺中 as far as its account divides them', async ({ open }) => {
    const page = await open('taichung/108/');
    const figure = await explorer(page, 'taichung-108-sankey');
    await figure.getByRole('checkbox', { name: '二級用途' }).check();
    expect(await drawnAndListed(figure)).toEqual([]);
    // So many levels take the whole width: the table stands below and is opened.
    await figure.locator('.figures summary').click();
    const rows = (await figure.locator('.figures tbody').innerText()).replace(/\s+/g, ' ');
    expect(rows).toContain('業務費 資訊服務費 84,063,966');
    expect(rows).toContain('業務費 業務費（未再分）');
    await figure.getByRole('checkbox', { name: '一級用途' }).click();
    expect(await figure.locator('flow-explorer .said').innerText()).toContain('一級用途不能省');
  });

  test('unknown ones in the address show the chart as it was and say so', async ({ open }) => {
    const page = await open('kaohsiung/113/?flow=revenue.colour');
    const figure = await explorer(page, 'kaohsiung-113-sankey');
    expect(await ticked(figure)).toEqual(['revenue', 'fund', 'plan', 'object']);
    expect(await figure.locator('flow-explorer .said').innerText()).toContain('colour');
  });

  test('by keyboard: a switch, then a ribbon, then its line', async ({ open }) => {
    const page = await open('kaohsiung/113/');
    const figure = await explorer(page, 'kaohsiung-113-sankey');
    await figure.getByRole('checkbox', { name: '二級用途' }).focus();
    await page.keyboard.press('Space');
    expect(new URL(page.url()).search).toContain('object2');
    await ribbon(figure, '資源管理').focus();
    expect(await figure.locator('.view > .wide .known').count()).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\/001\/#L\d+$/);
  });
});

describe('a path', () => {
  test('is followed by pointing, from the grant to what it buys, and its lines are named', async ({ open }) => {
    const page = await open('kaohsiung/113/');
    const figure = await explorer(page, 'kaohsiung-113-sankey');
    await ribbon(figure, '收支併列 → 資源管理').hover();
    const known = await figure.locator('.view > .wide .known title').allTextContents();
    expect(known.map((title) => title.split('：')[0]).sort()).toEqual([
      '上級政府補助收入-計畫型補助收入 → 收支併列',
      '收支併列 → 資源管理',
      '資源管理 → 設備及投資',
    ]);
    const said = figure.locator('.traced');
    expect(await said.innerText()).toContain('22,800,000 元');
    expect(await said.locator('a.evidence').first().getAttribute('href')).toMatch(/\/sources\/001\/#L349$/);
  });

  test('is followed from the table beside the drawing, by pointer and by keyboard', async ({ open }) => {
    const page = await open('kaohsiung/113/');
    const figure = await explorer(page, 'kaohsiung-113-sankey');
    const [drawing, table] = await Promise.all(
      ['.view', '.figures .table-region'].map((place) => figure.locator(place).boundingBox()),
    );
    expect(table?.x).toBeGreaterThan((drawing?.x ?? 0) + (drawing?.width ?? 0));
    const known = () =>
      figure
        .locator('.view > .wide .known title')
        .evaluateAll((titles) => titles.map((title) => title.textContent?.split('：')[0]).sort());
    const grant = ['上級政府補助收入-計畫型補助收入 → 收支併列', '收支併列 → 資源管理', '資源管理 → 設備及投資'];
    const row = figure.locator('tbody tr', { hasText: '22,800,000' });
    await row.hover();
    expect(await known()).toEqual(grant);
    expect(await figure.locator('tbody tr.known').count()).toBe(3);
    await figure.locator('tbody tr', { hasText: '42,978,000' }).locator('a').focus();
    expect(await known()).toEqual(['市款 → 行政業務', '行政業務 → 人事費']);
    await page.keyboard.press('Escape');
    expect(await figure.locator('.tracing').count()).toBe(0);
  });

  test('names what stands gathered in it', async ({ open }) => {
    const page = await open('taichung/108/');
    const figure = await explorer(page, 'taichung-108-sankey');
    await ribbon(figure, '其他 4 項 →').focus();
    const said = await figure.locator('.traced').innerText();
    for (const name of ['廢舊物資售價', '一般賠償收入', '其他雜項收入', '利息收入']) expect(said).toContain(name);
  });

  test('says where money mixes', async ({ open }) => {
    const page = await open('taichung/108/');
    const figure = await explorer(page, 'taichung-108-sankey');
    await ribbon(figure, '計畫型補助收入 →').hover();
    expect(await figure.locator('.view > .wide .known').count()).toBe(1);
    expect(await figure.locator('.view > .wide .mixed').count()).toBeGreaterThan(5);
    expect(await figure.locator('.traced').innerText()).toContain('混在一起');
  });

  test('on a phone: upright, one touch follows, a second opens the line, nothing scrolls sideways', async ({
    open,
  }) => {
    const page = await open('kaohsiung/113/', { width: 390, touch: true });
    const figure = await explorer(page, 'kaohsiung-113-sankey');
    expect(await figure.locator('svg.chart-sankey-vertical:visible').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const wanted = ribbon(figure, '市款 → 資源管理', 'phone');
    await wanted.scrollIntoViewIfNeeded();
    await wanted.locator('path').tap();
    expect(page.url()).not.toContain('sources');
    expect(await figure.locator('.traced').innerText()).toContain('市款 → 資源管理');
    await wanted.locator('path').tap();
    await page.waitForURL(/\/sources\/001\/#L\d+$/);
  });

  test('on a phone the table opens below, and one touch on an amount opens its line', async ({ open }) => {
    const page = await open('kaohsiung/113/', { width: 390, touch: true });
    const figure = await explorer(page, 'kaohsiung-113-sankey');
    expect(await figure.locator('.figures tbody').isVisible()).toBe(false);
    await figure.locator('.figures summary').tap();
    await figure.locator('tbody a.evidence').first().tap();
    await page.waitForURL(/\/sources\/001\/#L\d+$/);
  });
});

describe('the stock of commitments', () => {
  test('shows what came in from 107 and what goes out to 109', async ({ open }) => {
    const page = await open('taichung/108/?stock=authority.outcome');
    const figure = await explorer(page, 'taichung-108-carry-over');
    const rows = await figure
      .locator('.figures tbody tr')
      .evaluateAll((all) => all.map((row) => row.textContent?.replace(/\s+/g, '')));
    expect(rows).toContain('107年度轉入的保留款108年度付掉20,105,907（推算）');
    expect(rows).toContain('108年度預算保留到109年度8,620,851（推算）');
  });

  test('its settings leave those of the other chart alone', async ({ open }) => {
    const page = await open('taichung/108/?flow=treasury.object');
    const money = await explorer(page, 'taichung-108-sankey');
    const stock = await explorer(page, 'taichung-108-carry-over');
    await stock.getByRole('checkbox', { name: '一級用途' }).check();
    expect(new URL(page.url()).search).toBe('?flow=treasury.object&stock=authority.plan.object.outcome');
    expect(await ticked(money)).toEqual(['treasury', 'object']);
  });
});

describe('without scripts', () => {
  test('the picture, its table and its links stand; no switch is shown', async ({ open }) => {
    const page = await open('taichung/108/', { scripts: false });
    for (const id of ['taichung-108-sankey', 'taichung-108-carry-over']) {
      const figure = page.locator(`#${id}`);
      expect(await figure.locator('svg.chart:visible').count()).toBe(1);
      expect(await figure.locator('form:visible').count()).toBe(0);
      expect(await figure.locator('.ribbon-item[href*="/sources/"]').count()).toBeGreaterThan(5);
    }
    expect(notOnTheirLine(await citedFigures(page), textOf)).toEqual([]);
  });
});
