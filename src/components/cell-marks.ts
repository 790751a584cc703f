import type { Words } from '../i18n/use-words.ts';
import type { CellChecks } from '../ledger/queries/cell-checks.ts';

/** A small mark beside a figure, with its short name and what it means. */
export type Mark = Words['statements']['marks']['none'];

/** The marks of a figure in a fixed order: a contradiction first, then each way in which checks reach it, then a reservation. */
export function cellMarks(
  { strength, ways }: Pick<CellChecks, 'strength' | 'ways'>,
  words: Words['statements']['marks'],
): Mark[] {
  return [
    ...(strength === 'declared' ? [words.declared] : []),
    ...ways.map((way) => words.ways[way]),
    ...(strength === 'rounded' ? [words.rounded] : []),
    ...(strength === 'none' ? [words.none] : []),
  ];
}
