import type { PageName } from '../i18n/address.ts';

/** Entries of the main navigation. */
export type NavigationKey = `city:${string}` | 'compare' | 'programmes' | 'audit';

/** The entry under which a page stands: a city's pages under the city, the others by what they show. */
export function navigationKeyOf(page: PageName, params: object): NavigationKey | undefined {
  const city = 'city' in params ? params.city : undefined;
  if (typeof city === 'string') return `city:${city}`;
  if (page === 'compare' || page === 'audit') return page;
  if (page === 'audit-document') return 'audit';
  if (page === 'programmes' || page === 'programme' || page === 'indicators' || page === 'indicator')
    return 'programmes';
  return undefined;
}
