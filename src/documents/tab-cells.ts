import type { TabRow } from './tab-pages.ts';
import { withoutSpaces } from './tab-pages.ts';
import type { UnitWord } from './tab-unit-words.ts';
import { asUnitWord } from './tab-unit-words.ts';

/** A printed number; `value` is plain digits, `-` is 0. */
export interface TabFigure {
  readonly kind: 'figure';
  readonly column: number;
  readonly raw: string;
  readonly value: string;
}

/** A subject of account: printed code (may be empty, as for 合計) and name without spaces. */
export interface TabSubject {
  readonly kind: 'subject';
  readonly column: number;
  readonly code: string;
  readonly name: string;
}

/** What a cell is, told from its content and not from its position, because the conversion moves cells. */
export type TabCell =
  | TabFigure
  | TabSubject
  | { readonly kind: 'unit'; readonly column: number; readonly unit: UnitWord }
  | { readonly kind: 'text'; readonly column: number; readonly text: string };

/** The filled cells of a row, from left to right. After the first figure a cell is a figure or text: subjects and units come before. */
export function classifyCells(row: TabRow): TabCell[] {
  const cells: TabCell[] = [];
  let figures = 0;
  for (const [column, printed] of row.cells.entries()) {
    if (printed === '') continue;
    const figure = asFigure(printed, column);
    if (figure) {
      figures += 1;
      cells.push(figure);
      continue;
    }
    const beforeFigures = figures === 0;
    const unit = beforeFigures && nextFilled(row, column, asFigure) ? asUnitWord(printed) : undefined;
    const subject = beforeFigures ? asSubject(printed, column) : undefined;
    if (unit) cells.push({ kind: 'unit', column, unit });
    else if (subject) cells.push(subject);
    else cells.push({ kind: 'text', column, text: joinText(printed) });
  }
  return cells;
}

function nextFilled(row: TabRow, column: number, read: typeof asFigure): boolean {
  const next = row.cells.findIndex((cell, at) => at > column && cell !== '');
  return next >= 0 && read(row.cells[next] ?? '', next) !== undefined;
}

/** `1,234`, `12`, `-5`, `-` (zero); anything else, such as wrong grouping, is not a figure. */
export function asFigure(printed: string, column: number): TabFigure | undefined {
  if (/^[-－–—]$/.test(printed)) return { kind: 'figure', column, raw: printed, value: '0' };
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(printed)) return undefined;
  return { kind: 'figure', column, raw: printed, value: printed.replaceAll(',', '') };
}

/** `2018 資訊服務費`, `01行政業務`, `32020180101 一般行政`, `合計`. */
export function asSubject(printed: string, column: number): TabSubject | undefined {
  const name = withoutSpaces(printed);
  if (/^[總合小]計$/.test(name)) return { kind: 'subject', column, code: '', name };
  const coded = /^(\d{2}|\d{4}|\d{6,13})\s*(\p{Script=Han}.*)$/u.exec(printed);
  return coded ? { kind: 'subject', column, code: coded[1] ?? '', name: withoutSpaces(coded[2] ?? '') } : undefined;
}

/** Text without markup and without the spaces that the conversion left beside Chinese characters and marks. */
export function joinText(printed: string): string {
  return printed
    .replace(/<\/?p>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?=[\p{Script=Han}（）「」、。，：；])|(?<=[\p{Script=Han}（）「」、。，：；]) /gu, '');
}
