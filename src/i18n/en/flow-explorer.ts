import type { Words } from '../use-words.ts';

/** Words of the flow diagram whose levels can be switched on and off. */
export const flowExplorer: Words['flowExplorer'] = {
  levels: 'Levels shown',
  level: {
    revenue: 'Source',
    treasury: 'City treasury',
    fund: 'City money or grant',
    allotment: 'Year of allotment',
    authority: 'Year of authority',
    programme: 'Programme',
    'work-plan': 'Work plan',
    plan: 'Work plan',
    object: 'Object (first level)',
    object2: 'Object (second level)',
    outcome: 'What became of it',
  },
  subPlan: 'Sub-plan',
  reset: 'As it was',
  hint: 'Point at a ribbon to see where it comes from and where it goes; click for the line of the book.',
  touchHint: 'Tap a ribbon to see where it comes from and where it goes; tap again for the line of the book.',
  unknown: (value) => `“${value}” in the address is no level of this chart, so the chart is shown as it was.`,
  broughtBack: (names) => `${names.join(', ')} cannot be left out: the book joins the two sides only there.`,
  ribbon: (source, target) => `${source} → ${target}`,
  node: (name) => name,
  share: (share) => `${share} of the whole`,
  evidence: (document, line) => `Document ${document}, line ${line}`,
  evidenceMore: (count) => `of ${count} lines`,
  derived: (formula) => `Derived: ${formula}`,
  derivedMark: ' (derived)',
  mixed: 'The pale part is mixed with other money; the book does not say which share is which.',
  shown: (levels, ribbons) => `${levels} levels, ${ribbons} ribbons shown`,
  noSecondLevel:
    'The final account also prints second-level objects, but that table counts what is carried over and not what earlier years left, so it does not join this chart.',
};
