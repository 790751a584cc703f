import { barX, gridX, plot, ruleX, text } from '@observablehq/plot';
import type { ChartCaption } from '../charts/chart-svg.ts';
import type { ChartWords } from '../charts/chart-words.ts';
import { checkedNumber } from '../charts/checked-number.ts';
import { checkedAddress, printable } from '../charts/escape-markup.ts';
import type { ItemLine } from '../charts/item-line.ts';
import { lineAttributes } from '../charts/item-line.ts';
import type { SpendingKind } from '../charts/spending-kind.ts';
import { textWidth } from '../charts/text-width.ts';
import { finishedPlot } from './finished-plot.ts';
import { plotDocument } from './plot-document.ts';

/** One bar: a name, its exact amount in plain 元 digits (not negative), its colour and where it leads. */
export interface ObjectBar extends ItemLine {
  readonly label: string;
  readonly amount: string;
  readonly kind: SpendingKind;
  readonly href?: string | undefined;
}

const rowHeight = 26;
const textSize = 13;

/**
 * Horizontal bars on one axis of money, largest first, each with its value at the end. Drawn by Observable Plot, whose
 * axis and grid are wanted here, into a DOM of its own: only for the build, never for the browser.
 * @param width px; under 520 the axis has fewer ticks
 * @returns an SVG string without style elements or attributes, colours by class like the other charts
 */
export function drawObjectBars(
  bars: readonly ObjectBar[],
  width: number,
  words: ChartWords,
  caption: ChartCaption,
): string {
  const rows = bars
    .map((bar) => ({ ...bar, label: printable(bar.label), value: checkedNumber(bar.amount, bar.label) }))
    .sort((a, b) => b.value - a.value);
  const document = plotDocument();
  const wide = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((said) => textWidth(said, textSize)))) + 12;
  const labelRoom = wide(rows.map(({ label }) => label));
  const marginRight = wide(rows.map(({ amount }) => words.amount(amount)));
  // Names too long to stand beside their bars stand above them.
  const above = labelRoom + marginRight > width * 0.7;
  const marginLeft = above ? 6 : labelRoom;
  // The axis has no more ticks than its amounts have room for beside each other.
  const room = Math.floor((width - marginLeft - marginRight) / marginRight);
  const ticks = Math.max(1, Math.min(width < 520 ? 2 : 4, room));
  const figure = plot({
    document,
    width,
    height: rows.length * (above ? rowHeight * 1.8 : rowHeight) + 44,
    marginTop: 34,
    marginBottom: 10,
    marginLeft,
    marginRight,
    x: {
      axis: 'top',
      label: null,
      tickSize: 0,
      ticks,
      tickFormat: (ntd: number) => (ntd === 0 ? '0' : words.amount(String(ntd))),
    },
    y: {
      axis: above ? null : 'left',
      label: null,
      tickSize: 0,
      domain: rows.map(({ label }) => label),
      padding: above ? 0.62 : 0.32,
    },
    marks: [
      gridX({ ticks }),
      ruleX([0]),
      above ? text(rows, { frameAnchor: 'left', y: 'label', text: 'label', textAnchor: 'start', dy: -18 }) : null,
      barX(rows, {
        x: 'value',
        y: 'label',
        href: 'href',
        title: (row: (typeof rows)[number]) => words.item(row.label, row.amount),
      }),
      text(rows, {
        x: 'value',
        y: 'label',
        text: (row: (typeof rows)[number]) => words.amount(row.amount),
        textAnchor: 'start',
        dx: 6,
      }),
    ],
  });
  return serialise(figure, rows, caption);
}

/** Colours by class and theme instead of by attribute; links of the site only. */
function serialise(svg: Element, rows: readonly ObjectBar[], caption: ChartCaption): string {
  for (const node of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['fill', 'stroke', 'font-family', 'font-size', 'font-variant', 'class'])
      node.removeAttribute(name);
  }
  for (const [at, rect] of [...svg.querySelectorAll('rect')].entries()) {
    const row = rows[at];
    rect.setAttribute('class', `tile kind-fill kind-${row?.kind ?? 'other'}`);
    for (const [name, value] of Object.entries(row?.href === undefined ? {} : lineAttributes(row.href, row)))
      if (value !== undefined) rect.closest('a')?.setAttribute(name, value);
  }
  for (const line of svg.querySelectorAll('line, path')) line.setAttribute('class', 'hair');
  for (const link of svg.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? '';
    link.removeAttributeNS('http://www.w3.org/1999/xlink', 'href');
    link.setAttribute('href', checkedAddress(href));
    link.setAttribute('class', 'chart-link');
  }
  svg.setAttribute('font-size', String(textSize));
  return finishedPlot(
    svg,
    'object-bars',
    caption,
    rows.some(({ href }) => href !== undefined),
  );
}
