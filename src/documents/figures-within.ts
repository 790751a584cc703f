import type { FigureToken } from './figure-token.ts';
import { readFigure } from './figure-token.ts';

/** A label, the run of figures after it, and the words that follow the figures. */
export interface FiguresWithin {
  readonly label: string;
  readonly figures: readonly FigureToken[];
  readonly rest: string;
}

/**
 * The first run of at least `least` figures that stands behind some words: `獎金 1,234,567 - 1,234,567 職員37名`.
 * @returns `undefined` when the line has no such run
 */
export function figuresWithin(text: string, least: number): FiguresWithin | undefined {
  const tokens = text.trimEnd().split(/[ \t]+/);
  for (let from = 1; from < tokens.length; from += 1) {
    const figures: FigureToken[] = [];
    for (let at = from; at < tokens.length; at += 1) {
      const figure = readFigure(tokens[at] ?? '');
      if (!figure) break;
      figures.push(figure);
    }
    const label = tokens.slice(0, from).join(' ');
    if (figures.length >= least && figures.length > 0 && label.trim() !== '') {
      return { label, figures, rest: tokens.slice(from + figures.length).join(' ') };
    }
  }
  return undefined;
}
