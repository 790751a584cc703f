/** One choice of a list's filter. */
export interface FilterField {
  /** Name of the query parameter, and of the items' `data-filter-…`. */
  readonly field: string;
  /** What readers see over the choice. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}
