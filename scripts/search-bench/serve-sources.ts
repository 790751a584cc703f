import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';

/** Where a page finds the project's own files while it is measured. */
export const sourceRoot = '/__sources/';

/** Lets the page import the project's modules: types are taken out as Node does it. Call before the page is opened. */
export async function serveSources(page: Page): Promise<void> {
  await page.route(`**${sourceRoot}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.split(sourceRoot)[1] ?? '';
    const text = await readFile(path, 'utf8');
    const body = path.endsWith('.ts') ? stripTypeScriptTypes(text, { mode: 'transform' }) : text;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}
