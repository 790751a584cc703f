import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { secondLevelObjects } from '../ledger/queries/second-level-objects.ts';
import { sumDigits } from '../money/amount.ts';
import { drawObjectBars } from '../plots/object-bars.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { objectKind } from './object-kind.ts';

/** What an agency buys by second-level object of expenditure, whatever plan it belongs to. */
export function spendingByObject(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  const objects = secondLevelObjects(context.books, agencyYear).sort((a, b) =>
    BigInt(b.amountNtd) > BigInt(a.amountNtd) ? 1 : -1,
  );
  const [largest] = objects;
  if (!largest) return undefined;
  const { charts } = context;
  const words = context.words.exhibits.byObject;
  const id = `${agencyYear.city}-${agencyYear.fiscalYear}-objects`;
  const total = sumDigits(objects.map(({ amountNtd }) => amountNtd));
  const finding = words.finding(
    context.name(largest.name),
    charts.amount(largest.amountNtd),
    charts.share(largest.amountNtd, total),
  );
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: words.sentence });
  const bars = objects.map((object) => ({
    label: context.name(object.name),
    amount: object.amountNtd,
    kind: objectKind(object.object1),
    href: context.itemLine(object).line,
    derived: object.derived !== '',
  }));
  return {
    id,
    place: `${agencyYear.city}/${agencyYear.fiscalYear}`,
    question: words.question,
    finding,
    sentence: words.sentence,
    facts: [...context.whose(agencyYear), `${context.words.figures.total} ${charts.exact(total)}`],
    sources: largest.cells[0] ? [context.source(words.source(agencyYear.kind), largest.cells[0])] : [],
    caveat: words.payCaveat,
    drawings: {
      wide: drawObjectBars(bars, 720, context.labels, caption('wide')),
      phone: drawObjectBars(bars, 358, context.labels, caption('phone')),
    },
    unlabelled: [],
    table: {
      caption: finding,
      columns: [
        { name: words.firstLevel },
        { name: words.secondLevel },
        { name: context.words.exhibits.columns.amount, unit: '元', numeric: true },
        { name: context.words.exhibits.columns.share, numeric: true },
      ],
      rows: objects.map((object) => ({
        cells: [
          context.nameCell(object.object1),
          context.nameCell(object.name),
          context.amountCell(object),
          { text: charts.share(object.amountNtd, total) },
        ],
      })),
    },
    flows: [],
    whole: total,
  };
}
