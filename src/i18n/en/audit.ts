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
    'In each of these the published document disagrees with itself. We print it as it is and correct nothing. Quotations are in Chinese.',
  discrepanciesNone: 'None found so far.',
  readingsHeading: 'Damaged rows, and how we read them',
  readingsSentence:
    'When the documents became plain text, some rows were shifted, cut or merged. For each one: what is printed (in Chinese), how we read it and why.',
  readingsNone: 'No row needs a reading so far.',
  absentHeading: 'Announced by a book, absent from its text',
  absentSentence:
    'Statements that a table of contents lists and the published text does not contain. We looked; they were not overlooked.',
  checksHeading: 'All checks',
  checksSentence:
    'Grouped by what they protect: a check stands under the statement of the figure that it tests. Open one to see each formula (in the book’s Chinese terms), what is printed and what was calculated.',
  noneShown: {
    discrepancies: 'No discrepancy answers to these choices.',
    checks: 'No check answers to these choices.',
    readings: 'No reading answers to these choices.',
  },
  checksNone: 'Checks will be listed here when they are ready.',
  books: {
    discrepanciesSentence:
      'In each of these the published document disagrees with itself. We print it as it is and correct nothing. Open one to see both passages side by side.',
    checksSentence:
      'Each check, with its formula, what is printed and what was calculated, stands on the page of its book; the name of a check begins with the number of the book. Below the books they are counted by what they protect.',
    readingsSentence:
      'When the documents became plain text, some rows were shifted, cut or merged. By book and line; open one to see what is printed, how we read it and why.',
    checks: (all, declared) => (declared === 0 ? `all ${all} checks hold` : `${all} checks, ${declared} do not hold`),
    discrepancies: (count) => `${count} ${count === 1 ? 'discrepancy' : 'discrepancies'}`,
    readings: (count) => `${count} ${count === 1 ? 'reading' : 'readings'}`,
    absent: (count) => `${count} ${count === 1 ? 'statement' : 'statements'} not in the text`,
    nothing: 'nothing to recalculate',
    inBook: (document, count) => `${document}: ${count}`,
  },
  book: {
    title: (document, name) => `Audit ${document}: ${name}`,
    description: (name, checks) =>
      `${name}: ${checks} checks with formula and result; every discrepancy and every reading with the lines as printed.`,
    question: 'Can the figures of this book be trusted?',
    findingNothing: 'Nothing in this document can be recalculated',
    checksNone: 'No figure of this document can be tested by another.',
    all: 'All books',
    previous: 'Book before',
    next: 'Next book',
    neighbours: 'Audit of other books',
  },
  printed: 'Printed',
  computed: 'Recalculated',
  difference: 'difference',
  points: 'percentage points',
  between: '; ',
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
    label: 'Filter checks, discrepancies and readings',
    protects: 'What is protected',
    kind: 'Kind of fault',
    rule: 'How it is tested',
    status: 'Result',
    document: 'Document',
    all: 'All',
    reset: 'Clear',
    unknown: (value) => `“${value}” is not known; all are shown`,
    shown: (checks, discrepancies, readings) =>
      `${checks} checks, ${discrepancies} discrepancies and ${readings} readings answer to this`,
  },
  ofAll: (all) => ` of ${all}`,
  faults: {
    book: 'Published discrepancies',
    text: 'Damage of the conversion',
    figure: 'A wrong figure',
    base: 'Another base',
    word: 'A wrong word',
    conversion: 'Damage of the conversion (all)',
    columns: 'Figures shifted or lost',
    names: 'Names lost or in another row',
    heads: 'Heads out of place',
    subtotals: 'Subtotals merged, doubled or lost',
    notes: 'Notes continued elsewhere',
  },
  matters: {
    revenue: { name: 'Revenue', protects: 'where the money comes from, and how it differs from the budget' },
    expenditure: { name: 'Expenditure', protects: 'budget and account of every work plan' },
    objects: { name: 'Objects of expenditure', protects: 'whether it went to people, operations, capital or grants' },
    purchases: { name: 'Purchases', protects: 'quantity, price and amount, line by line' },
    'carry-over': {
      name: 'Carry-over and surplus',
      protects: 'what is left for next year, what was not needed, what earlier years left',
    },
    treasury: { name: 'Treasury', protects: 'what went to the city treasury, what came from it, and cash' },
    balance: { name: 'Assets and liabilities', protects: 'what is owned and owed at the end of the year' },
    property: { name: 'Property', protects: 'changes of capital assets, and the property catalogue' },
    personnel: { name: 'Personnel', protects: 'posts, pay and contract staff' },
    functions: { name: 'Functions', protects: 'the same money by task of government and economic class' },
    narrative: { name: 'Prose', protects: 'the figures in the sentences of the general statement' },
  },
  rulesHeading: (count) => `${count} kinds of check, and what each tests`,
  ruleCounts: (all, declared) =>
    declared === 0 ? `${items(all)}, all hold` : `${items(all)}, ${declared} of them published discrepancies`,
  count: (count) => items(count),
  titled: (statement) => statement,
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
    REPEAT: {
      name: 'Said twice',
      protects: 'a measured figure that a document states twice is the same; “about” and “over” count as they mean',
    },
    'CAPITAL-MARK': { name: 'Capital mark', protects: 'items marked “*” hold no current expenditure' },
    UNIT: { name: 'NT$ and thousands', protects: 'figures printed in thousands agree with those printed in NT$' },
  },
};
