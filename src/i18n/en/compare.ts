import type { Words } from '../use-words.ts';

/** Words of the page that compares, in English. */
export const compare: Words['compare'] = {
  title: 'The two cities compared: what can be compared and what cannot',
  description:
    'Three years of Kaohsiung, Taichung from budget to account, and what each city spends on. Like is compared with like, and the rest is marked.',
  heading: 'The two cities compared',
  question: 'Who spends more?',
  finding: (ways) => `The two books cannot be subtracted; there are ${ways} fair ways to compare them`,
  sentence: (a, b) => `One is ${a}, the other ${b}. Subtracting one from the other gives a number without meaning.`,
  whatIs: {
    'final-account': (city, year) => `${city}’s final account for FY${year + 1911}`,
    'unit-budget': (city, year) => `${city}’s budget for FY${year + 1911}`,
  },
  rules: {
    name: 'What can be compared with what',
    can: 'Can be compared',
    cannot: 'Cannot be compared directly',
    like: [
      {
        name: 'Budget with budget',
        text: 'One agency, two years running: the difference is a change of plan, and the book gives reasons.',
        to: 'waterfall',
      },
      {
        name: 'Budget with account of the same year',
        text: 'What was planned and what was spent: the difference is the surplus; what is not yet paid is carried over.',
        to: 'execution',
      },
      {
        name: 'Account with account',
        text: 'Two years that one book prints side by side in one table, counted the same way.',
        to: 'outlays',
      },
      {
        name: 'Share with share',
        text: 'Objects of expenditure have the same names nationwide. Shares of each agency’s own total show structure; amounts stand side by side and are not subtracted.',
        to: 'compare-objects',
      },
    ],
    unlike: [
      {
        name: 'An account with another year’s budget',
        text: 'One is spent, the other is not. Between them lie prices, policy and money that is never spent.',
      },
      {
        name: 'An agency before and after its reform',
        text: 'On 25 December 2022 the Taichung City Government Information Center, a second-level agency, became the first-level Digital Governance Bureau, with other duties and staff.',
      },
      {
        name: 'With and without centrally allocated items',
        text: 'Centrally allocated items (統籌支撥科目) are budgeted for the whole city, not by the agency. They are never included here.',
      },
    ],
  },
  sections: {
    years: 'Kaohsiung, three years',
    execution: 'Taichung, from budget to account',
    twoYears: 'Taichung, one year and the next',
    across: 'The two cities side by side',
  },
  reasons: {
    heading: 'The book’s own reasons (in Chinese)',
    sentence: 'Printed word for word; each amount leads to its line.',
    carriedOver: (amount) => `Carried over, ${amount}: still under way, to be paid next year`,
    surplus: (amount) => `Surplus, ${amount}: not needed`,
    unexplained: 'The rest',
    unexplainedLines: (lines) => `${lines} lines; the column for reasons prints “無” (none).`,
  },
  acrossTable:
    'Amounts stand side by side in the table, each with its source. Year and stage differ, so there is no column of differences.',
};
