import { spreadReader } from '../rows/read-spread.ts';
import type { FormColumn } from '../statement-form.ts';

const names = [
  '收入實現數',
  '收入待納庫數',
  '以前年度待納庫繳庫數',
  '材料',
  '存出保證金',
  '其他應收款',
  '預收款',
  '剔除經費',
  '繳付公庫數',
];
const columns: FormColumn[] = names.map((name) => ({ name, unit: 'money', additive: true }));

/** 收入實現數與繳付公庫數分析表: from what the agency received to what it remitted to the treasury; (9)=(1)-(2)+(3)+…+(8). */
export const revenueRemitted = spreadReader(
  {
    title: '收入實現數與繳付公庫數分析表',
    slug: 'revenue-remitted',
    protects: 'treasury',
    in: ['final-account'],
    scatteredHead: true,
    columns,
    identities: [
      {
        rule: 'TREASURY',
        total: '繳付公庫數',
        plus: ['收入實現數', '以前年度待納庫繳庫數', '材料', '存出保證金', '其他應收款', '預收款', '剔除經費'],
        minus: ['收入待納庫數'],
      },
    ],
    requires: ['收入合計數'],
    summaries: { 收入合計數: 'roots' },
  },
  4,
);
