import type { OutlineBlock } from '../../documents/prose-outline.ts';
import { blocksUnder, titleOf } from '../../documents/prose-outline.ts';
import type { DocumentEntry } from '../../documents/source-document.ts';
import type { Programme } from './programme-items.ts';
import { lastLine, noText, numberProgrammes, textOf } from './programme-items.ts';

/** What readers call the part: slides have no official sections. */
const section = '簡報投影片';

/** Captions inside a slide that name no undertaking. */
const captions = new Set(['計畫內容', '功能&成效', '推動成效', '推動方向', '未來推動方向', '核心價值', '策略目標']);

/**
 * One programme for each slide that says more than its title; its text is what was reported, since slides do not keep
 * plans and results apart. A slide is called by its first text box, or where that is a caption or another slide's name,
 * by the next one too.
 */
export function readSlides(entry: DocumentEntry, blocks: readonly OutlineBlock[]): Programme[] {
  if (entry.layout !== 'slides') return [];
  const slides = blocks.filter((block) => block.kind === 'heading' && blocksUnder(blocks, block).length > 0);
  const titles = slides.map((slide) => titleOf(slide));
  const texts = slides.map((slide) => {
    const boxes = [slide, ...blocksUnder(blocks, slide)].map(titleOf).filter((title) => !captions.has(title));
    const [title = titleOf(slide), next = ''] = boxes;
    const isShared = titles.filter((each) => each === title).length > 1;
    return {
      section,
      workPlan: section,
      name: isShared ? `${title} ${next}` : title,
      plan: noText,
      result: textOf(blocks, slide),
      lineFrom: slide.lineFrom,
      lineTo: lastLine(blocks, slide),
    };
  });
  return numberProgrammes(entry, 'slides', texts);
}
