import type { Theme } from '../charts/spending-kind.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { tableNames } from '../exhibits/table-names.ts';
import type { Words } from '../i18n/use-words.ts';
import { chartTokens } from './chart-tokens.ts';
import { embeddedDrawing } from './embedded-drawing.ts';
import type { Html } from './html.ts';
import { html, trusted } from './html.ts';
import { literalColours, literalStyles } from './literal-styles.ts';
import type { PictureText } from './picture-text.ts';
import { packParts, setText } from './picture-text.ts';
import { linksFrom, withoutLines } from './relative-links.ts';

export interface PictureSetting {
  readonly words: Words;
  readonly release: string;
  /** The sub-path that the exhibit's addresses were made for. */
  readonly base: string;
  /** Where the picture's links lead: the site's address with its base; empty takes the links away. */
  readonly site: string;
  /** Which of the exhibit's drawings; the wide one when left out. */
  readonly form?: 'wide' | 'phone' | undefined;
  /** Always this theme; when left out, light, and dark where the reader's system is. */
  readonly theme?: Theme | undefined;
}

const padding = 28;
const fineSize = 12.5;

/**
 * One chart as a picture that stands alone: question, finding, drawing, whose, which stage and year, source and release in
 * one SVG file. Colours are literal; no font, no script, no other file.
 */
export function standaloneSvg(
  exhibit: Exhibit,
  { words, release, base, site, form = 'wide', theme }: PictureSetting,
): string {
  const drawn = withoutLines(exhibit.drawings[form]);
  const unlabelled = form === 'wide' ? exhibit.unlabelled : (exhibit.unlabelledOnPhone ?? []);
  const drawing = embeddedDrawing(linksFrom(drawn, { base, root: site, outside: false }));
  const { figures } = words;
  const width = drawing.width + 2 * padding;
  const pieces: Html[] = [];
  let y = padding - 8;
  const add = (text: PictureText, after: number) => {
    if (text.text === '') return;
    const { markup, height } = setText(text, padding, y, drawing.width);
    pieces.push(markup);
    y += height + after;
  };
  add({ text: exhibit.question, size: 14, line: 22, className: 'seal' }, 2);
  const names = tableNames(exhibit.table);
  add({ text: exhibit.finding, size: 25, line: 35, className: 'strong', names }, 4);
  add({ text: exhibit.sentence, size: 15, line: 24, className: 'plain', names }, 14);
  pieces.push(drawing.at(padding, y));
  y += drawing.height + 14;
  const fine = (...parts: readonly string[]) => {
    for (const line of packParts(parts, fineSize, drawing.width))
      add({ text: line, size: fineSize, line: 20, className: 'quiet' }, 0);
  };
  fine(
    ...separated(
      unlabelled.filter(({ href }) => !href.startsWith('#')).map(({ text }) => text),
      figures.separator,
    ),
  );
  fine(exhibit.caveat);
  fine(...exhibit.facts.map((fact) => figures.facts([fact]) + (figures.end === '.' ? ' ' : '')));
  fine(
    figures.label(figures.source),
    ...separated(
      exhibit.sources.map(({ text, cell }) => words.embeds.documentAnd(cell.document, text)),
      figures.separator,
    ),
  );
  fine(words.embeds.signature(words.shell.siteName, release));
  const height = Math.ceil(y + padding - 12);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${exhibit.finding}</title>
<desc id="desc">${exhibit.sentence} ${figures.facts(exhibit.facts)}</desc>
<style>${trusted(pictureStyles(drawn, theme))}</style>
<rect class="ground" width="${width}" height="${height}"/>
<g class="chart">${pieces}</g>
</svg>
`.text;
}

/**
 * What of a picture a thumbnail of 3 : 2 shows, as the fragment of the picture's address: the drawing from its top, and under
 * a low one the small print.
 */
export function thumbnailFragment(picture: string): string {
  const [, x = '0', y = '0'] = /<g [^>]*transform="translate\(([\d.]+) ([\d.]+)\)/.exec(picture) ?? [];
  return `#svgView(viewBox(${x},${y},720,480);preserveAspectRatio(xMidYMin slice))`;
}

/** Every part but the last with the mark that separates it from the next. */
function separated(parts: readonly string[], mark: string): string[] {
  return parts.map((part, at) => (at < parts.length - 1 ? part + mark : part));
}

/**
 * Light, with the colours of the dark theme where the reader's system asks for them.
 * @param drawing only rules for classes that it has
 * @param only always this theme
 */
export function pictureStyles(drawing: string, only?: Theme): string {
  const own = (theme: Theme) =>
    `.ground { fill: ${chartTokens.ground[theme]}; }\n.chart .seal { fill: ${chartTokens.seal[theme]}; }`;
  const first = only ?? 'light';
  const always = `${literalStyles(first, drawing)}
${own(first)}
.chart .seal { font-weight: 700; }`;
  return only
    ? always
    : `${always}
@media (prefers-color-scheme: dark) {
${literalColours('dark', drawing)}
${own('dark')}
}`;
}
