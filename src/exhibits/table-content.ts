/** A table as pages and charts hand it over: words and figures already in the reader's form. */
export interface DataTableContent {
  readonly caption: string;
  readonly columns: readonly DataTableColumn[];
  readonly rows: readonly DataTableRow[];
  /** After the name come two columns for each side, an amount and its measure: where room is short, one under the other. */
  readonly paired?: true;
}

export interface DataTableColumn {
  readonly name: string;
  /** Shown small under the name. */
  readonly unit?: string;
  /** Figures align at their end and in tabular digits; the first column is the row's name and never numeric. */
  readonly numeric?: boolean;
}

export interface DataTableRow {
  readonly id?: string;
  /** Nesting of the row's name, 0 outermost. */
  readonly depth?: number;
  /** 合計, 小計: restates others. */
  readonly summary?: boolean;
  /** One cell per column; the first is the row's name. */
  readonly cells: readonly DataTableCell[];
}

export interface DataTableCell {
  readonly text: string;
  /** The same thing in the measure that the reader chose, above the text. */
  readonly measure?: string | undefined;
  /** The official Chinese name under a translated one. */
  readonly official?: string | undefined;
  /** Language of the text, where it is not the page's: what exists in Chinese alone. */
  readonly lang?: string | undefined;
  /** Where the cell leads: the line of the book, or the page of what it names. */
  readonly href?: string | undefined;
  /** `evidence` is underlined in seal red. */
  readonly kind?: 'evidence' | 'page' | undefined;
  /** Added for those who hear the page: document and line. */
  readonly about?: string | undefined;
  /** The same figure for programs, where the cell holds one. */
  readonly figure?: CellFigure | undefined;
}

/** A cell's figure, exact: what the chart's own data files print. */
export interface CellFigure {
  /** Plain digits in `unit`, `-` for negatives. */
  readonly value: string;
  readonly unit: string;
  /** Empty when printed; else the formula in words. */
  readonly derived: string;
  readonly cells: readonly { readonly document: string; readonly line: number }[];
}
