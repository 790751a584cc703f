import { squeeze } from './page-blocks.ts';
import type { Line } from './source-document.ts';

/** An amount that a sentence states, and the words before it that say what it is. */
export interface NotedAmount {
  readonly label: string;
  readonly raw: string;
  readonly value: string;
  readonly line: number;
}

/** A numbered sentence of 備註 (`二、…` or, as an item, `(一)…`), joined over its lines. */
export interface NumberedNote {
  readonly ordinal: string;
  readonly level: 'sentence' | 'item';
  readonly text: string;
  readonly amounts: readonly NotedAmount[];
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** Numbered sentences in printed order. A sentence runs on until its 。 or ：; lines that belong to none are left out. */
export function numberedNotes(lines: readonly Line[]): NumberedNote[] {
  const drafts: { ordinal: string; level: NumberedNote['level']; lines: Line[] }[] = [];
  for (const line of lines) {
    const text = squeeze(line.text);
    const sentence = /^[一二三四五六七八九十]+、/.exec(text)?.[0];
    const item = /^[(（][一二三四五六七八九十]+[)）]/.exec(text)?.[0];
    const last = drafts.at(-1);
    if (sentence !== undefined) drafts.push({ ordinal: sentence, level: 'sentence', lines: [line] });
    else if (item !== undefined) drafts.push({ ordinal: item, level: 'item', lines: [line] });
    else if (last && !/[。：:\d元]$/.test(squeeze(last.lines.at(-1)?.text ?? ''))) last.lines.push(line);
  }
  return drafts.map(({ ordinal, level, lines: own }) => ({
    ordinal,
    level,
    text: own.map(({ text }) => squeeze(text)).join(''),
    amounts: amountsOf(own, ordinal),
    lineFrom: own[0]?.number ?? 0,
    lineTo: own.at(-1)?.number ?? 0,
  }));
}

function amountsOf(lines: readonly Line[], ordinal: string): NotedAmount[] {
  const amounts: NotedAmount[] = [];
  let words = '';
  for (const { text, number } of lines) {
    let at = 0;
    const plain = squeeze(text);
    for (const match of plain.matchAll(/\d{1,3}(?:,\d{3})+|\d+(?=元)/g)) {
      words += plain.slice(at, match.index);
      amounts.push({
        label: labelOf(words, ordinal),
        raw: match[0],
        value: match[0].replaceAll(',', ''),
        line: number,
      });
      words = '';
      at = match.index + match[0].length;
    }
    words += plain.slice(at);
  }
  return amounts;
}

/** What the words between two amounts say of the second, without the signs and joints of the sentence. */
function labelOf(words: string, ordinal: string): string {
  const own = words.startsWith(ordinal) ? words.slice(ordinal.length) : words;
  return own.replace(/^元/, '').replace(/^[＝=＋+，,及屬較、]+/, '');
}
