import type { FilterName } from './index-document.ts';
import { filterNames } from './index-document.ts';
import { longestQuery } from './parse-query.ts';
import type { Filters, SearchOrder } from './search-engine.ts';
import { searchOrders } from './search-engine.ts';

/** What the address of the search page says: `?q=…&city=…&order=…`. */
export interface SearchState {
  readonly q: string;
  readonly filters: Filters;
  readonly order: SearchOrder;
}

/** A parameter whose value is not in the list; the page says so and goes on without it. */
export interface UnknownValue {
  readonly name: FilterName | 'order';
  readonly value: string;
}

/** The values that each filter may have. */
export type FilterValues = Readonly<Record<FilterName, readonly string[]>>;

/** Reads an address; values outside the closed lists are reported and not applied. */
export function readState(
  params: URLSearchParams,
  values: FilterValues,
): { state: SearchState; unknown: readonly UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of filterNames) {
    const value = params.get(name) ?? '';
    if (value === '') continue;
    if (values[name].includes(value)) filters[name] = value;
    else unknown.push({ name, value });
  }
  const asked = params.get('order') ?? '';
  const order = searchOrders.find((each) => each === asked);
  if (asked !== '' && order === undefined) unknown.push({ name: 'order', value: asked });
  return {
    state: { q: (params.get('q') ?? '').slice(0, longestQuery).trim(), filters, order: order ?? 'relevance' },
    unknown,
  };
}

/** The query string of a state, in a fixed order, without what is default. */
export function writeState({ q, filters, order }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const name of filterNames) if (filters[name] !== undefined) params.set(name, filters[name]);
  if (order !== 'relevance') params.set('order', order);
  return params.size === 0 ? '' : `?${params}`;
}
