import type { FlowChart } from '../exhibits/flow/flow-chart.ts';
import { addressOf } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import { exactForm } from '../money/format-amount.ts';
import type { FlowWords } from './flow-words.ts';

/** Rows of the flow table at the setting shown: from, to, the exact amount with its line, as the page's own table has them. */
export function fillFlowTable(
  body: Element | null,
  { ribbons, nameOf }: FlowChart,
  { flow }: FlowWords,
  language: Language,
): void {
  body?.replaceChildren(
    ...ribbons.map(({ source, target, amountNtd, precisionNtd, derived, cells: [cell] }) => {
      const row = document.createElement('tr');
      const from = document.createElement('th');
      from.scope = 'row';
      from.textContent = nameOf.get(source) ?? source;
      const to = document.createElement('td');
      to.textContent = nameOf.get(target) ?? target;
      const amount = document.createElement('td');
      amount.className = 'number';
      const exact = exactForm(amountNtd, precisionNtd).replace(/ 元$/, '');
      const text = derived === '' ? exact : `${exact}${flow.derivedMark}`;
      if (cell) {
        const link = document.createElement('a');
        link.className = 'evidence';
        link.href = addressOf('source', cell, language);
        link.title = derived === '' ? flow.evidence(cell.document, cell.line) : flow.derived(derived);
        link.textContent = text;
        amount.append(link);
      } else amount.textContent = text;
      row.append(from, to, amount);
      return row;
    }),
  );
}
