import { matrixReader, parentByCode } from '../rows/tab-matrix.ts';
import type { FormColumn } from '../statement-form.ts';

const kinds = ['土地', '房屋建築及設備', '公共建設及設施', '機械設備', '運輸設備', '資訊軟體設備', '雜項設備', '權利'];
const parts = [...kinds.map((name) => `設備及投資／${name}`), '其他資本支出', '其他資本支出／投資'];
const money = (name: string): FormColumn => ({ name, unit: 'money', additive: true });

/** 資本支出分析表: capital expenditure of each work plan by kind of asset. */
export const capitalOutlayBudget = matrixReader({
  form: {
    title: '資本支出分析表',
    slug: 'capital-outlay',
    protects: 'objects',
    in: ['unit-budget'],
    coded: true,
    columns: ['合計', ...parts].map(money),
    identities: [{ rule: 'ROW-TOTAL', total: '合計', plus: parts }],
    summaries: { 合計: 'roots' },
    requires: ['合計'],
    levels: 2,
  },
  headRows: 2,
  parent: parentByCode,
});
