import type { ChartWords } from '../../src/charts/chart-words.ts';
import { changeForm, exactForm, peopleForm } from '../../src/money/format-amount.ts';
import { shareOf } from '../../src/money/share-of.ts';

/** Plain Chinese for the tests of this room; the site's own words live with its language. */
export const chineseWords: ChartWords = {
  amount: peopleForm,
  exact: (ntd) => exactForm(ntd),
  change: changeForm,
  share: (part, whole) => shareOf(part, whole),
  item: (label, ntd, whole) => {
    const share = whole === undefined ? '' : `，占 ${shareOf(ntd, whole)}`;
    return `${label}：${peopleForm(ntd)}（${exactForm(ntd)}）${share}`;
  },
  flow: (source, target, ntd) => `${source} → ${target}：${peopleForm(ntd)}（${exactForm(ntd)}）`,
  unknown: '未列',
  other: (count) => `其他 ${count} 項`,
};
