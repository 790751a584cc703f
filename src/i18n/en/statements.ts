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
  listSentences: (sentences, figures) => `${sentences} passages, ${figures} figures`,
  explanationSentence:
    'The general statement puts figures into sentences. Here is every passage that states one (in Chinese); the mark beside each figure says what checks it, or that nothing does.',
  explanationDescription: (statement, agency, year) =>
    `${statement}, ${agency}, ${year}: the figures in its sentences, each linked to its line and marked with what checks it.`,
  listChecks: (count) => `${count} checks`,
  listColumns: { statement: 'Statement', size: 'Size', unit: 'Unit', lines: 'Lines', checks: 'Checks' },
  title: (statement, agency, year) => `${statement} | ${agency}, ${year}`,
  description: (statement, agency, year) =>
    `${agency}, ${year}: ${statement}. Every cell leads to its line in the document.`,
  rowName: 'Item',
  code: 'Code',
  notesHeading: 'Notes',
  unitOfTable: (unit) => `Unit: ${unit}, unless stated otherwise`,
  linesOf: (from, to) => `Lines ${from}–${to} of the document`,
  summaryRow: 'total row',
  checksHeading: 'Checks of this table',
  checksNone: 'No check protects the figures of this table yet.',
  checksSentence: (holds, declared) =>
    `${holds} hold${declared === '0' ? '' : `; in ${declared} the book contradicts itself (see the audit page)`}.`,
  elsewhereHeading: 'Checks elsewhere that use figures of this table',
  unchecked: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} with nothing to check against`,
  readingsHeading: 'How we read the damaged rows of this table',
  discrepanciesHeading: 'Where the book contradicts itself in this table',
  cellEvidence: (row, column, line) => `${row}, ${column}, line ${line}`,
  compactHint:
    'Follow any figure to the line of the document that prints it; follow the mark beside it to the checks that hold it.',
  marks: {
    heading: 'Marks beside the figures',
    ways: {
      sum: { mark: '+', name: 'adds up', means: 'adds up with other figures of the same table' },
      quotient: { mark: '×', name: 'multiplies out', means: 'quantity × price or a percentage comes out' },
      tie: { mark: '=', name: 'agrees elsewhere', means: 'agrees with the same figure printed elsewhere in the book' },
      prose: { mark: '¶', name: 'agrees with the text', means: 'agrees with what a sentence of the book says' },
    },
    rounded: {
      mark: '≈',
      name: 'checked to rounding',
      means: 'checked to rounding only; nothing holds its last digits',
    },
    none: { mark: '°', name: 'not checked', means: 'the book prints nothing to check it against; shown as printed' },
    declared: { mark: '≠', name: 'published discrepancy', means: 'the book contradicts itself here' },
    cells: (count) => `${count} ${count === '1' ? 'figure' : 'figures'}`,
    open: (marks) => `Checks: ${marks}`,
    heldBy: (count) => `${count} ${count === '1' ? 'check uses' : 'checks use'} this figure`,
  },
  empty: '(empty)',
};
