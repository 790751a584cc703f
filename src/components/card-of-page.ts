import type { PageName, PageParams } from '../i18n/address.ts';
import { theCards } from './the-cards.ts';

/** Which picture a page is shared with: its own chart where it has one, else the chart of the book or the site it belongs to. */
export async function cardOfPage<P extends PageName>(page: P, params: PageParams[P]): Promise<string> {
  const { city, year, code, chart, by, slug, a, b } = params as Partial<Record<string, string | number>>;
  const wanted = [
    chart,
    by === undefined || city === undefined ? undefined : `${city}-${year}-by-${by}`,
    page === 'indicator' ? `indicator-${slug}` : undefined,
    page === 'programme' ? `programme-${slug}` : undefined,
    page === 'compare-pair' ? `pair-${a}-${b}` : undefined,
    code === undefined ? undefined : `${city}-${year}-${code}`,
    city === undefined ? undefined : `${city}-${year}-expenditure-treemap`,
    page === 'compare' ? 'compare-objects' : undefined,
  ];
  const cards = await theCards('zh-TW');
  return wanted.flatMap((name) => (name === undefined ? [] : String(name))).find((name) => cards.has(name)) ?? 'site';
}
