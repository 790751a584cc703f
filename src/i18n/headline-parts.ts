/** A particle leans on the word before it. */
const particle = /^[了的著過們之地得嗎呢吧等]$/;
/** A word of one character leans on the one after it, at the end on the one before: dictionaries cut 市庫 and 業務費 so. */
const single = /^[（「《〈]?\p{Script=Han}$/u;
const singleLast = /^\p{Script=Han}\P{Script=Han}*$/u;

/** Loading its dictionary takes longer than anything that it is asked. */
let segmenter: Intl.Segmenter | undefined;

/**
 * A headline as clauses of words, so that its lines break after punctuation first and never inside a word or an amount:
 * `決算 2 億 3,746 萬元，比預算少` → [[決算␣, 2 億 3,746 萬元，], [比, 預算, 少]]. Joined again, the parts are the headline.
 * A browser would break Chinese between any two characters.
 * @param names official names that stay whole, though a dictionary would cut them (`資通安全`)
 */
export function headlineParts(headline: string, names: readonly string[] = []): readonly (readonly string[])[] {
  segmenter ??= new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });
  const words = segmenter;
  return headline.split(/(?<=[，；：。？！])/).map((clause) => {
    const parts: string[] = [];
    const within = insideNames(clause, names);
    for (const { segment, index, isWordLike } of words.segment(clause)) {
      const previous = parts.at(-1);
      const opens = /^[（「《〈+−]$/.test(segment);
      const joins =
        previous !== undefined &&
        (within.has(index) || (!isWordLike && !opens) || particle.test(segment) || belongs(previous, segment));
      if (joins) parts[parts.length - 1] = previous + segment;
      else parts.push(segment);
    }
    const last = parts.at(-1);
    return last !== undefined && parts.length > 1 && singleLast.test(last)
      ? [...parts.slice(0, -2), `${parts.at(-2)}${last}`]
      : parts;
  });
}

/** Whether the lines of a text break where they should by themselves: words in Latin letters, though one may explain itself in Chinese. */
export function breaksByItself(text: string): boolean {
  const letters = (script: RegExp) => text.match(script)?.length ?? 0;
  const han = letters(/\p{Script=Han}/gu);
  return han === 0 || letters(/\p{Script=Latin}/gu) > han;
}

/** A figure stays with what it counts and with the rest of its amount, an opening mark with what it opens. */
function belongs(previous: string, next: string): boolean {
  if (/\d%?\s?$|[（「《〈+−]$/.test(previous)) return true;
  if (single.test(previous)) return !/^\d/.test(next);
  return /[兆億萬]\s?$/.test(previous) && /^[\d元]/.test(next);
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
