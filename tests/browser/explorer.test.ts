import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import type { SpendingNode } from '../../src/ledger/queries/spending-tree.ts';
import { spendingTree } from '../../src/ledger/queries/spending-tree.ts';
import { expect, test } from './browser-test.ts';
import { books } from './the-books-tested.ts';

/** The plan under which the book goes down to purchase lines, its largest object and that object's largest part. */
const places = agencyYears(books).map((agencyYear) => {
  const tree = spendingTree(books, agencyYear);
  if (!tree) throw new Error(`${agencyYear.agency} has no tree`);
  return { address: `${agencyYear.city}/${agencyYear.fiscalYear}/`, agency: agencyYear.agency, tree };
});
const deepest = places.find(({ tree }) => depth(tree) === 4);

function depth(node: SpendingNode): number {
  return node.children.length === 0 ? 0 : 1 + Math.max(...node.children.map(depth));
}

function largest(node: SpendingNode): SpendingNode {
  const [first] = node.children
    .filter(({ children }) => children.length > 0)
    .sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd)));
  if (!first) throw new Error(`${node.id} does not open`);
  return first;
}

/** The island is awake once its tiles lead to its own views. */
async function awake(page: Page): Promise<void> {
  await page.locator('.explorer').scrollIntoViewIfNeeded();
  await page.waitForSelector('.explorer a[href*="?focus="]', { state: 'attached' });
}

const tile = (page: Page, { id }: SpendingNode) =>
  page.locator(`.explorer .view a[href$="?focus=${id}"]:visible`).first();
const crumb = (page: Page) => page.locator('.explorer nav b');

describe.each(places)('$agency', ({ address, tree }) => {
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

  test('without scripts its tiles lead to the plans', async ({ open }) => {
    const page = await open(address, { scripts: false });
    const links = await page
      .locator('.explorer .wide svg a')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
    for (const { planCode } of tree.children)
      expect(links.some((link) => link.includes(`/plans/${planCode}/`))).toBe(true);
  });

  test('a plan opens by mouse, its amount is cited, the browser’s back closes it', async ({ open }) => {
    const page = await open(address);
    await awake(page);
    const plan = largest(tree);
    await tile(page, plan).click();
    await expect.poll(() => crumb(page).innerText()).toBe(plan.name);
    expect(new URL(page.url()).searchParams.get('focus')).toBe(plan.id);
    const [cell] = plan.cells;
    expect(await page.locator('.explorer .facts a.evidence').getAttribute('href')).toContain(
      `/sources/${cell?.document}/#L${cell?.line}`,
    );
    await page.goBack();
    await expect.poll(() => crumb(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('an address that names no part of it shows the whole and says so', async ({ open }) => {
    const page = await open(`${address}?focus=nonesuch`);
    await awake(page);
    expect(await page.locator('.explorer .note').innerText()).toContain('nonesuch');
    expect(await crumb(page).count()).toBe(0);
  });
});

describe('down to a purchase line', () => {
  if (!deepest) throw new Error('no book prints purchase lines');
  const { address, tree } = deepest;
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
    expect(await page.locator('.explorer [aria-live]').innerText()).toContain(plan.name);
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
    await page.locator('.explorer ol a').first().click();
    await expect.poll(() => crumb(page).count()).toBe(0);
  });
});
