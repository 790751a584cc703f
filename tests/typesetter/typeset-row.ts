/** A row as a person keeps the accounts: what it is called, and exact amounts. What is printed is made from it. */
export interface TypesetRow {
  readonly path: readonly string[];
  readonly code: string;
  /** By official column name; a column that is not here is left blank. Areas have decimals and are kept as digits. */
  readonly figures: Readonly<Record<string, bigint | string>>;
  /** What the row explains of itself, without spaces. */
  readonly note?: string;
}

/** A statement of typeset accounts: what a reader must find again. */
export interface TypesetTable {
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly TypesetRow[];
}

/** A statement as printed. */
export interface TypesetStatement extends TypesetTable {
  readonly text: string;
  /** The kinds of damage that the conversion did to it, as readings must name them. */
  readonly damage?: readonly string[];
}

/** A book as text, with the accounts that it was made of. */
export interface TypesetBook {
  readonly text: string;
  readonly tables: readonly TypesetTable[];
  /** The kinds of damage that the conversion did to this text, as readings must name them. */
  readonly damage: ReadonlySet<string>;
  /** How many lines print their digits in full width: the compiler warns of each. */
  readonly fullWidthLines: number;
}

/** `1,234`; nothing is `-`. */
export function grouped(value: bigint): string {
  if (value < 0n) return `-${grouped(-value)}`;
  return value === 0n ? '-' : value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The same where a form prints `0` for nothing. */
export function groupedOrZero(value: bigint): string {
  return value === 0n ? '0' : grouped(value);
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

/** Sum of amounts. */
export const whole = (parts: readonly bigint[]): bigint => sumOf(parts, (part) => part);

/** Cuts an amount at the given percentages of what is left; the last part is the rest, and no part is nothing. */
export function cutInto(amount: bigint, shares: readonly number[]): bigint[] {
  const parts: bigint[] = [];
  let rest = amount;
  for (const share of shares) {
    const part = (rest * BigInt(share)) / 100n;
    if (part <= 0n || part >= rest) continue;
    parts.push(part);
    rest -= part;
  }
  return [...parts, rest];
}

/** Words as narrow columns break them: so many characters a line. */
export function brokenOver(words: string, width: number): string[] {
  return Array.from({ length: Math.ceil(words.length / width) }, (_, at) => words.slice(at * width, (at + 1) * width));
}
