import type { OutlineBlock } from '../../documents/prose-outline.ts';
import { childrenOf, titleOf } from '../../documents/prose-outline.ts';
import type { DocumentEntry } from '../../documents/source-document.ts';
import type { Programme } from './programme-items.ts';
import { lastLine, noText, numberProgrammes, textOf } from './programme-items.ts';

/** Part of 施政計畫: 年度施政目標及策略. */
const section = '年度施政目標及策略';

/** One programme for each strategy under a goal; a goal that names no strategy is its own. The text is the plan. */
export function readStrategies(entry: DocumentEntry, blocks: readonly OutlineBlock[]): Programme[] {
  const heading = blocks.find((block) => block.kind === 'heading' && titleOf(block) === section);
  const goals = heading ? childrenOf(blocks, heading) : [];
  const texts = goals.flatMap((goal) => {
    const strategies = childrenOf(blocks, goal).filter((block) => block.kind === 'heading');
    return (strategies.length > 0 ? strategies : [goal]).map((strategy) => ({
      section,
      workPlan: titleOf(goal),
      name: titleOf(strategy),
      plan: textOf(blocks, strategy),
      result: noText,
      lineFrom: strategy.lineFrom,
      lineTo: lastLine(blocks, strategy),
    }));
  });
  return numberProgrammes(entry, 'strategies', texts);
}
