import { englishPeopleForm } from '../../money/format-amount-en.ts';
import type { Words } from '../use-words.ts';
import { inSentence, listed } from './in-sentence.ts';

/** Words of the home page, in English. Every figure in a sentence comes from the books. */
export const home: Words['home'] = {
  title: '算清楚 (Reckon It Clearly): two cities’ IT budgets, line by line',
  description:
    'What the IT agencies of Taichung and Kaohsiung spent and mean to spend, what it buys and where it comes from. Every figure leads to the line of the published document.',
  question: 'Two cities’ IT money: what does it buy?',
  leading: {
    'final-account': (city, plans) => `${city}: most went on ${listed(plans)}`,
    'unit-budget': (city, plans) => `${city}: most is for ${listed(plans)}`,
  },
  joined: (clauses) => clauses.join('; '),
  sentence: { before: '', link: 'Every figure', after: ' opens the line that prints it.' },
  card: {
    stage: { 'final-account': 'settled', 'unit-budget': 'planned' },
    whole: 'see the whole year',
    unlabelled: 'Also',
    from: 'From',
    compared: 'Against',
    ofCity: 'Of city',
    cityShare: (cityNtd, share) => `${share} of the city’s ${englishPeopleForm(cityNtd)}`,
    treasury: { before: 'Treasury; own revenue', after: '' },
    grants: { before: 'Earmarked grants', after: '; rest: treasury' },
    difference: {
      'final-account': (_year, less) => (less ? 'Under budget by' : 'Over budget by'),
      'unit-budget': (year, less) => `FY${year + 1911} budget: ${less ? 'less' : 'more'} by`,
    },
  },
  cityTotals: {
    stages: { enacted: 'enacted budget', proposal: 'budget proposal' },
    source: (city, year, stage, total, source, confidence) =>
      `City total: ${city} FY${year + 1911} ${stage}, ${total} (${source}; confidence ${confidence}). `,
    notAlike: 'An account divided by a proposal would mix two things, so no share is given. ',
    file: 'Data file',
  },
  unlike: {
    label: 'Not to be subtracted',
    mark: '≠',
    what: {
      'final-account': (city, year) =>
        `${city} is the final account for FY${year + 1911}, closed after the year ended.`,
      'unit-budget': (city, year) => `${city} is the budget for FY${year + 1911}, a plan made before it began.`,
    },
    apart: (years) =>
      `They are ${years} years and one stage apart. Side by side they show how money is divided, not who spends more.`,
    link: 'What can be compared',
  },
  asked: (city, year, question) => `${city} FY${year + 1911}: ${question}`,
  evidence: {
    question: 'How do you know it is true?',
    finding: 'Every figure leads to its line',
    sentence: (city, year, plan, object) =>
      `The largest single purchase in ${city}’s FY${year + 1911} budget stands under ${inSentence(plan)}, ${inSentence(object)}. Follow the red underline to the line of the published document that prints it (in Chinese).`,
    from: (document, line) => `Document ${document}, line ${line}`,
    text: (line) => `The text, line ${line}`,
  },
  search: {
    question: 'Looking for something?',
    finding: 'Search line by line',
    sentence: 'Plans, purchases, results and the prose of the books are all in it, in Chinese.',
    examples: 'Try',
    words: ['防火牆', '備份', '身分辨識', '電腦課程', '雲端'],
  },
  ways: {
    question: 'What do you want to see?',
    finding: 'Three ways in',
    resident: {
      name: 'You live here',
      sentence: 'What the city’s IT money bought, and whether it was done.',
      links: {
        bought: (city) => `What ${city} bought`,
        programmes: 'What was promised, and what was reported',
        glossary: 'What the words mean',
      },
    },
    councillor: {
      name: 'You sit on the council, or work for someone who does',
      sentence: 'From budget to account to carry-over and surplus, with the official reasons.',
      links: {
        promises: 'Promises of FY2023: which were kept',
        results: 'Work of FY2019: were targets met',
        execution: 'How far the budget was executed',
        change: 'Why it grew',
        statements: (city) => `${city}’s official statements`,
      },
    },
    journalist: {
      name: 'You report or research',
      sentence: 'Check a figure; take a chart or all the data.',
      links: {
        audit: 'Checks and discrepancies, one by one',
        charts: 'All charts and their permanent addresses',
        data: 'Download the data',
      },
    },
  },
};
