import type { Words } from '../use-words.ts';

/** Words of the pages that show official statements, in English. */
export const statements: Words['statements'] = {
  heading: 'Statements',
  terms: 'Terms in this table: ',
  listTitle: (agency, year) => `${agency}, ${year}: statements`,
  listHeading: 'The official statements, cell by cell',
  listSentence: (agency, kind) =>
    `The statements in the ${kind} of the ${agency}, set as readable tables. Every cell leads to the line that prints it.`,
  listEmpty: 'The statements of this document are not compiled yet. You can read the text.',
  listRows: (rows, cells) => `${rows} rows, ${cells} cells`,
  listChecks: (count) => `${count} checks`,
  listColumns: { statement: 'Statement', size: 'Size', unit: 'Unit', lines: 'Lines', checks: 'Checks' },
  title: (statement, agency, year) => `${statement} | ${agency}, ${year}`,
  description: (statement, agency, year) =>
    `${agency}, ${year}: ${statement}. Every cell leads to its line in the document.`,
  rowName: 'Item',
  code: 'Code',
  note: 'Note (in Chinese)',
  unitOfTable: (unit) => `Unit: ${unit}, unless stated otherwise`,
  linesOf: (from, to) => `Lines ${from}–${to} of the document`,
  summaryRow: 'total row',
  checksHeading: 'Checks of this table',
  checksNone: 'No check protects the figures of this table yet.',
  checksSentence: (holds, declared) =>
    `${holds} hold${declared === '0' ? '' : `; in ${declared} the book contradicts itself (see the audit page)`}.`,
  readingsHeading: 'How we read the damaged rows of this table',
  discrepanciesHeading: 'Where the book contradicts itself in this table',
  cellEvidence: (row, column, line) => `${row}, ${column}, line ${line}`,
  compactHint: 'Follow any figure to the line of the document that prints it.',
  empty: '(empty)',
};
