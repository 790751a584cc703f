/** How links within a fragment of the site are rewritten for another place. */
export interface LinkPlace {
  /** The sub-path that the addresses were made for, `/` or `/some/base/`. */
  readonly base: string;
  /** What leads from the new place to the site's root: `../../`, or the site's full address. Empty takes links away. */
  readonly root: string;
  /** Links open outside the frame that shows them. */
  readonly outside: boolean;
}

/**
 * Rewrites an address of the site for another place. Fragments of the same page and full addresses stay.
 * @throws when the address is neither below the base nor one of these
 */
export function addressFrom(href: string, { base, root }: LinkPlace): string {
  if (href.startsWith('#') || /^https?:/.test(href)) return href;
  if (!href.startsWith(base)) throw new RangeError(`${href} is not an address below ${base}`);
  return root + href.slice(base.length) || './';
}

/** The same for every link and line of a drawing that this site made, whose attributes are escaped and in double quotes. */
export function linksFrom(drawing: string, place: LinkPlace): string {
  return drawing.replace(/ (href|data-source)="([^"]*)"/g, (_, name: string, address: string) => {
    if (place.root === '') return '';
    const opens = name === 'href' && place.outside && !address.startsWith('#') ? ' target="_blank" rel="noopener"' : '';
    return ` ${name}="${addressFrom(address, place)}"${opens}`;
  });
}

/** A drawing without the lines that its items carry for a script, and without the places that do nothing but carry one. */
export function withoutLines(drawing: string): string {
  return drawing.replace(/<g [^>]*data-source=.*?<\/g>/g, '').replace(/ data-(?:source|derived)="[^"]*"/g, '');
}
