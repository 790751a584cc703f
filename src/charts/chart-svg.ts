import type { Markup } from './svg-markup.ts';
import { characters, element } from './svg-markup.ts';

/** What a chart is called. `id` is unique on the page; title and description are read out before the chart. */
export interface ChartCaption {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
}

/**
 * The root element: a picture (`role="img"`) when nothing in it is a link, otherwise a named group that a keyboard and a
 * screen reader can enter. Width and height are attributes, so that a page keeps its place while it loads.
 */
export function chartSvg(
  name: string,
  caption: ChartCaption,
  { width, height }: ChartFrame,
  interactive: boolean,
  ...children: readonly (Markup | undefined | readonly (Markup | undefined)[])[]
): string {
  const titleId = `${caption.id}-title`;
  const descriptionId = `${caption.id}-desc`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart chart-${name}`,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: interactive ? 'group' : 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
    },
    element('title', { id: titleId }, characters(caption.title)),
    element('desc', { id: descriptionId }, characters(caption.description)),
    ...children,
  );
}
