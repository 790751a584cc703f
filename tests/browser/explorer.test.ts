import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';
import { awake, crumb, deepest, largest, places, query, tile } from './explorer-page.ts';

describe.each(places)('$agency', ({ address, tree, byObject }) => {
  test('shows the same picture with and without scripts', async ({ open }) => {
    const still = await open(address, { scripts: false });
    const drawn = (page: Page) =>
      page
        .locator('.explorer .wide svg')
        .evaluate((svg) => [...svg.querySelectorAll('rect, text')].map((part) => part.outerHTML).join(''));
    const before = await drawn(still);
    const live = await open(address);
    await awake(live);
    expect(await drawn(live)).toBe(before);
  });

  test('without scripts its tiles lead to the plans, its dimensions to their pages and those to their parts', async ({
    open,
  }) => {
    const page = await open(address, { scripts: false });
    const links = await page
      .locator('.explorer .wide svg a')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
    for (const { planCode } of tree.children)
      expect(links.some((link) => link.includes(`/plans/${planCode}/`))).toBe(true);
    await page.locator('.explorer a[data-by="object"]').click();
    await page.waitForURL(`**/${address}by/object/`);
    const object = largest(byObject);
    await page.locator('.parts a', { hasText: object.name }).first().click();
    await page.waitForURL(`**/by/object/#part-${object.id}`);
    expect(await page.locator(':target h3').innerText()).toContain(object.name);
    const names = await page.locator(':target tbody th').allInnerTexts();
    expect(names).toHaveLength(object.children.length + 1);
  });

  test('a plan opens by mouse, its amount is cited, the browser’s back closes it', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    const plan = largest(tree);
    await tile(page, plan).click();
    await expect.poll(() => crumb(page).innerText()).toBe(plan.name);
    expect(query(page)).toEqual({ focus: plan.id });
    const [cell] = plan.cells;
    expect(await page.locator('.explorer .facts a.evidence').getAttribute('href')).toContain(
      `/sources/${cell?.document}/#L${cell?.line}`,
    );
    await page.goBack();
    await expect.poll(() => crumb(page).count()).toBe(0);
    expect(query(page)).toEqual({});
  });

  test('a plan opens by a finger', async ({ open }) => {
    const page = await open(address, { width: 390, touch: true });
    await awake(page);
    const plan = largest(tree);
    await tile(page, plan).tap();
    await expect.poll(() => crumb(page).innerText()).toBe(plan.name);
    await page.locator('.explorer .up').tap();
    await expect.poll(() => crumb(page).count()).toBe(0);
  });

  test('dimension and measure change by a finger', async ({ open }) => {
    const page = await open(address, { width: 390, touch: true });
    await awake(page);
    await page.locator('.explorer a[data-by="object"]').tap();
    await expect.poll(() => page.locator('.explorer .phone').innerText()).toContain(largest(byObject).name);
    await page.locator('.explorer .as label:has([value="share"])').tap();
    await expect.poll(() => query(page)).toEqual({ by: 'object', as: 'share' });
  });

  test('dimensions are chosen by keyboard; the choice keeps the focus', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    await page.locator('.explorer a[data-by="plan"]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toEqual({ by: 'object' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-by'))).toBe('object');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
  });

  test('changes its dimension in place; back returns to the plans', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    await page.locator('.explorer a[data-by="object"]').click();
    const object = largest(byObject);
    await expect.poll(() => page.locator('.explorer .wide').innerText()).toContain(object.name);
    expect(query(page)).toEqual({ by: 'object' });
    expect(await page.locator('.explorer a[data-by="object"]').getAttribute('aria-current')).toBe('true');
    expect(await page.locator('.parts tbody .depth-0').count()).toBe(byObject.children.length);
    await page.goBack();
    await expect.poll(() => page.locator('.explorer .wide').innerText()).toContain(largest(tree).name);
    expect(await page.locator('.explorer a[data-by="plan"]').getAttribute('aria-current')).toBe('true');
  });

  test('says amounts per resident and per employee, with the rule; areas stay', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    const shapes = () =>
      page
        .locator('.explorer .wide rect')
        .evaluateAll((all) => all.map((rect) => ['x', 'y', 'width', 'height'].map((side) => rect.getAttribute(side))));
    const before = await shapes();
    for (const [measure, column, head, pattern] of [
      ['share', 2, '占比', /^\d+\.\d%$/],
      ['hundred', 2, '每 100 元', /^\d+\.\d\d 元$/],
      ['resident', 1, '每位市民', /^\d+\.\d\d 元$/],
      ['employee', 1, '每位員工', /^[\d,]+ 元$/],
    ] as const) {
      await page.locator(`.explorer .as label:has([value="${measure}"])`).click();
      await expect.poll(() => query(page)).toEqual({ as: measure });
      expect(await page.locator('.parts thead th').nth(column).innerText()).toBe(head);
      expect(await page.locator('.parts tbody tr:first-child > *').nth(column).innerText()).toMatch(pattern);
      expect(await page.locator('.explorer .basis').innerText()).toContain('四捨五入');
      expect(await shapes()).toEqual(before);
    }
    await page.locator('.explorer .as [value="employee"]').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => query(page)).toEqual({ as: 'resident' });
  });

  test('an address that names no part of it shows the whole and says so', async ({ open }) => {
    const page = await open(`${address}?focus=nonesuch&by=colour`);
    await awake(page);
    expect(await page.locator('.explorer .note').innerText()).toContain('nonesuch');
    expect(await page.locator('.explorer .note').innerText()).toContain('colour');
    expect(await crumb(page).count()).toBe(0);
  });

  test('needs less than a hundred kilobytes of scripts in all, compressed', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    const sizes = await page.evaluate(async () => {
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      return Promise.all(
        scripts.map(async ({ name }) => {
          const body = (await fetch(name)).body?.pipeThrough(new CompressionStream('gzip'));
          return (await new Response(body).arrayBuffer()).byteLength;
        }),
      );
    });
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });
});

describe('down to a purchase line', () => {
  if (!deepest) throw new Error('no book prints purchase lines');
  const { address, tree, byObject } = deepest;
  const plan = largest(tree);
  const object = largest(plan);
  const detail = largest(object);

  test('by keyboard: Enter opens, focus follows, Escape and Backspace go back up', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    await tile(page, plan).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => crumb(page).innerText()).toBe(plan.name);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.view') !== null)).toBe(true);
    expect(await page.locator('.explorer .aloud').innerText()).toContain(plan.name);
    await tile(page, object).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => crumb(page).innerText()).toBe(object.name);
    await page.keyboard.press('Escape');
    await expect.poll(() => crumb(page).innerText()).toBe(plan.name);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''))
      .toContain(`focus=${object.id}`);
    await page.keyboard.press('Backspace');
    await expect.poll(() => crumb(page).count()).toBe(0);
  });

  test('by keyboard: arrows go from tile to tile, and back', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    const centre = () =>
      page.evaluate(() => {
        const { x, y, width, height } =
          document.activeElement?.querySelector('.hit')?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
    await page.locator('.explorer .wide a').first().focus();
    const start = await centre();
    await page.keyboard.press('ArrowRight');
    const right = await centre();
    expect(right.x).toBeGreaterThan(start.x);
    await page.keyboard.press('ArrowDown');
    expect((await centre()).y).toBeGreaterThan(right.y);
    await page.keyboard.press('ArrowUp');
    expect((await centre()).y).toBeLessThanOrEqual(right.y);
  });

  test.for([390, 1440] as const)(
    'at %d pixels a line opens its place on the page of the plan',
    async (width, { open }) => {
      const page = await open(`${address}?focus=${detail.id}`, { width });
      await awake(page);
      await expect.poll(() => crumb(page).innerText()).toBe(detail.name);
      const [line] = [...detail.children].sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd)));
      const [cell] = line?.cells ?? [];
      await page.locator(`.explorer .view a[href$="#item-${cell?.document}-${cell?.line}"]:visible`).first().click();
      await page.waitForURL(`**/plans/${plan.planCode}/#item-${cell?.document}-${cell?.line}`);
      expect(await page.locator(':target').isVisible()).toBe(true);
    },
  );

  test('the way up is a link that can be clicked', async ({ open }) => {
    const page = await open(`${address}?focus=${detail.id}`);
    await awake(page);
    await page.locator('.explorer .up').click();
    await expect.poll(() => crumb(page).innerText()).toBe(object.name);
    await page.locator('.explorer .path ol a').first().click();
    await expect.poll(() => crumb(page).count()).toBe(0);
  });

  test('small items stand together as 其他, which opens and closes', async ({ open }) => {
    const whole = largest(byObject);
    const page = await open(`${address}?by=object&focus=${whole.id}`);
    await awake(page);
    const other = page.locator('.explorer .wide a[href*="--other"]');
    const count = Number(/\d+/.exec((await other.locator('title').textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(1);
    await other.click();
    await expect.poll(() => crumb(page).innerText()).toBe(`其他 ${count} 項`);
    expect(await page.locator('.parts tbody .depth-0').count()).toBe(count);
    await page.keyboard.press('Escape');
    await expect.poll(() => crumb(page).innerText()).toBe(whole.name);
  });

  test('其他 opens by a finger, and every tile without a name stands under the drawing', async ({ open }) => {
    const whole = largest(byObject);
    // A phone's bars gather nothing here: the finger is on a tablet.
    const page = await open(`${address}?by=object&focus=${whole.id}`, { touch: true });
    await awake(page);
    await page.locator('.explorer .wide a[href*="--other"]').tap();
    await expect.poll(() => crumb(page).innerText()).toMatch(/^其他 \d+ 項$/);
    const wide = await open(address);
    await awake(wide);
    const bare = await wide
      .locator('.explorer .wide .tile-item:not(:has(text))')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('href')));
    expect(bare.length).toBeGreaterThan(0);
    const listed = await wide
      .locator('.explorer .unlabelled a:visible, .parts a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(listed).toEqual(expect.arrayContaining(bare));
  });

  test('finds what only the full text of a purchase says, and shows where', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    await page.locator('.explorer .find input').fill('防火牆');
    await expect.poll(() => page.locator('.explorer .find [role="status"]').innerText()).toMatch(/有 \d+ 項/);
    expect(await page.locator('.explorer .hits').innerText()).toContain('防火牆');
  });

  test('a view moves in for at most a fifth of a second, and not at all for who asks for less motion', async ({
    open,
  }) => {
    for (const [motion, expected] of [
      [true, 'explorer-enters'],
      [false, 'none'],
    ] as const) {
      const page = await open(address, { motion });
      await awake(page);
      await tile(page, plan).click();
      await page.locator('.explorer .view.enters').waitFor();
      const style = await page.locator('.explorer .view').evaluate((view) => {
        const { animationName, animationDuration } = getComputedStyle(view);
        return { animationName, seconds: Number.parseFloat(animationDuration) };
      });
      expect(style.animationName).toBe(expected);
      if (motion) expect(style.seconds).toBeLessThanOrEqual(0.2);
    }
  });

  test('finds names in either way of writing, lights them, counts them and leads there', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    const field = page.locator('.explorer .find input');
    await field.fill('平台');
    const status = page.locator('.explorer .find [role="status"]');
    await expect.poll(() => status.innerText()).toMatch(/「平台」有 \d+ 項/);
    expect(query(page)).toEqual({ find: '平台' });
    expect(await page.locator('.explorer .wide .tile-item.found').count()).toBeGreaterThan(0);
    expect(await page.locator('.explorer .wide .tile-item:not(.found)').count()).toBeGreaterThan(0);
    await field.press('Enter');
    await expect.poll(() => crumb(page).count()).toBe(1);
    expect(query(page)['find']).toBe('平台');
    expect(await page.locator('.explorer .wide .tile-item.found').count()).toBeGreaterThan(0);
    await page.locator('.explorer .view a:visible').first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => query(page)['find']).toBeUndefined();
    expect(await page.locator('.explorer .searching').count()).toBe(0);
    await field.fill('沒有這種東西');
    await expect.poll(() => status.innerText()).toContain('圖裡沒有');
  });

  test('a shared address shows the same view: dimension, part, measure and what is looked for', async ({ open }) => {
    const inside = largest(byObject);
    const first = await open(address);
    await awake(first);
    await first.locator('.explorer a[data-by="object"]').click();
    await tile(first, inside).click();
    await first.locator('.explorer .as label:has([value="resident"])').click();
    await first.locator('.explorer .find input').fill('服務');
    await expect.poll(() => query(first)).toEqual({ by: 'object', focus: inside.id, as: 'resident', find: '服務' });
    const second = await open(`${address}${new URL(first.url()).search}`);
    await awake(second);
    const seen = (page: Page) =>
      page
        .locator('.explorer .view a')
        .evaluateAll((links) =>
          links.map((link) => `${link.textContent} ${link.getAttribute('href')} ${link.classList}`),
        );
    await expect.poll(() => seen(second)).toEqual(await seen(first));
    expect(await second.locator('.explorer .find input').inputValue()).toBe('服務');
  });
});
