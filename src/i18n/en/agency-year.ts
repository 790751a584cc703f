import type { Words } from '../use-words.ts';
import { inSentence } from './in-sentence.ts';

/** Words of an agency's page for one year, in English. */
export const agencyYear: Words['agencyYear'] = {
  title: (agency, year, kind) => `${agency}, ${year} ${kind}`,
  description: (agency, year, kind) =>
    `${agency}, ${year} ${kind}: where the money comes from, what it buys, how much each plan takes, with the official statements and checks.`,
  kinds: { 'final-account': 'final account', 'unit-budget': 'budget' },
  finding: {
    'final-account': (total, difference, less) =>
      `${total} spent, ${difference} ${less ? 'less' : 'more'} than budgeted`,
    'unit-budget': (total, difference, less) =>
      `${total} budgeted, ${difference} ${less ? 'less' : 'more'} than the year before`,
  },
  sentence: {
    'final-account':
      'This is a final account (決算): after the year ended, the agency reports what it spent and what it carries over to pay next year.',
    'unit-budget':
      'This is a budget (預算): before the year begins, the agency says what it means to spend and why. Whether it did, only the final account will tell.',
  },
  record: {
    agency: 'Agency',
    year: 'Year',
    stage: 'Stage',
    total: 'Total',
    revenue: 'Revenue',
    compared: { 'final-account': 'Budget', 'unit-budget': (year) => `FY${year + 1911} budget` },
    document: 'From',
  },
  contents: 'On this page',
  plans: {
    short: 'Plans',
    question: 'Which plans?',
    finding: (count) => `${count} plans, one by one`,
    sentence: {
      'final-account':
        'The execution rate is the account as a share of the budget. A low one is not always bad: look at the reasons for what was left or carried over.',
      'unit-budget':
        'An “earmarked grant” (收支併列) is money from central government that comes with this plan and can only be spent here.',
    },
    columns: {
      name: 'Plan',
      code: 'Code',
      share: 'Share',
      budget: 'Budget',
      account: 'Account',
      rate: 'Execution',
      carried: 'Carried over',
      city: 'City’s own',
      earmarked: 'Earmarked',
      now: 'Budget',
    },
  },
  revenue: {
    short: 'Revenue',
    question: 'What did the agency take in itself?',
    finding: (total, largest) =>
      largest === '' || /^款/.test(largest)
        ? `Revenue of ${total}`
        : `Revenue of ${total}, most of it from ${inSentence(largest)}`,
    sentence:
      'Revenue is what the agency collects, not a limit on what it can spend; the city treasury pays the rest of its expenditure.',
    lost: 'The text of this table has lost the names of its items and keeps only their ordinals; we do not supply names.',
    columns: { name: 'Source', note: 'The book’s note' },
    columnNames: {
      'final-account': ['Account', 'Budget', 'Change'],
      'unit-budget': [
        (year: number) => `FY${year + 1911} budget`,
        (year: number) => `FY${year + 1911} budget`,
        (year: number) => `FY${year + 1911} account`,
      ],
    },
    total: 'Total',
    statement: 'See the official statement',
  },
  book: {
    short: 'Statements and checks',
    question: 'Can these figures be trusted?',
    finding: (holds) => `This book was recalculated ${holds} times and adds up each time`,
    findingDeclared: (checks, declared) =>
      `This book was recalculated ${checks} times; in ${declared} places it contradicts itself`,
    sentence: 'A check shows only that figures agree with each other, not that the money was spent well.',
    statements: 'official statements',
    holds: 'checks hold',
    discrepancies: 'published discrepancies',
    readings: 'damaged rows, with how we read them',
    programmes: 'items of plans and results',
    purchases: 'purchase lines',
    lines: 'lines of published text, all numbered',
  },
};
