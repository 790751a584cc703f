import { drawWaterfall } from '../charts/draw-waterfall.ts';
import { layoutWaterfall } from '../charts/layout-waterfall.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { statedChange } from '../ledger/queries/change-reasons.ts';
import { sumDigits } from '../money/amount.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';

/** Budget to budget in the steps that the book itself gives; they close the gap to the last thousand. */
export function changeWaterfall(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  const change = statedChange(context.books, agencyYear);
  if (!change || change.steps.length === 0) return undefined;
  const { charts } = context;
  const words = context.words.exhibits.waterfall;
  const id = `${agencyYear.city}-${change.fromYear}-${change.toYear}-waterfall`;
  const difference = (BigInt(change.to.amountNtd) - BigInt(change.from.amountNtd)).toString();
  const largest = [...change.steps].sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd))).slice(0, 2);
  const top = sumDigits(largest.map(({ amountNtd }) => amountNtd));
  const finding = words.finding(
    charts.amount(difference.replace('-', '')),
    !difference.startsWith('-'),
    charts.share(top, difference),
    largest.map(({ name }) => context.name(name)),
  );
  const sentence = words.sentence(change.fromYear, change.toYear);
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: sentence });
  const end = (which: 'from' | 'to', year: number) => ({
    id: which,
    label: context.year(year),
    amount: change[which].amountNtd,
    note: stageName(context.words, 'original_budget', agencyYear.kind),
    href: context.itemLine(change[which]).line,
    derived: change[which].derived !== '',
  });
  const steps = [...change.steps].sort((a, b) => Number(BigInt(a.amountNtd) - BigInt(b.amountNtd)));
  const waterfall = {
    start: end('from', change.fromYear),
    steps: steps.map((step) => ({
      id: step.name,
      label: context.name(step.name),
      change: step.amountNtd,
      kind: step.kind,
      href: context.itemLine(step).line,
      derived: step.derived !== '',
    })),
    end: end('to', change.toYear),
  };
  return {
    id,
    place: `${agencyYear.city}/${agencyYear.fiscalYear}`,
    question: words.question,
    finding,
    sentence,
    facts: [
      context.name(agencyYear.agency),
      context.words.figures.staged(
        `${context.year(change.fromYear)}→${context.year(change.toYear)}`,
        stageName(context.words, 'original_budget', agencyYear.kind),
      ),
      words.unit,
      `${context.words.exhibits.columns.change} ${charts.change(difference)}`,
    ],
    sources: steps[0]?.cells[0] ? [context.source('歲出機關別預算表', steps[0].cells[0])] : [],
    caveat: '',
    drawings: {
      wide: drawWaterfall(layoutWaterfall(waterfall, { width: 720, height: 420 }, context.labels), caption('wide')),
      phone: drawWaterfall(layoutWaterfall(waterfall, { width: 358, height: 420 }, context.labels), caption('phone')),
    },
    unlabelled: [],
    table: {
      caption: finding,
      columns: [
        { name: context.words.exhibits.columns.name },
        { name: context.words.exhibits.columns.amount, unit: '千元', numeric: true },
        { name: context.words.exhibits.columns.reason },
      ],
      rows: [
        {
          summary: true,
          cells: [
            {
              text: context.words.figures.staged(
                context.year(change.fromYear),
                stageName(context.words, 'original_budget', agencyYear.kind),
              ),
            },
            context.thousandsCell(change.from),
            { text: '' },
          ],
        },
        ...steps.map((step) => ({
          depth: 1,
          cells: [
            context.nameCell(step.name, {
              href: step.planCode === '' ? undefined : context.planAddress(agencyYear, step.planCode),
              kind: 'page' as const,
            }),
            context.thousandsCell(step, true),
            context.originalCell(step.text),
          ],
        })),
        {
          summary: true,
          cells: [
            {
              text: context.words.figures.staged(
                context.year(change.toYear),
                stageName(context.words, 'original_budget', agencyYear.kind),
              ),
            },
            context.thousandsCell(change.to),
            { text: '' },
          ],
        },
      ],
    },
    flows: [],
  };
}
