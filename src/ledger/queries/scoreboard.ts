import { spanOf } from '../../statements/indicators/indicator-dates.ts';
import type { CompiledBooks, IndicatorPoint, JudgedPromise, Programme, PromiseState } from '../compiled-books.ts';
import type { TargetOutcome } from './indicator-outcomes.ts';
import type { IndicatorView } from './indicators.ts';
import { indicatorsWithin, indicatorViews } from './indicators.ts';
import type { LinkedUndertaking } from './linked-undertakings.ts';
import { linkedUndertakings } from './linked-undertakings.ts';

/** One figure of a board: a target with its outcome, or a reported figure that no target was set for. */
export interface BoardFigure {
  readonly view: IndicatorView;
  readonly outcome: TargetOutcome | undefined;
  /** The latest figure that the documents report. */
  readonly result: IndicatorPoint | undefined;
}

/** One promise of a document and what the documents say became of it. */
export interface BoardEntry {
  readonly item: Programme;
  readonly targets: readonly BoardFigure[];
  /**
   * Figures without a target: of a report those within it, of a promise those of later documents on the same things and those
   * that the judgement names.
   */
  readonly figures: readonly BoardFigure[];
  readonly judgement: JudgedPromise | undefined;
  /** States of its targets, and of the judgement; nothing is added up. */
  readonly states: readonly PromiseState[];
  readonly links: readonly LinkedUndertaking[];
}

/** 年度重要計畫 of the policy plan: every promise, its targets, the latest figures, and what later documents say. */
export function policyPlanBoard(books: CompiledBooks): BoardEntry[] {
  return books.programmes.filter(({ id }) => /^\d{3}-plans-/.test(id)).map((item) => entryOf(books, item));
}

/**
 * 重要施政計畫執行成果 and 各項工作計畫實施情形 of the account: every item with its targets and what it reports itself. A
 * target that the book prints for a thing counts wherever the item speaks of that thing.
 */
export function accountBoard(books: CompiledBooks): BoardEntry[] {
  return books.programmes
    .filter(({ id }) => /^\d{3}-(?:achievements|implementation)-/.test(id))
    .map((item) => entryOf(books, item));
}

/** The last day that any reported figure holds for: what the board can know. */
export function boardDay(books: CompiledBooks): string {
  return books.indicatorPoints
    .filter(({ kind, asOf }) => kind === 'result' && asOf.length > 4)
    .map(({ asOf }) => spanOf(asOf).to)
    .reduce((last, day) => (day > last ? day : last), '');
}

function entryOf(books: CompiledBooks, item: Programme): BoardEntry {
  const judgement = books.promises.find((promise) => promise.item === item.id);
  const within = indicatorsWithin(books, item);
  const targets = within.flatMap(({ view, points }) =>
    view.outcomes
      .filter(({ target }) => points.includes(target) || (item.result !== '' && target.document === item.document))
      .map((outcome) => ({ view, outcome, result: outcome.result })),
  );
  const reported = within.filter(({ view }) => !targets.some((each) => each.view.series.slug === view.series.slug));
  const named = indicatorViews(books).filter(({ series }) => judgement?.figures.includes(series.slug));
  const figures = [
    ...reported.flatMap(({ view, points }) => {
      const result = item.result === '' ? view.latest : points.at(-1);
      // What the plan prints itself is no report on it.
      return item.result === '' && result?.document === item.document ? [] : [{ view, outcome: undefined, result }];
    }),
    ...named
      .filter(({ series }) => !reported.some(({ view }) => view.series.slug === series.slug))
      .map((view) => ({ view, outcome: undefined, result: view.latest })),
  ];
  const states = [...targets.map(({ outcome }) => outcome.state), ...(judgement ? [judgement.state] : [])];
  return { item, targets, figures, judgement, states, links: linkedUndertakings(books, item) };
}
