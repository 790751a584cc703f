import { readdirSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../i18n/languages.ts';
import type { SiteFolder } from '../publishing/framing-rules.ts';
import { framingRules } from '../publishing/framing-rules.ts';

/** Adds to the built site's `_headers` which of its folders others may not frame. Comes after all that makes folders. */
export function framingHeadersIntegration(): AstroIntegration {
  return {
    name: 'framing-headers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const roots = languages.flatMap(({ param }) => siteFolder(dist, param === undefined ? '/' : `/${param}/`));
        await appendFile(join(dist, '_headers'), framingRules(roots));
        logger.info(`${roots.flatMap(({ folders }) => folders).length} folders in _headers`);
      },
    },
  };
}

function siteFolder(dist: string, path: string): SiteFolder {
  const entries = readdirSync(join(dist, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    path,
    folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
    files: entries.filter((entry) => entry.isFile() && entry.name !== '_headers').map(({ name }) => name),
  };
}
