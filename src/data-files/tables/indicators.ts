import { dataTable } from '../data-table.ts';

/** `indicators.csv`: every measured statement, with the words that make it. */
export const indicators = dataTable({
  name: 'indicators',
  title: '指標',
  description:
    'Measured statements in prose and tables, read from the text. The same indicator is the same thing in different documents; where documents contradict each other both rows stand.',
  records: ({ books }) => books.indicatorPoints,
  fields: [
    {
      name: 'indicator',
      kind: 'text',
      title: '指標代號',
      description: 'The same slug for the same thing in different documents.',
      value: (point) => point.indicator,
    },
    { name: 'name', kind: 'text', title: '指標', description: 'Name of the indicator.', value: (point) => point.name },
    {
      name: 'document',
      kind: 'text',
      title: '文件編號',
      description: 'Document that states it.',
      value: (point) => point.document,
    },
    {
      name: 'as_of',
      kind: 'text',
      title: '日期',
      description:
        "ISO date, month or year for which it holds, or a range a/b; the document's own date where the words give none.",
      value: (point) => point.asOf,
    },
    {
      name: 'kind',
      kind: 'text',
      title: '性質',
      description: 'result (reported) or target (promised).',
      value: (point) => point.kind,
    },
    {
      name: 'value',
      kind: 'amount',
      title: '數值',
      description: 'Exact decimal in the unit, as its quote says.',
      value: (point) => point.value,
    },
    { name: 'unit', kind: 'text', title: '單位', description: 'Unit of the indicator.', value: (point) => point.unit },
    {
      name: 'qualifier',
      kind: 'text',
      title: '限定',
      description:
        'Word or sign that qualifies the value (約, 近, 逾, 餘, 約餘, >, <, ≥, ≤); empty where there is none.',
      value: (point) => point.qualifier,
    },
    {
      name: 'line_from',
      kind: 'integer',
      title: '起行',
      description: 'First 1-based line of the quote.',
      value: (point) => point.lineFrom,
    },
    {
      name: 'line_to',
      kind: 'integer',
      title: '迄行',
      description: 'Last line of the quote.',
      value: (point) => point.lineTo,
    },
    {
      name: 'quote',
      kind: 'text',
      title: '原句',
      description: 'The clause that states it, broken lines joined.',
      value: (point) => point.quote,
    },
    {
      name: 'facet',
      kind: 'text',
      title: '方面',
      description:
        'What sets the row apart from others of its indicator and date (改善前 before, 改善後 after, 尚未設置的 the part still open); empty for the thing as a whole.',
      value: (point) => point.facet,
    },
  ],
});
