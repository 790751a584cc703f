/** Folders whose pages stand in other people's pages, from the site's root or from a language's. */
const framed: ReadonlySet<string> = new Set(['embed', 'r']);

/** What of the built site lies in one folder. */
export interface SiteFolder {
  /** From the site's root with a slash at both ends: `/`, `/en/`. */
  readonly path: string;
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/**
 * Rules for a `_headers` file that forbid other sites to frame anything but embeds and releases. One rule for each other
 * folder, because not every host can take a header of a wider rule away again.
 * @param folders the root, and the root of each further language
 */
export function framingRules(folders: readonly SiteFolder[]): string {
  const languages = folders.map(({ path }) => path);
  const patterns = folders.flatMap(({ path, folders: inside, files }) => [
    path,
    ...files.map((name) => path + name),
    ...inside
      .filter((name) => !framed.has(name) && !languages.includes(`${path}${name}/`))
      .map((name) => `${path}${name}/*`),
  ]);
  return `\n# Added by the build: what other sites may not frame.\n${patterns
    .map((pattern) => `${pattern}\n  Content-Security-Policy: frame-ancestors 'self'\n`)
    .join('\n')}`;
}
