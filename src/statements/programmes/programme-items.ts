import type { JoinedText } from '../../documents/joined-text.ts';
import type { OutlineBlock } from '../../documents/prose-outline.ts';
import { blocksUnder, titleOf } from '../../documents/prose-outline.ts';
import type { DocumentEntry } from '../../documents/source-document.ts';

/** A programme item: what was planned, what was reported. Texts are rebuilt from broken lines, list items one a line. */
export interface Programme {
  /** Document, part and ordinal: `000-implementation-01`. */
  readonly id: string;
  readonly document: string;
  readonly fiscalYear: number;
  /** Where it stands: 各項工作計畫實施情形, 重要施政計畫執行成果, 年度重要計畫 … */
  readonly section: string;
  /** Name of the work plan or heading it stands under, as printed, without its numbering mark. */
  readonly workPlan: string;
  readonly name: string;
  readonly plan: string;
  readonly result: string;
  /** 1-based line of every UTF-16 unit of `plan`. */
  readonly planLines: readonly number[];
  /** The same of `result`. */
  readonly resultLines: readonly number[];
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** What a part of a document says of one programme, before it has a number. */
export interface ProgrammeText extends Pick<Programme, 'section' | 'workPlan' | 'name' | 'lineFrom' | 'lineTo'> {
  readonly plan: JoinedText;
  readonly result: JoinedText;
}

/** What an item does not print. */
export const noText: JoinedText = { text: '', lines: [] };

/** Numbers the programmes of one part in document order: `{document}-{part}-{nn}`. */
export function numberProgrammes(entry: DocumentEntry, part: string, texts: readonly ProgrammeText[]): Programme[] {
  return texts.map((text, at) => ({
    id: `${entry.id}-${part}-${String(at + 1).padStart(2, '0')}`,
    document: entry.id,
    fiscalYear: entry.fiscalYear,
    ...text,
    plan: text.plan.text,
    result: text.result.text,
    planLines: text.plan.lines,
    resultLines: text.result.lines,
  }));
}

/** A block and everything under it as one text, its own numbering mark left out, captions of pictures left out. */
export function textOf(blocks: readonly OutlineBlock[], block: OutlineBlock): JoinedText {
  const length = block.marks.reduce((total, mark) => total + mark.length, 0);
  const { text, lines } = block.text;
  const own = block.kind === 'heading' ? noText : { text: text.slice(length), lines: lines.slice(length) };
  return oneUnderTheOther([own, ...blocksUnder(blocks, block).map((each) => each.text)]);
}

/** Texts one under the other; empty ones and captions (`圖 2 …`) are left out. */
function oneUnderTheOther(texts: readonly JoinedText[]): JoinedText {
  const kept = texts.filter(({ text }) => text !== '' && !/^圖\s?\d+\s/.test(text));
  return {
    text: kept.map(({ text }) => text).join('\n'),
    lines: kept.flatMap(({ lines }, at) => (at === 0 ? lines : [lines[0] ?? 0, ...lines])),
  };
}

/** Last line of a block and everything under it. */
export function lastLine(blocks: readonly OutlineBlock[], block: OutlineBlock): number {
  return Math.max(block.lineTo, ...blocksUnder(blocks, block).map((each) => each.lineTo));
}

/** Name of an item: its heading, or where it is a sentence the clause that names it. */
export function nameOf(block: OutlineBlock): string {
  return block.kind === 'heading' ? titleOf(block) : namingClause(titleOf(block));
}

/**
 * The clause of a sentence that says what is done, verbatim: the first one, and the second with it when the first only
 * gives a ground or purpose (`為提升…，由本中心辦理…`). Marks inside brackets and quotation marks do not end a clause.
 */
export function namingClause(sentence: string): string {
  const onlyGround = /^(?:為|依|以|配合|透過|因應|藉由|運用)/.test(sentence);
  let depth = 0;
  let clauses = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const char = sentence[at] ?? '';
    if ('（(「《'.includes(char)) depth += 1;
    else if ('）)」》'.includes(char)) depth -= 1;
    else if (depth <= 0 && /[，,：:。；;\n]/.test(char)) {
      clauses += 1;
      if (!onlyGround || clauses === 2 || !/[，,]/.test(char)) return sentence.slice(0, at);
    }
  }
  return sentence;
}
