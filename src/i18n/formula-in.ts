import type { NameIn } from './name-in.ts';

/** What checks say of rows in words, with how many. */
const phrases: readonly (readonly [RegExp, (count: string) => string])[] = [
  [/^所屬 (\d+) 項之和$/, (count) => `sum of the ${count} rows under it`],
  [/^所屬的唯一一項$/, () => 'the only row under it'],
  [/^所列 (\d+) 項之和$/, (count) => `sum of the ${count} rows it restates`],
  [/^所列的唯一一項$/, () => 'the only row it restates'],
  [/^第 (\d+) 行所述$/, (count) => `line ${count} as stated`],
];
const signs: Readonly<Record<string, string>> = { '＝': ' = ', '＋': ' + ', '－': ' − ', '×': ' × ', '÷': ' ÷ ' };

/**
 * The formula of a check in English, name by name: `決算數合計＝實現數＋保留數` is `Account total = Realised + Carried over`.
 * @returns `undefined` where a part of it has no English name; then the formula stands as the books' words have it
 */
export function formulaInEnglish(formula: string, nameOf: NameIn): string | undefined {
  const said = formula.split(/([＝＋－×÷])/).map((part) => signs[part] ?? phrase(part) ?? named(part, nameOf));
  return said.some(isChinese) ? undefined : said.join('');
}

/** What a check is about in English, outermost first, and then its column; `undefined` where a name has no English. */
export function subjectInEnglish(
  rows: readonly string[],
  columns: readonly string[],
  nameOf: NameIn,
): string | undefined {
  const said = [rows.map(nameOf).join(' › '), ...columns.map((column) => named(column, nameOf))];
  return said.some(isChinese) ? undefined : said.filter((part) => part !== '').join(' · ');
}

const isChinese = (text: string) => /[\p{Script=Han}＝＋－]/u.test(text);

function phrase(part: string): string | undefined {
  const found = phrases.flatMap(([pattern, say]) => {
    const match = pattern.exec(part);
    return match ? [say(match[1] ?? '')] : [];
  });
  return found[0];
}

/** A column of a group, as formulas write it: `經常支出（小計）` is `經常支出／小計`. */
function named(part: string, nameOf: NameIn): string {
  const direct = nameOf(part);
  return isChinese(direct) ? nameOf(part.replace(/^(.+?)（(.+)）$/, '$1／$2')) : direct;
}
