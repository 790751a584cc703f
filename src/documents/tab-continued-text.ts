/** A text cell that may have been cut by the end of its page. */
export interface TextPart {
  readonly line: number;
  readonly page: number;
  readonly text: string;
  /** A subtotal row prints a fund split or nothing: a description there belongs to the row above. */
  readonly subtotal: boolean;
  /** Complete as it stands although it does not end like a sentence (a fund split). */
  readonly complete: boolean;
}

/** The same cells with every text on the row it describes. */
export interface JoinedText {
  readonly text: string;
  /** Line of the last piece; the row's own line when nothing was moved. */
  readonly lineTo: number;
}

export interface MovedText {
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly what: 'description continued on the next page' | 'description printed one row late';
}

const sentenceEnd = /[。！？）)」』]$/;

/**
 * Puts cut and late descriptions back. A description that ends a page unfinished goes on with the first sentence of the
 * next page's first description; the row that loses all its text so takes the next row's when that one is a subtotal row,
 * which has no description of its own.
 */
export function joinContinuedText(parts: readonly TextPart[]): { joined: JoinedText[]; moved: MovedText[] } {
  const joined = parts.map((part) => ({ text: part.text, lineTo: part.line }));
  const moved: MovedText[] = [];
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    const own = joined[at];
    const after = joined[at + 1];
    if (!next || !own || !after || next.page === part.page) continue;
    if (own.text === '' || part.complete || sentenceEnd.test(own.text) || next.complete) continue;
    const stop = after.text.indexOf('。');
    if (stop < 0) continue;
    own.text += after.text.slice(0, stop + 1);
    own.lineTo = next.line;
    after.text = after.text.slice(stop + 1).trim();
    moved.push({ lineFrom: part.line, lineTo: next.line, what: 'description continued on the next page' });
    const late = parts[at + 2];
    const lateText = joined[at + 2];
    if (after.text !== '' || next.subtotal || !late || !lateText) continue;
    if (late.page !== next.page || !late.subtotal || late.complete || lateText.text === '') continue;
    after.text = lateText.text;
    after.lineTo = late.line;
    lateText.text = '';
    moved.push({ lineFrom: next.line, lineTo: late.line, what: 'description printed one row late' });
  }
  return { joined, moved };
}
