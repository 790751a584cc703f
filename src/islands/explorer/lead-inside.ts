import type { ExplorerView } from './explorer-view.ts';

/**
 * Gives the links of the picture that the page came with, and of the names under it, the addresses that the same links have in
 * the explorer's view of it.
 */
export function leadInside(
  picture: Element | null,
  under: NodeListOf<Element>,
  { svg, unlabelled }: ExplorerView,
): void {
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('a');
  const lead = (links: NodeListOf<Element> | undefined, hrefAt: (at: number) => string | null | undefined) =>
    links?.forEach((own, at) => {
      const href = hrefAt(at);
      if (href) own.setAttribute('href', href);
    });
  lead(picture?.querySelectorAll('a'), (at) => drawn[at]?.getAttribute('href'));
  lead(under, (at) => unlabelled[at]?.href);
}
