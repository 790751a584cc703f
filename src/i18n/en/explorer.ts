import type { explorer as chinese } from '../zh-tw/explorer.ts';

/** Words of the treemap that opens level by level, in English. They also go to the browser, so nothing else is imported. */
export const explorer: typeof chinese = {
  path: 'You are looking at',
  up: (name) => `Back to ${name} (Esc)`,
  upShort: 'One level up',
  hint: 'Choose a tile to see what is inside.',
  opened: (name, amount, parts) => `${name}, ${amount}, ${parts} parts`,
  unknown: (focus) => `“${focus}” in the address is not part of this chart; the whole chart is shown.`,
  dossier: (name) => `Everything about ${name}`,
  money: (said) => said,
  within: (group, name) => `${group} · ${name}`,
  share: (share, whole) => `${share} of ${whole}`,
};
