import { drawPairs } from '../charts/draw-pairs.ts';
import { layoutPairs } from '../charts/layout-pairs.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { incomeAndOutlayLines } from '../ledger/queries/income-and-outlay.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { pairTones } from './pair-tones.ts';

/** Outlays of two years as one final account prints them side by side: account with account, same scope, same unit. */
export function twoYears(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  const lines = incomeAndOutlayLines(context.books, agencyYear);
  const outlays = lines.filter(({ side }) => side === 'expenditure');
  if (outlays.length === 0) return undefined;
  const { charts } = context;
  const words = context.words.exhibits.twoYears;
  const { fiscalYear } = agencyYear;
  const id = `${agencyYear.city}-${fiscalYear - 1}-${fiscalYear}-outlays`;
  const change = ({ now, before }: (typeof lines)[number]) => BigInt(now.amountNtd) - BigInt(before.amountNtd);
  const [most] = [...outlays].sort((a, b) => Number(change(b) - change(a)));
  if (!most) return undefined;
  const finding = words.finding(
    context.name(most.name),
    charts.amount(most.before.amountNtd),
    charts.amount(most.now.amountNtd),
  );
  const sentence = words.sentence(fiscalYear - 1, fiscalYear);
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: sentence });
  const value = (ntd: string) => ({ value: ntd, text: context.labels.amount(ntd) });
  const pairs = {
    firstLabel: context.year(fiscalYear - 1),
    secondLabel: context.year(fiscalYear),
    tones: pairTones(agencyYear.city, agencyYear.city),
    order: 'largest' as const,
    rows: outlays.map((line) => ({
      id: line.name,
      label: context.name(line.name),
      first: value(line.before.amountNtd),
      second: value(line.now.amountNtd),
      href: context.itemLine(line.now).line,
      derived: line.now.derived !== '',
    })),
  };
  const [cell] = most.now.cells;
  return {
    id,
    place: `${agencyYear.city}/${fiscalYear}`,
    question: words.question,
    finding,
    sentence,
    facts: [context.name(agencyYear.agency), `${context.year(fiscalYear - 1)}→${context.year(fiscalYear)}`, words.unit],
    sources: cell ? [context.source('收入支出彙計表', cell)] : [],
    caveat: words.caveat,
    drawings: {
      wide: drawPairs(layoutPairs(pairs, 720, context.labels), caption('wide')),
      phone: drawPairs(layoutPairs(pairs, 358, context.labels), caption('phone')),
    },
    unlabelled: [],
    table: {
      caption: finding,
      columns: [
        { name: context.words.exhibits.columns.name },
        { name: context.year(fiscalYear - 1), unit: '元', numeric: true },
        { name: context.year(fiscalYear), unit: '元', numeric: true },
        { name: context.words.exhibits.columns.change, numeric: true },
      ],
      rows: lines.map((line) => ({
        cells: [
          { text: `${context.words.figures.label(context.words.exhibits.sides[line.side])}${context.name(line.name)}` },
          context.amountCell(line.before),
          context.amountCell(line.now),
          context.changeCell(line.before, line.now),
        ],
      })),
    },
    flows: [],
  };
}
