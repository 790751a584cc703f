import type { SpendingDimension } from '../../ledger/queries/spending-by/spending-dimension.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerWords } from './explorer-words.ts';

/**
 * Sets dimension, measure and field to what is shown, and says what the address asked in vain.
 * @param unknown what the chart does not have
 * @param addressOf where a state is shown
 */
export function fillControls(
  explorer: Element,
  state: ExplorerState,
  unknown: readonly string[],
  addressOf: (state: ExplorerState) => string,
  words: ExplorerWords,
): void {
  const note = explorer.querySelector<HTMLElement>('.note');
  if (note) note.textContent = unknown.map((asked) => words.explorer.unknown(asked)).join(' ');
  if (note) note.hidden = unknown.length === 0;
  for (const choice of explorer.querySelectorAll('a[data-by]')) {
    const by = choice.getAttribute('data-by') as SpendingDimension;
    choice.setAttribute('href', addressOf({ ...state, by, focus: '' }));
    if (by === state.by) choice.setAttribute('aria-current', 'true');
    else choice.removeAttribute('aria-current');
  }
  for (const radio of explorer.querySelectorAll<HTMLInputElement>('.as input'))
    radio.checked = radio.value === state.as;
  const field = explorer.querySelector<HTMLInputElement>('.find input');
  // A blank at the end is being typed on.
  if (field && field.value.trim() !== state.find) field.value = state.find;
}
