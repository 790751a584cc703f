import { pageReader } from '../rows/read-page.ts';

/** 收入支出彙計表: the agency's income and outlay of two years, on the basis of cash from and to the treasury. */
export const incomeAndOutlay = pageReader({
  title: '收入支出彙計表',
  slug: 'income-and-outlay',
  protects: 'treasury',
  in: ['final-account'],
  columns: [
    { name: '本年度', unit: 'money', additive: true },
    { name: '上年度', unit: 'money', additive: true },
    { name: '比較增減數', unit: 'money', additive: true },
  ],
  identities: [{ rule: 'DIFFERENCE', total: '比較增減數', plus: ['本年度'], minus: ['上年度'] }],
  requires: ['收支餘絀'],
  summaries: { 收支餘絀: 'first-less-second' },
});
