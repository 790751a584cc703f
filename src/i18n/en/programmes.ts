import type { Words } from '../use-words.ts';

/** Words of the list of programme items and of their pages, in English. */
export const programmes: Words['programmes'] = {
  title: 'Promises and results: every item of the two cities’ IT plans',
  description:
    'Every item in final accounts, budgets, policy plans and council reports: what was intended and what was reported afterwards, each linked to its lines.',
  heading: 'Promises and results',
  question: 'They said they would. Did they?',
  finding: (documents, items, answered) =>
    `${documents} documents set down ${items} pieces of work; ${answered} say what became of them`,
  sentence:
    'One undertaking may be written down in several documents; here they follow the documents, are not merged and get no marks. Where no result is given, the book gives none. The items are in Chinese.',
  contents: 'Documents',
  count: (count) => `${count} ${count === 1 ? 'item' : 'items'}`,
  states: { reported: 'result given', planned: 'intention only' },
  filter: {
    label: 'Filter the items',
    city: 'City',
    year: 'Year',
    document: 'Document',
    section: 'Section',
    result: 'Result',
    text: 'Text',
    placeholder: 'e.g. 公文, 資安, 圖資',
    all: 'All',
    reset: 'Clear',
    shown: (shown, all) => `${shown} of ${all} shown`,
    unknown: (field, value) => `“${value}” is not a choice of “${field}” in the address, so all are shown.`,
  },
  itemTitle: (name, document, at) => `${name} | document ${document}, line ${at}`,
  itemDescription: (name, section, title, text) => `From ${title}, ${section} (in Chinese): ${name}. ${text}`,
  planned: 'What was intended (in Chinese)',
  reported: 'What was said afterwards (in Chinese)',
  noPlan: 'This document does not print the original intention.',
  noResult: 'This document gives no result.',
  noResultBudget: 'This is from a budget; results come with the final account.',
  register: {
    label: 'Facts about the item',
    document: 'Document',
    section: 'Section',
    under: 'Listed under',
    year: 'Year',
    lines: 'Lines',
    plan: 'The plan’s money',
  },
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  planLink: (name) => `Budget and account of ${name}`,
  neighbours: 'Items before and after in the same section',
  previous: 'Previous item',
  next: 'Next item',
  quote: 'Lines of the document (in Chinese)',
};
