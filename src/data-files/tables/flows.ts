import { dataTable, joinReferences } from '../data-table.ts';

/** `flows.csv`: every ribbon of every Sankey chart. */
export const flows = dataTable({
  name: 'flows',
  title: '資金流向',
  description: 'Every ribbon of every Sankey chart of the site.',
  primaryKey: ['chart', 'source', 'target'],
  records: (source) => source.flows,
  fields: [
    { name: 'chart', kind: 'text', title: '圖', description: 'Stable name of the chart.', value: (flow) => flow.chart },
    {
      name: 'source',
      kind: 'text',
      title: '來自',
      description: 'Node that the ribbon leaves.',
      value: (flow) => flow.source,
    },
    {
      name: 'target',
      kind: 'text',
      title: '流向',
      description: 'Node that the ribbon enters.',
      value: (flow) => flow.target,
    },
    {
      name: 'amount_ntd',
      kind: 'amount',
      title: '金額（元）',
      description: 'Exact New Taiwan dollars.',
      value: (flow) => flow.amountNtd,
    },
    {
      name: 'derived',
      kind: 'text',
      title: '推算',
      description: 'Empty for a printed amount; else the formula in words.',
      value: (flow) => flow.derived,
    },
    {
      name: 'cells',
      kind: 'text',
      title: '出處',
      description: 'document:line of the printed figures, joined by ;',
      value: (flow) => joinReferences(flow.cells),
    },
  ],
});
