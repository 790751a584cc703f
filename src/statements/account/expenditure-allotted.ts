import { spreadReader } from '../rows/read-spread.ts';
import type { FormColumn } from '../statement-form.ts';

const names = [
  '支出實現數',
  '預付款',
  '材料',
  '存出保證金',
  '退還收入(預收)款',
  '其他應收款',
  '以前年度撥款於本年度實現數',
  '公庫撥入數',
  '歲出應付、保留數公庫未撥入數',
];
const columns: FormColumn[] = names.map((name) => ({ name, unit: 'money', additive: true }));

/** 支出實現數與公庫撥入數分析表: from what was paid to what the treasury allotted; (8)=(1)+…+(6)-(7). */
export const expenditureAllotted = spreadReader(
  {
    title: '支出實現數與公庫撥入數分析表',
    slug: 'expenditure-allotted',
    protects: 'treasury',
    in: ['final-account'],
    scatteredHead: true,
    columns,
    identities: [
      {
        rule: 'TREASURY',
        total: '公庫撥入數',
        plus: ['支出實現數', '預付款', '材料', '存出保證金', '退還收入(預收)款', '其他應收款'],
        minus: ['以前年度撥款於本年度實現數'],
      },
    ],
    requires: ['支出合計數'],
    summaries: { 支出合計數: 'roots' },
  },
  4,
);
