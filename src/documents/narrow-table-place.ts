import type { MarkClass } from './prose-marks.ts';
import { markOf, withoutMarks } from './prose-marks.ts';
import { isTableTitle, unspaced } from './prose-titles.ts';
import { columnsWide } from './prose-width.ts';
import type { Line } from './source-document.ts';

/** A table of narrow columns inside numbered prose, and the heading that it stands under. */
export interface NarrowTablePlace {
  readonly heading: Line;
  /** Everything between the heading and the next chapter, heads of columns and blank lines included. */
  readonly lines: readonly Line[];
}

/** Wider than any single column of such a table, narrower than a line of prose. */
const widestColumn = 30;
/** So many narrow lines in a row are no list of short items any more. */
const fewestNarrowLines = 12;
/** A group's mark with its first characters is no wider than this. */
const narrowestHeading = 9;
const chapterClasses: ReadonlySet<MarkClass> = new Set(['formal', 'stem', 'han', 'han-bracket']);

/**
 * Finds the tables of narrow columns by their form: after a numbered heading nothing but narrow lines. The table ends
 * where a chapter around it goes on counting (after 三、 a line 四、…) or another table's title stands, else with the lines.
 */
export function findNarrowTables(lines: readonly Line[]): NarrowTablePlace[] {
  const found: NarrowTablePlace[] = [];
  const ordinals = new Map<MarkClass, number>();
  for (let at = 0; at < lines.length; at += 1) {
    const heading = lines[at];
    const mark = heading && markOf(heading.text);
    if (!heading || !mark) continue;
    ordinals.set(mark.class, mark.ordinal);
    if (!/[：:]\s*$/.test(heading.text) || !startsNarrow(lines, at + 1)) continue;
    let end = at + 1;
    while (end < lines.length && !endsTable(lines, end, ordinals)) end += 1;
    found.push({ heading, lines: lines.slice(at + 1, end) });
    at = end - 1;
  }
  return found;
}

/** The table under the heading of this official title (compared without its mark), or `undefined`. */
export function findNarrowTable(lines: readonly Line[], title: string): NarrowTablePlace | undefined {
  return findNarrowTables(lines).find((place) => unspaced(withoutMarks(place.heading.text.trim())) === title);
}

function startsNarrow(lines: readonly Line[], from: number): boolean {
  let seen = 0;
  for (let at = from; at < lines.length && seen < fewestNarrowLines; at += 1) {
    const text = lines[at]?.text.trim() ?? '';
    if (text === '') continue;
    if (columnsWide(text) > widestColumn) return false;
    seen += 1;
  }
  return seen === fewestNarrowLines;
}

/**
 * A row group of the table may be numbered like a chapter, but its mark stands alone in a narrow column; a line of a cell
 * may end with 圖 or 表, but only a title follows the blank lines of a new page.
 */
function endsTable(lines: readonly Line[], at: number, ordinals: ReadonlyMap<MarkClass, number>): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (isTableTitle(text)) return lines.slice(Math.max(0, at - 3), at).every((line) => line.text.trim() === '');
  const mark = markOf(text);
  if (!mark || !chapterClasses.has(mark.class)) return false;
  const standsAlone = /^\S+、\s/.test(text) || columnsWide(text) <= narrowestHeading;
  return mark.ordinal === (ordinals.get(mark.class) ?? Number.NaN) + 1 && !standsAlone;
}
