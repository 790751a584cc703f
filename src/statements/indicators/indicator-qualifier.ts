/** Words of prose that say how far a number can be trusted, and the sign that stands for them in the data files. */
const signs: Readonly<Record<string, string>> = {
  約: '約',
  近: '近',
  將近: '近',
  逾: '逾',
  已逾: '逾',
  超過: '>',
  超越: '>',
  不到: '<',
  未達: '<',
  至少: '≥',
  以上: '≥',
  以內: '≤',
  以下: '≤',
  內: '≤',
  多: '餘',
  餘: '餘',
  '+': '逾',
};

/**
 * The qualifier of one number as a sign: of several words the first printed, and with 約 the 餘 behind the number too
 * (`約餘`); none give an empty text.
 */
export function qualifierOf(words: readonly (string | undefined)[]): string {
  const [first, second] = words.flatMap((word) => (word === undefined ? [] : [signs[word] ?? word]));
  if (first === undefined) return '';
  return first === '約' && second === '餘' ? '約餘' : first;
}
