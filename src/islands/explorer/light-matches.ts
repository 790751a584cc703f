import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import { pathTo } from './explorer-path.ts';
import type { ExplorerMatch } from './explorer-search.ts';
import { litIds } from './explorer-search.ts';

/**
 * Marks the tiles or rows of a drawing that match what is looked for, or that gather something that does.
 * @param listed ids of the drawing's items, in their order
 * @param root the tree that is drawn from
 */
export function lightMatches(
  drawing: Element | null | undefined,
  listed: readonly string[],
  matches: readonly ExplorerMatch[],
  root: ExplorerNode,
): void {
  const items = drawing?.querySelectorAll('.tile-item, .row');
  const lit = litIds(matches);
  listed.forEach((id, at) => {
    const gathers = id.endsWith('--other') && matches.some(({ node }) => isGathered(root, id, node));
    items?.[at]?.classList.toggle('found', lit.has(id) || gathers);
  });
}

/** Whether a node is among the small items that a tile gathers. */
function isGathered(root: ExplorerNode, otherId: string, { id }: ExplorerNode): boolean {
  return (
    pathTo(root, otherId)
      ?.at(-1)
      ?.children?.some((child) => child.id === id) ?? false
  );
}
