import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import type { ExplorerMatch } from './explorer-search.ts';
import type { ExplorerWords } from './explorer-words.ts';
import { hitItems } from './hit-items.ts';

/**
 * Says under the field how many parts hold what is looked for, and lists the largest.
 * @param openAt address of the view that opens a node
 */
export function fillHits(
  explorer: Element,
  find: string,
  matches: readonly ExplorerMatch[],
  root: ExplorerNode,
  openAt: (id: string) => string,
  words: ExplorerWords,
): void {
  const said = find === '' ? '' : words.explorer.find.found(find, matches.length);
  const status = explorer.querySelector('.find [role="status"]');
  // Written again, the same words would be said again.
  if (status && status.textContent !== said) status.textContent = said;
  const hits = hitItems(matches, root, openAt, words);
  const list = explorer.querySelector<HTMLElement>('.hits');
  list?.replaceChildren(...hits);
  if (list) list.hidden = hits.length === 0;
}
