import { readdirSync, readFileSync } from 'node:fs';

/** Names of all charts of the built site. */
export const builtCharts: readonly string[] = readdirSync('dist/embed').sort();

/** The built oEmbed answer of a chart, in Chinese unless told. */
export function builtOembed(chart: string, folder = ''): { html: string; height: number; width: number } {
  return JSON.parse(readFileSync(`dist/${folder}oembed/${chart}.json`, 'utf8'));
}

/** What must be seen of an embed, wherever and however it is shown. Read in the browser. */
export interface SeenEmbed {
  readonly title: string;
  /** Size of the one drawing that shows, px. */
  readonly drawing: readonly [width: number, height: number];
  /** The small print and the foot: whose, which stage, source, release, the way back. */
  readonly fine: string;
  readonly back: string;
  readonly ground: string;
  /** Colours that the drawing's text has; more than one where it stands on coloured ground. */
  readonly text: readonly string[];
  /** By how much the page is wider than its frame. */
  readonly tooWide: number;
  readonly height: number;
}

/** Runs in the browser. */
export function seeEmbed(): SeenEmbed {
  const drawing = [...document.querySelectorAll('.figure svg')]
    .map((svg) => svg.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  const { clientWidth, scrollWidth } = document.documentElement;
  const [box] = drawing;
  return {
    title: (document.querySelector('h1') as HTMLElement).innerText,
    drawing: drawing.length === 1 && box ? [box.width, box.height] : [0, 0],
    fine: [...document.querySelectorAll<HTMLElement>('.fine, .foot')].map(({ innerText }) => innerText).join(' '),
    back: document.querySelector('.foot a')?.getAttribute('href') ?? '',
    ground: getComputedStyle(document.documentElement).backgroundColor,
    text: [...new Set([...document.querySelectorAll('.figure svg text')].map((text) => getComputedStyle(text).fill))],
    tooWide: scrollWidth - clientWidth,
    height: document.body.getBoundingClientRect().height,
  };
}
