const words = new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });

/**
 * A headline as clauses of words, so that its lines break after punctuation first and never inside a word:
 * `重算了 3 次，書上有 1 處` → [[重算, 了, ␣3, …，], [書上, 有, …]]. Joined again, the parts are the headline.
 * A browser would break Chinese between any two characters.
 */
export function headlineParts(headline: string): readonly (readonly string[])[] {
  return headline.split(/(?<=[，；：。？！])/).map((clause) => {
    const parts: string[] = [];
    for (const { segment, isWordLike } of words.segment(clause)) {
      const previous = parts.at(-1);
      // A figure stays with what it counts, a mark with the word before it.
      const joins = previous !== undefined && (!isWordLike || /[\s\d]$/.test(previous) || /[（「《]$/.test(previous));
      if (joins) parts[parts.length - 1] = previous + segment;
      else parts.push(segment);
    }
    return parts;
  });
}
