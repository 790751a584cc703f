import type { Words } from '../i18n/use-words.ts';
import type { IndicatorPoint } from '../ledger/compiled-books.ts';
import type { IndicatorView } from '../ledger/queries/indicators.ts';
import { sayPoint } from './indicator-sentences.ts';

/** Something to know before the figures of a series are set beside each other. */
export interface IndicatorCaution {
  /** 算法, 範圍, 說法不一 … */
  readonly name: string;
  readonly text: string;
  /** Why it is so, as far as somebody has decided it; empty where the books alone say it. */
  readonly reason: string;
}

/**
 * What a series needs said, in the language of `view`: the reorganisation, the declared changes, figures of one time that
 * contradict each other and running totals that fall. What the points say is said from them, so that an edited book is
 * never belied; a declared contradiction lends its reason.
 */
export function indicatorCautions({ indicators: words, figures }: Words, view: IndicatorView): IndicatorCaution[] {
  const { changes } = words.page;
  const located = (point: IndicatorPoint) =>
    `${sayPoint(words, point)}${figures.aside(`${point.document}:${point.valueLine}`)}`;
  const dated = (point: IndicatorPoint) => words.datedResult(words.date(point.asOf), located(point));
  const declared = view.series.changes.filter(({ text }) => text !== '');
  const reason = view.series.changes.find(({ kind, text }) => kind === 'contradiction' && text === '')?.reason ?? '';
  return [
    ...view.reorganisations.map(({ text }) => ({ name: changes.organisation, text, reason: '' })),
    ...declared.map((change) => ({ name: changes[change.kind], text: change.text, reason: change.reason })),
    ...view.contradictions.map((same) => ({
      name: changes.contradiction,
      text: words.page.contradiction(same.map(located).join(figures.separator)),
      reason,
    })),
    ...view.falls.map(([earlier, later]) => ({
      name: changes.falls,
      text: words.page.falls(dated(earlier), dated(later)),
      reason: '',
    })),
  ];
}
