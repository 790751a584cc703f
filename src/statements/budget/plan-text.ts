import { joinText } from '../../documents/tab-cells.ts';
import type { TabRow } from '../../documents/tab-pages.ts';
import { withoutSpaces } from '../../documents/tab-pages.ts';

/** What a work plan is to do and to achieve, as 歲出計畫說明提要 prints it. */
export interface PlanText {
  readonly document: string;
  readonly workPlan: { readonly code: string; readonly name: string };
  /** 業務計畫 that the work plan belongs to, by name. */
  readonly programme: string;
  /** 承辦單位, in printed order. */
  readonly offices: readonly string[];
  /** 計畫內容 as a whole. */
  readonly plan: string;
  /** 計畫內容 by sub-plan name where the text is divided so (`(一)規劃發展：…`); empty otherwise. */
  readonly planBySubPlan: readonly { readonly name: string; readonly text: string }[];
  /** 預期成果. */
  readonly result: string;
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** The value that a head row prints after a label (`承辦單位⇥行政管理科`); empty when the label is not there. */
export function labelledValue(row: TabRow, label: string): string {
  const at = row.cells.findIndex((cell) => withoutSpaces(cell) === label);
  return at < 0 ? '' : (row.cells.slice(at + 1).find((cell) => cell !== '') ?? '');
}

/** Divides the text of 歲出計畫說明 at its two official headings. A missing heading leaves that part empty. */
export function dividePlanText(printed: string): Pick<PlanText, 'plan' | 'planBySubPlan' | 'result'> {
  const text = joinText(printed);
  const [before = '', result = ''] = text.split(/二、\s*預期成果[：:]\s*/);
  const plan = before.replace(/^一、\s*計畫內容[：:]\s*/, '').trim();
  const parts = [
    ...plan.matchAll(
      /[(（][一二三四五六七八九十]+[)）]([^：:。]{1,20})[：:](.*?)(?=[(（][一二三四五六七八九十]+[)）]|$)/g,
    ),
  ];
  return {
    plan,
    planBySubPlan: parts.map(([, name = '', part = '']) => ({ name, text: part.trim() })),
    result: result.trim(),
  };
}
