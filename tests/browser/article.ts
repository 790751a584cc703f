import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { listen } from '../../src/preview/listen.ts';
import { test as base, browser } from './browser-test.ts';

export { expect } from './browser-test.ts';

/** How somebody reads an article on another site. */
export interface Reading {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly scripts?: boolean;
  /** Further hosts that the article may ask. */
  readonly others?: readonly string[];
}

export type Article = (body: string, reading?: Reading) => Promise<Page>;

interface Fixtures {
  /**
   * Opens an article that stands on a host of its own, another origin than the site's, with the given HTML in its body.
   * When the test ends, script errors, blocked resources and requests to a third host fail it.
   */
  readonly article: Article;
}

/** Address of a page of the site as an article names it. */
export const site = (path: string): string => new URL(path, inject('site')).href;

/** Vitest's `test` with an article on another origin. */
export const test = base.extend<Fixtures>({
  article: async ({ problems }, use) => {
    const closing: (() => unknown)[] = [];
    await use(async (body, { width = 800, theme = 'light', scripts = true, others = [] } = {}) => {
      const server = createServer((request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.statusCode = request.url === '/' ? 200 : 404;
        response.end(request.url === '/' ? page(body) : '');
      });
      const port = await listen(server, 0, '127.0.0.1');
      const context = await (await browser()).newContext({
        viewport: { width, height: 900 },
        colorScheme: theme,
        javaScriptEnabled: scripts,
        locale: 'zh-TW',
      });
      closing.push(
        () => context.close(),
        () => {
          server.closeAllConnections();
          server.close();
        },
      );
      const opened = await context.newPage();
      const own = [
        `http://127.0.0.1:${port}`,
        new URL(inject('site')).origin,
        ...others.map((other) => new URL(other).origin),
      ];
      opened.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
      opened.on('console', (message) => {
        if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
          problems.push(message.text());
      });
      opened.on('request', (request) => {
        if (!own.includes(new URL(request.url()).origin)) problems.push(`request to a third host: ${request.url()}`);
      });
      await opened.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
      return opened;
    });
    for (const close of closing) await close();
  },
});

function page(body: string): string {
  return `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>一篇報導</title></head><body>${body}</body></html>`;
}
