// Runs in the browser: the charts of this site, laid out and drawn as a build does it, and put on the page.
import { drawSankey } from '../../src/charts/draw-sankey.ts';
import { drawTreemap } from '../../src/charts/draw-treemap.ts';
import { layoutSankey } from '../../src/charts/layout-sankey.ts';
import { layoutTreemap } from '../../src/charts/layout-treemap.ts';
import { spendingKinds } from '../../src/charts/spending-kind.ts';
import { chineseWords } from '../../tests/charts/chinese-words.ts';
import type { PlainFlow, PlainTree } from './chart-data.ts';

const caption = { id: 'ours', title: '圖', description: '圖' };
const kindAt = (at: number) => spendingKinds[at % spendingKinds.length] ?? 'other';
const sum = (amounts: readonly { readonly amount: number }[]) =>
  String(amounts.reduce((total, { amount }) => total + amount, 0));

export function oursTreemap({ groups }: PlainTree, holder: HTMLElement, width: number, height: number): void {
  const children = groups.map(({ name, leaves }, group) => ({
    id: `${group}`,
    label: name,
    kind: kindAt(group),
    amount: sum(leaves),
    children: leaves.map((leaf, at) => ({
      id: `${group}-${at}`,
      label: leaf.name,
      kind: kindAt(group),
      amount: String(leaf.amount),
    })),
  }));
  const whole = {
    id: 'whole',
    label: '全部',
    kind: 'other',
    amount: sum(groups.flatMap(({ leaves }) => leaves)),
  } as const;
  const options = { limit: groups.length, other: { label: (count: number) => `其他 ${count} 項` } };
  const layout = layoutTreemap({ ...whole, children }, { width, height }, options);
  holder.innerHTML = drawTreemap(layout, chineseWords, caption);
}

export function oursSankey({ nodes, links }: PlainFlow, holder: HTMLElement, width: number, height: number): void {
  const diagram = {
    nodes: nodes.map(({ name, level }, at) => ({ id: String(at), label: name, level, kind: kindAt(at) })),
    links: links.map(({ source, target, amount }) => ({
      source: String(source),
      target: String(target),
      amount: String(amount),
      kind: kindAt(source),
    })),
  };
  holder.innerHTML = drawSankey(
    layoutSankey(diagram, { width, height }, 'horizontal', chineseWords),
    chineseWords,
    caption,
  );
}
