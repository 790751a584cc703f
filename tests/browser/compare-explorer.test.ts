import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { addressOf, expect, test } from './browser-test.ts';
import { citedFigures, notOnTheirLine } from './evidence-on-lines.ts';
import { textOf } from './the-books-tested.ts';

const like = 'compare/?a=kaohsiung-112-original-budget&b=kaohsiung-113-original-budget&by=work-plan&as=amount';
const unlike = 'compare/?a=taichung-108-account&b=kaohsiung-113-original-budget&by=object1&as=amount';

/** The explorer with its choices in place. */
async function explorer(page: Page) {
  const place = page.locator('#explore .comparison');
  await place.scrollIntoViewIfNeeded();
  await place.locator('select:enabled').first().waitFor();
  return place;
}

const chosen = (page: Page) =>
  page
    .locator('#explore select')
    .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));

describe('two columns of a reader’s choice', () => {
  test('like columns: a line, a difference, a percentage', async ({ open }) => {
    const place = await explorer(await open(like));
    expect(await place.locator('svg.chart-slope:visible').count()).toBe(1);
    expect(await place.locator('.unlike').count()).toBe(0);
    expect(await place.locator('th').allInnerTexts()).toContain('增減');
    expect(await place.locator('.came-to').innerText()).toMatch(/多 1 億 3,140 萬元（\+91\.0%）/);
  });

  test('unlike columns: the reasons in words, and no change of any kind', async ({ open }) => {
    const page = await open(unlike);
    const place = await explorer(page);
    const said = await place.locator('.unlike').innerText();
    for (const reason of ['不能相減', '一邊是預算', '兩個不同的機關', '相隔 5 年']) expect(said).toContain(reason);
    expect(await place.locator('svg.chart-slope').count()).toBe(0);
    expect(await place.locator('table').innerText()).not.toMatch(/[▲▼%]|增減/);
  });

  test('every amount is on the line that its link names', async ({ open }) => {
    const page = await open(unlike);
    await explorer(page);
    expect(notOnTheirLine(await citedFigures(page), textOf)).toEqual([]);
  });

  test('figures of drawing and table are picked and copied with their lines, whatever is chosen next', async ({
    open,
  }) => {
    const page = await open(unlike.replace('as=amount', 'as=share'));
    const place = await explorer(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const button = place.locator('.picks');
    await button.click();
    for (const side of await place.locator('svg:visible [data-source]').all()) {
      await side.click();
      const said = (await side.locator('title').textContent()) ?? 'none';
      await expect.poll(copied).toContain(said);
      expect(await copied()).toContain((await side.getAttribute('data-source')) ?? 'none');
    }
    await place.locator('td .measure').first().click();
    await expect.poll(copied).toMatch(/^[\d.]+%（.*推算.*\/sources\/\d{3}\/#L\d+$/);
    await place.getByLabel('怎麼算').selectOption('amount');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const amount = place.locator('td a.evidence').first();
    const before = page.url();
    await amount.click();
    await expect.poll(copied).toContain((await amount.getAttribute('href')) ?? 'none');
    expect(page.url()).toBe(before);
  });

  test('a breakdown that a book does not print is said, and others are offered', async ({ open }) => {
    const page = await open('compare/?a=kaohsiung-111-account&b=kaohsiung-112-original-budget&by=object2&as=amount');
    const place = await explorer(page);
    expect(await place.locator('.notes').first().innerText()).toContain('書上沒有「二級用途」');
    await place.getByRole('button', { name: '工作計畫' }).click();
    expect(await chosen(page)).toEqual([
      'kaohsiung-111-account',
      'kaohsiung-112-original-budget',
      'work-plan',
      'amount',
    ]);
    expect(await place.locator('svg.chart:visible').count()).toBe(1);
  });

  test('per resident names the population and what had to serve instead', async ({ open }) => {
    const place = await explorer(
      await open('compare/?a=taichung-108-account&b=kaohsiung-113-original-budget&by=staffing&as=resident'),
    );
    const said = await place.locator('.notes').innerText();
    expect(said).toContain('2,815,261 人');
    expect(said).toContain('可信度中');
    expect(said).toContain('未能取得 113 年底人口，改用 112 年底的');
  });
});

describe('the address', () => {
  test('holds the view, and back goes to the one before', async ({ open }) => {
    const page = await open('compare/');
    const place = await explorer(page);
    const before = await chosen(page);
    const finding = await place.locator('.came-to').innerText();
    await place.getByLabel('怎麼拆').selectOption('object1');
    await place.getByLabel('怎麼算').selectOption('resident');
    expect(new URL(page.url()).search).toBe(
      '?a=taichung-108-account&b=kaohsiung-113-original-budget&by=object1&as=resident',
    );
    const said = await place.locator('.came-to').innerText();
    await page.reload();
    await explorer(page);
    expect(await place.locator('.came-to').innerText()).toBe(said);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => place.locator('.came-to').innerText()).toBe(finding);
    expect(await chosen(page)).toEqual(before);
  });

  test('that asks for what is on no list shows the first view and says so', async ({ open }) => {
    const page = await open('compare/?a=atlantis&by=colour&as=share');
    const place = await explorer(page);
    expect(await chosen(page)).toEqual(['taichung-108-account', 'kaohsiung-113-original-budget', 'plan', 'share']);
    const note = await place.getByRole('status').innerText();
    expect(note).toContain('atlantis');
    expect(note).toContain('colour');
    await place.getByLabel('怎麼算').selectOption('amount');
    expect(await place.getByRole('status').count()).toBe(0);
  });
});

test('a newly chosen column that lacks the breakdown shows one that both print, says so, and keeps it in the address', async ({
  open,
}) => {
  const page = await open(like.replace('by=work-plan', 'by=staffing'));
  const place = await explorer(page);
  await place.getByLabel('左邊').selectOption('kaohsiung-111-account');
  expect((await chosen(page))[2]).toBe('work-plan');
  expect(await place.locator('.asked').innerText()).toBe('這兩欄沒有都印「員額」，改看「工作計畫」。');
  expect(new URL(page.url()).searchParams.get('by')).toBe('work-plan');
  expect(await place.locator('optgroup[label="有一邊的書上沒有"] option').count()).toBe(7);
});

test.for([
  { address: 'compare/', width: 1440 },
  { address: 'en/compare/', width: 390 },
  { address: 'en/compare/', width: 320 },
])(
  'the form has its place before it can be used: at /$address, $width pixels wide, nothing moves',
  async ({ address, width }, { open }) => {
    const page = await open('about/', { width: 390 });
    await page.setViewportSize({ width, height: 844 });
    let arrive = () => {};
    const asked = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/columns.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(addressOf(address));
    const form = page.locator('#explore form');
    await form.scrollIntoViewIfNeeded();
    const places = () =>
      page.locator('#explore :is(form, .came-to, .drawings, .table-region, .pairs), #crosswalk').evaluateAll((all) => {
        const top = all[0]?.getBoundingClientRect().top ?? 0;
        return all.map((element) => Math.round(element.getBoundingClientRect().top - top));
      });
    expect(await form.locator('select:disabled').count()).toBe(4);
    const before = await places();
    arrive();
    await form.locator('select:enabled').first().waitFor();
    expect(await places()).toEqual(before);
  },
);

test('without the columns the form goes, and the page’s own picture stays', async ({ open, problems }) => {
  const page = await open('about/');
  await page.route('**/columns.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(addressOf('compare/'));
  await page.locator('#explore').evaluate((section) => section.scrollIntoView());
  await expect.poll(() => page.locator('#explore form').count()).toBe(0);
  expect(await page.locator('#explore svg.chart:visible').count()).toBe(1);
  expect(problems.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('people are offered every measure but prices', async ({ open }) => {
  const page = await open(like.replace('by=work-plan', 'by=staffing').replace('as=amount', 'as=constant'));
  const place = await explorer(page);
  expect(await place.getByLabel('怎麼算').locator('option').allInnerTexts()).toEqual(['人數', '占比', '每十萬市民']);
  expect((await chosen(page))[3]).toBe('amount');
});

test('budget and account of one year subtract to the surplus', async ({ open }) => {
  const page = await open('compare/?a=taichung-108-final-budget&b=taichung-108-account&by=plan&as=amount');
  const place = await explorer(page);
  expect(await place.locator('.unlike').count()).toBe(0);
  expect(await place.locator('.subtracts').innerText()).toContain('可以相減');
  expect(await place.locator('thead th').last().innerText()).toMatch(/^賸餘/);
  expect(await place.locator('table').innerText()).not.toMatch(/[%▲▼]/);
});

test('in English the crosswalk gives its reasons in English', async ({ open }) => {
  const page = await open('en/compare/');
  const reasons = await page.locator('#crosswalk tbody tr > :last-child').allInnerTexts();
  expect(reasons).toHaveLength(5);
  for (const reason of reasons) expect(reason).not.toMatch(/\p{Script=Han}/u);
});

test('by keyboard alone: choose, swap, follow an amount', async ({ open }) => {
  const page = await open('compare/');
  const place = await explorer(page);
  await place.getByLabel('左邊').focus();
  await page.keyboard.press('ArrowUp');
  expect((await chosen(page))[0]).toBe('taichung-108-realised');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await chosen(page)).slice(0, 2)).toEqual(['kaohsiung-113-original-budget', 'taichung-108-realised']);
  await place.locator('td a.evidence').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sources\/\d{3}\/#L\d+$/);
});

test('on a phone by touch: nothing scrolls sideways, the page of the pair is one tap away', async ({ open }) => {
  const page = await open('compare/', { width: 390, touch: true });
  const place = await explorer(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await place.locator('svg.chart-rows:visible').count()).toBe(1);
  // Nor does the table: the measure stands over its amount.
  expect(await place.locator('.table-region').evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
  await place.getByRole('link', { name: '整頁看這兩欄' }).tap();
  await page.waitForURL(/compare\/taichung-108-account\/kaohsiung-113-original-budget\/$/);
  expect(await page.locator('section.comparison svg.chart:visible').count()).toBeGreaterThan(4);
});

describe('without scripts', () => {
  test('the first view stands, and every pair has a page', async ({ open }) => {
    const page = await open('compare/', { scripts: false });
    expect(await page.locator('#explore svg.chart:visible').count()).toBe(1);
    expect(await page.locator('#explore form:visible').count()).toBe(0);
    expect(await page.locator('#explore .pairs a').count()).toBe(21);
  });

  test('the page of an unlike pair carries the notice and no change', async ({ open }) => {
    const page = await open('compare/taichung-108-account/kaohsiung-113-original-budget/', { scripts: false });
    expect(await page.locator('main').innerText()).toContain('這兩欄不能相減');
    expect(await page.locator('main').innerText()).not.toMatch(/[▲▼]/);
    expect(notOnTheirLine(await citedFigures(page), textOf)).toEqual([]);
  });
});

test('the crosswalk is shown with its reasons and its file', async ({ open }) => {
  const page = await open('compare/');
  const crosswalk = page.locator('#crosswalk');
  expect(await crosswalk.locator('tbody tr').count()).toBe(5);
  const said = await crosswalk.innerText();
  expect(said).toContain('臺中沒有這個工作計畫');
  expect(said).toContain(
    '把「資通安全」併進「設備網路」，臺中 108 決算數仍是 57.0%；高雄 113 預算數從 25.8% 變成 50.6%',
  );
  expect(said).toContain('data/crosswalk.yaml');
  expect(await crosswalk.getByRole('link', { name: '這張表的資料檔' }).getAttribute('href')).toMatch(
    /\/data\/crosswalk\.csv$/,
  );
});
