import type { explorer as chinese } from '../zh-tw/explorer.ts';
import { inSentence } from './in-sentence.ts';

/** Words of the treemap that opens level by level, in English. They also go to the browser, so no dictionary is imported. */
export const explorer: typeof chinese = {
  path: 'You are looking at',
  up: (name) => `Back to ${name} (Esc)`,
  upShort: 'One level up',
  hint: 'Choose a tile to see what is inside.',
  opened: (name, amount, parts) => `${name}, ${amount}, ${parts} parts`,
  unknown: (asked) => `“${asked}” in the address is nothing that this chart has; it is shown as usual.`,
  dossier: (name) => `Everything about ${name}`,
  money: (said) => said,
  exactThousands: (thousands) => `NT$${thousands} thousand`,
  within: (group, name) => `${group} · ${name}`,
  unlabelled: 'Without a label',
  share: (share, whole) => `${share} of ${whole}`,
  inside: {
    question: (name) => `What does ${inSentence(name)} buy?`,
    finding: (name, largest, share) => `${name}: ${share} goes to ${inSentence(largest)}`,
    only: (name, part) => `${name} is all ${inSentence(part)}`,
    sentence: (stage, total, parts, share, whole) =>
      `${stage} ${total} in ${parts === 1 ? 'one part' : `${parts} parts`}; ${share} of ${inSentence(whole)}.`,
    line: (document, line) => `document ${document}, line ${line}`,
    tools: 'Of the whole chart:',
  },
  total: (exact) => `Total ${exact}`,
  facts: (facts) => `${facts.join('. ')}.`,
  separator: ', ',
  derived: (formula) => `derived: ${formula}`,
  derivedMark: ' (derived)',
  aside: (text) => ` (${text})`,
  evidence: (document, line) => `Source: document ${document}, line ${line}`,
  derivedExplained: (formula) => `This figure is not printed in the book but derived: ${formula}`,
  by: {
    label: 'Divide by',
    name: {
      plan: 'plan',
      object: 'object',
      capital: 'current / capital',
      function: 'function × economic class',
      pay: 'personnel',
    },
    missing: (name) => `This book does not print a breakdown by ${name}.`,
  },
  as: {
    label: 'Show as',
    name: {
      amount: 'amount',
      share: 'share',
      hundred: 'per NT$100',
      resident: 'per resident',
      employee: 'per employee',
    },
    noResidents: 'No population of this city could be obtained, so nothing is shown per resident.',
    noStaff: 'This book does not print how many staff there are, so nothing is shown per employee.',
  },
  divided: {
    ntd: (digits) => `NT$${digits}`,
    less: '< NT$0.01',
    item: (said, value, measure) => `${said}; ${measure} ${value}`,
  },
  rules: {
    share: (whole) => `Percent of ${whole}, rounded to 0.1%.`,
    hundred: (whole) => `How much of every NT$100 of ${whole} is here, rounded to NT$0.01.`,
    resident: (population) => `Amount divided by population, rounded to NT$0.01. ${population}`,
    employee: {
      'final-account': (table, persons) =>
        `Amount divided by ${persons} staff (actual heads, total of ${table}), rounded to NT$1. Not all of it is paid to staff; heads only give the scale.`,
      'unit-budget': (table, persons) =>
        `Amount divided by ${persons} staff (budgeted posts, total of ${table}), rounded to NT$1. Not all of it is paid to staff; heads only give the scale.`,
    },
    source: 'Where the head count is from',
  },
  find: {
    label: 'Find in the chart',
    found: (asked, count) => (count === 0 ? `Nothing in the chart reads “${asked}”.` : `“${asked}”: ${count} found.`),
    more: (count) => `${count} more`,
    excerpt: (text) => `: “… ${text} …”`,
  },
  parts: {
    caption: (name) => `What is in ${name}, largest first`,
    base: (name, amount) => `100% = ${name}, ${amount}`,
    name: 'Item',
    value: 'Amount',
    share: 'Share',
  },
  page: {
    title: (agency, year, name) => `${agency} ${year} by ${name}`,
    description: (agency, year, name) =>
      `Expenditure of ${agency} ${year} by ${name}: how much each part is and what share, every figure linked to its line.`,
    all: 'Level by level',
    back: 'By plan',
  },
};
