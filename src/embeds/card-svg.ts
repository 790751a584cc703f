import { embeddedDrawing } from './embedded-drawing.ts';
import type { Html } from './html.ts';
import { html, trusted } from './html.ts';
import { cardSize } from './oembed.ts';
import type { PictureText } from './picture-text.ts';
import { fitHeadline, lineCount, setText } from './picture-text.ts';
import { pictureStyles } from './standalone-svg.ts';

/** What a page's picture for sharing shows. */
export interface Card {
  readonly question: string;
  readonly finding: string;
  /** Whose, which year, which stage; small. */
  readonly facts: readonly string[];
  /** A drawing of the site, as it stands on the page; a page without one has its words alone, over the whole width. */
  readonly drawing?: string | undefined;
}

const edge = 44;
const column = 356;

/** Sizes of the headline beside a drawing, and where it has the card for itself. */
const beside = [40, 34, 29, 25, 21].map((size) => ({ size, line: Math.round(size * 1.38) }));
const alone = [64, 54, 46, 40, 34].map((size) => ({ size, line: Math.round(size * 1.38) }));

/** A page's picture for sharing: words on the left, the real chart on the right as large as it fits. */
export function cardSvg({ question, finding, facts, drawing: markup }: Card, site: string, mark: string): string {
  const { width, height } = cardSize;
  const pieces: Html[] = [];
  const room = markup === undefined ? width - 2 * edge : column;
  let top = edge;
  const add = (text: PictureText, after: number) => {
    const set = setText(text, edge, top, room);
    pieces.push(set.markup);
    top += set.height + after;
  };
  pieces.push(
    html`<rect class="mark" x="${edge}" y="${top}" width="38" height="38"/><text class="strong on-mark" x="${edge + 19}" y="${top + 28}" font-size="26" text-anchor="middle">${mark}</text><text class="strong" x="${edge + 50}" y="${top + 28}" font-size="26">${site}</text>`,
  );
  top += 78;
  add({ text: question, size: 21, line: 32, className: 'seal', maxLines: 2 }, 8);
  const fine = facts
    .slice(0, 4)
    .map((text): PictureText => ({ text, size: 18, line: 27, className: 'quiet', maxLines: 2 }));
  const below = fine.reduce(
    (sum, { text, size, line }) => sum + Math.min(2, lineCount(text, size, room, false)) * line + 4,
    16,
  );
  const headline = fitHeadline(finding, markup === undefined ? alone : beside, room, height - edge - top - below);
  for (const text of headline.lines) add({ ...headline, text, className: 'strong', maxLines: 1 }, 0);
  top += 16;
  for (const text of fine) add(text, 4);
  const own = `.mark { fill: #b3361f; }\n.chart .on-mark { fill: #ffffff; }`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${trusted(pictureStyles(markup ?? ''))}
${trusted(own)}</style><rect class="ground" width="${width}" height="${height}"/><g class="chart">${pieces}${markup === undefined ? undefined : placed(markup)}</g></svg>
`.text;
}

function placed(markup: string): Html {
  const { width, height } = cardSize;
  const drawing = embeddedDrawing(markup.replace(/ href="[^"]*"/g, ''));
  const room = { x: edge + column + 36, y: edge, width: width - column - 36 - 2 * edge, height: height - 2 * edge };
  const scale = Math.round(Math.min(room.width / drawing.width, room.height / drawing.height) * 1000) / 1000;
  const x = Math.round(room.x + (room.width - drawing.width * scale) / 2);
  const y = Math.round(room.y + (room.height - drawing.height * scale) / 2);
  return drawing.at(x, y, scale);
}
