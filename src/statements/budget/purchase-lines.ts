import type { SourceDocument } from '../../documents/source-document.ts';
import type { DetailItem, DetailNode } from './plan-detail-tree.ts';
import type { PlanDetails } from './read-plan-details.ts';
import { readPlanDetails } from './read-plan-details.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** A purchase line of 歲出計畫說明提要與各項費用明細表 with everything it stands under. Amounts in 元, exact. */
export interface PurchaseLine {
  readonly document: string;
  readonly workPlan: Named;
  readonly subPlan: Named;
  readonly object1: Named;
  readonly object2: Named;
  /** As printed (年, 式, 時 …); unit, quantity and price are empty where the text lost them. */
  readonly unit: string;
  readonly quantity: string;
  readonly unitPriceNtd: string;
  readonly amountNtd: string;
  /** Rebuilt where the text was cut; empty when none is printed. */
  readonly description: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly amountLine: number;
}

/** All purchase lines in printed order; empty for a document without the statement (its reader reports that). */
export function readLineItems(document: SourceDocument): readonly PurchaseLine[] {
  return readPlanDetails(document).plans.flatMap((plan) =>
    plan.roots.flatMap((root) => linesUnder(root, [], plan, document.entry.id)),
  );
}

function linesUnder(
  part: DetailNode | DetailItem,
  above: readonly DetailNode[],
  plan: PlanDetails,
  document: string,
): PurchaseLine[] {
  if (part.kind === 'node')
    return part.children.flatMap((child) => linesUnder(child, [...above, part], plan, document));
  const { row } = part;
  const subjectAt = (level: number): Named => {
    const { code = '', name = '' } = above.find((node) => node.level === level)?.subject ?? {};
    return { code, name };
  };
  return [
    {
      document,
      workPlan: { code: plan.code, name: plan.name },
      subPlan: subjectAt(1),
      object1: subjectAt(2),
      object2: subjectAt(3),
      unit: row.unit,
      quantity: row.quantity?.value ?? '',
      unitPriceNtd: row.price?.value ?? '',
      amountNtd: row.amount?.value ?? '',
      description: row.text,
      lineFrom: row.line,
      lineTo: plan.textEnds.get(row.line) ?? row.line,
      amountLine: row.line,
    },
  ];
}
