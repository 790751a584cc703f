import { describe, expect, test } from 'vitest';
import { nameIn } from '../../src/i18n/name-in.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { plansOf } from '../../src/ledger/queries/plans.ts';
import { realBooks } from '../ledger/real-books.ts';

const { decisions } = realBooks;
const english = nameIn('en', decisions);

describe('official names in English', () => {
  test.each([
    ['歲出機關別決算表', 'Final account of expenditure by agency'],
    ['設備及投資*', 'Capital outlay*'],
    ['一、上期結存', '1. Opening balance'],
    ['12.存入保證金淨增(減)數', '12. Net change in deposits received'],
    ['(3)以前年度轉入調整數(-)', '(3) Brought forward, adjusted (−)'],
    ['(二)記憶體誤入財產', '(2) Memory wrongly entered as property'],
    ['107年度小計', 'FY2018 (ROC 107) subtotal'],
    ['107年度', 'FY2018 (ROC 107)'],
    ['土地（公頃）', 'Land (hectares)'],
    ['類型10', 'Type 10'],
    ['目01', 'Sub-item 01'],
    ['以前年度轉入數／保留數', 'Brought forward from prior years / Carried over'],
  ])('%s is %s', (chinese, expected) => {
    expect(english(chinese)).toBe(expected);
  });

  test('a name without an entry stays as printed, and every name does on the Chinese site', () => {
    expect(english('臺中市政VPN網路租用案')).toBe('臺中市政VPN網路租用案');
    expect(english('人事費／臺中市政VPN網路租用案')).toBe('人事費／臺中市政VPN網路租用案');
    expect(nameIn('zh-TW', decisions)('人事費')).toBe('人事費');
  });
});

/** Names that a page shows as names; what the books describe in words of their own is not among them. */
const shown: readonly (readonly [string, readonly string[]])[] = [
  ['documents', realBooks.documents.flatMap(({ entry }) => [entry.title, entry.agency])],
  ['statements', realBooks.statements.map(({ statement }) => statement)],
  ['columns', realBooks.statements.flatMap(({ columns }) => columns.flatMap(({ name }) => name.split('／')))],
  [
    'programmes, plans and sub-plans',
    agencyYears(realBooks).flatMap((agencyYear) =>
      plansOf(realBooks, agencyYear).flatMap(({ name, programme, workPlan }) => [name, programme.name, workPlan.name]),
    ),
  ],
  ['objects', realBooks.facts.flatMap(({ object1, object2 }) => [object1.name, object2.name])],
  ['agencies', realBooks.facts.map(({ agency }) => agency)],
  [
    'summary rows',
    realBooks.statements.flatMap(({ rows }) =>
      rows.filter(({ role }) => role === 'summary').flatMap(({ path }) => path.slice(-1)),
    ),
  ],
  ['indicators', decisions.indicators.map(({ name }) => name)],
  ['facets of indicators', realBooks.indicatorPoints.map(({ facet }) => facet)],
  ['formulas of facts', realBooks.facts.map(({ derived }) => derived)],
  ['parts of documents', realBooks.programmes.map(({ section }) => section)],
  [
    'sources of reference series',
    (
      ['reference/population', 'reference/price-change', 'reference/earlier-budgets', 'reference/city-totals'] as const
    ).flatMap((file) => decisions[file].map(({ source }) => source)),
  ],
  ['the crosswalk', decisions.crosswalk.flatMap(({ plans }) => Object.values(plans).flat())],
];

describe('names that pages show', () => {
  test.each(shown)('all %s have English names', (_kind, names) => {
    const lacking = [...new Set(names)].filter((name) => name !== '' && /\p{Script=Han}/u.test(english(name)));
    expect(names.length).toBeGreaterThan(1);
    expect(lacking).toEqual([]);
  });

  test('no two entries are for one name, and no English name is Chinese', () => {
    const names = decisions['english-names'].map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(decisions['english-names'].filter(({ english: said }) => /\p{Script=Han}/u.test(said))).toEqual([]);
  });

  test('two names of one statement list or one table head stay two names', () => {
    for (const table of realBooks.statements) {
      const heads = table.columns.map(({ name }) => english(name));
      expect(new Set(heads).size, table.statement).toBe(new Set(table.columns.map(({ name }) => name)).size);
    }
    for (const { entry } of realBooks.documents) {
      const titles = realBooks.statements
        .filter(({ document }) => document === entry.id)
        .map(({ statement }) => statement);
      expect(new Set(titles.map(english)).size).toBe(new Set(titles).size);
    }
  });
});
