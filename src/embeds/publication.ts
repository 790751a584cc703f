/** Which edition of the site something is published with. */
export interface Publication {
  /** Address of the site's root with its base and the slash at the end, e.g. `https://example.org/base/`. */
  readonly site: string;
  /** Day and content hash, as in `release.json`. */
  readonly release: string;
}

/** The day of a release, ISO. */
export function releaseDay(release: string): string {
  return release.slice(0, 10);
}

/** An address of the site (`/base/charts/x/`) in full. */
export function absolute(publication: Publication, address: string): string {
  return new URL(address, publication.site).href;
}
