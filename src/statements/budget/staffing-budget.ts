import { matrixReader } from '../rows/tab-matrix.ts';

/** 員額編制表: posts by law, budgeted this year and last, by kind of staff, in persons. The form prints no unit and no total. */
export const staffingBudget = matrixReader({
  form: {
    title: '員額編制表',
    slug: 'staffing',
    protects: 'personnel',
    in: ['unit-budget'],
    columns: [
      { name: '法定編制員額', unit: '人', additive: true },
      { name: '本年度預算員額', unit: '人', additive: true },
      { name: '上年度預算員額', unit: '人', additive: true },
      { name: '與上年度預算員額比較增減', unit: '人', additive: true },
    ],
    identities: [
      { rule: 'DIFFERENCE', total: '與上年度預算員額比較增減', plus: ['本年度預算員額'], minus: ['上年度預算員額'] },
    ],
    summaries: { 合計: 'roots' },
    requires: ['民意代表', '職員', '警員', '消防人員', '技工', '駕駛', '工友'],
    filled: [['法定編制員額', '本年度預算員額', '上年度預算員額', '與上年度預算員額比較增減']],
  },
  headRows: 1,
  unit: '人',
  parent: () => [],
});
