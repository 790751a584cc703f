import { drawSankey } from '../charts/draw-sankey.ts';
import { layoutSankey } from '../charts/layout-sankey.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import type { ExhibitContext } from '../exhibits/exhibit-context.ts';
import { explorerData } from '../exhibits/explorer-tree.ts';
import { compileFlowChart } from '../exhibits/flow/compile-flow-chart.ts';
import { flowChart } from '../exhibits/flow/flow-chart.ts';
import type { FlowExhibit } from '../exhibits/flow/flow-exhibits.ts';
import { flowExhibits } from '../exhibits/flow/flow-exhibits.ts';
import { flowFrames, wideFrame } from '../exhibits/flow/flow-frames.ts';
import { settle } from '../exhibits/flow/flow-setting.ts';
import type { DrawingForm } from '../islands/drawing-forms.ts';
import { drawView } from '../islands/explorer/explorer-view.ts';
import { explorerWords } from '../islands/explorer/explorer-words.ts';
import { viewWords } from '../islands/explorer/view-words.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { agencyYears } from '../ledger/queries/agency-years.ts';

/** Width of a figure of the site in px: the page's. */
const wholeWidth = 1180;

/**
 * What readers make of the charts, for people to look over beside them: the largest part of each treemap open, each flow
 * at all its levels. Named by the chart with `--inside` or `--all-levels` after it.
 */
export function galleryStates(context: ExhibitContext, exhibits: readonly Exhibit[]): Exhibit[] {
  return [
    ...agencyYears(context.books).flatMap((agencyYear) => insideLargest(context, agencyYear, exhibits)),
    ...flowExhibits(context.books).flatMap((flow) => atAllLevels(context, flow, exhibits)),
  ];
}

function insideLargest(context: ExhibitContext, agencyYear: AgencyYear, exhibits: readonly Exhibit[]): Exhibit[] {
  const data = explorerData(context, agencyYear);
  const root = data?.trees.plan;
  const chart = data?.heads.plan?.chart;
  const exhibit = exhibits.find(({ id }) => id === chart);
  if (!data || !root || !exhibit) return [];
  const [open] = (root.children ?? [])
    .filter(({ children }) => children)
    .sort((a, b) => (BigInt(a.amount) < BigInt(b.amount) ? 1 : -1));
  const words = explorerWords(context.language);
  const state = { by: 'plan', focus: open?.id ?? '', as: 'amount', find: '' } as const;
  const view = open && viewWords(data, state, [root, open], words);
  if (!open || !view) return [];
  const id = `${exhibit.id}--inside`;
  const drawn = (form: DrawingForm) => drawView(form, open, id, () => '#', words.charts, view.sentence);
  const { svg: wide, unlabelled } = drawn('wide');
  const { question, finding, sentence, caveat } = view;
  // The small print is the part's own, too: its total and its line.
  const facts = [view.facts.replace(/[。.]$/, ''), ...view.sources.map(({ text }) => text)];
  const own = { id, question, finding, sentence, caveat, facts, sources: [], unlabelled };
  return [{ ...exhibit, ...own, drawings: { wide, phone: drawn('phone').svg } }];
}

function atAllLevels(
  context: ExhibitContext,
  { chart, agencyYear, model }: FlowExhibit,
  exhibits: readonly Exhibit[],
): Exhibit[] {
  const exhibit = exhibits.find(({ id }) => id === chart);
  if (!exhibit) return [];
  const { levels } = settle(model, model.levels);
  const data = compileFlowChart(context, agencyYear, model);
  const drawn = flowChart(data, levels, context.charts.other, (document, line) =>
    context.lineAddress({ document, line }),
  );
  const id = `${chart}--all-levels`;
  const caption = (form: string) => ({ id: `${id}-${form}`, title: exhibit.finding, description: exhibit.sentence });
  const frame = wideFrame(drawn.levels.length, wholeWidth);
  const wide = layoutSankey(drawn.chart, frame, 'horizontal', context.labels);
  const phone = layoutSankey(drawn.chart, flowFrames.phone, 'vertical', context.labels);
  const listed = ({ unlabelled }: typeof wide) => unlabelled.map(({ label }) => ({ text: label, href: '#' }));
  return [
    {
      ...exhibit,
      id,
      drawings: {
        wide: drawSankey(wide, context.labels, caption('wide')),
        phone: drawSankey(phone, context.labels, caption('phone')),
      },
      unlabelled: listed(wide),
      unlabelledOnPhone: listed(phone),
    },
  ];
}
