import { dataPackage } from './data-package.ts';
import type { DataSource } from './data-table.ts';
import { dataTables } from './data-tables.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';

/** A file of `/data/` that is ready to be written. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/**
 * All files of `/data/` but `release.json`, which describes them. The same source always gives the same bytes.
 * @param site address of the built site, for `datapackage.json`
 */
export function dataFiles(source: DataSource, site: string): DataFile[] {
  const agencies = [...new Set(source.books.documents.map(({ entry }) => entry.agency))];
  return [
    ...dataTables.flatMap((table) => [
      { name: `${table.name}.csv`, text: toCsv(table, source) },
      { name: `${table.name}.json`, text: toJson(table, source) },
    ]),
    { name: 'datapackage.json', text: dataPackage(dataTables, site, agencies) },
  ];
}
