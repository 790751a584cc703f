import { twoSidedReader } from '../rows/two-sided-page.ts';

/** 平衡表: what the agency holds and owes at the year's end, beside the year before; guarantees as 附註. */
export const balanceSheet = twoSidedReader(
  {
    title: '平衡表',
    slug: 'balance-sheet',
    protects: 'balance',
    in: ['final-account'],
    columns: [
      { name: '本年度', unit: 'money', additive: true },
      { name: '上年度', unit: 'money', additive: true },
    ],
    identities: [],
    requires: ['合計'],
    summaries: { 合計: 'leaves-above' },
  },
  ['附註'],
);
