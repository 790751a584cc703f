import { spreadReader } from '../rows/read-spread.ts';

/** 歲出機關別決算表: each plan down to its first-level objects, from original budget to account. 統籌 items stand last. */
export const expenditureByAgencyAccount = spreadReader(
  {
    title: '歲出機關別決算表',
    slug: 'expenditure-by-agency',
    protects: 'expenditure',
    in: ['final-account'],
    coded: true,
    columns: [
      { name: '原預算數', unit: 'money', additive: true },
      { name: '預算增減數', unit: 'money', additive: true },
      { name: '預算數合計', unit: 'money', additive: true },
      { name: '實現數', unit: 'money', additive: true },
      { name: '應付數', unit: 'money', additive: true },
      { name: '保留數', unit: 'money', additive: true },
      { name: '決算數合計', unit: 'money', additive: true },
      { name: '增減數', unit: 'money', additive: true },
      { name: '決算數占預算數之比率', unit: '%', additive: false },
    ],
    identities: [
      { rule: 'FINAL-BUDGET', total: '預算數合計', plus: ['原預算數', '預算增減數'], minus: [] },
      { rule: 'ACCOUNT-SUM', total: '決算數合計', plus: ['實現數', '應付數', '保留數'], minus: [] },
      { rule: 'DIFFERENCE', total: '增減數', plus: ['決算數合計'], minus: ['預算數合計'] },
      { rule: 'RATIO', ratio: '決算數占預算數之比率', numerator: '決算數合計', denominator: '預算數合計', decimals: 2 },
    ],
    requires: ['合計'],
    summaries: { 合計: 'roots', 經資門總計: 'roots', 經常門合計: 'current-leaves', 資本門合計: 'capital-leaves' },
  },
  3,
);
