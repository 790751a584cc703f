import type { JoinedText } from '../documents/joined-text.ts';
import { marksOf } from '../documents/prose-marks.ts';
import type { Programme } from '../ledger/compiled-books.ts';

/** Words of a book that are short enough to stand in a list, and the line on which they begin. */
export interface QuotedClause {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** What an item plans as its book prints it, with its lines. */
export function planned({ plan, planLines }: Programme): JoinedText {
  return { text: plan, lines: planLines };
}

/** What an item reports; where it reports nothing, what it plans. */
export function reportedElsePlanned(item: Programme): JoinedText {
  return item.result === '' ? planned(item) : { text: item.result, lines: item.resultLines };
}

/** A sentence of a text before it is shortened. */
interface Sentence extends QuotedClause {
  /** Line of every UTF-16 unit. */
  readonly lines: readonly number[];
  /** `陳情整合平台:`, or a numbered title with its text on a line of its own: it announces and says nothing. */
  readonly isHeading: boolean;
}

/**
 * The first sentence of a text, or as much of it as ends at a comma within 60 characters; a heading is passed over, and so is a
 * sentence that only says `name` again.
 * @throws on a text without words: an empty quotation looks like one
 */
export function firstClause(text: JoinedText, name = ''): QuotedClause {
  const sentences = sentencesOf(text);
  const first =
    sentences.find((each) => !each.isHeading && folded(each.text).replace(/。$/, '') !== folded(name)) ?? sentences[0];
  if (!first) throw new Error('a text without words has no clause to quote');
  return { text: shortened(first.text), line: first.line };
}

/**
 * The first sentence of a text that holds one of the words (spaces and width aside), shortened to the clauses that do;
 * where only a heading holds one, what stands under it; else the first clause.
 * @throws on a text without words
 */
export function clauseAbout(text: JoinedText, words: readonly string[]): QuotedClause {
  const sentences = sentencesOf(text);
  const isAbout = (sentence: string) => words.some((word) => folded(sentence).includes(folded(word)));
  const about = sentences.find((sentence) => !sentence.isHeading && isAbout(sentence.text));
  if (about) return shortenedTo(about, isAbout);
  const heading = sentences.findIndex((sentence) => isAbout(sentence.text));
  const under = heading < 0 ? undefined : sentences.slice(heading).find(({ isHeading }) => !isHeading);
  return under ? { text: shortened(under.text), line: under.line } : firstClause(text);
}

const longest = 60;
const shortest = 20;

function shortened(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  const cut = Math.max(sentence.lastIndexOf('，', longest), sentence.lastIndexOf('、', longest));
  return `${sentence.slice(0, cut > shortest ? cut : longest)}…`;
}

/** A sentence from its beginning, or from its first clause that is about the thing where the beginning leaves it out. */
function shortenedTo({ text, line, lines }: Sentence, isAbout: (words: string) => boolean): QuotedClause {
  if (isAbout(shortened(text))) return { text: shortened(text), line };
  const starts = [...text.matchAll(/，/g)].map(({ index }) => index + 1);
  const from = starts.findLast((start) => isAbout(text.slice(start)));
  if (from === undefined) return { text: shortened(text), line };
  return { text: `…${shortened(text.slice(from))}`, line: lines[from] ?? line };
}

/** The sentences of a text without their opening marks; a line ends one too. */
function sentencesOf(text: JoinedText): Sentence[] {
  const printed = [...text.text.matchAll(/[^。；\n]+[。；]?/g)]
    .map(({ index, 0: { length } }) => trimmed(text, index, index + length))
    .filter(({ text: sentence }) => sentence !== '');
  return printed.map((own, at) => {
    const { text: sentence, lines } = withoutOpeningMarks(own);
    const isNumbered = sentence.length < own.text.length;
    const opensText = text.text.includes(`${own.text}\n`) && marksOf(printed[at + 1]?.text ?? '1.').length === 0;
    const isHeading = /[：:]$/.test(sentence)
      ? !/[，,]/.test(sentence)
      : isNumbered && opensText && !/[。；，]/.test(sentence);
    return { text: sentence, lines, line: lines[0] ?? 0, isHeading };
  });
}

function withoutOpeningMarks({ text, lines }: JoinedText): JoinedText {
  const length = marksOf(text).reduce((total, mark) => total + mark.length, 0);
  return length === text.length ? { text, lines } : { text: text.slice(length), lines: lines.slice(length) };
}

function trimmed({ text, lines }: JoinedText, from: number, to: number): JoinedText {
  const printed = text.slice(from, to);
  const start = from + printed.length - printed.trimStart().length;
  const kept = printed.trim();
  return { text: kept, lines: lines.slice(start, start + kept.length) };
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
