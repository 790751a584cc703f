import type { SearchResult } from '../search/run-search.ts';
import { groupItem } from './result-list.ts';
import type { SearchSetup } from './search-setup.ts';

interface Group {
  readonly results: SearchResult[];
  /** On the page once it has been shown. */
  item?: HTMLLIElement;
}

/** The groups of a list of results: shown ten at a time; a later result of a group that is on the page joins it there. */
export class ResultGroups {
  private readonly groups = new Map<string, Group>();
  private readonly list: HTMLElement;
  private readonly setup: SearchSetup;
  private readonly keyOf: (result: SearchResult) => string;

  constructor(list: HTMLElement, setup: SearchSetup, keyOf: (result: SearchResult) => string) {
    this.list = list;
    this.setup = setup;
    this.keyOf = keyOf;
  }

  /** Takes in results, in their order. */
  add(results: readonly SearchResult[]): void {
    const changed = new Set<Group>();
    for (const result of results) {
      const key = this.keyOf(result);
      const group = this.groups.get(key) ?? { results: [] };
      this.groups.set(key, group);
      // A group is led by the plan that it is named for, when that is what was asked for.
      if (result.record.id === key && result.hits.inTitle.some(({ strength }) => strength > 0))
        group.results.unshift(result);
      else group.results.push(result);
      if (group.item) changed.add(group);
    }
    for (const group of changed) {
      const item = groupItem(group.results, this.setup);
      group.item?.replaceWith(item);
      group.item = item;
    }
  }

  /** Shows up to `most` more groups and returns the first of them. */
  show(most: number): HTMLLIElement | undefined {
    const next = [...this.groups.values()].filter(({ item }) => !item).slice(0, most);
    for (const group of next) group.item = groupItem(group.results, this.setup);
    this.list.append(...next.flatMap(({ item }) => item ?? []));
    return next[0]?.item;
  }

  /** Groups that are not on the page yet. */
  get waiting(): number {
    return [...this.groups.values()].filter(({ item }) => !item).length;
  }

  get size(): number {
    return this.groups.size;
  }

  /** Results in all. */
  get count(): number {
    return [...this.groups.values()].reduce((sum, { results }) => sum + results.length, 0);
  }
}
