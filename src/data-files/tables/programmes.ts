import { dataTable } from '../data-table.ts';

/** `programmes.csv`: what was planned and what was reported. */
export const programmes = dataTable({
  name: 'programmes',
  title: '計畫項目',
  description: 'Programme items: what was planned, what was reported. Texts are rebuilt from broken lines.',
  records: ({ books }) => books.programmes,
  fields: [
    {
      name: 'document',
      kind: 'text',
      title: '文件編號',
      description: 'Document that prints it.',
      value: (item) => item.document,
    },
    {
      name: 'fiscal_year',
      kind: 'integer',
      title: '年度',
      description: 'Fiscal year of the Republic of China.',
      value: (item) => item.fiscalYear,
    },
    {
      name: 'section',
      kind: 'text',
      title: '章節',
      description: 'Section in which it stands.',
      value: (item) => item.section,
    },
    {
      name: 'work_plan',
      kind: 'text',
      title: '工作計畫',
      description: 'Work plan or heading that it stands under.',
      value: (item) => item.workPlan,
    },
    { name: 'name', kind: 'text', title: '項目', description: 'Name of the item.', value: (item) => item.name },
    { name: 'plan', kind: 'text', title: '實施內容', description: 'What was planned.', value: (item) => item.plan },
    {
      name: 'result',
      kind: 'text',
      title: '辦理情形',
      description: 'What was reported; empty where nothing is.',
      value: (item) => item.result,
    },
    {
      name: 'line_from',
      kind: 'integer',
      title: '起行',
      description: 'First 1-based line.',
      value: (item) => item.lineFrom,
    },
    { name: 'line_to', kind: 'integer', title: '迄行', description: 'Last line.', value: (item) => item.lineTo },
  ],
});
