import type { ChartWords } from '../../charts/chart-words.ts';
import {
  englishChangeForm,
  englishChangeLabelForm,
  englishExactForm,
  englishLabelForm,
  englishPeopleForm,
} from '../../money/format-amount-en.ts';
import { shareOf } from '../../money/share-of.ts';

/** How charts say amounts, shares and flows in English. */
export const charts: ChartWords = {
  amount: (ntd) => englishPeopleForm(ntd),
  exact: (ntd) => englishExactForm(ntd),
  change: (ntd) => englishChangeForm(ntd),
  share: (part, whole) => shareOf(part, whole),
  item: (label, ntd, whole) =>
    `${label}: ${englishPeopleForm(ntd)} (${englishExactForm(ntd)})${whole === undefined ? '' : `, ${shareOf(ntd, whole)}`}`,
  flow: (source, target, ntd) => `${source} → ${target}: ${englishPeopleForm(ntd)} (${englishExactForm(ntd)})`,
  unknown: 'not printed',
  other: (count) => `${count} others`,
};

/** The same for what stands in a drawing, where there is room for `NT$237.46m`. */
export const chartLabels: ChartWords = {
  ...charts,
  amount: (ntd) => englishLabelForm(ntd),
  change: (ntd) => englishChangeLabelForm(ntd),
};
