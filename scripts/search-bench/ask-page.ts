import type { Page } from 'playwright-core';

/** Milliseconds after which a page that says nothing has lost the question. */
const patience = 60_000;

/**
 * Asks as a reader does: the query in the box of the search page, every button for more pressed. Ids of the records in the order
 * of the page.
 * Throws when the page does not answer, or more is pressed and nothing comes.
 * @param all false for the first page of results only
 */
export async function askPage(page: Page, queries: readonly string[], all: boolean): Promise<string[][]> {
  const answers: string[][] = [];
  for (const query of queries) answers.push(await page.evaluate(askOnce, { query, all, patience }));
  return answers;
}

async function askOnce({ query, all, patience }: { query: string; all: boolean; patience: number }): Promise<string[]> {
  const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
  const results = find('[data-part="results"]');
  const more = find<HTMLButtonElement>('[data-part="more"]');
  const settled = async () => {
    const asked = performance.now();
    while (results.ariaBusy !== 'false') {
      if (performance.now() - asked > patience) throw new Error(`no answer to ${query} in ${patience} ms`);
      await new Promise((done) => setTimeout(done, 4));
    }
  };
  const box = find<HTMLInputElement>('#query');
  box.value = query;
  box.form?.requestSubmit();
  await settled();
  while (all && !more.hidden) {
    const before = results.childElementCount;
    more.click();
    await settled();
    if (!more.hidden && results.childElementCount === before) throw new Error(`${query}: more was pressed in vain`);
  }
  if (all) for (const button of document.querySelectorAll<HTMLButtonElement>('.more-of-group')) button.click();
  return [...results.querySelectorAll<HTMLElement>('a.result')].map((link) => link.dataset['record'] ?? '');
}
