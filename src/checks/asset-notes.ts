import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, figureOf, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

const column = '備註';

/**
 * PROSE within the 備註 of 資本資產變動表: `甲＝乙＋丙` adds up, `甲較乙減少丙` is their difference, the items under `…，係：` make
 * up its last amount (an item that is `扣除` is taken off), and an amount that two sentences name is the same in both.
 */
export function checkAssetNotes(table: StatementTable | undefined): CheckResult[] {
  if (!table) return [];
  const rows = table.rows.filter(({ path }) => path[0] === column);
  const sentences = [
    ...Map.groupBy(
      rows.filter(({ path }) => path.length === 2),
      ({ note }) => note,
    ).values(),
  ];
  const figure = (row: StatementRow): AssertedFigure => figureOf(table, row, column);
  const signed = (row: StatementRow): AssertedFigure =>
    row.note.includes('扣除') ? { ...figure(row), value: figure(row).value.neg() } : figure(row);
  const assert = (row: StatementRow, inputs: readonly AssertedFigure[], formula: string) =>
    settle({
      rule: 'PROSE',
      table,
      subject: `${row.path.join('／')}｜${formula}`,
      found: figure(row),
      expected: total(inputs),
      inputs,
      tolerance: exact,
      formula,
    });
  const results: CheckResult[] = [];
  for (const [first, second, third, ...more] of sentences) {
    if (!first || !second) continue;
    const rest = [second, ...(third ? [third] : []), ...more];
    if (/[＝=]/.test(first.note)) results.push(assert(first, rest.map(figure), '備註等號兩邊的金額相等'));
    const compared = /較.*(減少|增加)[\d,]+元/.exec(first.note)?.[1];
    if (compared !== undefined && third) {
      const [more1, less] = compared === '減少' ? [second, first] : [first, second];
      results.push(
        assert(
          third,
          [figure(more1), { ...figure(less), value: figure(less).value.neg() }],
          `${compared}的金額＝前面兩數之差`,
        ),
      );
    }
  }
  for (const [last, items] of itemised(rows))
    results.push(assert(last, items.map(signed), `${words(last)}＝所列各項之和`));
  const named = Map.groupBy(
    rows.filter(({ path }) => path.length === 2),
    // Sentences name the same amount in slightly different words (依財產規制移入, 依財產現制移入); how they begin tells it.
    (row) => words(row).slice(0, 5),
  );
  for (const [first, ...others] of named.values()) {
    if (first)
      results.push(...others.map((row) => assert(row, [figure(first)], `備註前後兩次所寫的「${words(first)}」相同`)));
  }
  return results;
}

/** What a sentence calls its amount, without the number before it. */
function words({ path }: StatementRow): string {
  return (path.at(-1) ?? '').replace(/^[一二三四五六七八九十]+、/, '');
}

/** The last amount of each sentence that has items under it, with them. */
function itemised(rows: readonly StatementRow[]): [StatementRow, StatementRow[]][] {
  const found = new Map<StatementRow, StatementRow[]>();
  for (const item of rows.filter(({ path }) => path.length === 3)) {
    const owner = rows.findLast(({ path }) => path.length === 2 && path[1]?.startsWith(item.path[1] ?? '\n'));
    if (owner) found.set(owner, [...(found.get(owner) ?? []), item]);
  }
  return [...found];
}
