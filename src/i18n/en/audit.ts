import type { Words } from '../use-words.ts';

const items = (count: string) => `${count} ${count === '1' ? 'item' : 'items'}`;

/** Words of the audit page, in English. */
export const audit: Words['audit'] = {
  title: 'Audit: every check, every reading, every discrepancy',
  description:
    'Every printed total, difference and percentage is recalculated; what does not add up is listed one by one, with both passages side by side.',
  heading: 'Audit',
  question: 'Can these figures be trusted?',
  finding: (checks, declared) =>
    declared === '0'
      ? `Recalculated ${checks} times, and everything adds up`
      : `Recalculated ${checks} times; in ${declared} places the books contradict themselves`,
  findingEmpty: 'The checks are still being compiled',
  sentence:
    'Every total, difference and percentage that a book prints is treated as a claim and calculated again from other figures of the same book. What is wrong is not corrected, only marked.',
  summary: {
    checks: 'Checks',
    holds: 'Hold',
    declared: 'Published discrepancies',
    broken: 'Unexplained',
    readings: 'Readings',
  },
  statuses: { holds: 'holds', declared: 'published discrepancy', broken: 'does not hold' },
  kinds: {
    figure: 'A wrong figure',
    base: 'A share or comparison with another base than stated',
    word: 'A wrong word or number',
  },
  elsewhere: 'Elsewhere in the book',
  discrepanciesHeading: 'Where the books contradict themselves',
  discrepanciesSentence:
    'In each of these the published document disagrees with itself. We print it as it is and correct nothing. Quotations and reasons are in Chinese.',
  discrepanciesNone: 'None found so far.',
  readingsHeading: 'Damaged rows, and how we read them',
  readingsSentence:
    'When the documents became plain text, some rows were shifted, cut or merged. For each one: what is printed, how we read it and why (in Chinese).',
  readingsNone: 'No row needs a reading so far.',
  absentHeading: 'Announced by a book, absent from its text',
  absentSentence:
    'Statements that a table of contents lists and the published text does not contain. We looked; they were not overlooked.',
  checksHeading: 'All checks',
  checksSentence:
    'Grouped by what they protect; open a group to see each formula (in the book’s Chinese terms), what is printed and what was calculated.',
  checksNone: 'Checks will be listed here when they are ready.',
  printed: 'Printed',
  computed: 'Recalculated',
  difference: 'Difference',
  tolerance: 'Tolerance',
  formula: 'Formula',
  subject: 'Subject',
  status: 'Result',
  statement: 'Statement',
  document: 'Document',
  lines: 'Lines',
  ourReading: 'How we read it',
  printedRow: 'As printed',
  seeLines: 'See the lines in the document',
  reason: 'Why',
  permalink: 'Link to this item',
  filter: {
    label: 'Filter the checks',
    rule: 'Rule',
    status: 'Result',
    document: 'Document',
    all: 'All',
    reset: 'Clear',
    unknown: (value) => `“${value}” is not known; all are shown`,
    shown: (shown, all) => `${shown} of ${all} shown`,
  },
  jump: 'Jump to',
  rulesHeading: 'What is protected',
  ruleCounts: (all, declared) =>
    declared === 0 ? `${items(all)}, all hold` : `${items(all)}, ${declared} of them published discrepancies`,
  count: (count) => items(count),
  checksOf: (statement, count) => `${statement}: ${items(count)}`,
  rules: {
    'SUM-TOTAL': { name: 'Totals', protects: 'rows add up to the printed total' },
    'ROW-TOTAL': { name: 'Row totals', protects: 'columns of a row add up to its total column' },
    'FINAL-BUDGET': { name: 'Final budget', protects: 'original budget plus adjustment is the final budget' },
    'ACCOUNT-SUM': { name: 'Account', protects: 'realised, payable and carried over add up to the account' },
    DIFFERENCE: { name: 'Differences', protects: 'account less budget is the printed change' },
    RATIO: { name: 'Percentages', protects: 'a printed percentage is the quotient of its two figures' },
    PRODUCT: { name: 'Quantity times price', protects: 'on a purchase line, quantity times unit price is the amount' },
    'FUND-SPLIT': { name: 'Funding', protects: 'the city’s own money plus earmarked grants is the budget' },
    TREASURY: {
      name: 'Treasury',
      protects: 'what goes to and comes from the treasury agrees with revenue and expenditure',
    },
    'CARRY-FORWARD': { name: 'Carry-over', protects: 'brought forward, realised, cancelled and carried on agree' },
    TIE: { name: 'Statement to statement', protects: 'a figure that several statements print is the same in all' },
    PROSE: { name: 'Prose to statement', protects: 'figures in the general statement agree with the tables' },
    'CAPITAL-MARK': { name: 'Capital mark', protects: 'items marked “*” hold no current expenditure' },
    UNIT: { name: 'NT$ and thousands', protects: 'figures printed in thousands agree with those printed in NT$' },
  },
};
