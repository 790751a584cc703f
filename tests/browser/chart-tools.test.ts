import type { Locator } from 'playwright-core';
import { expect, test } from './browser-test.ts';
import { builtCharts } from './built-charts.ts';

const first = 'kaohsiung-113-expenditure-treemap';
const second = 'kaohsiung-113-objects';

test('the bench builds code for a chart, a theme and a height, shows it at work and keeps it in the address', async ({
  open,
}) => {
  const page = await open(`charts/?chart=${second}&theme=dark#build`);
  const code = page.locator('embed-builder code');
  await expect.poll(() => code.innerText()).toContain(`/embed/${second}/?theme=dark"`);
  await page.locator('[name="height"][value="exact"]').check();
  expect(await code.innerText()).toMatch(/<iframe [^>]*><\/iframe>\s*<script src="[^"]*\/embed\.js" async><\/script>$/);
  await page.locator('select[name="chart"]').selectOption(first);
  await expect.poll(() => page.url()).toContain(`chart=${first}&theme=dark`);
  const frame = page.locator('embed-builder iframe');
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
  await frame.scrollIntoViewIfNeeded();
  const inside = page.frameLocator('embed-builder iframe');
  await expect.poll(() => inside.locator('h1').isVisible()).toBe(true);
  expect(await inside.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('the bench says which choice of the address it does not know', async ({ open }) => {
  const page = await open('charts/?chart=no-such-chart&theme=neon');
  expect(await page.locator('embed-builder .unknown').innerText()).toMatch(/chart=no-such-chart|theme=neon/);
  expect(await page.locator('embed-builder code').innerText()).toContain(`/embed/`);
});

test('without scripts the list stays and the bench is not there', async ({ open }) => {
  const page = await open('charts/', { scripts: false });
  expect(await page.locator('embed-builder').isVisible()).toBe(false);
  expect(await page.locator(`a[href$="/charts/${first}/"]`).first().isVisible()).toBe(true);
});

test('a snippet is copied with one press, and a chart’s own page lets its figures be picked', async ({ open }) => {
  const page = await open(`charts/${first}/`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = page.locator('copy-text').first();
  await tool.getByRole('button').click();
  await expect.poll(() => tool.getByRole('status').innerText()).not.toBe('');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await tool.locator('code').textContent());
  await page.locator('figure .picks').click();
  await page.locator('figure svg:visible a').first().click();
  await expect.poll(() => page.locator('copy-with-source output').textContent()).toMatch(/\/sources\/001\/#L\d+$/);
});

test('a figure is copied with its document, line and release, by pointer and by keyboard', async ({ open }) => {
  const page = await open(`charts/${first}/`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = page.locator('td a.evidence').first();
  await figure.hover();
  const button = page.locator('copy-with-source button');
  await expect.poll(() => button.isVisible()).toBe(true);
  await button.click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const digits = /[\d,]+/.exec((await figure.innerText()) ?? '')?.[0] ?? 'none';
  await expect.poll(copied).toContain(digits);
  expect(await copied()).toMatch(
    /（文件 \d{3}）第 \d+ 行；.*資料版本 \d{4}-\d\d-\d\d-[0-9a-f]{8}，http.*\/sources\/\d{3}\/#L\d+$/,
  );

  const other = page.locator('td a.evidence').nth(3);
  await other.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(copied).toContain((await other.getAttribute('href')) ?? 'none');
});

test('a chart’s page leads to its oEmbed answer and describes its data for machines', async ({ open }) => {
  for (const address of [`charts/${first}/`, 'data/']) {
    const page = await open(address);
    const described = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(described.length).toBeGreaterThan(0);
    for (const text of described) expect(JSON.parse(text)).toHaveProperty('@context');
  }
  const page = await open(`charts/${first}/`);
  const link = page.locator('link[type="application/json+oembed"]');
  expect(await link.getAttribute('href')).toMatch(new RegExp(`/oembed/${first}\\.json$`));
  expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toMatch(
    new RegExp(`/cards/${first}\\.png$`),
  );
});

test('the bench offers the measures and units that the chart has, and shows them at work', async ({ open }) => {
  const treemap = builtCharts.find((name) => name.endsWith('expenditure-treemap')) ?? '';
  const page = await open(`charts/?chart=${treemap}#build`);
  const code = page.locator('embed-builder code');
  await page.locator('[name="unit"][value="thousand"]').check();
  await expect.poll(() => code.innerText()).toContain(`/embed/${treemap}/?unit=thousand"`);
  await page.locator('[name="measure"][value="share"]').check();
  await expect.poll(() => code.innerText()).toContain(`/embed/${treemap}/?measure=share"`);
  expect(await page.locator('[name="unit"][value="thousand"]').isDisabled()).toBe(true);
  expect(await page.locator('[name="measure"][value="constant"]').isDisabled()).toBe(true);
  await page.locator('embed-builder iframe').scrollIntoViewIfNeeded();
  const inside = page.frameLocator('embed-builder iframe');
  await expect.poll(() => inside.locator('.measured').isVisible()).toBe(true);
  await expect
    .poll(() => inside.locator('.figure svg text').allTextContents())
    .toContainEqual(expect.stringMatching(/%$/));

  // The frame is of another process: pressed in the very picture that a scroll moves, it would still get the press.
  await page.locator('select[name="chart"]').scrollIntoViewIfNeeded();
  await page.locator('select[name="chart"]').selectOption('compare-objects');
  await expect.poll(() => code.innerText()).toContain('/embed/compare-objects/');
  await page.locator('[name="language"][value="en"]').check();
  await expect.poll(() => code.innerText()).toContain('/en/embed/compare-objects/');
  await page.locator('[name="measure"][value="resident"]').check();
  await expect.poll(() => code.innerText()).toContain('/en/embed/compare-objects/?measure=resident"');
});

test('the choices stay where they are while the preview changes: a click right after a choice lands', async ({
  open,
}) => {
  const page = await open('charts/?chart=taichung-108-sankey#build');
  const code = page.locator('embed-builder code');
  const frame = page.locator('embed-builder iframe');
  await expect.poll(() => code.innerText()).toContain('/embed/taichung-108-sankey/');
  // At the end of the page whatever grows shorter pulls down what stands above it.
  await page.setViewportSize({ width: 1440, height: 2400 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const place = async (name: string) => page.locator(name).boundingBox();
  const select = page.locator('embed-builder select');
  const theme = 'embed-builder [name="theme"][value="dark"]';
  const [pressed, preview] = [await place(theme), await frame.boundingBox()];
  if (!pressed || !preview) throw new Error('the bench is not there');
  // Chosen by script, since a browser's own choosing would bring the list into sight first.
  await select.evaluate((list: HTMLSelectElement) => {
    list.value = 'compare-objects';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.mouse.click(pressed.x + pressed.width / 2, pressed.y + pressed.height / 2);
  await expect.poll(() => code.innerText()).toContain('/embed/compare-objects/?theme=dark"');
  await expect.poll(() => page.frameLocator('embed-builder iframe').locator('h1').textContent()).not.toBe('');
  expect(await place(theme)).toEqual(pressed);
  const shown = await frame.boundingBox();
  expect(shown?.y).toBe(preview.y);
  expect(shown?.height).toBeLessThan(preview.height);
});

test('a share is copied with what it rests on', async ({ open }) => {
  const page = await open(`charts/${first}/`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.locator('copy-with-source button');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const share = page.locator('td', { hasText: /\d\.\d%/ }).nth(1);
  await share.hover();
  await button.click();
  await expect
    .poll(copied)
    .toMatch(/^\d+\.\d%（[^）]+，[^）]+推算[^）]*）。出處：.*第 \d+ 行；.*\/sources\/001\/#L\d+$/);
});

test('who opens the line of a figure with a finger copies it there, also where the clipboard is refused', async ({
  open,
}) => {
  const page = await open('sources/000/#L1414');
  const button = page.locator('#L1414 copy-with-source button');
  await expect.poll(() => button.isVisible()).toBe(true);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await button.click();
  await expect.poll(() => page.locator('copy-with-source [role="status"]').innerText()).not.toBe('');
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain((await page.locator('#L1414 > span').innerText()).trim().slice(0, 6));
  expect(selected).toMatch(/（文件 000）第 1414 行；.*\/sources\/000\/#L1414$/);
});

test.for([
  { name: 'a mouse', view: {} },
  { name: 'a finger', view: { width: 390, touch: true } },
] as const)(
  'figures of a chart are picked with $name: a tile is copied instead of opened',
  async ({ view }, { open }) => {
    const page = await open('kaohsiung/113/', view);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const figure = page.locator(`figure#${first}`);
    const press = (place: Locator) => ('touch' in view ? place.tap() : place.click());
    const button = figure.locator('.picks');
    const status = figure.locator('copy-with-source [role="status"]');
    await press(button);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => status.textContent()).toContain('點圖上或表裡的數字');
    const before = page.url();
    const tile = figure.locator('.view svg:visible a').first();
    const [name = ''] = ((await tile.locator('title').textContent()) ?? '').split('：');
    await press(tile);
    await expect.poll(copied).toMatch(new RegExp(`^${name}：.*元.*文件 001）第 \\d+ 行；.*/sources/001/#L\\d+$`));
    expect(await status.textContent()).toBe('已複製');
    expect(page.url()).toBe(before);
    // What was copied stands in the flow and covers neither drawing nor table.
    const shown = figure.locator('copy-with-source output');
    expect(await shown.evaluate((text) => getComputedStyle(text).position)).toBe('static');

    // By keyboard, and a gathered tile that no line prints.
    const other = figure.locator('.view svg:visible a').nth(2);
    await other.focus();
    await page.keyboard.press('Enter');
    const [next = ''] = ((await other.locator('title').textContent()) ?? '').split('：');
    await expect.poll(copied).toMatch(new RegExp(`^${next}`));
    expect(page.url()).toBe(before);

    // Refused, the text stands selected and the reader is told.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await press(tile);
    await expect.poll(() => status.textContent()).toBe('已選取，請按複製鍵');
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain(`${name}：`);

    // Released, a tile opens again.
    await press(button);
    await press(tile);
    await expect.poll(() => page.url()).not.toBe(before);
  },
);

test('a derived figure is copied with its formula where that stands open', async ({ open }) => {
  const page = await open('taichung/108/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const mark = page.locator('button.mark:visible').first();
  const id = await mark.getAttribute('popovertarget');
  await mark.click();
  const opened = page.locator(`[id="${id}"]`);
  const formula = (await opened.locator('span').first().textContent()) ?? 'none';
  await opened.locator('copy-with-source button').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(formula.replace(/\s+/g, ' ').trim());
  expect(await opened.locator('[role="status"]').textContent()).toBe('已複製');
});
