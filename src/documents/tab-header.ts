import { asFigure } from './tab-cells.ts';
import type { TabRow } from './tab-pages.ts';
import { withoutSpaces } from './tab-pages.ts';

/** The head of a table whose columns stand in groups: a name for each printed position, and the rows below it. */
export interface TabHeader {
  /** Grouped names joined by `／` (`經常支出／人事費`); empty where the head prints nothing. */
  readonly names: readonly string[];
  readonly body: readonly TabRow[];
  /** Positions where a name was found in the wrong place: a text column that seems to head a group. */
  readonly swapped: readonly number[];
}

/** Columns of text; they never head a group of figures. */
const textColumns = new Set(['備註', '說明']);

/** @param headRows how many rows the form's head has */
export function readTabHeader(rows: readonly TabRow[], headRows: number): TabHeader {
  const head = rows
    .slice(0, headRows)
    .map((row) => row.cells.map((cell) => (asFigure(cell, 0) ? '' : withoutSpaces(cell))));
  const width = Math.max(0, ...head.map((cells) => cells.length));
  const names = Array.from({ length: width }, (_, at) => nameAt(head, at));
  const swapped: number[] = [];
  for (let at = 1; at < width; at += 1) {
    const [outer = '', inner] = (names[at] ?? '').split('／');
    if (inner === undefined || !textColumns.has(outer) || names[at - 1] !== outer) continue;
    names[at - 1] = [groupBefore(names, at - 1), inner].filter((part) => part !== '').join('／');
    names[at] = outer;
    swapped.push(at - 1);
  }
  return { names, body: rows.slice(headRows), swapped };
}

function nameAt(head: readonly (readonly string[])[], at: number): string {
  const own = head.findLastIndex((cells) => (cells[at] ?? '') !== '');
  if (own < 0) return '';
  const parts = head.slice(0, own + 1).map((cells, level) => {
    const printed = cells[at] ?? '';
    if (printed !== '' || level === own) return printed;
    return cells.slice(0, at).findLast((cell) => cell !== '') ?? '';
  });
  return parts.filter((part) => part !== '').join('／');
}

function groupBefore(names: readonly string[], at: number): string {
  return (
    names
      .slice(0, at)
      .findLast((name) => name.includes('／'))
      ?.split('／')[0] ?? ''
  );
}
