import type { Page } from 'playwright-core';

/**
 * Asks as a reader does: the query in the box of the search page, every button for more pressed. Ids of the records in the order
 * of the page.
 * @param all false for the first page of results only
 */
export async function askPage(page: Page, queries: readonly string[], all: boolean): Promise<string[][]> {
  const answers: string[][] = [];
  for (const query of queries) answers.push(await page.evaluate(askOnce, { query, all }));
  return answers;
}

async function askOnce({ query, all }: { query: string; all: boolean }): Promise<string[]> {
  const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
  const results = find('[data-part="results"]');
  const more = find<HTMLButtonElement>('[data-part="more"]');
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((done) => setTimeout(done, 4));
  };
  const box = find<HTMLInputElement>('#query');
  box.value = query;
  box.form?.requestSubmit();
  await until(() => results.ariaBusy === 'false');
  while (all && !more.hidden) {
    const status = () => find('[data-part="status"]').textContent + results.childElementCount;
    const before = status();
    more.click();
    await until(() => more.hidden !== false || status() !== before);
  }
  if (all) for (const button of document.querySelectorAll<HTMLButtonElement>('.more-of-group')) button.click();
  return [...results.querySelectorAll<HTMLElement>('a.result')].map((link) => link.dataset['record'] ?? '');
}
