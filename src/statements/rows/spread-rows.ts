import { leadingFigures, trailingFigures } from '../../documents/figure-token.ts';
import type { PageBlock } from '../../documents/page-blocks.ts';
import { squeeze } from '../../documents/page-blocks.ts';
import type { LocatedFigure, PrintedRow } from './printed-row.ts';
import { isCodeLine, readLabel } from './printed-row.ts';

/**
 * Rows of a left page: a label (on its own lines or in front) and `count` figures that end a line.
 * Heads and titles never end in that many figures, so what is not part of a row falls away by itself.
 * @param headings names of rows without figures that open a section (保留數)
 */
export function leftRows(block: PageBlock, count: number, headings: readonly string[] = []): PrintedRow[] {
  const rows: PrintedRow[] = [];
  let pending: { text: string; line: number }[] = [];
  for (const { text, number } of block.lines) {
    if (isCodeLine(text)) {
      pending = [{ text, line: number }];
      continue;
    }
    if (headings.includes(squeeze(text))) {
      rows.push({ ...readLabel([text]), figures: [], note: '', lineFrom: number, lineTo: number });
      pending = [];
      continue;
    }
    const { label, figures } = trailingFigures(text);
    if (figures.length < count) {
      if (pending.length > 0) pending.push({ text, line: number });
      continue;
    }
    // `107 107年度小計 - 1 -`: a label's own digits are not figures; only the last `count` are.
    const surplus = figures.slice(0, figures.length - count).map(({ raw }) => raw);
    const ownLabel = [label, ...surplus].join(' ').trimEnd();
    const parts = squeeze(ownLabel) === '' ? pending : [{ text: ownLabel, line: number }];
    if (parts.length === 0) continue;
    rows.push({
      ...readLabel(parts.map((part) => part.text)),
      figures: figures.slice(-count).map((figure) => ({ ...figure, line: number })),
      note: '',
      lineFrom: parts[0]?.line ?? number,
      lineTo: number,
    });
    pending = [];
  }
  return rows;
}

/** A row of a right page: figures only, then perhaps a note that runs on over the next lines. */
export interface RightRow {
  readonly figures: readonly LocatedFigure[];
  readonly note: string;
  readonly line: number;
  readonly noteLines: readonly number[];
}

/** Rows of a right page: lines that begin with `count` figures. A note continues until the next row. */
export function rightRows(block: PageBlock, count: number): RightRow[] {
  const rows: RightRow[] = [];
  for (const { text, number } of block.lines) {
    const { figures, rest } = leadingFigures(text, count);
    const last = rows.at(-1);
    if (figures.length === count) {
      rows.push({
        figures: figures.map((figure) => ({ ...figure, line: number })),
        note: squeeze(rest),
        line: number,
        noteLines: [number],
      });
    } else if (last && last.note !== '') {
      rows[rows.length - 1] = { ...last, note: last.note + squeeze(text), noteLines: [...last.noteLines, number] };
    }
  }
  return rows;
}
