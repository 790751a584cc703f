import { embeddedDrawing } from './embedded-drawing.ts';
import { html, trusted } from './html.ts';
import { cardSize } from './oembed.ts';
import type { PictureText } from './picture-text.ts';
import { setText } from './picture-text.ts';
import { pictureStyles } from './standalone-svg.ts';

/** What a page's picture for sharing shows. */
export interface Card {
  readonly question: string;
  readonly finding: string;
  /** Whose, which year, which stage; small. */
  readonly facts: readonly string[];
  /** A drawing of the site, as it stands on the page. */
  readonly drawing: string;
}

const edge = 44;
const column = 356;

/** A page's picture for sharing: words on the left, the real chart on the right as large as it fits. */
export function cardSvg({ question, finding, facts, drawing: markup }: Card, site: string, mark: string): string {
  const { width, height } = cardSize;
  const drawing = embeddedDrawing(markup.replace(/ href="[^"]*"/g, ''));
  const room = { x: edge + column + 36, y: edge, width: width - column - 36 - 2 * edge, height: height - 2 * edge };
  const scale = Math.round(Math.min(room.width / drawing.width, room.height / drawing.height) * 1000) / 1000;
  const x = Math.round(room.x + (room.width - drawing.width * scale) / 2);
  const y = Math.round(room.y + (room.height - drawing.height * scale) / 2);
  let top = edge;
  const pieces = [];
  const add = (text: PictureText, after: number) => {
    const set = setText(text, edge, top, column);
    pieces.push(set.markup);
    top += set.height + after;
  };
  pieces.push(
    html`<rect class="mark" x="${edge}" y="${top}" width="38" height="38"/><text class="strong on-mark" x="${edge + 19}" y="${top + 28}" font-size="26" text-anchor="middle">${mark}</text><text class="strong" x="${edge + 50}" y="${top + 28}" font-size="26">${site}</text>`,
  );
  top += 78;
  add({ text: question, size: 21, line: 32, className: 'seal', maxLines: 2 }, 8);
  const long = finding.length > 26;
  add({ text: finding, size: long ? 34 : 40, line: long ? 47 : 55, className: 'strong', maxLines: long ? 6 : 5 }, 16);
  for (const fact of facts.slice(0, 4)) add({ text: fact, size: 18, line: 27, className: 'quiet', maxLines: 2 }, 4);
  pieces.push(drawing.at(x, y, scale));
  const own = `.mark { fill: #b3361f; }\n.chart .on-mark { fill: #ffffff; }`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${trusted(pictureStyles(markup))}
${trusted(own)}</style><rect class="ground" width="${width}" height="${height}"/><g class="chart">${pieces}</g></svg>
`.text;
}
