import type { ItemLine } from '../charts/item-line.ts';
import type { DataTableContent } from './table-content.ts';

/** An address and what it is called. */
export interface ExhibitLink {
  readonly text: string;
  readonly href: string;
}

/** An item of a drawing, listed beside it because its label found no room. `id` is a treemap's node. */
export interface ListedItem extends ExhibitLink, ItemLine {
  readonly id?: string;
}

/** A place in a book that a chart rests on: the statement and the line where it begins to read. */
export interface ExhibitSource extends ExhibitLink {
  readonly statement: string;
  readonly cell: { readonly document: string; readonly line: number };
}

/** One ribbon as the data file flows.csv prints it; the chart's name is the exhibit's id. */
export interface ExhibitFlow {
  readonly source: string;
  readonly target: string;
  /** Exact 元, plain digits. */
  readonly amountNtd: string;
  readonly derived: string;
  readonly cells: readonly { readonly document: string; readonly line: number }[];
}

/** What of each part a drawing shows, and in which unit an amount stands; part of an embed's address. */
export type ViewMeasure = 'amount' | 'share' | 'resident' | 'constant';
export const viewUnits = ['spoken', 'thousand', 'ntd'] as const;
export type ViewUnit = (typeof viewUnits)[number];

/** A chart in another measure or unit than its own. */
export interface ExhibitView {
  readonly measure: ViewMeasure;
  /** Of amounts; `spoken`, as people say them, for other measures. */
  readonly unit: ViewUnit;
  readonly finding: string;
  /** What the drawing shows now, and what it rests on. */
  readonly note: string;
  readonly drawings: Exhibit['drawings'];
  readonly unlabelled: readonly ListedItem[];
}

/** Charts of one make that a place has many of: its other treemaps, those of its plans, the measured series. */
export const exhibitFamilies = ['dimensions', 'plans', 'indicators'] as const;
export type ExhibitFamily = (typeof exhibitFamilies)[number];

/**
 * One chart of the site with everything that must stand beside it, in one language: what it asks and finds, whose money,
 * which year and stage, the drawings, and the same figures as a table whose cells open their lines.
 */
export interface Exhibit {
  /** Stable name: address part of its own page and embed, `id` of its figure. */
  readonly id: string;
  /** Pages that it belongs to: an agency-year as `city/year`, or `compare`. */
  readonly place: string;
  /** The page that shows it, where that is about one thing of its place: a plan, a series. */
  readonly page?: ExhibitLink;
  /** What it is one of many of; lists of charts fold these. */
  readonly family?: ExhibitFamily;
  readonly question: string;
  /** The finding, made from the figures. */
  readonly finding: string;
  readonly sentence: string;
  /** Unit, whose, stage and year, total: the small line under the chart. */
  readonly facts: readonly string[];
  readonly sources: readonly ExhibitSource[];
  /** What a reader must know before comparing; empty when nothing. */
  readonly caveat: string;
  /** SVG, laid out for a wide column (720 px) and for a phone (358 px). */
  readonly drawings: { readonly wide: string; readonly phone: string };
  /** Items whose label found no room in the wide drawing. */
  readonly unlabelled: readonly ListedItem[];
  /** The same for the drawing of a phone, where it is not the same list. */
  readonly unlabelledOnPhone?: readonly ListedItem[];
  readonly table: DataTableContent;
  /** Ribbons, for the exhibits that are flow diagrams. */
  readonly flows: readonly ExhibitFlow[];
  /** What the drawing shows by itself; amounts where nothing is said. */
  readonly measure?: ViewMeasure;
  /** The amount that shares are shares of, plain 元 digits, for a chart of one agency in one year. */
  readonly whole?: string;
  /** Figures of other books that its other measures rest on: residents, changes of prices. */
  readonly bases?: readonly string[];
  /** The other measures and units that it can be shown in, drawn when asked for. */
  readonly views?: () => readonly ExhibitView[];
}
