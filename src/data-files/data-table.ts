import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { FlowRow } from './flow-row.ts';

/** What the data files are made of: the books, and the ribbons that the site's Sankey charts draw from them. */
export interface DataSource {
  readonly books: CompiledBooks;
  readonly flows: readonly FlowRow[];
}

/**
 * Kinds of column. `amount` is an exact decimal as plain digits and stays a string in JSON, because a float cannot carry
 * it; `integer` is a count, line or year; `text` is everything else.
 */
export type FieldKind = 'text' | 'integer' | 'amount';

/** One column of a data file: its promised name, what it means, and where its value comes from. */
export interface DataField<Row> {
  readonly name: string;
  readonly kind: FieldKind;
  /** Short Chinese name, for people. */
  readonly title: string;
  /** Meaning, unit, sign and what an empty value says, for programs' authors. */
  readonly description: string;
  /** Empty string where the book prints nothing. */
  readonly value: (row: Row) => string | number;
}

/** A data file of `/data/`, before it is written as CSV and JSON. */
export interface DataTable {
  /** File name without ending; part of the public contract. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly DataField<never>[];
  /** Names of the columns that identify a row, where there are such. */
  readonly primaryKey: readonly string[];
  /** One array of values per row, in the order of `fields`; rows in document order. */
  readonly rows: (source: DataSource) => (string | number)[][];
}

interface DataTableDefinition<Row> extends Omit<DataTable, 'fields' | 'rows' | 'primaryKey'> {
  readonly primaryKey?: readonly string[];
  readonly records: (source: DataSource) => readonly Row[];
  readonly fields: readonly DataField<Row>[];
}

/** A data file from its records and columns. */
export function dataTable<Row>(definition: DataTableDefinition<Row>): DataTable {
  const { records, fields, primaryKey = [], ...about } = definition;
  return {
    ...about,
    fields,
    primaryKey,
    rows: (source) => records(source).map((record) => fields.map((field) => field.value(record))),
  };
}

/** `000:12;000:40`, the form in which a cell of a data file names several lines. */
export function joinReferences(references: readonly { readonly document: string; readonly line: number }[]): string {
  return references.map(({ document, line }) => `${document}:${line}`).join(';');
}
