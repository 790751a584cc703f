import type { ChartCaption } from '../charts/chart-svg.ts';
import { printable } from '../charts/escape-markup.ts';

/** Attributes of Plot's own look and naming: the site's policy forbids `style`, axe forbids labels on groups. */
const foreign = ['style', 'aria-label', 'aria-description', 'aria-hidden'];

/**
 * Makes a drawing of Observable Plot one of the site's: its `<style>` and foreign attributes go, the root is named by title
 * and description. Works on nodes, since some carry several of these attributes.
 * @param interactive the drawing holds links: a group that can be entered, not one picture
 */
export function finishedPlot(svg: Element, name: string, caption: ChartCaption, interactive = false): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const node of [svg, ...svg.querySelectorAll('*')])
    for (const attribute of foreign) node.removeAttribute(attribute);
  const words = (['title', 'desc'] as const).map((part) => {
    const node = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', part);
    node.id = `${caption.id}-${part}`;
    node.textContent = printable(part === 'title' ? caption.title : caption.description);
    return node;
  });
  svg.prepend(...words);
  svg.setAttribute('class', `chart chart-${name}`);
  svg.setAttribute('role', interactive ? 'group' : 'img');
  svg.setAttribute('aria-labelledby', words.map(({ id }) => id).join(' '));
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return svg.outerHTML;
}
