import type { ListedItem } from '../../exhibits/exhibit.ts';
import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import { partRows } from './explorer-parts.ts';
import { listedLink } from './small-elements.ts';

/** Fills the list under the wide drawing with the names that found no room in it; what the list of parts says too is marked. */
export function fillUnlabelled(under: HTMLElement, unlabelled: readonly ListedItem[], node: ExplorerNode): void {
  under.hidden = unlabelled.length === 0;
  const listed = new Set(partRows(node).map(({ node: { id } }) => id));
  under.querySelector('ul')?.replaceChildren(
    ...unlabelled.map((listing) => {
      const item = document.createElement('li');
      item.classList.toggle('listed', listed.has(listing.id ?? ''));
      item.append(listedLink(listing));
      return item;
    }),
  );
}
