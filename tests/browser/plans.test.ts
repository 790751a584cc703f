import { describe } from 'vitest';
import { itemAnchor, programmeAnchor } from '../../src/components/item-anchors.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { planProgrammes } from '../../src/ledger/queries/plan-programmes.ts';
import { planReasons } from '../../src/ledger/queries/plan-reasons.ts';
import { plansOf } from '../../src/ledger/queries/plans.ts';
import { payObject, purchaseLines } from '../../src/ledger/queries/purchase-lines.ts';
import { relatedPlans } from '../../src/ledger/queries/related-plans.ts';
import { grouped } from '../../src/money/format-amount.ts';
import { expect, test } from './browser-test.ts';
import { citedFigures, notOnTheirLine } from './evidence-on-lines.ts';
import { books, textOf } from './the-books-tested.ts';

const plans = agencyYears(books).flatMap((agencyYear) => plansOf(books, agencyYear));
const addressOf = ({ agencyYear: { city, fiscalYear }, code }: (typeof plans)[number]) =>
  `${city}/${fiscalYear}/plans/${code}/`;

describe.each(plans.map((plan) => ({ plan, code: plan.code, name: plan.name })))('$code $name', ({ plan }) => {
  const lines = purchaseLines(books, plan);
  const programmes = planProgrammes(books, plan);

  test('carries without scripts what the book says of it', async ({ open }) => {
    const page = await open(addressOf(plan), { scripts: false });
    expect(await page.locator('h1').innerText()).toContain(plan.name);
    for (const line of lines) {
      const row = page.locator(`[id="${itemAnchor(line.document, line.amountLine)}"]`);
      expect(await row.innerText()).toContain(grouped(line.amountNtd));
      expect(await row.innerText()).toContain(line.description.slice(0, 20));
    }
    for (const { id } of programmes) expect(await page.locator(`[id="${programmeAnchor(id)}"]`).count()).toBe(1);
    const text = await page.locator('main').innerText();
    for (const kind of ['carry-over', 'surplus'] as const) {
      for (const reason of planReasons(books, plan, kind)) expect(text).toContain(grouped(reason.amountNtd));
    }
  });

  test('every exact figure in its tables stands on the line that it links to', async ({ open }) => {
    const page = await open(addressOf(plan));
    // Checks cite figures of prose, too, which print 萬 and 千 in words.
    await page.locator('.checks').evaluateAll((lists) => {
      for (const list of lists) list.remove();
    });
    const figures = await citedFigures(page);
    expect(figures.length).toBeGreaterThan(2);
    expect(notOnTheirLine(figures, textOf)).toEqual([]);
  });

  test('leads up, down and to its neighbours', async ({ open }) => {
    const page = await open(addressOf(plan), { scripts: false });
    const { parent, children, previous, next } = relatedPlans(books, plan);
    for (const other of [parent, previous, next, ...children]) {
      if (other) expect(await page.locator(`main a[href$="/${addressOf(other)}"]`).count()).toBeGreaterThan(0);
    }
  });
});

const withPay = plans.filter((plan) =>
  books.lineItems.some(
    (item) =>
      item.subPlan.name === plan.subPlan.name &&
      item.workPlan.name === plan.workPlan.name &&
      item.object1.name === payObject,
  ),
);

test.for(withPay)('pay under $code is shown as the total of its group only', async (plan, { open }) => {
  const page = await open(addressOf(plan));
  expect(await page.locator('#pay a').count()).toBe(1);
  const own = books.lineItems.filter(
    (item) => item.subPlan.name === plan.subPlan.name && item.object1.name === payObject,
  );
  for (const { document, amountLine } of own) {
    expect(await page.locator(`[id="${itemAnchor(document, amountLine)}"]`).count()).toBe(0);
  }
});

const [first] = plans.filter((plan) => purchaseLines(books, plan).length > 3);

test('a purchase line that is asked for by its address stands out', async ({ open }) => {
  if (!first) throw new Error('no plan prints purchase lines');
  const [line] = purchaseLines(books, first).slice(-1);
  if (!line) throw new Error('no purchase line');
  const id = itemAnchor(line.document, line.lineFrom);
  const page = await open(`${addressOf(first)}#${id}`, { scripts: false });
  const row = page.locator(`[id="${id}"]`);
  expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await row.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('a purchase line’s amount leads to the line of the book that prints it', async ({ open }) => {
  if (!first) throw new Error('no plan prints purchase lines');
  const [line] = purchaseLines(books, first);
  if (!line) throw new Error('no purchase line');
  const page = await open(addressOf(first), { width: 390 });
  await page.locator(`[id="${itemAnchor(line.document, line.amountLine)}"] a.evidence`).click();
  await page.waitForURL(`**/sources/${line.document}/#L${line.amountLine}`);
  expect(await page.locator(':target').innerText()).toContain(grouped(line.amountNtd));
});
