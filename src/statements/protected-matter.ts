/**
 * What a statement's figures are about, as a council asks: where money comes from (`revenue`), what may be and was spent
 * (`expenditure`), on what kind of thing (`objects`), down to a purchase (`purchases`), what is carried over or left
 * (`carry-over`), what passed through the city treasury (`treasury`), what is owned and owed (`balance`), which things
 * (`property`), who is employed (`personnel`), which task of government it serves (`functions`), what the book's own
 * sentences say (`narrative`). In the order in which readers meet them.
 */
export const protectedMatters = [
  'revenue',
  'expenditure',
  'objects',
  'purchases',
  'carry-over',
  'treasury',
  'balance',
  'property',
  'personnel',
  'functions',
  'narrative',
] as const;

export type ProtectedMatter = (typeof protectedMatters)[number];
