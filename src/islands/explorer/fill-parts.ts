import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import type { PartColumns } from './explorer-measures.ts';
import { partRows } from './explorer-parts.ts';
import type { ExplorerWords } from './explorer-words.ts';
import { link, textOf } from './small-elements.ts';
import { exactly } from './view-words.ts';

/**
 * Fills the list beside the drawing with the parts of the open node, in the page's own markup: the caption names the
 * whole of the shares, the head what the columns say.
 * @param openAt address of the view that opens a node
 */
export function fillParts(
  table: HTMLTableElement,
  node: ExplorerNode,
  columns: PartColumns,
  words: ExplorerWords,
  openAt: (id: string) => string,
): void {
  const { caption, tBodies, tHead } = table;
  const { parts } = words.explorer;
  const [heard, base] = caption?.children ?? [];
  if (heard) heard.textContent = parts.caption(node.label);
  if (base) base.textContent = parts.base(node.label, exactly(node, words));
  [parts.name, columns.value, columns.share].forEach((name, at) => {
    const head = tHead?.rows[0]?.cells[at];
    if (head) head.textContent = name;
  });
  const rows = partRows(node).map(({ node: part, depth }) => {
    const row = document.createElement('tr');
    row.className = `depth-${depth} kind-${part.kind}`;
    const href = part.children ? openAt(part.id) : part.href;
    const name = textOf('th', href ? '' : part.label);
    name.scope = 'row';
    if (href) name.append(link(href, part.label));
    const said = document.createElement('td');
    const value = columns.valueOf(part.amount);
    said.append(part.line ? link(part.line, value, 'evidence') : value);
    said.title = part.derived ? `${exactly(part, words)}${words.explorer.derivedMark}` : exactly(part, words);
    row.append(name, said, textOf('td', columns.shareOf(part.amount)));
    return row;
  });
  tBodies[0]?.replaceChildren(...rows);
}
