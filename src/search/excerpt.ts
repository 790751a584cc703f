import type { Span } from './find-tokens.ts';

/** A stretch of text, marked where it is a hit. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  /** Offset of the first hit in the whole text, or of the excerpt. */
  readonly at: number;
}

const length = 96;

/**
 * The clauses around the hits, in whole clauses, marked: as many hits near the first one as fit. Without a hit, the beginning.
 * Text that is left out at either end is `…`.
 * @param isTable each line is a row: one that is entered later than at its name is shown with it
 */
export function excerptOf(text: string, hits: readonly Span[], isTable = false): Excerpt {
  const first = hits[0]?.from ?? 0;
  const clauses = clausesOf(text);
  let start = Math.max(
    0,
    clauses.findLastIndex(({ from }) => from <= first),
  );
  let end = start;
  const size = () => (clauses[end]?.to ?? 0) - (clauses[start]?.from ?? 0);
  // Grow after, then before, while whole clauses fit.
  for (;;) {
    const after = clauses[end + 1];
    const before = clauses[start - 1];
    if (after && size() + after.to - after.from <= length) end += 1;
    else if (before && size() + before.to - before.from <= length) start -= 1;
    else break;
  }
  const from = clauses[start]?.from ?? 0;
  const to = clauses[end]?.to ?? text.length;
  const parts: ExcerptPart[] = [];
  const put = (part: string, marked: boolean) => part !== '' && parts.push({ text: part, marked });
  const rowName = isTable ? rowNameBefore(text, from) : '';
  if (rowName !== '') put(`${rowName}…`, false);
  else if (from > 0) put(isTable && text[from - 1] === '\n' ? '' : '…', false);
  let at = from;
  for (const hit of hits.filter((span) => span.from >= from && span.to <= to)) {
    put(inOneLine(text.slice(at, hit.from)), false);
    put(inOneLine(text.slice(hit.from, hit.to)), true);
    at = hit.to;
  }
  const cut = /^[\s\S]*[，,；;、：:]\s*$/.test(text.slice(at, to)) || to < text.length;
  put(inOneLine(text.slice(at, to)).trimEnd(), false);
  if (cut && !/[。！？]$/.test(parts.at(-1)?.text ?? '')) put('…', false);
  return { parts, at: first };
}

/** A whole short text (a title) with its hits marked. */
export function markedText(text: string, hits: readonly Span[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const { from, to } of hits) {
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** What stands before the `：` of a line that is entered after it. */
function rowNameBefore(text: string, from: number): string {
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  return /^[^：]*：/.exec(line)?.[0] ?? '';
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '\u3000');
}

/** Clauses end after their mark; a comma inside a number ends none. */
function clausesOf(text: string): Span[] {
  const ends = [...text.matchAll(/[。！？；，、\n]|[;!?,](?!\d)/g)].map((match) => match.index + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((to, at) => ({ from: ends[at - 1] ?? 0, to }));
}
