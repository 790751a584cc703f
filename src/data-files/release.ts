import { createHash } from 'node:crypto';
import type { DataFile } from './data-files.ts';

/** When and from what a release was made. */
export interface ReleaseOrigin {
  /** ISO day, e.g. of the commit; the same books on the same day are the same release. */
  readonly date: string;
  /** Full commit hash, or empty where it is not known. */
  readonly commit: string;
}

/**
 * The name of a release: its day and the first eight hex digits of a hash over the data files. Their description stays
 * out of it, because it names the site's address: the same figures are the same release wherever they are published.
 */
export function releaseName(files: readonly DataFile[], date: string): string {
  const data = files.filter(({ name }) => name !== 'datapackage.json');
  const listing = data.map(({ name, text }) => `${sha256(text)}  ${name}\n`).join('');
  return `${date}-${sha256(listing).slice(0, 8)}`;
}

/**
 * `release.json`: which release this is, and the SHA-256 of every file of it.
 * @param others further published files (embeds) by path from the site's root, with their hash
 */
export function describeRelease(
  files: readonly DataFile[],
  origin: ReleaseOrigin,
  others: Readonly<Record<string, string>> = {},
): DataFile {
  const own = files.map(({ name, text }) => [`data/${name}`, sha256(text)] as const);
  const hashes = [...own, ...Object.entries(others)].sort(([a], [b]) => (a < b ? -1 : 1));
  const release = {
    release: releaseName(files, origin.date),
    ...(origin.commit === '' ? {} : { commit: origin.commit }),
    files: Object.fromEntries(hashes),
  };
  return { name: 'release.json', text: `${JSON.stringify(release, null, 2)}\n` };
}

/** SHA-256 as lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
