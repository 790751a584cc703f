import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { flowRows } from './src/exhibits/flow-rows.ts';
import { bookFolders } from './src/intake/book-folders.ts';
import { buildReport } from './src/integrations/build-report.ts';
import { chartStylesIntegration } from './src/integrations/chart-styles.ts';
import { dataFilesIntegration } from './src/integrations/data-files.ts';
import { framingHeadersIntegration } from './src/integrations/framing-headers.ts';
import { frozenReleasesIntegration } from './src/integrations/frozen-releases.ts';
import { islandNamesIntegration } from './src/integrations/island-names.ts';
import { pagefindIndexIntegration } from './src/integrations/pagefind-index.ts';
import { releaseNameIntegration } from './src/integrations/release-name.ts';
import { shippedPackagesIntegration } from './src/integrations/shipped-packages.ts';
import { siteAddress } from './src/publishing/site-address.ts';

/** Pages that exist to be framed or looked over, not to be found. */
const unlisted = /\/(embed|r|gallery|404)(\/|$)/;

/** The one inline script: before anything is painted it sets the chosen theme and says that scripts run. The policy knows it by its hash. */
const beforePaint = readFileSync(new URL('./src/layouts/before-paint.js', import.meta.url), 'utf8').trim();
const beforePaintHash = `sha256-${createHash('sha256').update(beforePaint).digest('base64')}`;

/** Packages whose code is in the scripts that readers receive; `/about/` names their licences. */
const shipped = ['@astrojs/react', 'd3-array', 'd3-hierarchy', 'd3-sankey', 'react', 'react-dom', 'scheduler'];

// A variable of this name in the environment of a build (test runners set one) would be taken for the site's own base.
delete process.env.BASE_URL;

export default defineConfig({
  // Where the site will live; every address, canonical link and the sitemap follow from these two.
  site: siteAddress(process.env.SITE),
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Line breaks in the source are no spaces on the page: between Chinese words a space is seen.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  prefetch: false,
  // No page is written in Markdown; its highlighter would put styles inline, which the policy forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // The search page alone adds WebAssembly for itself: its engine runs there.
      scriptDirective: { resources: ["'self'"], hashes: [beforePaintHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // The words of pages name the cities of the books that are built, wherever these are.
  vite: {
    resolve: {
      alias: [{ find: /^(?:\.\.\/)+data\/cities\.json$/, replacement: resolve(bookFolders().data, 'cities.json') }],
    },
  },
  integrations: [
    react(),
    chartStylesIntegration(),
    releaseNameIntegration(flowRows),
    shippedPackagesIntegration(shipped),
    ...buildReport(
      sitemap({ filter: (page) => !unlisted.test(new URL(page).pathname) }),
      islandNamesIntegration(),
      dataFilesIntegration(flowRows),
      frozenReleasesIntegration(),
      pagefindIndexIntegration(),
      framingHeadersIntegration(),
    ),
  ],
});
