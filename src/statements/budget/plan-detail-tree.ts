import { Decimal } from 'decimal.js';
import type { TabSubject } from '../../documents/tab-cells.ts';
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

/** The subjects without a subject above them, and the purchase lines that stand under none. */
export interface DetailForest {
  readonly roots: readonly DetailNode[];
  readonly strays: readonly DetailRow[];
}

/** Rows in printed order as a tree (one root, 合計, in an undamaged plan); a level that is missing is skipped, never invented. */
export function buildDetailTree(rows: readonly DetailRow[]): DetailForest {
  const roots: DetailNode[] = [];
  const strays: DetailRow[] = [];
  let open: DetailNode[] = [];
  for (const row of rows) {
    if (row.subject) {
      const node: DetailNode = { kind: 'node', level: levelOf(row.subject), subject: row.subject, row, children: [] };
      open = open.filter((ancestor) => ancestor.level < node.level);
      (open.at(-1)?.children ?? roots).push(node);
      open.push(node);
    }
    if (row.subject && row.unit === '' && !row.quantity) continue;
    const parent = open.at(-1);
    if (parent) parent.children.push({ kind: 'item', row });
    else strays.push(row);
  }
  return { roots, strays };
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

/** The subjects whose printed subtotal differs from the sum of their parts, or that have no part at all. */
export function brokenSums(roots: readonly DetailNode[]): DetailNode[] {
  return roots.flatMap((node) => {
    const printed = printedSubtotal(node);
    const broken = node.children.length === 0 || (printed !== undefined && !sumOfChildren(node).eq(printed.value));
    const below = brokenSums(node.children.filter((child) => child.kind === 'node'));
    return broken ? [node, ...below] : below;
  });
}

/** The subjects above a row, outermost first; empty when the row is nowhere. */
export function subjectsAbove(roots: readonly DetailNode[], row: DetailRow): readonly DetailNode[] {
  for (const node of roots) {
    if (node.children.some((child) => child.row === row)) return [node];
    const below = subjectsAbove(
      node.children.filter((child) => child.kind === 'node'),
      row,
    );
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

function sumOfChildren(node: DetailNode): Decimal {
  return node.children.reduce((total, child) => total.add(effectiveAmount(child)), new Decimal(0));
}
