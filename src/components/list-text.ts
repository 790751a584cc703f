/** A paragraph of a rebuilt text, or one item of a list in it. */
export interface TextPart {
  /** The mark as printed (`1.`, `(2)`, `A.`), empty for a paragraph. */
  readonly mark: string;
  readonly text: string;
  /** Nesting, 0 outermost. */
  readonly depth: number;
}

/** Kinds of marks; a list inside another is numbered in another kind. */
const kinds: readonly RegExp[] = [
  /^[（(][一二三四五六七八九十]+[)）]\s*/,
  /^[一二三四五六七八九十]+、\s*/,
  /^\d{1,2}[.、](?!\d)\s*/,
  /^[（(]\d{1,2}[)）]\s*/,
  /^[A-Z][.、]\s*/,
  /^[a-z][.、]\s*/,
  /^[•●‧○◎➢►-]\s*/,
];

/**
 * Text whose list items stand one a line (as the compiler rebuilds it) as paragraphs and items with their depth.
 * Marks stay as printed: official lists are cited by them.
 */
export function listText(text: string): TextPart[] {
  const open: number[] = [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const kind = kinds.findIndex((pattern) => pattern.test(line));
      if (kind < 0) return { mark: '', text: line, depth: open.length };
      const known = open.indexOf(kind);
      if (known < 0) open.push(kind);
      else open.length = known + 1;
      const mark = kinds[kind]?.exec(line)?.[0] ?? '';
      return { mark: mark.trim(), text: line.slice(mark.length), depth: open.length - 1 };
    });
}

/** Numbered sentences printed in one run (`1.…。2.…。`), each on a line of its own. */
export function numberedLines(text: string): string {
  return text
    .replace(/(?<=[。；])(?=\d{1,2}[.、](?!\d))/g, '\n')
    .replace(/(?<=[。；])(?=[（(][一二三四五六七八九十]+[)）])/g, '\n')
    .replace(/(?<=[：:])(?=1[.、](?!\d))/g, '\n');
}
