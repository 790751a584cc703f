import { spreadReader } from '../rows/read-spread.ts';
import type { FormColumn } from '../statement-form.ts';

const groups = ['以前年度轉入數', '本年度減免(註銷)數', '本年度實現數', '本年度調整數', '本年度未結清數'];
const columns: FormColumn[] = groups.flatMap((group) =>
  ['應付數', '保留數'].map((kind) => ({ name: `${group}／${kind}`, unit: 'money' as const, additive: true })),
);

/** 以前年度歲出機關別轉入數決算表: what earlier years left to pay or had committed, and what became of it. */
export const priorYearExpenditure = spreadReader(
  {
    title: '以前年度歲出機關別轉入數決算表',
    slug: 'prior-year-expenditure',
    protects: 'carry-over',
    in: ['final-account'],
    columns,
    identities: ['應付數', '保留數'].map((kind) => ({
      rule: 'CARRY-FORWARD' as const,
      total: `以前年度轉入數／${kind}`,
      plus: [`本年度減免(註銷)數／${kind}`, `本年度實現數／${kind}`, `本年度未結清數／${kind}`],
      minus: [`本年度調整數／${kind}`],
    })),
    requires: ['合計'],
    summaries: {
      合計: 'roots',
      經資門總計: 'roots',
      經常門合計: 'current-leaves',
      資本門合計: 'capital-leaves',
      年度小計: 'roots',
    },
  },
  4,
);
