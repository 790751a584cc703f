import { generalExplanation } from '../../statements/explanation/general-explanation-title.ts';
import type { CompiledBooks, ProseFigure, TextBlock } from '../compiled-books.ts';
import type { PrintedFigures } from './cell-checks.ts';

/** Sentences of 總說明 that state figures, with those figures in their order. */
export interface ExplanationBlock {
  readonly block: TextBlock;
  readonly figures: readonly ProseFigure[];
}

/** 總說明 of a book, as far as it states figures: its lines, its sentences, its figures as those of a statement. */
export interface Explanation extends PrintedFigures {
  readonly statement: string;
  readonly slug: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly blocks: readonly ExplanationBlock[];
}

/** The figures of a book's 總說明 where they stand; `undefined` for a book that states none. */
export function explanationOf(
  { blocks, proseFigures }: Pick<CompiledBooks, 'blocks' | 'proseFigures'>,
  document: string,
): Explanation | undefined {
  const all = blocks.filter((block) => block.document === document);
  const own = Map.groupBy(
    proseFigures.filter((figure) => figure.document === document),
    ({ block }) => block,
  );
  const stated = all.flatMap((block, at) => {
    const figures = own.get(at);
    return figures ? [{ block, figures: [...figures].sort((a, b) => a.from - b.from) }] : [];
  });
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last) return undefined;
  return {
    document,
    ...generalExplanation,
    lineFrom: first.block.lineFrom,
    lineTo: last.block.lineTo,
    blocks: stated,
    rows: stated.flatMap(({ block, figures }) =>
      figures.map((figure) => ({ path: figure.path, lineFrom: block.lineFrom, cells: [figure] })),
    ),
  };
}
