const words = new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });

/**
 * A headline as clauses of words, so that its lines break after punctuation first and never inside a word:
 * `重算了 3 次，書上有 1 處` → [[重算, 了, ␣3, …，], [書上, 有, …]]. Joined again, the parts are the headline.
 * A browser would break Chinese between any two characters.
 * @param names official names that stay whole, though a dictionary would cut them (`資通安全`)
 */
export function headlineParts(headline: string, names: readonly string[] = []): readonly (readonly string[])[] {
  return headline.split(/(?<=[，；：。？！])/).map((clause) => {
    const parts: string[] = [];
    const within = insideNames(clause, names);
    for (const { segment, index, isWordLike } of words.segment(clause)) {
      const previous = parts.at(-1);
      // A figure stays with what it counts, a mark with the word before it.
      const joins =
        previous !== undefined &&
        (within.has(index) || !isWordLike || /[\s\d]$/.test(previous) || /[（「《]$/.test(previous));
      if (joins) parts[parts.length - 1] = previous + segment;
      else parts.push(segment);
    }
    return parts;
  });
}

/** Places in a clause at which a break would fall inside a name. */
function insideNames(clause: string, names: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const name of names) {
    if (name === '') continue;
    for (let at = clause.indexOf(name); at >= 0; at = clause.indexOf(name, at + name.length)) {
      for (let place = at + 1; place < at + name.length; place += 1) inside.add(place);
    }
  }
  return inside;
}
