import type { OutlineBlock } from '../../documents/prose-outline.ts';
import { childrenOf, titleOf } from '../../documents/prose-outline.ts';
import type { DocumentEntry } from '../../documents/source-document.ts';
import type { Programme } from './programme-items.ts';
import { lastLine, noText, numberProgrammes, textOf } from './programme-items.ts';

/** The two parts of an item in a report to the council: what is to be done, what was done and comes next. */
const strategy = '執行策略';
const outcome = '成果與推動方向';

/** One programme for each heading of a report that has 執行策略 (its plan) and 成果與推動方向 (its result) under it. */
export function readFocus(entry: DocumentEntry, blocks: readonly OutlineBlock[]): Programme[] {
  const texts = blocks.flatMap((block) => {
    const parts = childrenOf(blocks, block);
    const plan = parts.find((part) => titleOf(part) === strategy);
    const result = parts.find((part) => titleOf(part) === outcome);
    if (!plan && !result) return [];
    const [outermost] = block.above;
    const above = block.above.at(-1);
    return {
      section: outermost ? titleOf(outermost) : '',
      workPlan: above ? titleOf(above) : '',
      name: titleOf(block),
      plan: plan ? textOf(blocks, plan) : noText,
      result: result ? textOf(blocks, result) : noText,
      lineFrom: block.lineFrom,
      lineTo: lastLine(blocks, block),
    };
  });
  return numberProgrammes(entry, 'focus', texts);
}
