import type { Page } from 'playwright-core';

/** One printed figure of a page and the line that its link names. */
export interface CitedFigure {
  /** Digits and commas as the page shows them, without sign and unit. */
  readonly digits: string;
  readonly document: string;
  readonly line: number;
}

/** Every exact figure in the tables of the open page that links to its evidence; derived figures, which no line prints, left out. */
export async function citedFigures(page: Page): Promise<CitedFigure[]> {
  const links = await page.locator('td a.evidence').evaluateAll((elements) =>
    elements.map((element) => ({
      text: [...element.childNodes]
        .map((node) => (node.nodeType === 3 ? node.textContent : ''))
        .join('')
        .trim(),
      href: element.getAttribute('href') ?? '',
    })),
  );
  return links.flatMap(({ text, href }) => {
    const digits = text.match(/^[−+]?([\d,]+)$/)?.[1];
    const place = href.match(/sources\/([^/]+)\/#L(\d+)$/);
    return digits && place ? [{ digits, document: place[1] ?? '', line: Number(place[2]) }] : [];
  });
}

/** The figures whose line does not hold their digits; a printed `-` is a zero. */
export function notOnTheirLine(
  figures: readonly CitedFigure[],
  textOf: (document: string, line: number) => string,
): string[] {
  return figures
    .filter(({ digits, document, line }) => {
      const text = textOf(document, line);
      return !(text.includes(digits) || (digits === '0' && text.includes('-')));
    })
    .map(({ digits, document, line }) => `${digits} is not on ${document}:${line}`);
}
