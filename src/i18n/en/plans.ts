import type { Words } from '../use-words.ts';

const fy = (roc: number) => `FY${roc + 1911}`;
const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Words of the plan dossiers, in English. */
export const plans: Words['plans'] = {
  title: (plan, code, city, year) => `${plan} | ${city} ${fy(year)}, plan ${code}`,
  description: (plan, agency, year, stage, amount) =>
    `${agency}, ${year}, ${plan}: ${stage} ${amount}. Where the money comes from, what it is spent on and what was reported, each figure linked to its line.`,
  questions: { workPlan: 'Work plan', subPlan: 'Sub-plan' },
  accountFinding: (plan, account, carried, surplus) =>
    `${plan} took ${account}${carried === '' ? '' : `, of which ${carried} is carried over`}${surplus === '' ? '' : `; ${surplus} was left`}`,
  budgetFinding: (plan, amount, change) => `${plan} is budgeted ${amount}${change === '' ? '' : `, ${change}`}`,
  moreThanLastYear: (amount) => `${amount} more than the year before`,
  lessThanLastYear: (amount) => `${amount} less than the year before`,
  sameAsLastYear: 'the same as the year before',
  register: {
    label: 'Facts about the plan',
    code: 'Plan code',
    agency: 'Agency',
    year: 'Year and stage',
    programme: 'Programme',
    workPlan: 'Work plan',
    offices: 'Units in charge (in Chinese)',
    share: 'Share of the agency',
    source: 'Main source',
  },
  related: {
    label: 'Neighbouring plans',
    parent: 'Above',
    children: 'Its sub-plans',
    previous: 'Previous plan',
    next: 'Next plan',
  },
  numerals: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  purpose: {
    heading: 'What it is for',
    plan: 'What is planned (in Chinese)',
    result: 'Expected results (in Chinese)',
    ofWorkPlan: (name) =>
      `The book describes only the work plan “${name}”; its sub-plans have no description of their own.`,
    accountHasNone: (items) =>
      `A final account does not repeat what a plan is for. Under this plan it reports on ${counted(items, 'piece', 'pieces')} of work:`,
    accountHasNothing: 'The final account does not say what this plan is for, and lists no work done.',
    from: 'In the book’s own words',
  },
  money: {
    heading: 'The money',
    said: (amount) => amount,
    inWords: 'What the general statement says (in Chinese)',
    prior: 'Left over from earlier years',
    priorSentence: 'Carried over in earlier years and paid or cancelled in this one; not part of the budget above.',
    budgets: 'Unit: NT$',
    thisYear: 'Budget for the year',
    lastYear: 'Previous year’s budget',
    change: 'Change',
    stage: 'Stage',
    amount: 'Amount',
    city: 'City’s own money',
    earmarked: 'Earmarked grant (central)',
    fundHeading: 'Who pays, in NT$',
    fundSentence: (share) => `${share} is a grant from central government, earmarked for this plan.`,
    fundAllCity: 'All of it is the city treasury’s money.',
    whyHeading: 'Why it differs from the year before',
    whySentence: 'The budget’s own explanation (in Chinese):',
    lastYearDerived: 'budget for the year − the change that the book states',
    yearsQuestion: 'How much was budgeted and spent over the years?',
    yearsFinding: (name, from, before, to, now) => `${name}: ${fy(from)} budget ${before}, ${fy(to)} budget ${now}`,
    yearsSentence: 'Solid bars are accounts (actually spent), hatched bars budgets (meant to be spent).',
    yearsUnit: 'Unit: NT$ thousand',
    exact: 'Exact figures of each stage',
  },
  objects: {
    heading: 'What it is spent on',
    caption: (plan) => `${plan} by object of expenditure`,
    name: 'Object of expenditure',
    total: 'Total of the plan',
    share: 'Share',
    note: 'The book’s note (in Chinese)',
    pay: (total) =>
      `Personnel, ${total}, is shown as a total: some of its lines cover only one to three people, and this site does not single out anyone’s pay.`,
    payLink: 'See the book’s personnel statement',
    subPlans: 'Sub-plans',
    thisYear: 'This year',
    subPlansCaption: (plan) => `Sub-plans of ${plan}`,
  },
  purchases: {
    heading: 'What it buys',
    sentence: (lines, total) =>
      `The book lists ${counted(lines, 'line', 'lines')}, ${total} in all, described in Chinese. Each quantity times price was recalculated.`,
    caption: (plan) => `Purchase lines of ${plan}`,
    description: 'Description (in Chinese)',
    unit: 'Unit',
    quantity: 'Quantity',
    price: 'Unit price',
    amount: 'Amount',
    noDescription: '(no description in the book)',
    notPrinted: 'not printed',
    reading: 'Reading',
    readingTitle: 'This row was shifted or cut in conversion; how we read it',
    discrepancy: 'Discrepancy',
    permalink: 'Link to this line',
    none: 'The final account goes no deeper than objects of expenditure; it lists no purchases.',
  },
  programmes: {
    heading: 'What was done',
    headingBudget: 'What is intended',
    sentence: (items) =>
      `${counted(items, 'item', 'items')} that the book reports under this plan, in Chinese: the intention on the left, what was said afterwards on the right.`,
    planned: 'Intended',
    reported: 'Reported',
    noPlan: 'The book does not print the original intention.',
    noResult: 'The book does not report on it.',
    only: 'Results',
    permalink: 'Page of this item',
    sentenceBudget: (items) =>
      `${counted(items, 'priority', 'priorities')} of the budget’s general explanation that this plan carries out, joined by shared words; in Chinese.`,
    noResultBudget: 'This is a budget; results come with the final account.',
    none: 'The book reports nothing.',
  },
  reasons: {
    heading: 'What was not spent, and the book’s reasons',
    carryOver: 'Carried over to next year',
    surplus: 'Surplus',
    type: (code) => `type ${code}`,
    none: 'none',
    noneExplained: 'The book’s column for reasons prints “無” (none) and does not say what its type codes mean.',
    contractEnd: (isoDate) => `contract until ${isoDate}`,
    caption: (kind) => `Reasons: ${kind.toLowerCase()}`,
    item: 'Item',
    amount: 'Amount',
    reason: 'Reason (in Chinese)',
  },
  indicators: {
    heading: 'What can be measured',
    sentence: (count) =>
      `Under this plan the book measures ${counted(count, 'thing', 'things')}; where later documents speak of one again, their figure stands beside it.`,
    sentenceBudget: (count) =>
      `Under this plan the budget puts a number to ${counted(count, 'thing', 'things')}; results come with the final account.`,
    caption: (plan) => `What is measured under ${plan}`,
    name: 'Indicator',
    here: 'This book',
    later: 'Target and later documents',
  },
  elsewhere: {
    heading: 'What later documents say',
    sentence: (links) =>
      `${counted(links, 'undertaking is', 'undertakings are')} written of in other documents, too. People decided which items are the same; the reason stands below each name, in Chinese.`,
    none: 'No other document on this site speaks of this plan’s work, or no link could be made with certainty.',
  },
  unitCosts: {
    heading: 'What one costs',
    lumps: (lines, lumps) =>
      lumps === lines
        ? `All ${counted(lines, 'line', 'lines')} are printed as one lot (“年 1”, “式 1”) or without a quantity: the unit price is the whole amount and compares with nothing.`
        : `${lumps} of ${lines} lines are printed as one lot (“年 1”, “式 1”) or without a quantity: that is the whole amount, not a unit price. Real unit prices are printed for:`,
    price: (price, unit) => `NT$${price} per ${unit}`,
    alike: (price, unit) => `same object, same unit: NT$${price} per ${unit}, `,
    each: (per, amount, rough) => `${per}: ${rough ? 'about' : 'on average'} NT$${amount}`,
    formula: 'printed amount ÷ printed count',
    counted: 'where this count comes from',
    question: 'What does one cost?',
    finding: (count) => `In five documents only ${count} places print both money and a count`,
    sentence:
      'The quotient is an average, not the price of any one. Unlike things cannot be called dear or cheap, so nothing is ranked here and the cities are not set against each other. Each figure has its own warning, in Chinese. Unit prices that the book prints line by line are on the plans’ pages.',
  },
  sources: {
    heading: 'Sources',
    hash: (digits) => `SHA-256 ${digits}…`,
    lines:
      'Line numbers beside figures are those of the published text of these documents; on the site each opens its line.',
    code: (address) => `QR code of this page’s address, ${address}`,
    release: (release) => `Data release ${release}`,
  },
  audit: {
    heading: 'What was checked',
    checks: (count, declared) =>
      declared === 0
        ? `${count} checks protect the figures of this page, and all hold.`
        : `${count} checks protect the figures of this page; in ${declared} of them the book contradicts itself.`,
    readings: (count) => `${counted(count, 'reading', 'readings')} of damaged rows`,
    see: 'See which checks',
    caption: (plan) => `Checks that protect ${plan}`,
    all: 'Every check of this book',
    noReadings: 'No row of this page needs a reading.',
  },
  open: {
    heading: 'What the book does not answer',
    'result-not-yet': (year) =>
      `This is a budget: it states intentions. Whether they came true, only the final account for ${fy(year)} will say; this site does not have that book yet.`,
    'no-report':
      'The book reports nothing under this plan: there are figures for what was spent, but no words for what was done.',
    'no-measure': (quote) =>
      `The expected result is a single sentence, “${quote}”, without a quantity or date to check afterwards.`,
    'items-without-result': (items) =>
      `${counted(items, 'item has', 'items have')} an intention and no report of what was done.`,
    'target-unreported': 'The book prints a target and no document reports a result: ',
    'target-uncounted': 'The book prints a target and reports on it, but prints no number: ',
    'target-not-met': 'The reported figure does not reach the target that the book prints: ',
    'total-falls': 'A running total only grows, yet a later document reports less: ',
    'figures-differ': 'One thing, one time, and the documents print different figures; side by side: ',
    'cost-of-items-unknown': (items) =>
      `The final account does not say what each of the ${items} pieces of work cost; amounts go no deeper than objects.`,
    'no-purchase-lines': 'What was bought, and from whom, the final account does not list.',
    'adjustment-unexplained': (amount) =>
      `The budget was adjusted by ${amount} during the year; the book gives the amount, not the reason.`,
    'surplus-unexplained': (amount) =>
      `${amount} was left; the column for reasons of the surplus statement prints “無” (none).`,
    'no-quantity': 'These purchases have no unit, quantity or unit price in the book, so nothing can be recalculated: ',
    'no-description': 'The book does not say what these purchases are for: ',
  },
};
