import { dataTable } from '../data-table.ts';

/** `checks.csv`: every arithmetic check. */
export const checks = dataTable({
  name: 'checks',
  title: '檢核',
  description: 'Every arithmetic assertion that a printed figure was held to.',
  primaryKey: ['check'],
  records: ({ books }) => books.checks,
  fields: [
    { name: 'check', kind: 'text', title: '編號', description: 'Stable id of the check.', value: (check) => check.id },
    { name: 'rule', kind: 'text', title: '規則', description: 'Code of the rule.', value: (check) => check.rule },
    {
      name: 'document',
      kind: 'text',
      title: '文件編號',
      description: 'Document that prints the figure.',
      value: (check) => check.document,
    },
    {
      name: 'statement',
      kind: 'text',
      title: '書表',
      description: 'Official title of the statement.',
      value: (check) => check.statement,
    },
    {
      name: 'lines',
      kind: 'text',
      title: '行號',
      description:
        'Line of the figure, then those it was computed from, joined by ; (document:line in another document).',
      value: (check) => check.lines.join(';'),
    },
    {
      name: 'expected',
      kind: 'amount',
      title: '應為',
      description: 'What arithmetic gives, in unit.',
      value: (check) => check.expected,
    },
    {
      name: 'found',
      kind: 'amount',
      title: '印為',
      description: 'What the book prints, in unit.',
      value: (check) => check.found,
    },
    {
      name: 'difference',
      kind: 'amount',
      title: '差額',
      description: 'Difference between the two, in unit.',
      value: (check) => check.difference,
    },
    {
      name: 'tolerance',
      kind: 'amount',
      title: '容許差',
      description: 'Difference that the printed precision allows, in unit.',
      value: (check) => check.tolerance,
    },
    {
      name: 'unit',
      kind: 'text',
      title: '單位',
      description: 'Unit of the four figures.',
      value: (check) => check.unit,
    },
    {
      name: 'status',
      kind: 'text',
      title: '結果',
      description: 'holds, declared (a published discrepancy) or broken.',
      value: (check) => check.status,
    },
  ],
});
