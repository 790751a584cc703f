import type { DetailRow } from './plan-detail-row.ts';
import { brokenSums, buildDetailTree, printedSubtotal, subjectsAbove } from './plan-detail-tree.ts';

/** Labels that the conversion printed one row early, and the rows as they read with each label on its own amount. */
export interface LabelRepair {
  readonly rows: readonly DetailRow[];
  /** First and last line of each run of moved labels. */
  readonly moved: readonly { readonly lineFrom: number; readonly lineTo: number }[];
  /** Rows with an amount but neither label nor unit whose place no total proves. */
  readonly undecided: readonly DetailRow[];
}

/** Longest run of labels tried; the damage is local to the end of a page. */
const longestRun = 8;

/**
 * An amount with neither label nor unit is either a purchase line that lost its unit, or the end of a run in which every
 * label stands one row early (the run's first amount then belongs to the object above). The totals decide: the reading
 * that leaves the fewest broken sums is taken if it is the only one. It is proved when every subject of the run and the
 * nearest printed subtotal above its first row add up; a reading that is not proved is `undecided`.
 */
export function repairEarlyLabels(rows: readonly DetailRow[]): LabelRepair {
  let current = [...rows];
  const moved: { lineFrom: number; lineTo: number }[] = [];
  const undecided: DetailRow[] = [];
  for (let end = 0; end < current.length; end += 1) {
    const orphan = current[end];
    if (!orphan || orphan.subject || orphan.unit !== '' || orphan.quantity) continue;
    const candidates = [{ start: end, rows: current }, ...runsEndingAt(current, end)];
    const judged = candidates.map((candidate) => ({ ...candidate, ...judge(candidate.rows, candidate.start, end) }));
    const fewest = Math.min(...judged.map(({ broken }) => broken));
    const best = judged.filter(({ broken }) => broken === fewest);
    const [only] = best;
    if (best.length !== 1 || !only?.proved) undecided.push(orphan);
    if (best.length === 1 && only && only.start < end) {
      moved.push({ lineFrom: only.rows[only.start]?.line ?? orphan.line, lineTo: orphan.line });
      current = only.rows;
    }
  }
  return { rows: current, moved, undecided };
}

function runsEndingAt(rows: readonly DetailRow[], end: number): { start: number; rows: DetailRow[] }[] {
  const runs: { start: number; rows: DetailRow[] }[] = [];
  for (let start = end - 1; start >= 0 && end - start <= longestRun; start -= 1) {
    const row = rows[start];
    if (!row?.subject || row.unit !== '' || row.quantity || !row.amount) break;
    const shifted = rows.map((old, at) => {
      if (at === start) return { ...old, subject: undefined };
      return at > start && at <= end ? { ...old, subject: rows[at - 1]?.subject } : old;
    });
    runs.push({ start, rows: shifted });
  }
  return runs;
}

/** How well a reading adds up: broken sums of the whole plan, and whether those that the run touches all hold. */
function judge(rows: readonly DetailRow[], start: number, end: number): { broken: number; proved: boolean } {
  const { roots, strays } = buildDetailTree(rows);
  const broken = brokenSums(roots);
  const run = rows.slice(start, end + 1);
  const [first] = run;
  const above = first ? subjectsAbove(roots, first).findLast((node) => printedSubtotal(node)) : undefined;
  const touched = broken.some((node) => node === above || run.includes(node.row));
  return { broken: broken.length + strays.length, proved: above !== undefined && !touched };
}
