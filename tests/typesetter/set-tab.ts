import { agency, year } from './tab/budget-sums.ts';
import { setObjectTables } from './tab/set-object-tables.ts';
import { setPlanDetails } from './tab/set-plan-details.ts';
import { setStaff } from './tab/set-staff.ts';
import { setYearTables } from './tab/set-year-tables.ts';
import type { TypesetBook } from './typeset-row.ts';
import type { UnitBudget } from './unit-budget.ts';

/**
 * Prints a budget as a unit budget comes out of page images: tables of tab-separated cells, with the conversion's own damage
 * where the budget asks for it.
 */
export function setTab(budget: UnitBudget): TypesetBook {
  const { blankLines, rules, ideographs } = budget.setting;
  const [staffing, ...pay] = setStaff(budget);
  const statements = [
    ...(staffing ? [staffing] : []),
    ...setYearTables(budget),
    setPlanDetails(budget),
    ...setObjectTables(budget),
    ...pay,
  ];
  const pages = statements.map(({ text }) => (rules ? text.replace(/(?<=\t.*)\n/, ruled) : text));
  const text = `${[`${agency}單位預算\n\n${year}`, ...pages].join('\n'.repeat(blankLines + 1))}\n`;
  return {
    text: ideographs ? text.replaceAll('年', '\uF98E').replaceAll('度', '\uFA01') : text,
    damage: new Set(statements.flatMap(({ damage = [] }) => damage)),
    fullWidthLines: 0,
    tables: statements.map(({ slug, title, rows }) => ({ slug, title, rows })),
  };
}

/** A rule of dashes as markdown puts it under the first row of a table. */
const ruled = '\n---\t---\t---\n';
