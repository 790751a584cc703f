import { matrixReader, parentByCode } from '../rows/tab-matrix.ts';
import type { FormColumn } from '../statement-form.ts';

const current = ['人事費', '業務費', '獎補助費', '債務費', '預備金'].map((name) => `經常支出／${name}`);
const capital = ['人事費', '業務費', '設備及投資', '獎補助費', '預備金'].map((name) => `資本支出／${name}`);
const money = (name: string): FormColumn => ({ name, unit: 'money', additive: true });

/** 歲出一級用途別科目分析表: each work plan by first-level object, current and capital apart. */
export const firstLevelObjectsBudget = matrixReader({
  form: {
    title: '歲出一級用途別科目分析表',
    slug: 'first-level-objects',
    protects: 'objects',
    in: ['unit-budget'],
    coded: true,
    columns: ['合計', ...current, '經常支出／小計', ...capital, '資本支出／小計'].map(money),
    identities: [
      { rule: 'ROW-TOTAL', total: '經常支出／小計', plus: current },
      { rule: 'ROW-TOTAL', total: '資本支出／小計', plus: capital },
      { rule: 'ROW-TOTAL', total: '合計', plus: ['經常支出／小計', '資本支出／小計'] },
    ],
    summaries: { 合計: 'roots' },
    requires: ['合計'],
    levels: 3,
  },
  headRows: 2,
  parent: parentByCode,
});
