import type { ExplorerData } from '../../exhibits/explorer-tree.ts';
import type { SpendingDimension } from '../../ledger/queries/spending-by/spending-dimension.ts';
import type { ExplorerMeasure } from './explorer-measures.ts';
import { offeredMeasures } from './explorer-measures.ts';
import { pathTo } from './explorer-path.ts';

/** A view of the explorer; every part of it stands in the address. */
export interface ExplorerState {
  readonly by: SpendingDimension;
  /** Id of the node that is open; empty for the whole. */
  readonly focus: string;
  readonly as: ExplorerMeasure;
  /** What is looked for; empty for nothing. */
  readonly find: string;
}

/** What an address asks for, and what of it the chart does not have: that part falls back, and the page says so. */
export interface AskedState {
  readonly state: ExplorerState;
  readonly unknown: readonly string[];
}

/**
 * Reads a query (`?by=object&focus=2000&as=resident&find=雲端`).
 * @param usual the dimension of the page
 */
export function readState(query: string, data: ExplorerData, usual: SpendingDimension): AskedState {
  const asked = new URLSearchParams(query);
  const unknown: string[] = [];
  const by = choose(asked.get('by'), keysOf(data.trees), usual, unknown);
  const as = choose(asked.get('as'), offeredMeasures(data), 'amount', unknown);
  const wanted = asked.get('focus') ?? '';
  const tree = data.trees[by];
  const known = wanted === '' || (tree !== undefined && pathTo(tree, wanted) !== undefined);
  if (!known) unknown.push(wanted);
  return { state: { by, as, focus: known ? wanted : '', find: asked.get('find')?.trim() ?? '' }, unknown };
}

/** The query of a view, with `?` unless it is empty; parameters of other charts of the page stay as they are. */
export function stateQuery(query: string, { by, focus, as, find }: ExplorerState, usual: SpendingDimension): string {
  const parameters = new URLSearchParams(query);
  const put = (name: string, value: string, absent: string): void => {
    if (value === absent) parameters.delete(name);
    else parameters.set(name, value);
  };
  put('by', by, usual);
  put('focus', focus, '');
  put('as', as, 'amount');
  put('find', find, '');
  return parameters.size > 0 ? `?${parameters}` : '';
}

function choose<T extends string>(value: string | null, list: readonly T[], usual: T, unknown: string[]): T {
  if (value === null) return usual;
  const known = list.find((candidate) => candidate === value);
  if (known === undefined) unknown.push(value);
  return known ?? usual;
}

function keysOf(trees: ExplorerData['trees']): SpendingDimension[] {
  return Object.keys(trees) as SpendingDimension[];
}
