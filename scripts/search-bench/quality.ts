/** How well a search does: shares of 1. */
export interface Quality {
  /** Of all records that hold a string, how many are found. */
  readonly recall: number;
  /** Of all records that are found for a string, how many hold it. */
  readonly precision: number;
  /** Mean of one over the place of the first wanted record. */
  readonly meanReciprocalRank: number;
  /** Strings of which a record is missed. */
  readonly misses: readonly { readonly query: string; readonly missed: readonly string[] }[];
  /** Questions whose first result is not a wanted one, with the place of the first that is. */
  readonly poor: readonly { readonly ask: string; readonly place: number; readonly first: string }[];
}

export function qualityOf(
  asked: {
    readonly strings: readonly string[];
    readonly truth: readonly (readonly string[])[];
    readonly questions: readonly { readonly ask: string; readonly finds: readonly string[] }[];
  },
  answered: { readonly strings: readonly (readonly string[])[]; readonly questions: readonly (readonly string[])[] },
): Quality {
  let right = 0;
  let wanted = 0;
  let found = 0;
  const misses: { query: string; missed: string[] }[] = [];
  asked.strings.forEach((query, at) => {
    const truth = asked.truth[at] ?? [];
    const ids = new Set(answered.strings[at]);
    const missed = truth.filter((id) => !ids.has(id));
    if (missed.length > 0) misses.push({ query, missed });
    right += truth.length - missed.length;
    wanted += truth.length;
    found += ids.size;
  });
  const places = asked.questions.map(
    ({ finds }, at) =>
      (answered.questions[at] ?? []).findIndex((id) => finds.some((start) => id.startsWith(start))) + 1,
  );
  return {
    recall: right / wanted,
    precision: found === 0 ? 1 : right / found,
    meanReciprocalRank: places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / places.length,
    misses,
    poor: asked.questions.flatMap(({ ask }, at) =>
      (places[at] ?? 0) === 1 ? [] : [{ ask, place: places[at] ?? 0, first: answered.questions[at]?.[0] ?? '' }],
    ),
  };
}
