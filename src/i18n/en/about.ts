import type { Words } from '../use-words.ts';

/** The page on method, sources, licence and limits, in English. */
export const about: Words['about'] = {
  title: 'Method and licence',
  description:
    'Where these figures come from, how they are compiled and checked, what they cannot say, and how you may use them.',
  question: 'How is this site made?',
  finding: 'From the published book to the page, no figure is copied by hand',
  sentence:
    'A program reads the text of the published documents, finds every table and every cell, and recalculates them before anything goes online. When a file changes by one figure, the site changes with it; when it no longer adds up, the site is not built and the line is named.',
  method: {
    heading: 'From book to figures',
    steps: [
      {
        name: 'Number',
        text: 'Each published document is turned into plain text and every line gets a number that never changes. Every source points to a line number.',
      },
      {
        name: 'Recognise',
        text: 'How each official statement is laid out and what each column means is written down once. Tables that run over two pages are joined in order, and arithmetic proves that they were joined rightly.',
      },
      {
        name: 'Recalculate',
        text: 'Every total, difference, percentage and quantity times price that a book prints is calculated again from other figures of the same book.',
      },
      {
        name: 'Compare',
        text: 'Where one figure stands in several statements or in prose, they must agree; where one prints NT$ and the other thousands, they may differ by no more than rounding.',
      },
      {
        name: 'Publish',
        text: 'Pages are made only when everything adds up, or when each place that does not is explained one by one.',
      },
    ],
  },
  checked: {
    heading: 'What “the check holds” means',
    paragraphs: [
      '“Holds” says that a printed figure agrees with other figures of the same book. It shows that we read it correctly and that the book does not contradict itself. It does not show that the money was spent well.',
      'A “published discrepancy” is a place where the document contradicts itself. We print it as it is, with both passages side by side, and correct nothing.',
      'A “reading” is a row that was damaged when the document became text. What is printed, how we read it and why are all stated, so that you can disagree.',
    ],
    link: 'See every item on the audit page',
  },
  rules: {
    heading: 'Keep in mind',
    items: [
      'A figure always carries its stage: a budget is what is meant to be spent, an account is what was spent, carried over is left to be spent next year. Figures of different stages cannot simply be subtracted.',
      'A red underline leads to the line that prints the figure. “Derived” marks what this site calculated; open it to see the formula.',
      'Figures printed in thousands are exact to the thousand only; we do not invent the last three digits.',
      'On 25 December 2022 the Taichung City Government Information Center became the Digital Governance Bureau, a different kind of agency. Figures that cross that date show the break.',
      'The two cities differ in year and stage: Taichung is a final account for FY2019, Kaohsiung a budget for FY2024. Their structure can be set side by side; their sizes cannot be compared directly.',
    ],
  },
  sources: {
    heading: 'The documents',
    sentence: (count) =>
      `The ${count} documents are budgets, accounts, reports and slides that the two city governments published, in Chinese. The hash lets you confirm that you hold the same file.`,
  },
  limits: {
    heading: 'Limits',
    items: [
      'The text was converted from PDF or page images. Some of what looks like a misprint is the conversion’s, not the book’s; where the two can be told apart, they are.',
      'What the documents do not say is not here. An item without a result says so; nothing is guessed.',
      'Pay lines of very small groups stay where the book prints them; charts and search show only totals.',
      'Official names are translated for this English edition and shown with the Chinese. Descriptions, reasons and quotations exist only in Chinese and are left so.',
    ],
  },
  licence: {
    heading: 'Licence and citation',
    paragraphs: [
      'The documents are public government information. The data compiled here are released under Creative Commons Attribution 4.0, the code under the MIT licence. When you reuse them, credit 算清楚 and give the document and line.',
      'This site sets no cookies, keeps no record of its readers and loads nothing from other sites. Your choice of light or dark stays in your own browser.',
    ],
    data: 'Download the data',
    shipped: 'Parts of these packages are in what you receive, each under its own licence',
  },
};
