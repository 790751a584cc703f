import { dataTable } from '../data-table.ts';

/** `crosswalk.csv`: which plans of the agencies are taken for the same kind of work, and why. */
export const crosswalk = dataTable({
  name: 'crosswalk',
  title: '各市計畫對照',
  description:
    'Plans of the agencies that are taken for the same kind of work: a decision of this site, with its reason.',
  primaryKey: ['kind', 'city'],
  records: ({ books }) =>
    books.decisions.crosswalk.flatMap(({ kind, plans, reason }) =>
      Object.entries(plans).map(([city, names]) => ({ kind, city, names, reason })),
    ),
  fields: [
    { name: 'kind', kind: 'text', title: '做的事', description: 'Kind of work.', value: ({ kind }) => kind },
    {
      name: 'city',
      kind: 'text',
      title: '城市',
      description: 'Address part of the city, such as taichung.',
      value: ({ city }) => city,
    },
    {
      name: 'plans',
      kind: 'text',
      title: '計畫',
      description: 'Names of plans of the agency of that city, joined by ;. Empty where it has none.',
      value: ({ names }) => names.join(';'),
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
