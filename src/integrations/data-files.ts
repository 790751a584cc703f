import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { booksInHand } from '../books-in-hand.ts';
import { dataFiles } from '../data-files/data-files.ts';
import type { FlowRow } from '../data-files/flow-row.ts';
import { describeRelease, sha256 } from '../data-files/release.ts';
import { writeDataFiles } from '../data-files/write-data-files.ts';
import { readOrigin } from '../intake/read-origin.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';

/**
 * Writes `/data/` at the end of a build, the same files as `npm run compile --out`, and `release.json` over data and embeds.
 * @param flows the ribbons of the site's Sankey charts
 */
export function dataFilesIntegration(flows: (books: CompiledBooks) => readonly FlowRow[] = () => []): AstroIntegration {
  let site = '';
  return {
    name: 'data-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.base, config.site ?? 'http://localhost').href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const books = booksInHand();
        const files = dataFiles({ books, flows: flows(books) }, site);
        const release = describeRelease(files, readOrigin(), await hashFolder(dist, 'embed'));
        await writeDataFiles([...files, release], join(dist, 'data'));
        logger.info(`${files.length + 1} files in /data/`);
      },
    },
  };
}

/** SHA-256 of every file below a folder of the built site, by path from its root; nothing where there is no such folder. */
async function hashFolder(dist: string, folder: string): Promise<Record<string, string>> {
  const entries = await readdir(join(dist, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const hashes: Record<string, string> = {};
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    hashes[relative(dist, path).split(sep).join('/')] = sha256(await readFile(path));
  }
  return hashes;
}
