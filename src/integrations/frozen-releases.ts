import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FrozenRelease } from '../embeds/frozen-release.ts';

const name = 'virtual:frozen-releases';
const resolved = `\0${name}`;

/**
 * Publishes every frozen release under `/r/`, byte for byte, and tells pages which there are (`virtual:frozen-releases`,
 * newest first).
 * @param folder where `npm run release` keeps them
 */
export function frozenReleasesIntegration(folder = process.env['RELEASES'] ?? 'releases'): AstroIntegration {
  return {
    name: 'frozen-releases',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const load = (id: string) =>
          id === resolved ? `export const frozenReleases = ${JSON.stringify(frozenReleases(folder))};` : undefined;
        updateConfig({
          vite: {
            plugins: [
              { name: 'frozen-releases', resolveId: (id: string) => (id === name ? resolved : undefined), load },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const releases = frozenReleases(folder);
        for (const { release } of releases)
          await cp(join(folder, release), join(fileURLToPath(dir), 'r', release), { recursive: true });
        logger.info(`${releases.length} releases in /r/`);
      },
    },
  };
}

/** What each frozen release says of itself, newest first; none where there is no folder. */
export function frozenReleases(folder: string): FrozenRelease[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => existsSync(join(folder, entry, 'release.json')))
    .sort()
    .reverse()
    .map((entry) => JSON.parse(readFileSync(join(folder, entry, 'release.json'), 'utf8')) as FrozenRelease);
}
