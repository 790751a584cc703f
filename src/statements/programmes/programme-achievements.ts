import type { OutlineBlock } from '../../documents/prose-outline.ts';
import { childrenOf, titleOf } from '../../documents/prose-outline.ts';
import type { DocumentEntry } from '../../documents/source-document.ts';
import type { Programme } from './programme-items.ts';
import { lastLine, nameOf, noText, numberProgrammes, textOf } from './programme-items.ts';

/** Official part of 決算總說明: 重要施政計畫執行成果, work plan by work plan. */
const section = '重要施政計畫執行成果';

export function isAchievements(block: OutlineBlock): boolean {
  return block.kind === 'heading' && titleOf(block) === section;
}

/** One programme for each numbered item under a work plan of 重要施政計畫執行成果; its text is the result. */
export function readAchievements(entry: DocumentEntry, blocks: readonly OutlineBlock[]): Programme[] {
  const heading = blocks.find(isAchievements);
  const workPlans = heading ? childrenOf(blocks, heading) : [];
  const texts = workPlans.flatMap((workPlan) =>
    childrenOf(blocks, workPlan).map((item) => ({
      section,
      workPlan: titleOf(workPlan),
      name: nameOf(item),
      plan: noText,
      result: textOf(blocks, item),
      lineFrom: item.lineFrom,
      lineTo: lastLine(blocks, item),
    })),
  );
  return numberProgrammes(entry, 'achievements', texts);
}
