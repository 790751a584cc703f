import type { EmbeddedDrawing } from './embedded-drawing.ts';
import { embeddedDrawing } from './embedded-drawing.ts';
import type { Html } from './html.ts';
import { html, trusted } from './html.ts';
import { cardSize } from './oembed.ts';
import type { PictureText } from './picture-text.ts';
import { fitHeadline, lineCount, setText } from './picture-text.ts';
import { withoutLines } from './relative-links.ts';
import { pictureStyles } from './standalone-svg.ts';

/** What a page's picture for sharing shows. */
export interface Card {
  readonly question: string;
  readonly finding: string;
  /** Official names in the finding that no line break cuts. */
  readonly names?: readonly string[];
  /** Whose, which year, which stage; small. */
  readonly facts: readonly string[];
  /** A drawing of the site, as it stands on the page; a page without one has its words alone, over the whole width. */
  readonly drawing?: string | undefined;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const edge = 44;
const column = 356;
/** Height by width from which on a drawing is too low to stand beside its words. */
const low = 0.4;

const sizes = (...px: readonly number[]) => px.map((size) => ({ size, line: Math.round(size * 1.38) }));
/** Sizes of the headline beside a drawing, over a low one, and where it has the card for itself. */
const headlines = { beside: sizes(40, 34, 29, 25, 21), over: sizes(46, 40, 34, 29), alone: sizes(64, 54, 46, 40, 34) };

/**
 * A page's picture for sharing: words on the left, the real chart on the right as large as it fits; a low chart under its
 * words, over the whole width.
 */
export function cardSvg(card: Card, site: string, mark: string): string {
  const { question, finding, names, drawing: markup } = card;
  const { width, height } = cardSize;
  const drawing =
    markup === undefined ? undefined : embeddedDrawing(withoutLines(markup).replace(/ href="[^"]*"/g, ''));
  const form = drawing === undefined ? 'alone' : drawing.height / drawing.width < low ? 'over' : 'beside';
  const pieces: Html[] = [];
  const room = form === 'beside' ? column : width - 2 * edge;
  let top = edge;
  const add = (text: PictureText, after: number) => {
    const set = setText(text, edge, top, room);
    pieces.push(set.markup);
    top += set.height + after;
  };
  pieces.push(
    html`<rect class="mark" x="${edge}" y="${top}" width="38" height="38"/><text class="strong on-mark" x="${edge + 19}" y="${top + 28}" font-size="26" text-anchor="middle">${mark}</text><text class="strong" x="${edge + 50}" y="${top + 28}" font-size="26">${site}</text>`,
  );
  top += form === 'over' ? 64 : 78;
  add({ text: question, size: 21, line: 32, className: 'seal', maxLines: 2 }, form === 'over' ? 2 : 8);
  const told = form === 'over' ? [card.facts.slice(0, 4).join('　')] : card.facts.slice(0, 4);
  const fine = told.map((text): PictureText => ({ text, size: 18, line: 27, className: 'quiet', maxLines: 2 }));
  const below = fine.reduce(
    (sum, { text, size, line }) => sum + Math.min(2, lineCount(text, size, room, false)) * line + 4,
    16,
  );
  const left = form === 'over' ? 2 * 63 : height - edge - top - below;
  const headline = fitHeadline(finding, headlines[form], room, left, names);
  for (const text of headline.lines) add({ ...headline, text, className: 'strong', maxLines: 1 }, 0);
  top += form === 'over' ? 4 : 16;
  for (const text of fine) add(text, 4);
  if (drawing)
    pieces.push(
      placed(
        drawing,
        form === 'over'
          ? { x: edge, y: top + 14, width: room, height: height - edge - top - 14 }
          : { x: edge + column + 36, y: edge, width: width - column - 36 - 2 * edge, height: height - 2 * edge },
      ),
    );
  const own = `.mark { fill: #b3361f; }\n.chart .on-mark { fill: #ffffff; }`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${trusted(pictureStyles(markup ?? ''))}
${trusted(own)}</style><rect class="ground" width="${width}" height="${height}"/><g class="chart">${pieces}</g></svg>
`.text;
}

/** As large as the room holds, in its middle. */
function placed(drawing: EmbeddedDrawing, room: Room): Html {
  const scale = Math.floor(Math.min(room.width / drawing.width, room.height / drawing.height) * 1000) / 1000;
  const x = Math.round(room.x + (room.width - drawing.width * scale) / 2);
  const y = Math.round(room.y + (room.height - drawing.height * scale) / 2);
  return drawing.at(x, y, scale);
}
