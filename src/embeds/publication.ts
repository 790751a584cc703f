/** Which edition of the site something is published with. */
export interface Publication {
  /**
   * Address of the site's root with its base and the slash at the end, e.g. `https://example.org/base/`; empty in what must
   * read the same wherever it is published.
   */
  readonly site: string;
  /** Day and content hash, as in `release.json`. */
  readonly release: string;
}

/** The day of a release, ISO. */
export function releaseDay(release: string): string {
  return release.slice(0, 10);
}

/** An address of the site (`/base/charts/x/`) in full; as it is where the site has no address. */
export function absolute(publication: Publication, address: string): string {
  return publication.site === '' ? address : new URL(address, publication.site).href;
}
