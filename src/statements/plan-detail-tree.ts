import { Decimal } from 'decimal.js';
import type { TabSubject } from '../documents/tab-cells.ts';
import type { DetailRow } from './plan-detail-row.ts';

/** 0 work plan (合計), 1 sub-plan, 2 first-level object, 3 second-level object. */
export type DetailLevel = 0 | 1 | 2 | 3;

/** A purchase line. */
export interface DetailItem {
  readonly kind: 'item';
  readonly row: DetailRow;
}

/** A subject with what stands under it. */
export interface DetailNode {
  readonly kind: 'node';
  readonly level: DetailLevel;
  readonly subject: TabSubject;
  readonly row: DetailRow;
  readonly children: (DetailNode | DetailItem)[];
}

/** Level of a subject by its printed code: `01` sub-plan, `2000` first-level object, other four digits second-level object, none 合計. */
export function levelOf(subject: TabSubject): DetailLevel {
  if (subject.code === '') return 0;
  if (subject.code.length === 2) return 1;
  return /^\d000$/.test(subject.code) ? 2 : 3;
}

/** Rows in printed order as a tree; a level that is missing is skipped, never invented. Rows before 合計 have no root and are left out. */
export function buildDetailTree(rows: readonly DetailRow[]): DetailNode | undefined {
  let root: DetailNode | undefined;
  let open: DetailNode[] = [];
  for (const row of rows) {
    if (row.subject) {
      const node: DetailNode = { kind: 'node', level: levelOf(row.subject), subject: row.subject, row, children: [] };
      open = open.filter((ancestor) => ancestor.level < node.level);
      if (open.length > 0) open.at(-1)?.children.push(node);
      else root ??= node;
      open.push(node);
    }
    if (row.unit !== '' || row.quantity || !row.subject) open.at(-1)?.children.push({ kind: 'item', row });
  }
  return root;
}

/** The subtotal that the book prints for a node. Where it was merged with its only purchase line, that line's amount is the subtotal. */
export function printedSubtotal(node: DetailNode): DetailRow['amount'] {
  if (node.row.subtotal) return node.row.subtotal;
  if (node.row.unit === '' && !node.row.quantity) return node.row.amount;
  return node.children.length === 1 ? node.row.amount : undefined;
}

/** The printed subtotal, or the sum of what stands under the node where none is printed. */
export function effectiveAmount(part: DetailNode | DetailItem): Decimal {
  if (part.kind === 'item') return new Decimal(part.row.amount?.value ?? 0);
  const printed = printedSubtotal(part);
  return printed ? new Decimal(printed.value) : sumOfChildren(part);
}

/** How many printed subtotals of the tree differ from the sum of their parts, a subject without any part included. */
export function countBrokenSums(node: DetailNode): number {
  const printed = printedSubtotal(node);
  const broken = node.children.length === 0 || (printed !== undefined && !sumOfChildren(node).eq(printed.value));
  const below = node.children.filter((child) => child.kind === 'node').map(countBrokenSums);
  return below.reduce((total, count) => total + count, broken ? 1 : 0);
}

function sumOfChildren(node: DetailNode): Decimal {
  return node.children.reduce((total, child) => total.add(effectiveAmount(child)), new Decimal(0));
}
