import type { OutlineBlock } from '../../documents/prose-outline.ts';
import { blocksUnder, titleOf } from '../../documents/prose-outline.ts';
import type { DocumentEntry } from '../../documents/source-document.ts';
import type { Programme } from './programme-items.ts';
import { nameOf, noText, numberProgrammes, textOf } from './programme-items.ts';

/** Official part of 預算總說明: 本年度計畫重點及預期績效. */
export function isPriorities(block: OutlineBlock): boolean {
  return block.kind === 'heading' && titleOf(block).endsWith('計畫重點及預期績效');
}

/** One programme for each numbered item of 計畫重點及預期績效; its text is the plan, the groups (一)(二) have no names. */
export function readPriorities(entry: DocumentEntry, blocks: readonly OutlineBlock[]): Programme[] {
  const heading = blocks.find(isPriorities);
  if (!heading) return [];
  const items = blocksUnder(blocks, heading).filter((block) => block.kind === 'list-item');
  const texts = items.map((item) => ({
    section: titleOf(heading),
    workPlan: titleOf(heading),
    name: nameOf(item),
    plan: textOf([], item),
    result: noText,
    lineFrom: item.lineFrom,
    lineTo: item.lineTo,
  }));
  return numberProgrammes(entry, 'priorities', texts);
}
