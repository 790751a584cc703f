import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { activeCharacter, codePoint, readAs } from '../documents/passive-text.ts';
import type { DocumentEntry } from '../documents/source-document.ts';

/** CONTROL-CHARACTER (a warning): each active character of a seed once, where it first stands, with its other lines. */
export function activeCharacters({ id }: DocumentEntry, text: string): Diagnostic[] {
  const found = new Map<string, { readonly column: number; readonly lines: Set<number> }>();
  for (const [at, row] of text.split(/\r\n?|\n/).entries()) {
    for (const { 0: character, index } of row.matchAll(activeCharacter)) {
      const known = found.get(character) ?? { column: [...row.slice(0, index)].length + 1, lines: new Set<number>() };
      known.lines.add(at + 1);
      found.set(character, known);
    }
  }
  return [...found].map(([character, { column, lines }]) => {
    const [line = 0, ...others] = lines;
    return {
      code: 'CONTROL-CHARACTER',
      severity: 'warning',
      at: { document: id, line },
      values: {
        column: String(column),
        character: codePoint(character),
        ...effect(character),
      },
      ...(others.length > 0 && { related: others.map(String) }),
    };
  });
}

/** What the character would do, and what stands in its place. */
function effect(character: string): { readonly zh: string; readonly en: string } {
  if (readAs(character) === ' ') {
    return {
      zh: '在別的程式裡會換行或換頁，讀作空白',
      en: 'which other programs take for a new line or page; it is read as a blank',
    };
  }
  if (/\p{Bidi_Control}/u.test(character)) {
    return {
      zh: '會把後面的字和數字倒過來排，讀作「\uFFFD」',
      en: 'which turns round the words and figures behind it; it is read as \uFFFD',
    };
  }
  return { zh: '不是能印出的字，讀作「\uFFFD」', en: 'which no printer can print; it is read as \uFFFD' };
}
