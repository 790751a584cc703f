import type { JoinedText } from '../../documents/joined-text.ts';
import { joinPieces, lineAt } from '../../documents/joined-text.ts';
import { readOutline } from '../../documents/prose-blocks.ts';
import { findProsePart } from '../../documents/prose-part.ts';
import type { DocumentEntry, Line } from '../../documents/source-document.ts';
import { readImplementationTable } from '../programmes/programme-implementation.ts';

/** Where a passage stands: prose, a row of a table in prose, 實施內容 or 辦理情形 of the account, a cell of a tab table. */
export type PassagePart = 'prose' | 'row' | 'planned' | 'reported' | 'cell';

/** A stretch of text that belongs together: a paragraph or a cell. */
export interface Passage {
  readonly part: PassagePart;
  readonly text: JoinedText;
}

/** The passages of a document and their characters in one text, a line break between passages. */
export interface DocumentText {
  readonly text: string;
  /** 1-based published line of every UTF-16 unit of `text`. */
  readonly lines: readonly number[];
  /** Part of the passage to which every UTF-16 unit belongs. */
  readonly parts: readonly PassagePart[];
  /** Whether other text is printed between two lines that follow each other in a passage. */
  readonly isBreak: (line: number, next: number) => boolean;
}

/**
 * All text of a document in which something can be stated in words: its prose, the programme table of an account and the
 * cells of tab tables, whose descriptions are sentences. Spread tables hold figures only and are left to the statements.
 */
export function readDocumentText(entry: DocumentEntry, lines: readonly Line[]): DocumentText {
  const passages = [...prosePassages(entry, lines), ...tablePassages(entry, lines)].filter(
    ({ text }) => text.text !== '',
  );
  return {
    text: passages.map(({ text }) => `${text.text}\n`).join(''),
    lines: passages.flatMap(({ text }) => [...text.lines, text.lines.at(-1) ?? 0]),
    isBreak: (line, next) => next < line || lines.slice(line, next - 1).some(({ text }) => !isEmptyOrPageHead(text)),
    parts: passages.flatMap(({ text, part }) => Array.from({ length: text.text.length + 1 }, () => part)),
  };
}

function prosePassages(entry: DocumentEntry, lines: readonly Line[]): Passage[] {
  return readOutline(entry, lines).flatMap(({ kind, text, cells, lineFrom }): Passage[] =>
    kind === 'table-row'
      ? cells.filter((cell) => lineAt(cell, 0) >= lineFrom).map((cell) => ({ part: 'row', text: cell }))
      : [{ part: 'prose', text }],
  );
}

function tablePassages(entry: DocumentEntry, lines: readonly Line[]): Passage[] {
  if (entry.layout === 'spread') {
    const rows = readImplementationTable(lines)?.rows ?? [];
    return rows.flatMap(({ cells }): Passage[] => [
      { part: 'planned', text: cells.plan },
      { part: 'reported', text: cells.result },
    ]);
  }
  if (entry.layout !== 'tab') return [];
  const prose = new Set(findProsePart(entry, lines).lines.map(({ number }) => number));
  return lines
    .filter(({ number }) => !prose.has(number))
    .flatMap(({ number, text }) => text.split('\t').map((cell) => ({ text: cell, line: number })))
    .map((cell) => ({ part: 'cell', text: joinPieces([cell]) }));
}

/** Blank lines and page numbers interrupt no sentence. */
function isEmptyOrPageHead(text: string): boolean {
  return /^\s*\d{0,3}\s*$/.test(text);
}
