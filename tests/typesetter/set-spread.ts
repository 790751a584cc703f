import type { FinalAccount } from './final-account.ts';
import { agency, year } from './spread/account-sums.ts';
import { setAnalyses } from './spread/set-analyses.ts';
import { setBalanceSheet } from './spread/set-balance-sheet.ts';
import { setBudgetTables } from './spread/set-budget-tables.ts';
import { setCapitalAssets, setProperty } from './spread/set-capital-assets.ts';
import { setCash } from './spread/set-cash.ts';
import { setFunctions } from './spread/set-functions.ts';
import { setObjectTables } from './spread/set-object-tables.ts';
import { pageGap } from './spread/set-pages.ts';
import { setPersonnel } from './spread/set-personnel.ts';
import { setTreasuryTables } from './spread/set-treasury-tables.ts';
import type { TypesetBook, TypesetStatement } from './typeset-row.ts';

/**
 * Prints accounts as a final account in spreads comes out of its conversion: two pages for a wide table, titles cut at the
 * gutter, lists side by side, columns of one character, heads after their rows, blanks lost.
 * @param fullWidth slugs of statements that print their digits in full width
 */
export function setSpread(account: FinalAccount, fullWidth: readonly string[] = []): TypesetBook {
  const { setting } = account;
  const statements = [
    ...setBudgetTables(account),
    ...setBalanceSheet(account),
    ...setCapitalAssets(account),
    setCash(account),
    ...setTreasuryTables(account),
    ...setObjectTables(account),
    ...setPersonnel(account),
    ...setAnalyses(account),
    ...setProperty(account),
    setFunctions(account),
  ].map((statement) => (fullWidth.includes(statement.slug) ? inFullWidth(statement) : statement));
  const cover = `${agency}\n\n中華民國${year}年度\n\n單位決算`;
  const text = `${[cover, ...statements.map((statement) => statement.text)].join(pageGap)}\n`;
  return {
    text: setting.ideographs ? text.replaceAll('年', '\uF98E').replaceAll('度', '\uFA01') : text,
    damage: new Set(statements.flatMap(({ damage = [] }) => damage)),
    tables: statements.map(({ slug, title, rows }) => ({ slug, title, rows })),
    fullWidthLines: text.split('\n').filter((line) => /[０-９]/.test(line)).length,
  };
}

function inFullWidth(statement: TypesetStatement): TypesetStatement {
  const wide = (digit: string) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0);
  return { ...statement, text: statement.text.replace(/\d/g, wide) };
}
