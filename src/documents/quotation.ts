import { foldFullWidth } from './full-width.ts';
import type { Line } from './source-document.ts';

const plainly = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A blank inside a line, or where the conversion broke it. A tab is a cell's edge and no blank. */
const blank = '[^\\S\\t]';
const inFigure = /[\d,.]/;
const patterns = new Map<string, RegExp | undefined>();

/**
 * Whether lines print a quotation, from the first of them to the last. A quotation is literal: `…` says that more is printed
 * there (words or whole lines), `⇥` is a tab, and blanks count only between figures. What is quoted must be whole tokens,
 * bounded by blanks, tabs or the ends of a line, unless `…` says that it was cut; a figure is never cut.
 * @param extent `whole`: it begins on the first line and ends on the last; `sample`: it stands somewhere among them
 */
export function printsQuotation(quotation: string, lines: readonly Line[], extent: 'whole' | 'sample'): boolean {
  const key = `${extent} ${quotation}`;
  const known = patterns.has(key) ? patterns.get(key) : patternOf(quotation, extent);
  patterns.set(key, known);
  return known?.test(lines.map(({ text }) => text).join('\n')) ?? false;
}

/** The quotation as an expression over its lines; `undefined` when nothing literal is quoted. */
function patternOf(quotation: string, extent: 'whole' | 'sample'): RegExp | undefined {
  const plain = foldFullWidth(quotation.normalize('NFC')).replaceAll('⇥', '\t');
  const parts = plain.split('…').map((part) => part.trim() || (part.includes('\t') ? '\t' : ''));
  const fragments = parts.filter((part) => part !== '');
  if (fragments.length === 0) return undefined;
  const before = '(?<![\\d,.](?=\\d))';
  const after = '(?<!\\d(?=[,.]?\\d))';
  const start = extent === 'whole' ? '^[^\\n]*?' : '';
  const end = extent === 'whole' ? '[^\\n]*$' : '';
  const first = `${start}${parts[0] === '' ? before : '(?<!\\S)'}`;
  const last = `${parts.at(-1) === '' ? after : '(?!\\S)'}${end}`;
  const between = `${after}[^]*?${before}`;
  return new RegExp(`${first}${fragments.map(literal).join(between)}${last}`, 'u');
}

function literal(fragment: string): string {
  const characters = [...fragment.replace(/[^\S\t]+/g, ' ').replace(/ ?\t ?/g, '\t')];
  return characters.reduce((pattern, character, at) => {
    const before = characters[at - 1] ?? '';
    const after = characters[at + 1] ?? '';
    if (character === ' ')
      return `${pattern}${inFigure.test(before) && inFigure.test(after) ? `${blank}+` : `${blank}*`}`;
    const joins = before === '' || before === ' ' || (inFigure.test(before) && inFigure.test(character));
    return `${pattern}${joins ? '' : `${blank}*`}${plainly(character)}`;
  }, '');
}
