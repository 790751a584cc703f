import { spreadReader } from '../rows/read-spread.ts';
import type { FormColumn } from '../statement-form.ts';

const money = (name: string): FormColumn => ({ name, unit: 'money', additive: true });
const kinds = [
  '土地',
  '房屋建築及設備',
  '公共建設及設施',
  '機械設備',
  '運輸設備',
  '資訊軟硬體設備',
  '雜項設備',
  '權利',
  '投資',
].map((name) => `設備及投資／${name}`);

/** 歲出資本支出分析表: what each plan's capital outlay bought, realised first, carried over under 保留數; 合計 has both. */
export const capitalOutlayAccount = spreadReader(
  {
    title: '歲出資本支出分析表',
    slug: 'capital-outlay',
    protects: 'objects',
    in: ['final-account'],
    scatteredHead: true,
    columns: ['合計', ...kinds, '其他資本支出'].map(money),
    identities: [{ rule: 'ROW-TOTAL', total: '合計' }],
    requires: ['合計', '小計'],
    summaries: { 小計: 'leaves-above', 保留小計: 'leaves-above', 合計: 'roots' },
  },
  5,
  { headings: ['保留數'], closedBy: '保留小計' },
);
