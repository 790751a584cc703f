import { describe, expect, test } from 'vitest';
import { useWords } from '../../src/i18n/use-words.ts';

interface Entry {
  readonly at: string;
  readonly text: string;
}

/** Every entry of a dictionary with its path; a template counts as its source. */
function entries(words: unknown, at = ''): Entry[] {
  if (typeof words === 'string') return [{ at, text: words }];
  if (typeof words === 'function') return [{ at, text: String(words) }];
  if (words instanceof RegExp || typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => entries(value, `${at}.${key}`));
}

/** What may be Chinese: the site's name and seal, what is typed into a search of Chinese books, official titles that are looked up. */
const chinese: readonly RegExp[] = [
  /^\.shell\.siteName$/,
  /^\.embeds\./,
  /^\.home\.search\.words\./,
  /^\.search\.(examples\.queries|fillers|asks)\./,
  /^\.(search\.hints|programmes\.filter\.placeholder|indicators\.filter\.placeholder)/,
  /\.source$/,
  /^\.exhibits\.flow\.sources$/,
  /^\.figures\.units$/,
];

/** A Chinese name in brackets or quotation marks helps to find it in the book. */
const quoted = /\([^()]*\)|“[^”]*”/g;

describe('English interface words', () => {
  const english = entries(useWords('en'));

  test.each(english.filter(({ at }) => !chinese.some((allowed) => allowed.test(at))))(
    '$at is in English',
    ({ text }) => {
      const own = text.replaceAll(quoted, '').replaceAll('算清楚', '').replaceAll('/^款/', '');
      expect(own).not.toMatch(/[\p{Script=Han}，。、；：！？「」《》（）　]/u);
    },
  );

  test('has the entries that the Chinese dictionary has, and no others', () => {
    const paths = (words: unknown) =>
      entries(words)
        .map(({ at }) => at)
        .filter((at) => !/^\.search\.(hints|fillers)\./.test(at));
    expect(paths(useWords('en'))).toEqual(expect.arrayContaining(paths(useWords('zh-TW'))));
  });

  test.each([
    ['a currency twice', /NT\$\s*NT\$/],
    ['a straight apostrophe or quotation mark among words', /\w'\w|"\w/],
    ['a double space', /\S {2}\S/],
  ])('no text has %s', (_name, fault) => {
    const texts = english.filter(({ text }) => !/=>/.test(text));
    expect(texts.filter(({ text }) => fault.test(text))).toEqual([]);
  });
});

describe('English sentences from figures', () => {
  const { exhibits, plans, agencyYear, home, figures } = useWords('en');

  test.each([
    [
      exhibits.treemap.finding('', 'Application services', '31.7%'),
      'Of every NT$100, NT$31.7 goes to application services',
    ],
    [
      exhibits.byObject.finding('IT services', 'NT$1 million', '10%'),
      'The largest item is IT services: NT$1 million, 10%',
    ],
    [exhibits.execution.finding('', '97.63%'), 'The year’s budget was 97.63% executed, counting what is carried over'],
    [
      exhibits.waterfall.finding('NT$131.4 million', true, '81.4%', ['Cyber security', 'Resource management']),
      'Up NT$131.4 million in a year, 81.4% of it in cyber security and resource management',
    ],
    [
      plans.accountFinding('Administration', 'NT$59.61 million', '', 'NT$1.2 million'),
      'Administration took NT$59.61 million; NT$1.2 million was left',
    ],
    [
      plans.budgetFinding('Cyber security', 'NT$104.89 million', plans.moreThanLastYear('NT$66.46 million')),
      'Cyber security is budgeted NT$104.89 million, NT$66.46 million more than the year before',
    ],
    [
      agencyYear.finding['unit-budget']('NT$407.19 million', 'NT$131.4 million', false),
      'NT$407.19 million budgeted, NT$131.4 million more than the year before',
    ],
    [
      home.leading['final-account']('Taichung', ['Application services', 'Equipment and network']),
      'Taichung: most went on application services and equipment and network',
    ],
    [figures.staged(figures.yearBoth(108, 2019), 'Account'), 'FY2019 (ROC 108), account'],
    [figures.facts(['Area is money', 'Total NT$1']), 'Area is money. Total NT$1.'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
