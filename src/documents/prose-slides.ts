import { joinPieces } from './joined-text.ts';
import { markOf } from './prose-marks.ts';
import type { OutlineBlock } from './prose-outline.ts';
import type { Line } from './source-document.ts';

/** A text box, or one bullet of it. */
interface Box {
  readonly lines: Line[];
  readonly bullet: boolean;
}

/**
 * Slides as blocks: a slide begins at a line with one leading space, its first text box is its heading, every other text
 * box a paragraph and every bullet a list item. A box that leaves a bracket or a clause open goes on in the next one.
 * Nothing is joined across slides; the boxes keep the order in which the conversion left them, which is not always the eye's.
 */
export function slideBlocks(lines: readonly Line[]): OutlineBlock[] {
  return splitSlides(lines).flatMap((slide) => {
    const boxes = boxesOf(slide);
    const [first, ...rest] = boxes;
    if (!first) return [];
    const heading = blockOf(first, first.bullet ? 'list-item' : 'heading', []);
    const above = first.bullet ? [] : [heading];
    return [heading, ...rest.map((box) => blockOf(box, box.bullet ? 'list-item' : 'paragraph', above))];
  });
}

function splitSlides(lines: readonly Line[]): Line[][] {
  const slides: Line[][] = [];
  for (const line of lines) {
    if (/^ \S/.test(line.text) || slides.length === 0) slides.push([]);
    slides.at(-1)?.push(line);
  }
  return slides;
}

function boxesOf(slide: readonly Line[]): Box[] {
  const boxes: Box[] = [];
  let afterBlank = true;
  for (const line of slide) {
    if (line.text.trim() === '') {
      afterBlank = true;
      continue;
    }
    for (const text of line.text.trim().split(/\s+(?=[•➢➤✓✔]\s)/)) {
      const bullet = markOf(text)?.class === 'bullet';
      const last = boxes.at(-1);
      const goesOn = last && !bullet && (!afterBlank || isUnfinished(last) || isBracketed(text));
      if (goesOn) last.lines.push({ ...line, text });
      else boxes.push({ lines: [{ ...line, text }], bullet });
      afterBlank = false;
    }
  }
  return boxes;
}

/** A bracket is open, or a comma waits for the rest. */
function isUnfinished(box: Box): boolean {
  const text = box.lines.map((line) => line.text).join('');
  const count = (form: RegExp) => text.match(form)?.length ?? 0;
  return count(/[（(「《【]/g) > count(/[）)」》】]/g) || /[，、]$/.test(text);
}

/** A remark in brackets, alone in its box, belongs to the box before: `• 7項網路圖磚服務` `(WMTS)`. */
function isBracketed(text: string): boolean {
  return /^[(（].*[)）]$/.test(text);
}

function blockOf(box: Box, kind: OutlineBlock['kind'], above: readonly OutlineBlock[]): OutlineBlock {
  const text = joinPieces(box.lines.map((line) => ({ text: line.text, line: line.number })));
  const mark = markOf(text.text);
  return {
    kind,
    text,
    marks: mark ? [mark] : [],
    cells: [],
    above,
    lineFrom: box.lines[0]?.number ?? 0,
    lineTo: box.lines.at(-1)?.number ?? 0,
  };
}
