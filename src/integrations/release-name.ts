import type { AstroIntegration } from 'astro';
import { booksInHand } from '../books-in-hand.ts';
import { dataFiles } from '../data-files/data-files.ts';
import type { FlowRow } from '../data-files/flow-row.ts';
import { releaseName } from '../data-files/release.ts';
import { readOrigin } from '../intake/read-origin.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';

const name = 'virtual:release';
const resolved = `\0${name}`;

/**
 * `virtual:release`: the name of the release that this build makes, the same that `release.json` gives, for pages to show.
 * @param flows the ribbons of the site's Sankey charts, which are part of a release
 */
export function releaseNameIntegration(flows: (books: CompiledBooks) => readonly FlowRow[]): AstroIntegration {
  return {
    name: 'release-name',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const site = new URL(config.base, config.site ?? 'http://localhost').href;
        const load = async (id: string) => {
          if (id !== resolved) return undefined;
          const books = booksInHand();
          const release = releaseName(dataFiles({ books, flows: flows(books) }, site), readOrigin().date);
          return `export const release = ${JSON.stringify(release)};`;
        };
        updateConfig({
          vite: {
            plugins: [{ name: 'release-name', resolveId: (id: string) => (id === name ? resolved : undefined), load }],
          },
        });
      },
    },
  };
}
