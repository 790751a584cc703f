import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const name = 'virtual:shipped-packages';
const resolved = `\0${name}`;

/** A package of which readers receive a part, with what it says of itself. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
}

/** Not bundled, but sent all the same: what wakes islands, the search engine's files, and glyphs drawn into pictures. */
const sentAsTheyAre = ['astro', 'pagefind', '@expo-google-fonts/noto-sans-tc'];

/**
 * `virtual:shipped-packages`: what readers receive of other people's work, for the page that names the licences. The build
 * stops when a script of the site holds a package that is not on the list, or the list one that no script holds.
 * @param bundled packages whose code is in the site's scripts
 */
export function shippedPackagesIntegration(bundled: readonly string[]): AstroIntegration {
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'shipped-packages',
          resolveId: (id: string) => (id === name ? resolved : undefined),
          load: (id: string) => {
            if (id !== resolved) return undefined;
            const packages = [...bundled, ...sentAsTheyAre].sort().map(describePackage);
            return `export const shippedPackages = ${JSON.stringify(packages)};`;
          },
          generateBundle(
            this: { environment?: { name: string }; error: (message: string) => never },
            _options: unknown,
            bundle: Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>,
          ) {
            if (this.environment?.name !== 'client') return;
            const found = packagesOf(Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds));
            const unnamed = found.filter((one) => !bundled.includes(one));
            const absent = bundled.filter((one) => !found.includes(one));
            if (unnamed.length + absent.length > 0)
              this.error(
                `the list of shipped packages in astro.config.mjs lacks [${unnamed.join(', ')}] and names [${absent.join(', ')}], of which nothing is sent`,
              );
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** Names of the packages that modules come from, each once, sorted. */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function describePackage(one: string): ShippedPackage {
  const file = new URL(`../../node_modules/${one}/package.json`, import.meta.url);
  const { version, license } = JSON.parse(readFileSync(file, 'utf8')) as { version: string; license?: unknown };
  if (typeof license !== 'string') throw new Error(`${one} does not say its licence in package.json`);
  return { name: one, version, license };
}
