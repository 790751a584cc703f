/** A stretch of text that stands on one published line. */
export interface LocatedPiece {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** The piece opens a list item: it follows a line break, whatever came before. */
  readonly breakBefore?: boolean;
}

/** A text rebuilt from broken lines that still knows where each of its characters was printed. */
export interface JoinedText {
  readonly text: string;
  /** 1-based line of every UTF-16 unit of `text`. */
  readonly lines: readonly number[];
}

/** `cell`: a narrow cell, where a space between two Han characters is only a broken line; `prose`: it may be the author's. */
export type Setting = 'prose' | 'cell';

interface Unit {
  readonly char: string;
  readonly line: number;
}

const han = /[\u2e80-\u2fff\u3005-\u3007\u3041-\u9fff\uf900-\ufaff]/;
const wideMark =
  /[\u2014\u2025-\u2027\u2500-\u257f\u3000-\u3004\u3008-\u303f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff60]/;
const latin = /[0-9A-Za-z\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/**
 * Joins broken lines: nothing between Han characters, one space between Latin words, letter-spacing closed.
 * Empty pieces are skipped; no pieces give an empty text.
 */
export function joinPieces(pieces: readonly LocatedPiece[], setting: Setting = 'prose'): JoinedText {
  const units: Unit[] = [];
  for (const piece of pieces) {
    const text = piece.text.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const before = units.at(-1)?.char ?? '';
    if (piece.breakBefore && before !== '') units.push({ char: '\n', line: piece.line });
    else if (needsSpace(before, text[0] ?? '')) units.push({ char: ' ', line: piece.line });
    const own = [...text].map((char) => ({ char, line: piece.line }));
    units.push(...closeSpaces(own, setting));
  }
  return fromUnits(closeSpaces(units, setting));
}

/** Published line of the character at `offset`; past the end the last line, and 0 for an empty text. */
export function lineAt(joined: JoinedText, offset: number): number {
  return joined.lines[offset] ?? joined.lines.at(-1) ?? 0;
}

function fromUnits(units: readonly Unit[]): JoinedText {
  return {
    text: units.map((unit) => unit.char).join(''),
    lines: units.flatMap((unit) => Array.from({ length: unit.char.length }, () => unit.line)),
  };
}

/** A word that ends a line and one that begins the next are two words; a number broken after its comma is one. */
function needsSpace(before: string, after: string): boolean {
  return (
    (latin.test(before) && /[0-9A-Za-z(\uff10-\uff5a]/.test(after)) || (/[.;:)]/.test(before) && /[A-Za-z]/.test(after))
  );
}

/** Drops the spaces that the setting made: round full-width marks, inside brackets, between letter-spaced characters. */
function closeSpaces(units: readonly Unit[], setting: Setting): Unit[] {
  return units.filter((unit, at) => {
    if (unit.char !== ' ') return true;
    const before = units[at - 1]?.char ?? '';
    const after = units[at + 1]?.char ?? '';
    if (wideMark.test(before) || wideMark.test(after) || before === '(' || after === ')') return false;
    if (before === '\n' || after === '\n') return false;
    const hanBefore = han.test(before);
    const hanAfter = han.test(after);
    const spacedOut = standsAlone(units, at - 1) || standsAlone(units, at + 1);
    if (hanBefore && hanAfter) return setting === 'prose' && !spacedOut;
    if ((hanBefore && after === '(') || (before === ')' && hanAfter)) return !spacedOut;
    return true;
  });
}

function standsAlone(units: readonly Unit[], at: number): boolean {
  const isEdge = (char: string | undefined) => char === undefined || char === ' ' || char === '\n';
  return isEdge(units[at - 1]?.char) && isEdge(units[at + 1]?.char);
}
