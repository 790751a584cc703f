import { dataTable } from '../data-table.ts';

/** `documents.csv`: the books that everything else cites. */
export const documents = dataTable({
  name: 'documents',
  title: '文件',
  description: 'The published documents, in the order of their numbers.',
  primaryKey: ['document'],
  records: ({ books }) => books.documents,
  fields: [
    {
      name: 'document',
      kind: 'text',
      title: '文件編號',
      description: 'Number that all files use to cite the document.',
      value: ({ entry }) => entry.id,
    },
    {
      name: 'title',
      kind: 'text',
      title: '名稱',
      description: 'Title of the document.',
      value: ({ entry }) => entry.title,
    },
    {
      name: 'agency',
      kind: 'text',
      title: '機關',
      description: 'Agency that published it, as named then.',
      value: ({ entry }) => entry.agency,
    },
    {
      name: 'city',
      kind: 'text',
      title: '城市',
      description: 'Address part of the city, such as taichung.',
      value: ({ entry }) => entry.city,
    },
    {
      name: 'fiscal_year',
      kind: 'integer',
      title: '年度',
      description: 'Fiscal year of the Republic of China; 108 is 2019.',
      value: ({ entry }) => entry.fiscalYear,
    },
    {
      name: 'kind',
      kind: 'text',
      title: '種類',
      description: 'final-account, unit-budget, council-report, policy-plan or slides.',
      value: ({ entry }) => entry.kind,
    },
    {
      name: 'lines',
      kind: 'integer',
      title: '行數',
      description: 'Lines of the published text.',
      value: ({ lines }) => lines.length,
    },
    {
      name: 'sha256',
      kind: 'text',
      title: '雜湊',
      description: 'SHA-256 of the published file.',
      value: ({ sha256 }) => sha256,
    },
  ],
});
