import { drawPoints } from '../charts/draw-points.ts';
import { drawSmallPoints } from '../charts/draw-small-points.ts';
import type { PointBreak, PointMark, Points } from '../charts/layout-points.ts';
import { layoutPoints } from '../charts/layout-points.ts';
import { addressOf } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';
import type { IndicatorView } from '../ledger/queries/indicators.ts';
import { spanOf } from '../statements/indicators/indicator-dates.ts';

/** The drawings of one series, for a page and for a phone. */
export interface IndicatorDrawings {
  readonly wide: string;
  readonly phone: string;
}

/**
 * A series drawn over time with its targets and the break where its agency became another. Points that say the same of one time twice are
 * drawn once. One point, or several of one time without a target, make no drawing (`undefined`).
 */
export function indicatorDrawings(view: IndicatorView, language: Language): IndicatorDrawings | undefined {
  const marks = marksOf(view, language);
  const results = marks.filter(({ kind }) => kind === 'result');
  const times = new Set(results.map(({ to }) => to)).size;
  if (results.length === 0 || (times < 2 && results.length === marks.length)) return undefined;
  const { indicators: words } = useWords(language);
  const { series } = view;
  const points: Points = {
    marks,
    breaks: breaksOf(view, language),
    yearLabel: words.year,
    tickLabel: (value) => words.number(String(value), ''),
  };
  const draw = (form: string, width: number, height: number) =>
    drawPoints(layoutPoints(points, width, height), {
      id: `${series.slug}-${form}`,
      title: words.page.drawing(series.name),
      description: words.page.drawingDescription,
    });
  return { wide: draw('wide', 720, 260), phone: draw('phone', 358, 230) };
}

/** The course of a series at a glance, for a list; `undefined` where there is none. */
export function indicatorGlance(view: IndicatorView, language: Language): string | undefined {
  const marks = marksOf(view, language);
  return new Set(marks.map(({ to, kind }) => `${to} ${kind}`)).size < 2
    ? undefined
    : drawSmallPoints(marks, breaksOf(view, language), 88, 26);
}

/** Every reorganisation, and every declared change that has a day, where the points stand on both sides of it. */
function breaksOf({ series, points, reorganisations }: IndicatorView, language: Language): PointBreak[] {
  const { page } = useWords(language).indicators;
  const declared = series.changes.flatMap(({ kind, from, incomparable }) => {
    if (from === undefined) return [];
    const day = spanOf(from).from;
    const isCrossed =
      points.some(({ asOf }) => spanOf(asOf).to < day) && points.some(({ asOf }) => spanOf(asOf).to >= day);
    return isCrossed ? [{ day, label: page.changeLabel(page.changes[kind], incomparable) }] : [];
  });
  return [...reorganisations.map(({ day, label }) => ({ day, label })), ...declared];
}

function marksOf({ points }: IndicatorView, language: Language): PointMark[] {
  const { indicators: words } = useWords(language);
  const seen = new Set<string>();
  return points.flatMap((point): PointMark[] => {
    const { asOf, value, qualifier, unit, kind, facet, document, valueLine } = point;
    const key = [asOf, value, qualifier, kind, facet].join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    const said = words.value(value, qualifier, unit);
    const number = words.number(value, qualifier) + (unit === '%' ? '%' : '');
    const named = facet === '' ? number : `${number}（${facet}）`;
    return [
      {
        id: `${document}-${valueLine}-${kind}-${facet}-${value}`,
        ...spanOf(asOf),
        value,
        kind,
        facet,
        label: kind === 'target' ? words.target(number) : named,
        title: `${words.date(asOf)} ${words.kinds[kind]} ${facet} ${said}`.replace(/\s+/g, ' '),
        href: addressOf('source', { document, line: valueLine }, language),
      },
    ];
  });
}
