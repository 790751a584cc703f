import { dataTable } from '../data-table.ts';

/** `reasons.csv`: official explanations. */
export const reasons = dataTable({
  name: 'reasons',
  title: '官方說明的原因',
  description: 'Official explanations of carry-over, surplus, revenue differences and year-on-year change.',
  records: ({ books }) => books.reasons,
  fields: [
    {
      name: 'document',
      kind: 'text',
      title: '文件編號',
      description: 'Document that prints it.',
      value: (reason) => reason.document,
    },
    {
      name: 'statement',
      kind: 'text',
      title: '書表',
      description: 'Official title of the statement.',
      value: (reason) => reason.statement,
    },
    {
      name: 'row_path',
      kind: 'text',
      title: '列',
      description: 'What it explains: row names joined by " / ".',
      value: (reason) => reason.path.join(' / '),
    },
    {
      name: 'kind',
      kind: 'text',
      title: '種類',
      description: 'change, carry-over, surplus, revenue-difference or adjustment.',
      value: (reason) => reason.kind,
    },
    {
      name: 'type_code',
      kind: 'text',
      title: '類型代號',
      description: 'Code of the type of reason as printed; empty where none is.',
      value: (reason) => reason.typeCode,
    },
    {
      name: 'amount_ntd',
      kind: 'amount',
      title: '金額（元）',
      description: 'New Taiwan dollars that it explains; empty where none is stated.',
      value: (reason) => reason.amountNtd,
    },
    {
      name: 'text',
      kind: 'text',
      title: '原因',
      description: 'The explanation, rebuilt from its broken lines.',
      value: (reason) => reason.text,
    },
    {
      name: 'line_from',
      kind: 'integer',
      title: '起行',
      description: 'First 1-based line.',
      value: (reason) => reason.lineFrom,
    },
    { name: 'line_to', kind: 'integer', title: '迄行', description: 'Last line.', value: (reason) => reason.lineTo },
  ],
});
