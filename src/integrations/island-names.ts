import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Numbers the islands of each page. Astro names them by a hash over where the project's folder happens to be, which would make
 * two builds of the same sources differ; nothing else reads the name.
 */
export function islandNamesIntegration(): AstroIntegration {
  return {
    name: 'island-names',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const name of await readdir(dist, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const page = await readFile(join(dist, name), 'utf8');
          const named = numberIslands(page);
          if (named !== page) await writeFile(join(dist, name), named);
        }
      },
    },
  };
}

/** The page with its islands named 1, 2, … in the order in which they stand. */
export function numberIslands(page: string): string {
  let count = 0;
  return page.replace(/(<astro-island uid=")[^"]*(")/g, (_, before: string, after: string) => {
    count += 1;
    return `${before}${count}${after}`;
  });
}
