import { annotatedPageReader } from '../rows/annotated-page.ts';

/** 人事費明細表: what each kind of personnel cost was budgeted and came to, and how many people it is for; own agency and 統籌. */
export const personnelDetails = annotatedPageReader(
  {
    title: '人事費明細表',
    slug: 'personnel-details',
    protects: 'personnel',
    in: ['final-account'],
    scatteredHead: true,
    columns: [
      { name: '原預算數', unit: 'money', additive: true },
      { name: '預算增減數', unit: 'money', additive: true },
      { name: '預算數合計', unit: 'money', additive: true },
      { name: '決算數', unit: 'money', additive: true },
      { name: '比較增減數／金額', unit: 'money', additive: true },
      { name: '比較增減數／%', unit: '%', additive: false },
      { name: '員工人數／預計數', unit: '人', additive: 'where-printed' },
      { name: '員工人數／實有數', unit: '人', additive: 'where-printed' },
    ],
    identities: [
      { rule: 'FINAL-BUDGET', total: '預算數合計', plus: ['原預算數', '預算增減數'], minus: [] },
      { rule: 'DIFFERENCE', total: '比較增減數／金額', plus: ['決算數'], minus: ['預算數合計'] },
      { rule: 'RATIO', ratio: '比較增減數／%', numerator: '比較增減數／金額', denominator: '預算數合計', decimals: 2 },
    ],
    requires: ['合計'],
    filled: [
      ['原預算數', '預算增減數', '預算數合計', '決算數', '比較增減數／金額', '比較增減數／%'],
      ['員工人數／預計數', '員工人數／實有數'],
    ],
    summaries: { 合計: 'roots' },
  },
  6,
);
