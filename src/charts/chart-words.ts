/**
 * The language of a chart, given by the caller. Amounts come as plain 元 digits and go out as readers say them; nothing
 * in this room knows a language.
 */
export interface ChartWords {
  /** People's form, e.g. `1 億 2,345 萬元`. */
  amount(ntd: string): string;
  /** Every digit, e.g. `123,450,000 元`. */
  exact(ntd: string): string;
  /** With its sign always, e.g. `+1 億 3,140 萬元`. */
  change(ntd: string): string;
  /** A part as percent of a whole, e.g. `57.0%`. */
  share(part: string, whole: string): string;
  /** One item in a sentence for tooltips and screen readers: label, amount in both forms, share of the whole if given. */
  item(label: string, ntd: string, whole?: string): string;
  /** One flow in a sentence: from, to, amount. */
  flow(source: string, target: string, ntd: string): string;
  /** What stands where no figure is printed, e.g. `未列`. */
  readonly unknown: string;
  /** Name of the gathered small items, e.g. `其他`; `count` is how many they are. */
  other(count: number): string;
}
