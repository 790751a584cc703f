/** A row as a person keeps the accounts: what it is called, and exact whole amounts. What is printed is made from it. */
export interface TypesetRow {
  readonly path: readonly string[];
  readonly code: string;
  /** By official column name; a column that is not here is left blank. */
  readonly figures: Readonly<Record<string, bigint>>;
}

/** A statement of typeset accounts: what a reader must find again. */
export interface TypesetTable {
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly TypesetRow[];
}

/** A book as text, with the accounts that it was made of. */
export interface TypesetBook {
  readonly text: string;
  readonly tables: readonly TypesetTable[];
  /** The kinds of damage that the conversion did to this text, as readings must name them. */
  readonly damage: ReadonlySet<string>;
}

/** `1,234`; nothing is `-`. */
export function grouped(value: bigint): string {
  return value === 0n ? '-' : value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A percentage as books print it: half up to two decimals, trailing zeros dropped; of nothing `-`. */
export function percent(part: bigint, whole: bigint): string {
  if (whole === 0n) return '-';
  const negative = part < 0n;
  const hundredths = ((negative ? -part : part) * 20000n + whole) / (whole * 2n);
  const digits = hundredths.toString().padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '');
  return `${negative && hundredths > 0n ? '-' : ''}${text}%`;
}

/** Sum of one figure over rows. */
export function sumOf<Item>(items: readonly Item[], amount: (item: Item) => bigint): bigint {
  return items.reduce((sum, item) => sum + amount(item), 0n);
}
