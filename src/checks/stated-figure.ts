import { Decimal } from 'decimal.js';
import { generalExplanation } from '../statements/explanation/general-explanation-title.ts';
import type { AssertedFigure } from './assertion.ts';

/** A figure that the prose of 總說明 states, as far as checks need it. */
export interface StatedFigure {
  readonly document: string;
  readonly path: readonly string[];
  readonly column: string;
  readonly value: string;
  readonly unit: string;
  readonly line: number;
}

/** A stated figure as checks take it: it is a figure of 總說明 as a cell is one of its table. */
export function statedFigure({ document, path, column, line, value, unit }: StatedFigure): AssertedFigure {
  return {
    document,
    line,
    value: new Decimal(value),
    unit,
    cells: [{ document, slug: generalExplanation.slug, path, column, line }],
  };
}
