import type { CopiedFigure } from './copied-figure.ts';
import { isLine, seen } from './copied-figure.ts';

/**
 * The figure that a tile, bar, ribbon or node of a drawing stands for, or a name listed under a drawing: its sentence, and
 * whose and of which stage the chart is. Its line is the one that it leads to, or the one that it carries for this.
 */
export function copiedMark(mark: HTMLElement | SVGElement): CopiedFigure | undefined {
  const chart = mark.closest('figure');
  const sentence = seen(mark.querySelector('title') ?? mark);
  const { source = mark.getAttribute('href') ?? '', derived } = mark.dataset;
  const evidence = new URL(source, mark.baseURI).href;
  if (!chart || !isLine(evidence) || !/\d/.test(sentence)) return undefined;
  const about = seen(chart.querySelector('figcaption .whole') ?? chart.querySelector('h1, h2, h3') ?? chart);
  return { figure: sentence, about: about.replace(/[。.]$/, ''), evidence, derived };
}
