import { checkedNumber } from './checked-number.ts';
import type { PointBreak, PointMark } from './layout-points.ts';
import { element, path } from './svg-markup.ts';

/**
 * The course of a series at a glance, without words: results joined in time, targets as short lines. It says nothing that
 * the words beside it do not say, so it is hidden from screen readers. Marks come by time; all of one time sit in the middle.
 * Nothing joins what stands on two sides of a break.
 * @returns `undefined` for fewer than two marks: one point has no course
 */
export function drawSmallPoints(
  marks: readonly PointMark[],
  breaks: readonly PointBreak[],
  width: number,
  height: number,
): string | undefined {
  if (marks.length < 2) return undefined;
  const times = marks.map(({ to }) => Date.parse(`${to}T00:00:00Z`));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const values = marks.map(({ id, value }) => checkedNumber(value, id));
  const highest = Math.max(...values, Number.MIN_VALUE);
  const edge = 4;
  const places = marks.map((mark, at) => ({
    mark,
    x: last === first ? width / 2 : edge + (((times[at] ?? 0) - first) / (last - first)) * (width - 2 * edge),
    y: height - edge - ((values[at] ?? 0) / highest) * (height - 2 * edge),
  }));
  const results = places.filter(({ mark }) => mark.kind === 'result');
  const run = results.flatMap(({ mark, x, y }, at) => {
    const last = results[at - 1]?.mark;
    const joined = last && !breaks.some(({ day }) => last.to < day && day <= mark.to);
    return [joined ? 'L' : 'M', x, y];
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart chart-small-points',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'aria-hidden': 'true',
    },
    element('line', { class: 'hair', x1: 0, x2: width, y1: height - 0.5, y2: height - 0.5 }),
    results.length > 1 ? element('path', { class: 'leader', d: path(...run) }) : undefined,
    places
      .filter(({ mark }) => mark.kind === 'target')
      .map(({ x, y }) =>
        element('path', { class: 'outline', d: path('M', x, y - 4, 'L', x + 4, y, 'L', x, y + 4, 'L', x - 4, y, 'Z') }),
      ),
    results.map(({ x, y }) => element('circle', { class: 'ink-fill', cx: x, cy: y, r: 2.5 })),
  );
}
