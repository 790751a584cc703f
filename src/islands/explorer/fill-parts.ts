import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import { partRows } from './explorer-parts.ts';
import type { ExplorerWords } from './explorer-words.ts';
import { link, textOf } from './small-elements.ts';

/**
 * Fills the list beside the drawing with the parts of the open node, in the page's own markup.
 * @param value an amount as the chosen measure says it
 * @param openAt address of the view that opens a node
 */
export function fillParts(
  table: HTMLTableElement,
  { root, node }: { readonly root: ExplorerNode; readonly node: ExplorerNode },
  value: (part: ExplorerNode) => string,
  { charts, explorer }: ExplorerWords,
  openAt: (id: string) => string,
): void {
  const { caption, tBodies } = table;
  if (caption) caption.textContent = explorer.parts.caption(node.label);
  const rows = partRows(node).map(({ node: part, depth }) => {
    const row = document.createElement('tr');
    row.className = `depth-${depth} kind-${part.kind}`;
    const name = document.createElement('th');
    name.scope = 'row';
    const href = part.children ? openAt(part.id) : part.href;
    name.append(href ? link(href, part.label) : part.label);
    const said = document.createElement('td');
    said.append(part.line ? link(part.line, value(part), 'evidence') : value(part));
    said.title = charts.exact(part.amount);
    row.append(name, said, textOf('td', charts.share(part.amount, root.amount)));
    return row;
  });
  tBodies[0]?.replaceChildren(...rows);
}
