import type { CityId } from '../documents/source-document.ts';
import type { Stage } from '../ledger/compiled-books.ts';
import type { PlanKind } from '../ledger/queries/plans.ts';

/** What a record of the index is, most telling first. */
export const searchKinds = [
  'plan',
  'sub-plan',
  'purchase',
  'programme',
  'indicator',
  'reason',
  'prose',
  'statement',
  'term',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that search finds, and the place where it leads. */
export interface SearchRecord {
  /** Unique, and the same in every build of the same books. */
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Where it stands, outermost first: plan, sub-plan, object of expenditure with its code; or headings. */
  readonly trail: readonly string[];
  readonly text: string;
  /** Address on this site, with base and fragment. */
  readonly address: string;
  /** Results of one group stand together, so that one plan does not fill the page. */
  readonly group: string;
  readonly document?: string;
  readonly city?: CityId;
  /** ROC year. */
  readonly year?: number;
  readonly stage?: Stage;
  /** Plain 元 digits of the amount that stands for the record. */
  readonly amountNtd?: string;
  readonly theme?: PlanKind;
  /** Figures of the text are 千元 without saying so. */
  readonly inThousands?: true;
  /** From which code unit of the text on it stands on which line; at least the first line. */
  readonly places: readonly Place[];
  /** Other documents that tell of it: their filters find it too. */
  readonly alsoIn?: readonly { readonly document: string; readonly year: number }[];
}

/** `document` only where it is not the record's own. */
export type Place = readonly [offset: number, line: number, document?: string];

/** The line on which a place of the record's text stands, and its document; `undefined` for what stands in no document. */
export function sourceOf(
  { places, document: own }: Pick<SearchRecord, 'places' | 'document'>,
  offset: number,
): { readonly document: string; readonly line: number } | undefined {
  const [, line, document = own] = places.findLast(([from]) => from <= offset) ?? places[0] ?? [];
  return line === undefined || document === undefined ? undefined : { document, line };
}
