import { readOutline } from '../../documents/prose-blocks.ts';
import type { DocumentEntry, Line } from '../../documents/source-document.ts';
import { readAchievements } from './programme-achievements.ts';
import { readFocus } from './programme-focus.ts';
import { readImplementation } from './programme-implementation.ts';
import type { Programme } from './programme-items.ts';
import { readPlanTable } from './programme-plan-table.ts';
import { readPriorities } from './programme-priorities.ts';
import { readSlides } from './programme-slides.ts';
import { readStrategies } from './programme-strategies.ts';

/**
 * Every programme item of a document, part by part in the order in which the official forms print them. A part that a
 * document does not have gives none; truncated input gives fewer; nothing is thrown.
 */
export function readProgrammes(entry: DocumentEntry, lines: readonly Line[]): Programme[] {
  const blocks = readOutline(entry, lines);
  return [
    ...readPriorities(entry, blocks),
    ...readAchievements(entry, blocks),
    ...readImplementation(entry, lines),
    ...readFocus(entry, blocks),
    ...readStrategies(entry, blocks),
    ...readPlanTable(entry, blocks),
    ...readSlides(entry, blocks),
  ];
}
