import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** A page of the site on paper: the text of every sheet, and the size of the first in points. */
export interface PrintedPage {
  readonly pages: readonly string[];
  readonly size: readonly number[];
}

/** Prints a page on the paper that it asks for, and reads it back. */
export async function printedPage(page: Page): Promise<PrintedPage> {
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const task = getDocument({ data: pdf, useSystemFonts: true, verbosity: 0 });
  const file = await task.promise;
  const pages: string[] = [];
  let size: readonly number[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    if (number === 1) size = sheet.view;
    const { items } = await sheet.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return { pages, size };
}

/** Indices of the sheets on which a mark stands. */
export function sheetsOf(pages: readonly string[], mark: string): number[] {
  return pages.flatMap((text, at) => (text.includes(`[${mark}]`) ? [at] : []));
}
