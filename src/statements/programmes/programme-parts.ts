import { readOutline } from '../../documents/prose-blocks.ts';
import type { DocumentEntry, Line } from '../../documents/source-document.ts';
import type { PlanText } from '../budget/plan-text.ts';
import { readAchievements } from './programme-achievements.ts';
import { readFocus } from './programme-focus.ts';
import { readImplementation } from './programme-implementation.ts';
import type { Programme } from './programme-items.ts';
import { readPlanTable } from './programme-plan-table.ts';
import { readPriorities } from './programme-priorities.ts';
import { readSlides } from './programme-slides.ts';
import { readStrategies } from './programme-strategies.ts';
import { readSubPlans } from './programme-sub-plans.ts';

/**
 * Every programme item of a document, part by part in the order in which the official forms print them. A part that a
 * document does not have gives none; truncated input gives fewer; nothing is thrown.
 * @param planTexts what a unit budget says of its plans, read with its tables
 */
export function readProgrammes(
  entry: DocumentEntry,
  lines: readonly Line[],
  planTexts: readonly PlanText[] = [],
): Programme[] {
  const blocks = readOutline(entry, lines);
  return [
    ...readPriorities(entry, blocks),
    ...readSubPlans(entry, planTexts),
    ...readAchievements(entry, blocks),
    ...readImplementation(entry, lines),
    ...readFocus(entry, blocks),
    ...readStrategies(entry, blocks),
    ...readPlanTable(entry, blocks),
    ...readSlides(entry, blocks),
  ];
}
