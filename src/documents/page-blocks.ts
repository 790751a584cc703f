import type { Line } from './source-document.ts';

/**
 * A stretch of a converted PDF that came from one page, or from one text frame of a page.
 * The conversion leaves three or more blank lines between pages that carry a running head, and a line with one leading
 * space where a page without one begins; both are kept apart because a one-page statement may contain the latter.
 */
export interface PageBlock {
  /** `page`: after blank lines; `frame`: after a line that begins with one space. */
  readonly opens: 'page' | 'frame';
  readonly lines: readonly Line[];
}

/** Every statement of a book asks for the same blocks; they are cut once for each array of lines. */
const cutAlready = new WeakMap<readonly Line[], readonly PageBlock[]>();

/** Cuts a document into blocks. Every non-blank line is in exactly one block, in order. */
export function pageBlocks(lines: readonly Line[]): readonly PageBlock[] {
  const known = cutAlready.get(lines) ?? cutBlocks(lines);
  cutAlready.set(lines, known);
  return known;
}

function cutBlocks(lines: readonly Line[]): PageBlock[] {
  const blocks: PageBlock[] = [];
  let current: Line[] = [];
  let opens: PageBlock['opens'] = 'page';
  let blanks = 0;
  const close = (next: PageBlock['opens']) => {
    if (current.length > 0) blocks.push({ opens, lines: current });
    current = [];
    opens = next;
  };
  for (const line of lines) {
    if (line.text.trim() === '') {
      // A line of spaces is a text frame that holds nothing, not the gap between two pages.
      blanks = line.text === '' ? blanks + 1 : 0;
      continue;
    }
    if (blanks >= 3) close('page');
    else if (/^ [^ ]/.test(line.text)) close('frame');
    blanks = 0;
    current.push(line);
  }
  close('page');
  return blocks;
}

/** Text without any white space, ideographic spaces included: the form in which titles and names are compared. */
export function squeeze(text: string): string {
  return text.replace(/[\s　]+/g, '');
}

const squeezedLines = new WeakMap<PageBlock, ReadonlySet<string>>();

function hasLine(block: PageBlock | undefined, text: string): boolean {
  if (!block) return false;
  const known = squeezedLines.get(block) ?? new Set(block.lines.map((line) => squeeze(line.text)));
  squeezedLines.set(block, known);
  return known.has(text);
}

/** The two facing pages of a spread. */
export interface Spread {
  readonly left: PageBlock;
  readonly right: PageBlock;
}

/**
 * Finds the spreads of a statement: its title runs across the gutter, so the left page holds the title's beginning
 * (`歲入來源`) and the right page its end (`別決算表`). Where it is cut is found, not configured.
 */
export function findSpreads(blocks: readonly PageBlock[], title: string): Spread[] {
  const spreads: Spread[] = [];
  for (let at = 0; at + 1 < blocks.length; at += 1) {
    const left = blocks[at];
    const right = blocks[at + 1];
    if (!left || !right) continue;
    for (let cut = 2; cut <= title.length - 2; cut += 1) {
      if (hasLine(left, title.slice(0, cut)) && hasLine(right, title.slice(cut))) {
        spreads.push({ left, right });
        break;
      }
    }
  }
  return spreads;
}

/**
 * Finds the single pages of a statement: the block that prints the whole title, and the frames that follow on its page.
 * The lines before the title on the same block belong to another frame and are left out.
 */
export function findPages(blocks: readonly PageBlock[], title: string): PageBlock[] {
  const pages: PageBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (!hasLine(block, title)) continue;
    const titleAt = block.lines.findIndex((line) => squeeze(line.text) === title);
    const lines = block.lines.slice(titleAt);
    for (let next = at + 1; blocks[next]?.opens === 'frame'; next += 1) {
      // The date line cut at the gutter marks a spread's left page, not more of this one.
      if (hasLine(blocks[next], '中華民國')) break;
      lines.push(...(blocks[next]?.lines ?? []));
    }
    pages.push({ opens: block.opens, lines });
  }
  return pages;
}

/** Finds the blocks that print the title anywhere: pages whose rows the conversion put before their head. */
export function findTitledBlocks(blocks: readonly PageBlock[], titles: readonly string[]): PageBlock[] {
  return blocks.filter((block) => titles.some((title) => hasLine(block, title)));
}

/** The money unit that a page head states (`單位：新臺幣千元`), or `undefined`. */
export function statedUnit(lines: readonly Line[]): '元' | '千元' | undefined {
  for (const line of lines) {
    const match = /單位[:：]新臺幣(千元|元)/.exec(squeeze(line.text));
    if (match) return match[1] === '千元' ? '千元' : '元';
  }
  return undefined;
}
