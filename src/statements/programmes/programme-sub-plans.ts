import type { DocumentEntry } from '../../documents/source-document.ts';
import type { PlanText } from '../budget/plan-text.ts';
import type { Programme } from './programme-items.ts';
import { noText, numberProgrammes } from './programme-items.ts';

/** Official part of 歲出計畫說明提要與各項費用明細表: 歲出計畫說明. */
const section = '歲出計畫說明';

/**
 * One programme for each sub-plan that 計畫內容 describes; a work plan whose text is not divided is its own. The text is the
 * plan: 預期成果 is what is expected of the whole work plan and stays with it, and the
 * whole of it is located at its first line. No plan texts, no items.
 */
export function readSubPlans(entry: DocumentEntry, planTexts: readonly PlanText[]): Programme[] {
  const texts = planTexts.flatMap(({ workPlan, plan, planBySubPlan, lineFrom, lineTo }) => {
    const parts = planBySubPlan.length > 0 ? planBySubPlan : [{ name: workPlan.name, text: plan }];
    return parts.map(({ name, text }) => ({
      section,
      workPlan: workPlan.name,
      name,
      plan: { text, lines: Array.from({ length: text.length }, () => lineFrom) },
      result: noText,
      lineFrom,
      lineTo,
    }));
  });
  return numberProgrammes(entry, 'subplans', texts);
}
