import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          // `readFile` of promises reads into memory outside the heap, which V8 answers by collecting all of a large one.
          const page = readFileSync(join(dist, name), 'utf8');
          const named = numberIslands(page);
          if (named !== page) writeFileSync(join(dist, name), named);
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
