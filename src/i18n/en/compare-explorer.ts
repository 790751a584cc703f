import type { Words } from '../use-words.ts';

/** Words of the part of the compare page where any two columns can be set side by side, in English. */
export const compareExplorer: Words['compareExplorer'] = {
  heading: 'Pick any two columns to compare',
  sentence:
    'A column is the figures of one agency, one year and one stage. Pick two and a breakdown; the chart says whether they can be subtracted.',
  form: 'Choose two columns, a breakdown and a measure',
  fields: { a: 'Left', b: 'Right', by: 'Breakdown', as: 'Measure' },
  swap: 'Swap sides',
  lacking: (by) => `${by} (not in the book)`,
  unknown: (field, value) => `“${value}” is not a choice of “${field}” in the address; the usual one is used.`,
  by: {
    plan: 'Plan (matched across cities)',
    'work-plan': 'Work plan',
    object1: 'First-level object',
    object2: 'Second-level object',
    function: 'Function and economic class',
    capital: 'Current and capital',
    fund: 'Source of funds',
    staffing: 'Staffing',
  },
  as: { amount: 'Amount', share: 'Share', resident: 'Per resident', constant: 'Constant prices' },
  asStaff: { amount: 'People', share: 'Share', resident: 'Per 100,000 residents', constant: 'Constant prices' },
  parts: {
    current: 'Current',
    capital: 'Capital',
    city: 'City’s own money',
    earmarked: 'Earmarked central grant',
    established: 'Established posts',
    contract: 'Contract staff',
    workers: 'Technicians, workers and drivers',
  },
  unit: {
    both: (measure, amount) => `${measure}; below, ${amount}`,
    money: (thousand) => (thousand ? 'NT$ thousand' : 'NT$'),
    share: 'share of total',
    resident: 'NT$ per resident',
    constant: (year) => `NT$ at FY${year + 1911} prices`,
    people: 'people',
    peoplePerResident: 'people per 100,000 residents',
  },
  derived: 'derived',
  change: 'Change',
  bothNames: (names) => names.join(' / '),
  moneyText: (said) => said,
  perResidentText: (value) => `NT$${value}`,
  peopleText: (value) => `${value} people`,
  points: (value) => `${value} percentage points`,
  finding: {
    change: (a, b, amount, percent, grows) =>
      `${b} is ${amount}${percent === '' ? '' : ` (${percent})`} ${grows ? 'above' : 'below'} ${a}`,
    same: (a, b) => `${a} and ${b} are the same`,
    sideBySide: (a, amountA, b, amountB) => `${a}: ${amountA}; ${b}: ${amountB}`,
    residentStaff: (a, amountA, b, amountB) => `Per 100,000 residents: ${a}, ${amountA}; ${b}, ${amountB}`,
    resident: (a, amountA, b, amountB) => `Per resident: ${a} ${amountA}, ${b} ${amountB}`,
    share: (a, nameA, shareA, b, nameB, shareB) =>
      nameA === nameB
        ? `${nameA} is largest in both: ${a} ${shareA}, ${b} ${shareB}`
        : `Largest in ${a}: ${nameA} (${shareA}); in ${b}: ${nameB} (${shareB})`,
    oneSide: (printed, amount, other) => `${printed} ${amount}; the book does not break down ${other} this way`,
    none: 'The book breaks down neither column this way',
  },
  partlyCounted: 'the book prints no total',
  most: (name, change) => `; the largest change is in ${name} (${change}).`,
  atPrices: (year) => `At FY${year + 1911} prices: `,
  unlike: {
    heading: 'These two columns cannot be subtracted, so no change and no percentage is shown',
    stage: 'One is a budget (meant to be spent), the other an account or realised figure (actually spent).',
    year: (years) => `They are ${years} years apart; prices and duties have changed.`,
    agency: 'They are two different agencies whose work is not quite the same.',
    precision: 'One comes from a final account, the other from a budget; they are compiled and printed differently.',
  },
  like: 'These two columns are alike and can be subtracted.',
  execution:
    'For how budget and account of one year differ (surplus, carried over), see the chart “How much is left, and where did it go?”.',
  sameColumn: 'The same column is chosen on both sides.',
  notPrinted: (column, by) => `${column}: the book prints no figures by “${by}”.`,
  why: {
    earlier: ' For the years before its own, the budget prints amounts down to the work plan only.',
    'final-account': {
      object2:
        ' Second-level objects are printed for what was realised and carried over; budgets stop at the first level.',
      function: ' The table of functions and economic classes prints the account only.',
      fund: ' A final account does not say which revenue paid for what: revenue goes to the city treasury, which allots what is spent.',
      staffing: ' Heads are printed as planned and as actual; the actual ones stand with the account.',
    },
    'unit-budget': {},
  },
  partly: (column) => `${column}: this table prints no total, so no shares are shown.`,
  printedInstead: 'Breakdowns that both print: ',
  ownNames:
    'Work plans carry each agency’s own names; the same name need not mean the same work. To compare across cities, choose “Plan (matched across cities)”.',
  crosswalkNote: 'Which plan corresponds to which is our judgement; the table below gives the reasons.',
  functionThousand:
    'This table is printed in thousands; items are rounded and may be a thousand or two off their total.',
  noPricesOfPeople: 'People have no prices to adjust, so their number is shown.',
  noContract: 'The staffing table leaves out contract staff, so this column has neither them nor a total.',
  population: (city, year, persons, source, confidence) =>
    `Population: ${city}, end of ${year + 1911}, ${persons} (${source}; confidence ${confidence}).`,
  populationOfEarlier: (wanted, used) =>
    `The population at the end of ${wanted + 1911} could not be obtained; that of ${used + 1911} is used.`,
  noPopulation: (column) => `${column}: no population for that year or an earlier one could be obtained.`,
  prices: (from, to) =>
    `Prices: adjusted from ${from + 1911} to ${to + 1911} by chaining annual consumer price changes. `,
  priceChange: (year, percent, source, confidence) =>
    `${year + 1911}: ${percent} (${source}; confidence ${confidence})`,
  priceChanges: (changes) => `${changes.join(', ')}.`,
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  pairs: {
    heading: 'Every pair has a page of its own',
    sentence: 'It works without scripts: one page for each two columns, with every breakdown.',
    open: 'These two columns on a page of their own',
    like: 'can be subtracted',
    unlike: 'side by side only',
    title: (a, b) => `${a} against ${b}`,
    description: (a, b, count) =>
      `${a} and ${b} side by side: ${count} breakdowns, every amount linked to its line in the book.`,
    question: 'These two columns side by side',
    missing: 'Breakdowns that the book does not print',
    back: 'Back to the compare page to choose others',
  },
  crosswalk: {
    question: 'Which plan corresponds to which?',
    heading: 'How the two cities’ plans are matched',
    sentence:
      'The books do not say which plan equals which; this table is our judgement (reasons in Chinese), open to argument.',
    joined: (kind, into, shares) => `Another reading: with “${kind}” counted under “${into}”, ${shares.join('; ')}.`,
    joinedShare: (column, apart, joined) =>
      apart === joined ? `${column} stays at ${joined}` : `${column} goes from ${apart} to ${joined}`,
    edit: 'To change a row, edit its plan names and its reason in data/crosswalk.yaml and build again: every chart, page and data file across the cities follows. ',
    columns: { kind: 'Kind of work', reason: 'Why (in Chinese)' },
    kinds: {
      administration: 'Administration',
      planning: 'Planning',
      services: 'Digital services',
      network: 'Equipment and network',
      security: 'Cyber security',
    },
    none: 'no such plan',
    file: 'Data file of this table',
  },
};
