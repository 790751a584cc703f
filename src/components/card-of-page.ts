import type { PageName, PageParams } from '../i18n/address.ts';
import { theCards } from './the-cards.ts';

/** Which picture a page is shared with: its own chart where it has one, else the chart of the book or the site it belongs to. */
export async function cardOfPage<P extends PageName>(page: P, params: PageParams[P]): Promise<string> {
  const { city, year, code, chart } = params as {
    city?: string;
    year?: number | string;
    code?: string;
    chart?: string;
  };
  const wanted = [
    chart,
    code === undefined ? undefined : `${city}-${year}-${code}`,
    city === undefined ? undefined : `${city}-${year}-expenditure-treemap`,
    page === 'compare' ? 'compare-objects' : undefined,
  ];
  const cards = await theCards('zh-TW');
  return wanted.find((name) => name !== undefined && cards.has(name)) ?? 'site';
}
