import { dataTable } from '../data-table.ts';

/** `line-items.csv`: purchase lines of 歲出計畫說明提要與各項費用明細表. */
export const lineItems = dataTable({
  name: 'line-items',
  title: '採購明細',
  description: 'Purchase lines with unit, quantity, price and description, in document order.',
  records: ({ books }) => books.lineItems,
  fields: [
    {
      name: 'document',
      kind: 'text',
      title: '文件編號',
      description: 'Document that prints it.',
      value: (item) => item.document,
    },
    {
      name: 'work_plan',
      kind: 'text',
      title: '工作計畫',
      description: 'Official name of the work plan.',
      value: (item) => item.workPlan.name,
    },
    {
      name: 'sub_plan',
      kind: 'text',
      title: '分支計畫',
      description: 'Official name of the sub-plan.',
      value: (item) => item.subPlan.name,
    },
    {
      name: 'object1',
      kind: 'text',
      title: '一級用途別',
      description: 'Object of expenditure, first level.',
      value: (item) => item.object1.name,
    },
    {
      name: 'object2',
      kind: 'text',
      title: '二級用途別',
      description: 'Object of expenditure, second level.',
      value: (item) => item.object2.name,
    },
    {
      name: 'unit',
      kind: 'text',
      title: '單位',
      description: 'Unit as printed; empty where the text lost it.',
      value: (item) => item.unit,
    },
    {
      name: 'quantity',
      kind: 'amount',
      title: '數量',
      description: 'Quantity as printed; empty where none is printed.',
      value: (item) => item.quantity,
    },
    {
      name: 'unit_price_ntd',
      kind: 'amount',
      title: '單價（元）',
      description: 'Price of one unit in New Taiwan dollars; empty where none is printed.',
      value: (item) => item.unitPriceNtd,
    },
    {
      name: 'amount_ntd',
      kind: 'amount',
      title: '金額（元）',
      description: 'Exact New Taiwan dollars.',
      value: (item) => item.amountNtd,
    },
    {
      name: 'description',
      kind: 'text',
      title: '說明',
      description: 'Description, rebuilt from its broken lines.',
      value: (item) => item.description,
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
