import type { Line } from './source-document.ts';

/** One table line of a tab layout: its cells, trimmed, by printed position. */
export interface TabRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly text: string;
}

/**
 * One page of a tab layout: the lines above its table (agency, title, scope, 中華民國N年度, 單位) and the table's rows.
 * A page without a table belongs to the head of the next one; prose is not read here.
 */
export interface TabPage {
  /** Title without spaces, or empty when the head names no table. */
  readonly title: string;
  readonly head: readonly Line[];
  /** Unit of the head (`單位：新臺幣千元`); empty when it states none. */
  readonly unit: '元' | '千元' | '';
  readonly rows: readonly TabRow[];
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** Every statement of a book asks for the same pages; they are split once for each array of lines. */
const splitAlready = new WeakMap<readonly Line[], readonly TabPage[]>();

/** Every page with a table, in order. Rules of dashes that markdown puts under a header are not rows. */
export function splitTabPages(lines: readonly Line[]): readonly TabPage[] {
  const known = splitAlready.get(lines) ?? splitPages(lines);
  splitAlready.set(lines, known);
  return known;
}

function splitPages(lines: readonly Line[]): TabPage[] {
  const pages: TabPage[] = [];
  let head: Line[] = [];
  let rows: TabRow[] = [];
  const close = () => {
    if (rows.length > 0) pages.push(pageOf(head, rows));
    head = [];
    rows = [];
  };
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    if (!line.text.includes('\t')) {
      if (rows.length > 0) close();
      head.push(line);
      continue;
    }
    const cells = line.text.split('\t').map((cell) => cell.trim());
    if (cells.every((cell) => cell === '' || /^-{3,}$/.test(cell))) continue;
    rows.push({ line: line.number, cells, text: line.text });
  }
  close();
  return pages;
}

/** The pages whose head names this statement, in order. */
export function pagesTitled(lines: readonly Line[], title: string): TabPage[] {
  return splitTabPages(lines).filter((page) => page.title === title);
}

function pageOf(head: readonly Line[], rows: readonly TabRow[]): TabPage {
  const texts = head.map((line) => withoutSpaces(line.text));
  const title = texts.findLast((text) => text.length <= 30 && /表(?:[-—－–].{1,12})?$/.test(text)) ?? '';
  const unit = texts
    .map((text) => /^單位[：:](?:新[臺台]幣)?(千元|元)$/.exec(text)?.[1])
    .findLast((found) => found !== undefined);
  const first = rows[0]?.line ?? 0;
  return {
    title,
    head,
    unit: unit === '元' || unit === '千元' ? unit : '',
    rows,
    lineFrom: titleLine(head, title) ?? first,
    lineTo: rows.at(-1)?.line ?? first,
  };
}

function titleLine(head: readonly Line[], title: string): number | undefined {
  return title === '' ? undefined : head.findLast((line) => withoutSpaces(line.text) === title)?.number;
}

/** Official names are compared without the spaces that justify them on the page (`科 目`, `本年度 預算數`). */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
