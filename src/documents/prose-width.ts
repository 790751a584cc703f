/** Full-width characters: Han, kana, full-width forms and the punctuation that Chinese setting gives a full em. */
const fullWidth =
  /[\u2014\u2025-\u2027\u2500-\u257f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;

/**
 * Width of a text in half-width columns, as the page had it: a Han character 2, a Latin letter or digit 1, and a space
 * about half (justified setting squeezes the space between Han and digits). Ends trimmed.
 */
export function columnsWide(text: string): number {
  let columns = 0;
  for (const char of text.trim()) columns += char === ' ' ? 0.5 : fullWidth.test(char) || char.length > 1 ? 2 : 1;
  return columns;
}
