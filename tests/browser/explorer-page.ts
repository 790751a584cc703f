import type { Page } from 'playwright-core';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { spendingBy } from '../../src/ledger/queries/spending-by/spending-dimension.ts';
import type { SpendingNode } from '../../src/ledger/queries/spending-tree.ts';
import { spendingTree } from '../../src/ledger/queries/spending-tree.ts';
import { books } from './the-books-tested.ts';

/** The plan under which the book goes down to purchase lines, its largest object and that object's largest part. */
export const places = agencyYears(books).map((agencyYear) => {
  const tree = spendingTree(books, agencyYear);
  const byObject = spendingBy(books, agencyYear, 'object');
  if (!tree || !byObject) throw new Error(`${agencyYear.agency} has no tree`);
  return {
    address: `${agencyYear.city}/${agencyYear.fiscalYear}/`,
    agency: agencyYear.agency,
    agencyYear,
    tree,
    byObject,
  };
});
export const deepest = places.find(({ tree }) => depth(tree) === 4);

function depth(node: SpendingNode): number {
  return node.children.length === 0 ? 0 : 1 + Math.max(...node.children.map(depth));
}

export function largest(node: SpendingNode): SpendingNode {
  const [first] = node.children
    .filter(({ children }) => children.length > 0)
    .sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd)));
  if (!first) throw new Error(`${node.id} does not open`);
  return first;
}

/** The explorer is awake once its measures are offered. */
export async function awake(page: Page): Promise<void> {
  await page.locator('.explorer').scrollIntoViewIfNeeded();
  await page.waitForSelector('.explorer .as:not([inert])');
}

export const tile = (page: Page, { id }: SpendingNode) =>
  page.locator(`.explorer .view a[href$="focus=${id}"]:visible`).first();
export const crumb = (page: Page) => page.locator('.explorer nav.path b');
export const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
