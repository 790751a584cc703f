import { textWidth } from '../charts/text-width.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import type { Words } from '../i18n/use-words.ts';
import { embedMeasures as m } from './embed-measures.ts';
import { embeddedDrawing } from './embedded-drawing.ts';
import { lineCount } from './picture-text.ts';

/** What an embed shows: a chart, and what it says of the measure or unit that was asked for. */
export type Framed = Exhibit & { readonly measured?: string };

/**
 * How high an embed stands in a frame of a given width, px, with its table closed. Text is measured by the wider table, so the estimate is never too low.
 */
export function embedHeight(
  { question, finding, sentence, measured = '', caveat, facts, sources, unlabelled, drawings }: Framed,
  width: number,
  words: Words,
  frozen = false,
): number {
  const inner = width - 2 * m.padding.side;
  const text = (content: string, { size, line }: { size: number; line: number }, bold = false) =>
    content === '' ? 0 : lineCount(content, size, inner, bold) * line;
  const phone = width < m.phoneBelow;
  const drawing = embeddedDrawing(phone ? drawings.phone : drawings.wide);
  const listed = phone ? [] : unlabelled.filter(({ href }) => !href.startsWith('#'));
  const list =
    listed.length === 0
      ? 0
      : 7 +
        rowsOf(
          listed.map(({ text: name }) => name),
          inner,
        ) *
          m.listLine;
  const parts = [
    3 + m.padding.top + m.padding.bottom,
    text(question, m.question, true),
    text(finding, m.finding, true),
    text(sentence, m.sentence),
    2 * m.gap,
    drawing.height * Math.min(1, inner / drawing.width),
    list,
    text(measured, m.fine, true),
    text(caveat, m.fine),
    text(words.figures.facts(facts), m.fine),
    text(
      words.figures.label(words.figures.source) +
        sources.map(({ text: source }) => source).join(words.figures.separator) +
        (frozen ? words.embeds.sourcesAreLive : ''),
      m.fine,
    ),
    m.press,
    6 + 5 + 1 + (phone ? 2 : 1) * m.press,
  ];
  // Two for what the browser rounds.
  return Math.ceil(parts.reduce((sum, part) => sum + part, 2));
}

/** Rows that items take beside each other, each in one piece where it can be. */
function rowsOf(items: readonly string[], width: number): number {
  let [rows, used] = [1, 0];
  for (const item of items) {
    const own = textWidth(item, m.fine.size);
    if (used > 0 && used + m.listGap + own > width) [rows, used] = [rows + 1, own];
    else used += (used > 0 ? m.listGap : 0) + own;
    if (own > width) rows += Math.ceil(own / width) - 1;
  }
  return rows;
}
