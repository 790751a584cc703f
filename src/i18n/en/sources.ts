import type { Words } from '../use-words.ts';

/** Words of the pages that show a published document, in English. */
export const sources: Words['sources'] = {
  title: (document, title) => `${title} | document ${document}`,
  description: (title, lines) =>
    `Full text of ${title} (in Chinese), ${lines} numbered lines; every figure of this site leads to the line that prints it.`,
  heading: 'Document',
  kinds: {
    'final-account': 'Final account',
    'unit-budget': 'Unit budget',
    'council-report': 'Report to the council',
    'policy-plan': 'Policy plan',
    slides: 'Slides',
  },
  facts: {
    number: 'Document number',
    agency: 'Agency',
    year: 'Year',
    kind: 'Kind',
    lines: 'Lines',
    hash: 'SHA-256',
    compiled: 'Compiled into',
  },
  yearValue: (roc, ce) => `${ce} (ROC ${roc})`,
  lineCount: (count) => `${count} lines`,
  compiledStatements: (count) => `${count} statements`,
  compiledCells: (count) => `${count} cells`,
  compiledProgrammes: (count) => `${count} items of plans and results`,
  compiledNothingYet: 'Here for reading against the original only.',
  explained:
    'This is the published document after its conversion to plain text, in Chinese and unchanged. Line numbers are on the left; their addresses can be copied and cited. The pale mark leads to the statement compiled from that line.',
  contents: 'Statements in this document',
  outline: 'Sections (in Chinese)',
  other: 'Other documents',
  textLabel: (title) => `Full text of ${title}, line by line`,
  toStatement: 'table',
  toStatementExplained: (statement) => `see ${statement}`,
  range: (from, to) => `lines ${from}–${to}`,
};
