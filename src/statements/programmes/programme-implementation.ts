import type { NarrowForm, NarrowTable } from '../../documents/narrow-columns.ts';
import { readNarrowTable } from '../../documents/narrow-columns.ts';
import { findNarrowTable } from '../../documents/narrow-table-place.ts';
import { withoutMarks } from '../../documents/prose-marks.ts';
import type { DocumentEntry, Line } from '../../documents/source-document.ts';
import type { Programme } from './programme-items.ts';
import { numberProgrammes } from './programme-items.ts';

/** Official part of 決算總說明: 各項工作計畫實施情形 (工作計畫名稱, 重要計畫項目, 實施內容, 辦理情形). */
const section = '各項工作計畫實施情形';

/**
 * Widest lines of the form's columns: 重要計畫項目 four Han characters and a little, 實施內容 eleven, 辦理情形 thirteen.
 * The last column (因應改善措施) is printed only where something was not finished.
 */
const form: NarrowForm = { name: 9, plan: 23, result: 27 };

/** The table with its heading, or `undefined` when the document has none. */
export function readImplementationTable(
  lines: readonly Line[],
): (NarrowTable & { readonly heading: Line }) | undefined {
  const found = findNarrowTable(lines, section);
  return found && { ...readNarrowTable(found.lines, form), heading: found.heading };
}

/** One programme for each row of 各項工作計畫實施情形: plan is 實施內容, result 辦理情形. No table, no items. */
export function readImplementation(entry: DocumentEntry, lines: readonly Line[]): Programme[] {
  const rows = readImplementationTable(lines)?.rows ?? [];
  const texts = rows.map((row) => ({
    section,
    workPlan: withoutMarks(row.group.text),
    name: row.cells.name.text,
    plan: row.cells.plan,
    result: row.cells.result,
    lineFrom: row.lineFrom,
    lineTo: row.lineTo,
  }));
  return numberProgrammes(entry, 'implementation', texts);
}
