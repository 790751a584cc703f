import type { Words } from '../use-words.ts';

/** Words of the list of charts and of a chart's own page, in English. */
export const chartPages: Words['chartPages'] = {
  title: 'All charts',
  description: 'A permanent address for every chart of this site: question, finding, year, stage, source and table.',
  question: 'Which chart do you need?',
  finding: (count) => `${count} charts, each with a permanent address and a table`,
  sentence:
    'Addresses do not change, so they are safe to cite. Every chart says whose money it is, which year and which stage, with the same data as a table beside it.',
  compare: 'Both cities',
  indicators: 'Indicators',
  ofYear: (count) => `The ${count} charts of this year`,
  families: {
    dimensions: (count) => `The same money divided in other ways, ${count} charts`,
    plans: (count) => `Single plans, ${count} charts`,
    indicators: (count) => `Measured series, ${count} charts`,
  },
  pairs: {
    before: 'Any two years and stages can be compared, with an address to cite, on the ',
    link: 'comparison page',
    after: '; as their number grows with the square of the books, they have no embeds of their own.',
  },
  asked: (city, year, question) => `${city} FY${year + 1911}: ${question}`,
  pageDescription: (question, finding, whose) => `${question} ${finding}. ${whose}.`,
  cite: {
    heading: 'Cite this chart',
    text: (site, finding, facts, address) => `${site}, “${finding}”, ${facts}, ${address}`,
  },
  context: { heading: 'This chart appears in', compare: 'The two cities compared' },
  gallery: {
    title: 'Gallery',
    description: 'Every kind of chart, wide and on a phone, light and dark, for people who work on them to look over.',
    question: 'Does every kind of chart look right and read well?',
    finding: (count) => `${count} charts, each in four forms`,
    sentence:
      'Wide and for a phone, light and dark, drawn by the same code as pages, embeds and pictures. Of charts that there are many of (plans, series) one stands for each place. Search does not list this page.',
    themes: { light: 'Light', dark: 'Dark' },
    forms: { wide: 'Wide', phone: 'Phone' },
    picture: (finding, form, theme) => `${finding} (${form}, ${theme})`,
  },
  others: 'Other charts of the same page',
  tableHeading: 'The same data as a table',
};
