import { dataTable } from '../data-table.ts';

/** `crosswalk.csv`: which plans of the two agencies are taken for the same kind of work, and why. */
export const crosswalk = dataTable({
  name: 'crosswalk',
  title: '兩市計畫對照',
  description:
    'Plans of the two agencies that are taken for the same kind of work: a decision of this site, with its reason.',
  primaryKey: ['kind'],
  records: ({ books }) => books.decisions.crosswalk,
  fields: [
    { name: 'kind', kind: 'text', title: '做的事', description: 'Kind of work.', value: ({ kind }) => kind },
    {
      name: 'taichung',
      kind: 'text',
      title: '臺中',
      description: 'Names of plans of the agency of 臺中, joined by ;. Empty where it has none.',
      value: ({ taichung }) => taichung.join(';'),
    },
    {
      name: 'kaohsiung',
      kind: 'text',
      title: '高雄',
      description: 'Names of plans of the agency of 高雄, joined by ;. Empty where it has none.',
      value: ({ kaohsiung }) => kaohsiung.join(';'),
    },
    {
      name: 'reason',
      kind: 'text',
      title: '理由',
      description: 'Why they are set side by side.',
      value: ({ reason }) => reason,
    },
  ],
});
