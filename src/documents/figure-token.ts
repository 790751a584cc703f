/** One printed figure: the characters and their exact value as plain digits. A printed `-` is zero. */
export interface FigureToken {
  readonly raw: string;
  readonly value: string;
}

const figure = /^(?:-|-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%％]?)$/;
/** Amounts of four digits and more are grouped by every book; an ungrouped run of digits is a code or an ordinal, unless a % follows. */
const ungrouped = /^-?\d{4,}[^%]*$/;

/**
 * Reads one whitespace-separated token as a figure: `12,345,000`, `-812,509`, `98.78%`, `-`, `0`.
 * Full-width digits and signs count as their ordinary forms.
 * @returns `undefined` when the token is not a figure (codes such as `03020000000` are not)
 */
export function readFigure(token: string): FigureToken | undefined {
  const plain = token.normalize('NFKC');
  if (!figure.test(plain) || ungrouped.test(plain)) return undefined;
  if (plain === '-') return { raw: token, value: '0' };
  const digits = plain.replace(/[,%]/g, '');
  return { raw: token, value: /^-0+(\.0+)?$/.test(digits) ? '0' : digits };
}

/** The text before the trailing figures of a line, and those figures, left to right. */
export interface TrailingFigures {
  readonly label: string;
  readonly figures: readonly FigureToken[];
}

/** Splits a line into its label and all figures that end it. */
export function trailingFigures(text: string): TrailingFigures {
  const tokens = text.trimEnd().split(/[ \t]+/);
  const figures: FigureToken[] = [];
  while (tokens.length > 0) {
    const read = readFigure(tokens.at(-1) ?? '');
    if (!read) break;
    figures.unshift(read);
    tokens.pop();
  }
  return { label: tokens.join(' '), figures };
}

/** The figures that begin a line (at most `count`) and the text that follows them. */
export function leadingFigures(text: string, count: number): { figures: readonly FigureToken[]; rest: string } {
  const tokens = text.trim().split(/[ \t]+/);
  const figures: FigureToken[] = [];
  while (figures.length < count && tokens.length > 0) {
    const read = readFigure(tokens[0] ?? '');
    if (!read) break;
    figures.push(read);
    tokens.shift();
  }
  return { figures, rest: tokens.join(' ') };
}
