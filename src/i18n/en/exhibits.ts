import type { Words } from '../use-words.ts';
import { inSentence, listed } from './in-sentence.ts';

const fy = (roc: number) => `FY${roc + 1911}`;

/** What the charts of the site ask, find and say in English; every figure in a sentence comes from the books. */
export const exhibits: Words['exhibits'] = {
  area: 'Area is money',
  columns: {
    name: 'Item',
    amount: 'Amount',
    share: 'Share',
    change: 'Change',
    stage: 'Stage',
    reason: 'The book’s note (in Chinese)',
  },
  treemap: {
    question: 'What does it buy?',
    finding: (_agency, largest, share) =>
      `Of every NT$100, NT$${share.replace(/(\.0)?%/, '')} goes to ${inSentence(largest)}`,
    sentence: (stage, total, parts) => `${stage} ${total} in ${parts} plans, each with a page of its own.`,
    source: (kind) => (kind === 'final-account' ? '歲出機關別決算表' : '歲出機關別預算表'),
  },
  dimensions: {
    object: {
      question: 'What kind of thing is bought?',
      finding: (_whole, largest, share) =>
        `Of every NT$100, NT$${share.replace(/(\.0)?%/, '')} is ${inSentence(largest)}`,
      sentence: (stage, total, parts) =>
        `${stage} ${total}, whichever plan it belongs to, in ${parts} objects of expenditure.`,
      source: (kind) => (kind === 'final-account' ? '歲出用途別決算累計表' : '歲出計畫說明提要與各項費用明細表'),
    },
    capital: {
      question: 'Used up, or an asset that stays?',
      finding: (_whole, largest, share) =>
        `Of every NT$100, NT$${share.replace(/(\.0)?%/, '')} is ${inSentence(largest)} expenditure`,
      sentence: (stage, total, _parts) =>
        `${stage} ${total}. Current expenditure comes back every year; capital expenditure buys what lasts for years.`,
      source: (kind) => (kind === 'final-account' ? '歲出機關別決算表' : '歲出計畫說明提要與各項費用明細表'),
    },
    function: {
      question: 'In the classes that all countries use?',
      finding: (_whole, largest, share) =>
        `Of every NT$100, NT$${share.replace(/(\.0)?%/, '')} is ${inSentence(largest)}`,
      sentence: (stage, total, parts) =>
        `${stage} ${total} in ${parts === 1 ? 'one function' : `${parts} functions`}, then by economic class. The table prints thousands.`,
      source: (_kind) => '歲出按職能及經濟性綜合分類表',
    },
    pay: {
      question: 'What is paid to staff?',
      finding: (_whole, largest, share) =>
        `Of every NT$100 of personnel costs, NT$${share.replace(/(\.0)?%/, '')} is ${inSentence(largest)}`,
      sentence: (stage, total, parts) => `Personnel costs, ${stage} ${total}, of ${parts} kinds.`,
      source: (kind) => (kind === 'final-account' ? '人事費明細表' : '人事費彙計表'),
    },
  },
  dimensionTotals: {
    function: (table, parts, own) =>
      `The total of this table, ${table}, exceeds the agency’s own ${own} by “${parts}”: centrally allocated items, which are not part of the agency’s expenditure.`,
    pay: (pay, share) =>
      `The whole chart is personnel costs of ${pay}, ${share} of the agency’s expenditure. The pay of groups of three people or fewer is not drawn by itself; it is within “Pay of all staff groups”.`,
  },
  planTreemap: {
    question: 'What is this plan’s money spent on?',
    finding: (plan, largest, share) => `${plan}: ${share} goes to ${inSentence(largest)}`,
    sentence: (stage, total, parts) => `${stage} ${total}, by ${parts} objects of expenditure.`,
    source: (kind) => (kind === 'final-account' ? '歲出機關別決算表' : '歲出計畫說明提要與各項費用明細表'),
  },
  flow: {
    question: 'Where does the money come from, and where does it go?',
    columns: { source: 'From', target: 'To' },
    treasuryFinding: (paid, own) => `The city treasury allotted ${paid}; the agency itself paid in only ${own}`,
    treasurySentence: (earlier) =>
      `Revenue is first paid into the city treasury, which then allots what may be spent; ${earlier} of it settles commitments carried over from earlier years.`,
    treasuryCaveat:
      'The final account does not say which revenue paid for which expenditure, so nothing is joined here either. “Other treasury funds” is derived: the treasury’s allotment less what this agency paid in.',
    fundFinding: (amount, plans) => `Central grants of ${amount} go only to ${listed(plans)}`,
    fundSentence:
      'Dark ribbons are central grants that the budget marks as earmarked (收支併列); the rest is the city’s own money (市款). Every ribbon is a printed figure; none is estimated.',
    sources: (kind) =>
      kind === 'final-account'
        ? [
            '收入實現數與繳付公庫數分析表',
            '支出實現數與公庫撥入數分析表',
            '歲出機關別決算表',
            '以前年度歲出機關別轉入數決算表',
          ]
        : ['歲入項目說明提要與預算明細表', '歲出計畫說明提要與各項費用明細表'],
  },
  carryOver: {
    question: 'What did last year leave, and what is left for next year?',
    finding: (year, brought, paid, cancelled, left) =>
      `${fy(year - 1)} left ${brought}: ${paid} was paid, ${cancelled} cancelled; ${left} is left for ${fy(year + 1)}`,
    sentence:
      'On the left, what may be spent in the year: its own budget and what the year before carried over. On the right, what became of it.',
    authority: 'What may be spent',
    caveat:
      'An authority to spend is not cash: what is carried over is not yet paid, and a surplus was never allotted. This chart cannot be added to that of the treasury’s allotment.',
  },
  sides: { revenue: 'Income', expenditure: 'Outlay' },
  execution: {
    question: 'How much is left, and where did it go?',
    finding: (plan, share) =>
      `${plan === '' ? 'The year’s budget' : plan} was ${share} executed, counting what is carried over`,
    sentence: (surplus, carried, largest) =>
      `${surplus} is surplus${largest}; another ${carried} is carried over and will be spent next year.`,
    largest: (plan, object, amount) =>
      `, ${amount} of it in ${inSentence(object)}${plan === '' ? '' : ` of ${inSentence(plan)}`}`,
    unit: 'Unit: NT$',
    shareOfFinal: 'Share of budget',
    central: (amount) =>
      `Without centrally allocated items (統籌支撥科目) of ${amount}: staff benefits budgeted for the whole city and only paid out by the agency.`,
  },
  years: {
    question: 'How much over the years?',
    finding: (from, to, change, grows) =>
      `The ${fy(to)} budget is ${change} ${grows ? 'above' : 'below'} that of ${fy(from)}`,
    sentence:
      'Solid bars are accounts (actually spent), hatched bars budgets (meant to be spent); the two are not alike.',
    caveat:
      'The budget prints only the account of the year before last and the budgets of last year and this year. Compare budget with budget.',
    unit: 'Unit: NT$ thousand',
  },
  longView: {
    question: 'And before that?',
    finding: (from, before, to, now) => `${fy(from)} was budgeted ${before}, ${fy(to)} ${now}`,
    sentence: (from, to) =>
      `Nothing could be obtained for ${fy(from)} to ${fy(to)}, so they stay empty; no line joins the years, because what lies between is not known.`,
    outside: 'Budget (other source)',
    nothing: 'not obtained',
    source: (source, confidence) => `${source} (confidence ${confidence})`,
    caveat: (sources) =>
      `The two years from outside the book have totals only: ${sources.join(', ')}. They may be counted differently, so no change is calculated.`,
    unit: 'Unit: NT$ thousand',
    columns: { year: 'Year', stage: 'Stage', amount: 'Total expenditure', source: 'Source' },
  },
  waterfall: {
    question: 'Why did it grow?',
    finding: (change, grows, share, names) =>
      `${grows ? 'Up' : 'Down'} ${change} in a year, ${share} of it in ${listed(names)}`,
    sentence: (from, to) =>
      `From the ${fy(from)} budget to the ${fy(to)} budget, each step is a change that the budget itself states; together they are exactly the difference of the two years.`,
    unit: 'Unit: NT$ thousand, budget against budget',
  },
  twoYears: {
    question: 'And against the year before?',
    finding: (name, before, now) => `${name} went from ${before} to ${now}`,
    sentence: (from, to) =>
      `${fy(from)} and ${fy(to)} are both accounts, printed side by side in one table of one book, and can be compared.`,
    caveat:
      'This table counts cash in and out: operating outlays and purchases of property include what settled commitments of earlier years.',
    unit: 'Unit: NT$, account against account',
  },
  objectComparison: {
    question: 'What kinds of things do the two cities spend on?',
    finding: (a, objectA, shareA, b, objectB, shareB) =>
      objectA === objectB
        ? `${objectA} is largest in both cities: ${a} ${shareA}, ${b} ${shareB}`
        : `Largest in ${a}: ${inSentence(objectA)} (${shareA}); in ${b}: ${inSentence(objectB)} (${shareB})`,
    sentence:
      'Objects of expenditure carry the same names nationwide, so they can stand side by side; shares of each agency’s own total show structure.',
    caveat:
      'Taichung is a final account for FY2019 (ROC 108), Kaohsiung a budget for FY2024 (ROC 113): one is spent, the other is not, five years apart. Only shares are compared.',
    unit: 'Share of each agency’s own total',
    source: (kind) => (kind === 'final-account' ? '歲出機關別決算表' : '歲出計畫說明提要與各項費用明細表'),
  },
  comparison: {
    questions: {
      plan: 'What share of its money does each city give to the same kind of plan?',
      object2: 'What does each city buy, in more detail?',
      function: 'What kind of spending is it in each city?',
      capital: 'How much is used up within the year, how much becomes an asset?',
      fund: 'Where does each city’s money come from?',
      staffing: 'How many people do this work in each city?',
    },
    sentence:
      'Shares of each one’s own total show the structure; stage and year of the two books differ, so nothing is subtracted.',
  },
  views: {
    thousand: 'Amounts in the drawing are in thousands of NT$, rounded to the thousand.',
    ntd: 'Amounts in the drawing are in NT$, every digit.',
    share: (whole) => `Labels in the drawing are percentages of the total, ${whole}.`,
    resident: (population) => `Labels in the drawing are NT$ per resident. ${population}`,
    perResident: (ntd) => `NT$${ntd}`,
    inThousands: (digits) => `NT$${digits}k`,
  },
  byObject: {
    question: 'What does the money turn into?',
    finding: (name, amount, share) => `The largest item is ${inSentence(name)}: ${amount}, ${share}`,
    sentence: 'The money of all plans sorted by object of expenditure: the same kind added together, largest first.',
    payCaveat:
      'Personnel is shown as a total only: some of its lines cover one to three people. The printed lines can be found on the statement pages.',
    source: (kind) => (kind === 'final-account' ? '歲出用途別決算累計表' : '歲出計畫說明提要與各項費用明細表'),
    firstLevel: 'First-level object',
    secondLevel: 'Second-level object',
  },
};
