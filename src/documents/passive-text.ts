/**
 * Characters of a text file that do something instead of being read: controls, noncharacters, direction overrides and isolates
 * (one that is not closed turns round the figures behind it), separators that other programs take for a new line or page.
 * Tabs and line ends are the form of the file and stay.
 */
export const activeCharacter = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** What an active character is read as: a separator as a blank, any other as U+FFFD, which every reader can see. */
export function readAs(character: string): string {
  return /[\v\f\u0085\u2028\u2029]/.test(character) ? ' ' : '\uFFFD';
}

/** How a character is named that nobody can see: `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text that only says something: one character for each active one, so that lines and places stay what they are. */
export function passiveText(text: string): string {
  return text.replace(activeCharacter, readAs);
}
