import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import type { ExplorerMatch } from './explorer-search.ts';
import type { ExplorerWords } from './explorer-words.ts';
import { link, textOf } from './small-elements.ts';

/** Matches listed under the search field. */
const mostHits = 6;

/** The largest of what was found, each a way to the view that shows it, and how many more there are. */
export function hitItems(
  matches: readonly ExplorerMatch[],
  root: ExplorerNode,
  openAt: (id: string) => string,
  { charts, explorer }: ExplorerWords,
): HTMLLIElement[] {
  const hits = matches.slice(0, mostHits).map(({ node, above, excerpt }) => {
    const item = document.createElement('li');
    const parent = above.at(-1) ?? root;
    const opens = node.children ? node.id : parent.id;
    const group = above.length > 1 ? parent.label : '';
    item.append(link(openAt(opens), group === '' ? node.label : explorer.within(group, node.label)));
    if (excerpt !== '') item.append(textOf('span', explorer.find.excerpt(excerpt)));
    item.append(` ${charts.amount(node.amount)}`);
    return item;
  });
  if (matches.length > mostHits) hits.push(textOf('li', explorer.find.more(matches.length - mostHits)));
  return hits;
}
