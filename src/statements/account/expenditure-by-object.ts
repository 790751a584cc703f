import { spreadReader } from '../rows/read-spread.ts';
import type { FormColumn } from '../statement-form.ts';

const money = (name: string): FormColumn => ({ name, unit: 'money', additive: true });
const current = ['人事費', '業務費', '獎補助費', '債務費'].map((name) => `經常支出／${name}`);
const capital = ['人事費', '業務費', '設備及投資', '獎補助費'].map((name) => `資本支出／${name}`);

/**
 * 歲出用途別科目分析表: each plan by first-level object, current and capital; own agency, then 統籌支撥科目. The agency's own
 * rows include what is carried over; plans are printed realised first, carried over under 保留數.
 */
export const expenditureByObject = spreadReader(
  {
    title: '歲出用途別科目分析表',
    slug: 'expenditure-by-object',
    protects: 'objects',
    in: ['final-account'],
    coded: true,
    scatteredHead: true,
    columns: [...current, '經常支出／小計', ...capital, '資本支出／小計', '合計'].map(money),
    identities: [
      { rule: 'ACCOUNT-SUM', total: '經常支出／小計', plus: current, minus: [] },
      { rule: 'ACCOUNT-SUM', total: '資本支出／小計', plus: capital, minus: [] },
      { rule: 'ACCOUNT-SUM', total: '合計', plus: ['經常支出／小計', '資本支出／小計'], minus: [] },
    ],
    requires: ['合計'],
    summaries: { 小計: 'leaves-above', 保留小計: 'leaves-above', 合計: 'roots' },
  },
  5,
  { headings: ['保留數'], closedBy: '合計' },
);
