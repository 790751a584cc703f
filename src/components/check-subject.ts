import type { CheckResult } from '../checks/check-result.ts';

/**
 * What a check is about, as a reader says it: `統籌支撥科目主管 › 合計・比較增減數（%）`. The subject that the check is named by
 * repeats its formula where one figure has several checks; that is left out, for the formula stands beside it.
 */
export function checkSubject(check: CheckResult): string {
  const { rows, columns } = checkParts(check);
  return [rows.join(' › '), ...columns].filter((part) => part !== '').join('・');
}

/** The formula with what it is about and does not itself name: `合計：比較增減數（%）＝…`. */
export function checkAssertion(check: CheckResult): string {
  const { rows, columns } = checkParts(check);
  const [first] = head(check.formula);
  const place = [...rows, ...columns].filter((part) => head(part)[0] !== first);
  return place.length === 0 ? check.formula : `${place.join(' › ')}：${check.formula}`;
}

/** The rows, outermost first, and the columns that a check is about. */
export function checkParts({ subject, formula }: CheckResult): { rows: readonly string[]; columns: readonly string[] } {
  const [path = '', ...columns] = subject.split('｜').map((part, at) => (at === 0 ? part : inBrackets(part)));
  return {
    rows: inBrackets(path) === formula ? [] : path.split('／').filter((name) => inBrackets(name) !== formula),
    columns: columns.filter((column) => column !== formula),
  };
}

/** A name up to its first bracket or equals sign. */
function head(words: string): readonly string[] {
  return words.split(/[（(＝]/);
}

/** A column of a group, as formulas write it. */
function inBrackets(name: string): string {
  return name.includes('＝') ? name.replace(/／([^＝＋－×÷／（）｜]+)/g, '（$1）') : name.replace(/／(.+)$/, '（$1）');
}
