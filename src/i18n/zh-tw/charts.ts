import type { ChartWords } from '../../charts/chart-words.ts';
import { changeForm, exactForm, peopleForm } from '../../money/format-amount.ts';
import { shareOf } from '../../money/share-of.ts';

/** How charts say amounts, shares and flows in Chinese. */
export const charts: ChartWords = {
  amount: (ntd) => peopleForm(ntd).replace(/\s?元$/, ''),
  exact: (ntd) => exactForm(ntd),
  change: (ntd) => changeForm(ntd).replace(/\s?元$/, ''),
  share: (part, whole) => shareOf(part, whole),
  item: (label, ntd, whole) =>
    `${label}：${peopleForm(ntd)}（${exactForm(ntd)}）${whole === undefined ? '' : `，占 ${shareOf(ntd, whole)}`}`,
  flow: (source, target, ntd) => `${source} → ${target}：${peopleForm(ntd)}（${exactForm(ntd)}）`,
  unknown: '未列',
  other: (count) => `其他 ${count} 項`,
};

/** The same for what stands in a drawing: Chinese amounts are short enough. */
export const chartLabels: ChartWords = charts;
