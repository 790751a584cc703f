import { checkedAddress } from './escape-markup.ts';
import type { ItemLine } from './item-line.ts';
import { lineAttributes } from './item-line.ts';
import type { Markup } from './svg-markup.ts';
import { characters, element } from './svg-markup.ts';

export interface ChartItem extends ItemLine {
  /** Address of the evidence or of the next level; without it the item is not a link. */
  readonly href: string | undefined;
  /** The sentence that names it. */
  readonly title: string;
  readonly className: string;
}

/** A list whose items a screen reader counts; the items come in the order of the figures. */
export function chartList(className: string, items: readonly Markup[]): Markup | undefined {
  return items.length === 0 ? undefined : element('g', { class: className, role: 'list' }, items);
}

/** One item of a list: a link with its sentence when it has an address, else a plain group with a title. */
export function chartItem(item: ChartItem, ...children: readonly (Markup | undefined | readonly Markup[])[]): Markup {
  const title = element('title', {}, characters(item.title));
  if (item.href === undefined) return element('g', { class: item.className, role: 'listitem' }, title, ...children);
  const link = element(
    'a',
    { class: `${item.className} chart-link`, href: checkedAddress(item.href), ...lineAttributes(item.href, item) },
    title,
    ...children,
  );
  return element('g', { role: 'listitem' }, link);
}
