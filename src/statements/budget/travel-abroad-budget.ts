import { matrixReader } from '../rows/tab-matrix.ts';

const parts = ['交通費', '生活費', '辦公費'].map((name) => `旅費預算／${name}`);
const total = '旅費預算／合計';

/** 派員出國計畫預算類別表（考察、訪問）: each journey with its days, persons and costs. Its texts are the row's note. */
export const travelAbroadBudget = matrixReader({
  form: {
    title: '派員出國計畫預算類別表-考察、訪問',
    slug: 'travel-abroad',
    protects: 'objects',
    in: ['unit-budget'],
    columns: [
      { name: '預計天數', unit: '天', additive: false },
      { name: '擬派人數', unit: '人', additive: false },
      ...[...parts, total].map((name) => ({ name, unit: 'money' as const, additive: true })),
    ],
    identities: [{ rule: 'ROW-TOTAL', total, plus: parts }],
    summaries: {},
    filled: [['預計天數', '擬派人數', ...parts, total]],
  },
  headRows: 2,
  optional: true,
  parent: () => [],
});
