import { matrixReader } from '../rows/tab-matrix.ts';

const parts = [
  '民意代表待遇',
  '政務人員待遇',
  '法定編制人員待遇',
  '約聘僱人員待遇',
  '技工及工友待遇',
  '獎金',
  '其他給與',
  '加班費',
  '退休退職給付',
  '退休離職儲金',
  '保險',
].map((name) => `全年度人事費／${name}`);
const total = '全年度人事費／合計';

/** Kinds of staff that make up 正式員額; the others stand beside it. */
const regular = new Set(['民意代表', '政務人員', '職員', '警員', '警察', '法警', '消防人員', '駐衛警']);

/** 人事費彙計表: pay of each kind of staff by object, in 元. What 備註 states of a part (加班費…元) is a cell of its own. */
export const personnelSummary = matrixReader({
  form: {
    title: '人事費彙計表',
    slug: 'personnel-summary',
    protects: 'personnel',
    in: ['unit-budget'],
    columns: [
      { name: '預算員額', unit: '人', additive: true },
      ...[...parts, total].map((name) => ({ name, unit: 'money' as const, additive: true })),
    ],
    identities: [{ rule: 'ROW-TOTAL', total, plus: parts }],
    summaries: { 合計: 'roots' },
    requires: ['合計', '正式員額'],
  },
  headRows: 2,
  parent: ({ name }, above) =>
    regular.has(name) && above.some((row) => row.path[0] === '正式員額') ? ['正式員額'] : [],
});
