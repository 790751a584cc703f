import type { CompiledBooks, LineItem } from '../compiled-books.ts';
import { byDocument } from './by-document.ts';
import type { Plan } from './plans.ts';

const linesOf = byDocument<LineItem>(({ document }) => [document]);

/** First-level object of all pay. Some of its lines cover one to three people: only the group's total is shown outside the book. */
export const payObject = '人事費';

/** The purchase lines that the book prints under a plan, in document order; pay lines are left out. Empty where it prints none. */
export function purchaseLines(books: CompiledBooks, plan: Plan): LineItem[] {
  return linesOf(books.lineItems, plan.agencyYear.document).filter(
    (item) =>
      item.workPlan.name === plan.workPlan.name &&
      item.subPlan.name === plan.subPlan.name &&
      item.object1.name !== payObject,
  );
}

/** Purchase lines under one second-level object, in document order. */
export interface PurchaseGroup {
  readonly object1: LineItem['object1'];
  readonly object2: LineItem['object2'];
  readonly lines: readonly LineItem[];
}

/** Purchase lines by second-level object, in document order. */
export function purchaseGroups(lines: readonly LineItem[]): PurchaseGroup[] {
  const groups: { object1: LineItem['object1']; object2: LineItem['object2']; lines: LineItem[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last.object1.name === line.object1.name && last.object2.name === line.object2.name)
      last.lines.push(line);
    else groups.push({ object1: line.object1, object2: line.object2, lines: [line] });
  }
  return groups;
}
