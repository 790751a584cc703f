import type { UnitWord } from '../documents/tab-unit-words.ts';
import type { AssetUnit } from './account/asset-units.ts';

/**
 * The common shape of every official statement once its layout has been undone.
 * What a statement means never depends on how its text was laid out: checks, facts and pages read only this.
 */

/** Units a printed figure can have. */
export type FigureUnit = '元' | '千元' | '%' | UnitWord | AssetUnit;

export interface StatementColumn {
  /** Official name as a reader would say it; grouped headers joined by `／` (`以前年度轉入數／保留數`). Unique in the table. */
  readonly name: string;
  readonly unit: FigureUnit;
}

/** One printed number with its place. A printed `-` is value `0`; a printed blank is no cell. */
export interface StatementCell {
  readonly column: string;
  /** Exact plain digits in `unit`. */
  readonly value: string;
  readonly unit: FigureUnit;
  /** The characters printed. */
  readonly raw: string;
  /** 1-based line of the printed number. */
  readonly line: number;
}

export interface StatementRow {
  /** Official names from the outermost down, without spaces and layout marks; `*` (capital) kept. */
  readonly path: readonly string[];
  /** The printed code, or empty. */
  readonly code: string;
  /** `summary` rows (合計, 經常門合計, 小計 …) restate others and are never added to them. */
  readonly role: 'node' | 'summary';
  /** Nesting as the book indents it; 0 is outermost. */
  readonly depth: number;
  readonly cells: readonly StatementCell[];
  /** 說明, 備註 and the like printed on the row, joined over its lines; empty when none. */
  readonly note: string;
  /** The lines of the note where it stands apart from the row: on the facing page of a spread. */
  readonly noteLines?: readonly number[];
  readonly lineFrom: number;
  readonly lineTo: number;
}

export interface StatementTable {
  readonly document: string;
  /** Official title without spaces; where one title occurs for two scopes, with the scope in full-width brackets. */
  readonly statement: string;
  /** Address part under `/{city}/{year}/statements/`. */
  readonly slug: string;
  /** Money unit of the table as its header (or a declared reading) has it. */
  readonly unit: FigureUnit;
  readonly columns: readonly StatementColumn[];
  readonly rows: readonly StatementRow[];
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** The cell of a row under a column, or `undefined` where the book prints nothing. */
export function cellAt(row: StatementRow, column: string): StatementCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}
