import { findNarrowTables } from './narrow-table-place.ts';
import { isExplanationTitle, isPageNumber, isTableTitle, unspaced } from './prose-titles.ts';
import type { DocumentEntry, Line } from './source-document.ts';

/** The lines of a document that are prose, and what its pages repeat at their heads. */
export interface ProsePart {
  readonly lines: readonly Line[];
  readonly isPageHead: (text: string) => boolean;
}

/**
 * The prose of a document: all of a report, plan or set of slides; of an account or budget its 總說明, from the page head of
 * that name to the title of the first table, without tables of narrow columns. A document without that part gives no lines.
 */
export function findProsePart(entry: DocumentEntry, lines: readonly Line[]): ProsePart {
  if (entry.layout === 'prose' || entry.layout === 'slides') return { lines, isPageHead: isPageNumber };
  const title = lines.findIndex((line) => isExplanationTitle(line.text));
  if (title < 0) return { lines: [], isPageHead: isPageNumber };
  const tables = new Set(
    findNarrowTables(lines.slice(title)).flatMap((table) => table.lines.map((line) => line.number)),
  );
  const part: Line[] = [];
  for (const line of lines.slice(title)) {
    if (tables.has(line.number)) continue;
    if (isTableTitle(line.text)) break;
    part.push(line);
  }
  const heads = new Set([unspaced(entry.agency), unspaced(lines[title]?.text ?? '')]);
  const isPageHead = (text: string) =>
    heads.has(unspaced(text)) || /^中華民國\d+年度$/.test(unspaced(text)) || isPageNumber(text);
  return { lines: part, isPageHead };
}
