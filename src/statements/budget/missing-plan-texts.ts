import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PlanText } from './plan-text.ts';

/** What 歲出計畫說明 must say of a work plan. Source: the form 歲出計畫說明提要與各項費用明細表. */
const parts = { plan: '計畫內容', result: '預期成果' } as const;

/** Work plans whose 計畫內容 or 預期成果 was lost, which no sum shows. Emits PLAN-TEXT-MISSING. */
export function missingPlanTexts(texts: readonly PlanText[]): Diagnostic[] {
  return texts.flatMap(({ document, workPlan, lineFrom, ...text }) =>
    (['plan', 'result'] as const)
      .filter((part) => text[part] === '')
      .map(
        (part): Diagnostic => ({
          code: 'PLAN-TEXT-MISSING',
          severity: 'error',
          at: { document, line: lineFrom },
          values: { plan: workPlan.name, part: parts[part] },
        }),
      ),
  );
}
