import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { listen } from '../../src/preview/listen.ts';
import { basePath, previewServer } from '../../src/preview/preview-server.ts';
import type { BrowserLaunch } from './find-browser.ts';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with the slash at its end. */
    readonly site: string;
    readonly browser: BrowserLaunch;
    /** Goldens are written anew (`vitest -u`), not compared. */
    readonly writesGoldens: boolean;
  }
}

/** Serves `dist/` on a free port and finds a browser, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync('dist/_headers')) {
    throw new Error('dist/ holds no built site; run npm run build first');
  }
  const browser = await findBrowser(process.env);
  console.log(`  browser: ${browser.source}, ${browser.executablePath}`);
  const base = basePath(process.env['BASE'] ?? '/');
  const server = previewServer({ dist: 'dist', base });
  const port = await listen(server, 0, '127.0.0.1');
  project.provide('site', `http://127.0.0.1:${port}${base}`);
  project.provide('browser', browser);
  project.provide('writesGoldens', project.config.snapshotOptions.updateSnapshot === 'all');
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
