import type { DataField, DataTable, FieldKind } from './data-table.ts';

const fieldTypes = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  amount: { type: 'number', decimalChar: '.' },
} as const satisfies Record<FieldKind, { type: string; decimalChar?: string }>;

/**
 * `datapackage.json`: the data files described after Data Package v2, a Table Schema for every column.
 * @param agencies who published the books, in document order
 */
export function dataPackage(tables: readonly DataTable[], site: string, agencies: readonly string[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'suan-qingchu',
    title: '算清楚：臺中、高雄兩市資訊機關的預算與決算',
    description:
      'Every figure of the budget and account books of two city IT agencies, each with the line that prints it. ' +
      'Every CSV file also exists as .json with the same columns, where amounts are strings of plain digits. ' +
      'In CSV a leading apostrophe marks text that a spreadsheet would otherwise run as a formula; it is not part of the text.',
    homepage: site,
    licenses: [
      {
        name: 'OGDL-Taiwan-1.0',
        title: '政府資料開放授權條款－第1版',
        path: 'https://data.gov.tw/license',
      },
    ],
    sources: agencies.map((agency) => ({ title: `${agency}公開文件` })),
    resources: tables.map((table) => ({
      name: table.name,
      type: 'table',
      path: `${table.name}.csv`,
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: table.fields.map(describeField),
        missingValues: [''],
        ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
      },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function describeField({ name, kind, title, description }: DataField<never>) {
  return { name, ...fieldTypes[kind], title, description };
}
