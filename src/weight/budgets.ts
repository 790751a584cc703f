/** What a reader's line may have to carry before anything on the page is touched, in bytes over the wire (brotli). */
export interface Budget {
  /** Markup, styles, fonts, scripts and pictures together. */
  readonly total: number;
  /** Scripts alone, those written into the page too. */
  readonly script: number;
}

export type BudgetName = 'reading' | 'explorer' | 'embed' | 'gallery';

/** The budgets. Every built page is held to one of them by `tests/browser/weight.test.ts`; a build prints them. */
export const budgets = {
  reading: { total: 100_000, script: 30_000 },
  explorer: { total: 150_000, script: 100_000 },
  embed: { total: 40_000, script: 40_000 },
  // Every chart four times over, for people who work on them; each picture loads when it comes near.
  gallery: { total: 300_000, script: 30_000 },
} as const satisfies Record<BudgetName, Budget>;

/** Kinds of page (`pageKind`, without the language) that are more than read. Whatever is not named is a reading page. */
const budgetOfKind: Readonly<Record<string, BudgetName>> = {
  '{city}/{year}/': 'explorer',
  'compare/': 'explorer',
  'embed/{name}/': 'embed',
  'gallery/': 'gallery',
  'r/{release}/embed/{name}/': 'embed',
};

/** Which budget a kind of page is held to, in whichever language. */
export function budgetOf(kind: string): BudgetName {
  return budgetOfKind[kind.replace(/^(r\/\{release\}\/)?en\//, '$1')] ?? 'reading';
}
