import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import type { ExplorerWords } from './explorer-words.ts';
import { link, textOf } from './small-elements.ts';
import { exactly, lineOf } from './view-words.ts';

/**
 * Fills the chart's real table with the open node and all below it, in the page's own markup: names, exact amounts with
 * their lines, shares of the open node. Purchase lines are listed where their own object is open.
 */
export function fillTable(region: Element, node: ExplorerNode, caption: string, words: ExplorerWords): void {
  const table = region.querySelector('table');
  if (table?.caption) table.caption.textContent = caption;
  table?.tBodies[0]?.replaceChildren(...rowsOf(node, node, 0, words));
}

function rowsOf(whole: ExplorerNode, node: ExplorerNode, depth: number, words: ExplorerWords): HTMLElement[] {
  const children = node.children ?? [];
  const inside = depth > 0 && children.some(({ says }) => says !== undefined) ? [] : children;
  return [rowOf(whole, node, depth, words), ...inside.flatMap((child) => rowsOf(whole, child, depth + 1, words))];
}

function rowOf(whole: ExplorerNode, node: ExplorerNode, depth: number, words: ExplorerWords): HTMLElement {
  const { explorer, charts } = words;
  const row = document.createElement('tr');
  if (depth === 0) row.className = 'summary';
  const { label, says = label, href, official, line, derived } = node;
  const name = textOf('th', depth === 0 || !href ? says : '');
  name.scope = 'row';
  if (depth > 0) name.className = `depth-${Math.min(depth, 6)}`;
  if (depth > 0 && href) name.append(link(href, says));
  if (official) {
    const original = textOf('span', official);
    original.className = 'official';
    name.append(' ', original);
  }
  const amount = document.createElement('td');
  amount.className = 'number';
  const exact = exactly(node, words)
    .replace(/^NT\$/, '')
    .replace(/\s?(?<!千)元$/, '');
  const text = derived ? `${exact}${explorer.derivedMark}` : exact;
  const evidence = line ? link(line, text, 'evidence') : textOf('span', text);
  const about = derived ? explorer.derivedExplained(derived) : line ? explorer.evidence(...lineOf(line)) : '';
  if (about !== '') {
    evidence.title = about;
    const heard = textOf('span', explorer.aside(about));
    heard.className = 'unseen';
    evidence.append(heard);
  }
  amount.append(evidence);
  const share = textOf('td', charts.share(node.amount, whole.amount));
  share.className = 'number';
  row.append(name, amount, share);
  return row;
}
