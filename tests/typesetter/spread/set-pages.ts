import type { Setting } from '../final-account.ts';
import type { TypesetRow } from '../typeset-row.ts';
import { year } from './account-sums.ts';

/** More blank lines than stand between two rows: another page begins. */
export const pageGap = '\n\n\n\n';

/** A row with how it is set: its ordinal, its indentation, and what stands on the facing page. */
export interface SetRow extends TypesetRow {
  readonly ordinal: string;
  readonly indent: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Totals and objects stand on one line; the others print code, name and figures on a line each. */
  readonly oneLine: boolean;
  /** `119年度` and `*`, where the form prints them around the code. */
  readonly yearMark?: string;
  readonly capitalMark?: string;
  /** What the facing page prints after the figures, over these lines. */
  readonly noteLines?: readonly string[];
  /** A heading has neither figures nor a facing row, and is no row of the accounts. */
  readonly heading?: true;
}

/** What the head of a page prints, in its own order. */
export interface Heads {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly unit?: string;
}

/** Rows as the accounts keep them: without how they are set, and without headings. */
export function rowsOf(rows: readonly SetRow[]): TypesetRow[] {
  return rows
    .filter(({ heading }) => !heading)
    .map(({ path, code, figures, note }) => ({ path, code, figures, ...(note === undefined ? {} : { note }) }));
}

/** Lines of a page with the blank lines of the conversion between them. */
export function setLines(lines: readonly string[], { blankLines }: Setting): string {
  return lines.join('\n'.repeat(blankLines + 1));
}

/** A page whose title stands first and whose heads come before the rows or after them. */
export function setPage(
  title: string,
  heads: readonly string[],
  rows: readonly string[],
  setting: Setting,
  unit = '單位：新臺幣元',
): string {
  const top = [title, `中華民國${year}年度 ${unit}`];
  return setLines(setting.headsLast ? [...top, ...rows, ...heads] : [...top, ...heads, ...rows], setting);
}

/** The two pages of each spread: `歲入來源` on the left, `別決算表` on the right; the gutter cuts the title anywhere. */
export function setSpreads(title: string, rows: readonly SetRow[], heads: Heads, setting: Setting): string {
  const cut = 2 + Math.round(((title.length - 4) * setting.cut) / 100);
  const unit = heads.unit ?? '單位:新臺幣元';
  // A frame begins with one space; the date, cut as well, tells a left page from more of the page before it.
  const begin = (text: string) => (setting.framed ? ` ${text}` : text);
  const pages: string[] = [];
  for (let from = 0; from < rows.length; from += setting.pageRows) {
    const own = rows.slice(from, from + setting.pageRows);
    const left = [title.slice(0, cut), heads.left.join(' ')];
    const right = [title.slice(cut), `${year}年度 ${unit}`];
    const [leftRows, rightRows] = [own.flatMap(leftLines), own.flatMap(rightLines)];
    const last = setting.headsLast;
    pages.push(setLines([begin('中華民國'), ...(last ? [...leftRows, ...left] : [...left, ...leftRows])], setting));
    // A note runs on to the end of the page.
    const lastRight = last && own.every(({ noteLines = [] }) => noteLines.length === 0);
    const head = begin(heads.right.join(' '));
    pages.push(setLines([head, ...(lastRight ? [...rightRows, ...right] : [...right, ...rightRows])], setting));
  }
  return pages.join(setting.framed ? '\n' : pageGap);
}

function leftLines({ ordinal, indent, code, path, left, oneLine, heading, yearMark = '', capitalMark = '' }: SetRow) {
  const space = '　'.repeat(indent);
  // The mark of capital outlay stands behind the code or behind the name.
  const name = (path.at(-1) ?? '').replace(capitalMark === '' ? '' : /\*$/, '');
  const figures = left.join(' ');
  if (heading) return [name];
  if (oneLine) return [`${ordinal === '' ? '' : `${ordinal} `}${space}${code}${name} ${figures}`];
  const before = ordinal === '' ? '' : `${ordinal} `;
  return [`${before}${space}${yearMark === '' ? '' : `${yearMark} `}${code}${capitalMark}`, `${space}${name}`, figures];
}

function rightLines({ right, heading, noteLines = [] }: SetRow): string[] {
  if (heading) return [];
  const [first = '', ...more] = noteLines;
  return [`${right.join(' ')}${first === '' ? '' : ` ${first}`}`, ...more];
}
