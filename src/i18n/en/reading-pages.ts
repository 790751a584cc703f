import type { Words } from '../use-words.ts';

/** Words of the glossary, data and not-found pages, in English. */
export const readingPages: Words['readingPages'] = {
  glossary: {
    title: 'Glossary',
    description: 'The official words of budgets and final accounts in Taiwan, one by one in plain English.',
    question: 'What do the words mean?',
    finding: (count) => `${count} official terms, said once in plain words`,
    sentence:
      'The Chinese term is what the books print; the explanation is for someone who opens a budget for the first time.',
    groups: {
      books: 'Books and procedure',
      stages: 'Stages of a figure',
      classification: 'How items are classified',
      objects: 'What money is spent on (objects)',
      treasury: 'Treasury and funding',
      columns: 'Columns of the tables',
      assets: 'Property and balance sheet',
      staff: 'People and agencies',
      technology: 'Information technology',
      site: 'Words of this site',
    },
    contents: 'Groups of terms',
    also: 'Also written: ',
  },
  data: {
    title: 'Download the data',
    description: 'Data files of all figures of this site: CSV and JSON, with every column explained.',
    question: 'May I take it?',
    finding: 'All data can be downloaded and reused; no need to ask',
    sentence:
      'CSV files are UTF-8 (with a byte-order mark, so that spreadsheets open them directly), amounts are plain digits without commas; the same content exists as JSON. Official names in the files are in Chinese.',
    file: 'File',
    contents: 'Contents',
    columns: (count) => `${count} columns`,
    rows: (count) => `${count} rows`,
    name: 'Column',
    meaning: 'Meaning',
    packageFile: 'Machine-readable description of the columns (Data Package)',
    releaseFile: 'Hash of every file of this release',
  },
  notFound: {
    title: 'Page not found',
    description: 'The address may be wrong, or this page does not exist yet.',
    question: '404',
    finding: 'This page is not in the accounts',
    sentence:
      'The address may lack a character, or the book of that year is not here yet. Search, or start from the home page.',
    home: 'Back to the home page',
  },
};
