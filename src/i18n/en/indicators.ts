import { grouped } from '../../money/format-amount.ts';
import type { Words } from '../use-words.ts';

const before: Readonly<Record<string, string>> = {
  約: 'about ',
  約餘: 'somewhat over ',
  近: 'nearly ',
  逾: 'over ',
  餘: 'over ',
  '>': 'more than ',
  '≥': 'at least ',
  '<': 'less than ',
  '≤': 'at most ',
};
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function day(iso: string): string {
  const [year = '', month, date] = iso.split('-');
  return [date === undefined ? '' : Number(date), month === undefined ? '' : (months[Number(month) - 1] ?? ''), year]
    .filter((part) => part !== '')
    .join(' ');
}

const number = (value: string, qualifier: string) => `${before[qualifier] ?? ''}${grouped(value)}`;

/** One of what a unit counts: `times` is `time`. */
function singular(unit: string): string {
  if (unit === 'people') return 'person';
  if (/(?:ss|x)es$/.test(unit)) return unit.slice(0, -2);
  return unit.replace(/ies$/, 'y').replace(/(?<=[a-rt-z])s$/, '');
}

/** Words of the list of indicators, of their pages, of the scoreboards and of links between undertakings, in English. */
export const indicators: Words['indicators'] = {
  title: 'Indicators and promises: everything the documents measure',
  description:
    'Every figure in the prose of final accounts, budgets, policy plans, council reports and slides, read sentence by sentence and joined over time; each point leads to its line.',
  heading: 'Indicators',
  question: 'How much was promised, and how much was done?',
  finding: (points, series, followed) =>
    `The five documents state ${points} measured figures; of ${series} things only ${followed} stand in more than one document`,
  sentence:
    'Figures are read from the text sentence by sentence, with “about” and “over” kept. Where two places disagree both stand; where no result is given, “the documents do not say”. Quotations are in Chinese.',
  contents: 'On this page',
  themes: {
    'open-data': 'Open data',
    gis: 'Geographic information',
    'online-services': 'Online services and the citizen platform',
    'shared-systems': 'Documents and shared systems',
    wireless: 'Wireless access and networks',
    infrastructure: 'Machine rooms, virtualisation, equipment',
    security: 'Information security',
    training: 'Training',
    'smart-city': 'Smart city and events',
    organisation: 'Organisation and staff',
  },
  kinds: { result: 'Result', target: 'Target' },
  measures: { stock: 'how many there are at a date', flow: 'how many within a time' },
  states: {
    met: 'Met',
    'not-met': 'Not met',
    'not-yet-known': 'Not yet known',
    'not-comparable': 'Not comparable',
    unsaid: 'The documents do not say',
  },
  noTarget: 'No target',
  value: (value, qualifier, unit) =>
    `${number(value, qualifier)}${unit === '%' ? '%' : ` ${value === '1' ? singular(unit) : unit}`}`.trimEnd(),
  number,
  qualifier: (qualifier) => (before[qualifier] ?? '').trim(),
  withFacet: (said, facet) => `${said} (${facet})`,
  target: (value) => `target ${value}`,
  date: (asOf) => asOf.split('/').map(day).join(' to '),
  year: (year) => `${year}`,
  dated: { stated: 'stated in the sentence', document: 'not stated; the date of the document' },
  datedResult: (date, value) => `${value} in ${date}`,
  datedTarget: (date, value) => `${value} (set for ${date})`,
  grounds: {
    reached: (result, target, less) =>
      `The documents report ${result}, ${less ? `below the limit of ${target}` : `which reaches the target of ${target}`}.`,
    'reached-early': (result, target, less) =>
      `Before the due date the documents already report ${result}, ${less ? 'below the limit of' : 'which reaches the target of'} ${target}.`,
    'fell-short': (result, target, less) =>
      `The documents report ${result}, ${less ? 'above the limit of' : 'short of the target of'} ${target}.`,
    'before-due': (result, target) => `The latest report is ${result}; the target of ${target} falls due later.`,
    'bound-undecided': (result, target) =>
      `The documents say only ${result}, which leaves the target of ${target} open.`,
    'changed-between': (result, target) => `The target of ${target} and ${result} are not counted alike.`,
    contradicted: (result, target) =>
      `The documents report two figures (${result} is one), which leaves the target of ${target} open.`,
    unlike: (result, target) => `The target of ${target} and ${result} cannot be set against each other.`,
    'reported-uncounted': (_result, target) =>
      `The documents report on it without a number to set against the target of ${target}.`,
    'none-reported': (_result, target) => `The target is ${target}; none of the five documents reports a result.`,
  },
  list: {
    latest: 'Latest report',
    onlyTarget: 'Target only',
    or: 'or',
    documents: (count) => `${count} ${count === 1 ? 'document' : 'documents'}`,
    points: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  },
  filter: {
    label: 'Filter the indicators',
    theme: 'Theme',
    city: 'City',
    state: 'Target',
    follow: 'Followed',
    followed: 'In two documents or more',
    text: 'Text',
    placeholder: 'e.g. 熱點, 公文, 弱點掃描',
    all: 'All',
    reset: 'Clear',
    shown: (shown, all) => `${shown} of ${all} shown`,
    unknown: (field, value) => `“${value}” is not a choice of “${field}” in the address, so all are shown.`,
  },
  board: {
    contents: 'Promises',
    policyPlan: {
      question: 'Policy plan of FY2023',
      finding: (promises, known) => `${promises} promises; by mid-2023 the documents show what became of ${known}`,
      sentence: (day) =>
        `On the left what the plan says, on the right what later documents say. The last figures are of ${day}; of what came after nothing is known here. There is no score and no sum.`,
    },
    account: {
      question: 'Final account of FY2019',
      finding: (items, targets, goals) =>
        `The account lists ${items} items in two places; only ${targets} print a target to compare with, ${goals} targets without repeats`,
      sentence:
        'One piece of work may stand both among the results and in the table of work; the items follow the book, so there are more of them than pieces of work. Work without a printed target is listed with the figures it reports itself, if any.',
      without: (count) => `${count} without a target, and the figures they report`,
      none: 'no figure printed',
    },
    day,
    filter: 'On the boards show only',
    toPolicyPlan: 'FY2023 policy plan: every promise and what became of it',
    toAccount: 'FY2019 final account: every piece of work, target and result',
    toUnitCost: 'What one costs',
    promise: 'Promise',
    state: 'Result',
    saidLater: 'Later documents',
    noFigure: 'the plan prints no target figure',
    nearest: 'Nearest figures',
    all: (count) => `all ${count} figures`,
    more: (name, count) => `all ${count} figures of ${name}`,
  },
  page: {
    title: (name) => `${name}: every figure in the documents`,
    pageDescription: (definition, count) =>
      `Stated ${count} ${count === 1 ? 'time' : 'times'} in the five documents, each linked to its line. ${definition}`,
    fromTo: (name, first, firstDate, last, lastDate) => `${name}: ${first} in ${firstDate}, ${last} in ${lastDate}`,
    once: (name, value, date) => `${name}: ${value} in ${date}`,
    inOne: (sentences) => sentences.filter((each) => each !== '').join(' '),
    disagreeing: (values) => `${values.join(' or ')} (the documents say both)`,
    onlyTarget: (name, target) => `${name}: target ${target}; the documents give no result`,
    drawing: (name) => `${name} over time`,
    drawingDescription:
      'Time runs to the right, values from zero upwards; full circles are reported results, open diamonds targets, lines the time that they hold for.',
    changeLabel: (kind, incomparable) => (incomparable ? `${kind} differs: not comparable` : `${kind} changes`),
    register: {
      city: 'City',
      theme: 'Theme',
      unit: 'Unit',
      measure: 'Measures',
      documents: 'Documents',
      state: 'Target',
    },
    outcomes: 'Target and result',
    cautions: 'Before comparing',
    changes: {
      definition: 'Counting',
      scope: 'Scope',
      contradiction: 'Disagreement',
      reading: 'How to read it',
      falls: 'A total that falls',
      organisation: 'Organisation',
    },
    falls: (earlier, later) =>
      `A running total only grows, yet the documents first report ${earlier} and later ${later}; they do not say why.`,
    before: 'Before comparing',
    contradiction: (values) => `Different figures for one time, side by side: ${values}.`,
    quotes: 'Every sentence (in Chinese)',
    table: {
      caption: (name) => `${name}: figures, dates and sources`,
      date: 'Date',
      kind: 'Kind',
      value: 'Value',
      qualifier: 'Wording',
      document: 'Source',
      line: (document, line) => `${document}:${line}`,
    },
    programmes: 'Items that speak of it',
    neighbours: 'Before and after in this theme',
    previous: 'Previous',
    next: 'Next',
  },
  linked: {
    heading: 'The same undertaking',
    lead: 'Other documents, or other parts of this one, write of it too:',
    none: 'No other document writes of it, or no link is certain.',
    shared: (words) => `Shared words: ${words}`,
    indicators: 'Figures measured here',
  },
};
