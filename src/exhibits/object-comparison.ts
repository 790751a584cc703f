import { drawPairs } from '../charts/draw-pairs.ts';
import { layoutPairs } from '../charts/layout-pairs.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { ObjectAmount } from '../ledger/queries/objects-of.ts';
import { firstLevelObjects } from '../ledger/queries/objects-of.ts';
import { sumDigits } from '../money/amount.ts';
import { roundedQuotient } from '../money/rounded-quotient.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { pairTones } from './pair-tones.ts';

/**
 * What two agencies spend by first-level object, as shares of each one's own total. Stage and year differ between the two
 * books, so the chart compares structure, says so, and shows no change between them.
 */
export function objectComparison(context: ExhibitContext, first: AgencyYear, second: AgencyYear): Exhibit | undefined {
  const sides = [first, second].map((agencyYear) => {
    const objects = firstLevelObjects(context.books, agencyYear);
    return { agencyYear, objects, total: sumDigits(objects.map(({ amountNtd }) => amountNtd)) };
  });
  const [a, b] = sides;
  if (!a || !b || a.total === '0' || b.total === '0') return undefined;
  const { charts } = context;
  const words = context.words.exhibits.objectComparison;
  const id = 'compare-objects';
  const names = [...new Set([...a.objects, ...b.objects].map(({ name }) => name))];
  const of = (side: typeof a, name: string): ObjectAmount | undefined =>
    side.objects.find((object) => object.name === name);
  const percent = (side: typeof a, name: string) => {
    const object = of(side, name);
    return object
      ? {
          value: roundedQuotient(object.amountNtd, side.total, 100n, 2),
          text: charts.share(object.amountNtd, side.total),
          ...context.itemLine(object),
          derived: true,
        }
      : undefined;
  };
  const largestOf = (side: typeof a) =>
    [...side.objects].sort((x, y) => Number(BigInt(y.amountNtd) - BigInt(x.amountNtd)))[0];
  const [mostA, mostB] = [largestOf(a), largestOf(b)];
  if (!mostA || !mostB) return undefined;
  const city = (side: typeof a) => context.words.figures.cityName(side.agencyYear.city);
  const finding = words.finding(
    city(a),
    context.name(mostA.name),
    charts.share(mostA.amountNtd, a.total),
    city(b),
    context.name(mostB.name),
    charts.share(mostB.amountNtd, b.total),
  );
  const label = (side: typeof a) =>
    `${city(side)} ${context.words.figures.staged(context.year(side.agencyYear.fiscalYear), stageName(context.words, side.agencyYear.stage, side.agencyYear.kind))}`;
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: words.caveat });
  const pairs = {
    firstLabel: label(a),
    secondLabel: label(b),
    tones: pairTones(a.agencyYear.city, b.agencyYear.city),
    order: 'largest' as const,
    rows: names.map((name) => ({
      id: name,
      label: context.name(name),
      first: percent(a, name),
      second: percent(b, name),
    })),
  };
  const cellFor = (side: typeof a, name: string) => {
    const object = of(side, name);
    return object ? context.amountCell(object) : { text: charts.unknown };
  };
  return {
    id,
    place: 'compare',
    question: words.question,
    finding,
    sentence: words.sentence,
    facts: [words.unit, label(a), label(b)],
    sources: sides.flatMap(({ agencyYear, objects }) => {
      const [cell] = objects[0]?.cells ?? [];
      return cell ? [context.source(words.source(agencyYear.kind), cell)] : [];
    }),
    caveat: words.caveat,
    drawings: {
      wide: drawPairs(layoutPairs(pairs, 720, context.labels), caption('wide')),
      phone: drawPairs(layoutPairs(pairs, 358, context.labels), caption('phone')),
    },
    unlabelled: [],
    table: {
      paired: true,
      caption: finding,
      columns: [
        { name: context.words.exhibits.columns.name },
        { name: label(a), unit: '元', numeric: true },
        { name: context.words.exhibits.columns.share, numeric: true },
        { name: label(b), unit: '元', numeric: true },
        { name: context.words.exhibits.columns.share, numeric: true },
      ],
      rows: names.map((name) => ({
        cells: [
          context.nameCell(name),
          cellFor(a, name),
          { text: percent(a, name)?.text ?? charts.unknown },
          cellFor(b, name),
          { text: percent(b, name)?.text ?? charts.unknown },
        ],
      })),
    },
    flows: [],
  };
}
