import type { Declaration } from '../../ledger/compiled-books.ts';
import type { DataField } from '../data-table.ts';
import { dataTable } from '../data-table.ts';

const declarationFields: readonly DataField<Declaration>[] = [
  { name: 'id', kind: 'text', title: '編號', description: 'Stable id of the declaration.', value: (entry) => entry.id },
  {
    name: 'document',
    kind: 'text',
    title: '文件編號',
    description: 'Document that it concerns.',
    value: (entry) => entry.document,
  },
  {
    name: 'line_from',
    kind: 'integer',
    title: '起行',
    description: 'First 1-based line.',
    value: (entry) => entry.lineFrom,
  },
  { name: 'line_to', kind: 'integer', title: '迄行', description: 'Last line.', value: (entry) => entry.lineTo },
  { name: 'printed', kind: 'text', title: '原文', description: 'What stands there.', value: (entry) => entry.printed },
  {
    name: 'reading',
    kind: 'text',
    title: '讀法',
    description: 'How it is understood.',
    value: (entry) => entry.reading,
  },
  { name: 'reason', kind: 'text', title: '理由', description: 'Why.', value: (entry) => entry.reason },
];

/** `readings.csv`: rows that the conversion damaged, and how they were understood. */
export const readings = dataTable({
  name: 'readings',
  title: '讀法',
  description:
    'Rows that the conversion from PDF to text damaged, and how they were understood, in Chinese; the same in English stands on /en/audit/{document}/.',
  primaryKey: ['id'],
  records: ({ books }) => books.readings,
  fields: declarationFields,
});

/** `discrepancies.csv`: places where a book contradicts itself. */
export const discrepancies = dataTable({
  name: 'discrepancies',
  title: '原書的矛盾',
  description:
    'Places where a book contradicts itself. Nothing is mended; both figures stand. In Chinese; the same in English stands on /en/audit/{document}/.',
  primaryKey: ['id'],
  records: ({ books }) => books.discrepancies,
  fields: declarationFields,
});
