import { pageReader } from '../rows/read-page.ts';

/** 平衡表科目明細表: what each account of the balance sheet is made of; an account has its 合計, its items their 小計. */
export const balanceSheetDetails = pageReader({
  title: '平衡表科目明細表',
  slug: 'balance-sheet-details',
  protects: 'balance',
  in: ['final-account'],
  coded: true,
  columns: [
    { name: '小計', unit: 'money', additive: false },
    { name: '合計', unit: 'money', additive: false },
  ],
  identities: [],
  summaries: {},
});
