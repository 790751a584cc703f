import { drawSankey } from '../../charts/draw-sankey.ts';
import type { SankeyLayout } from '../../charts/layout-sankey.ts';
import { layoutSankey } from '../../charts/layout-sankey.ts';
import type { AgencyYear } from '../../ledger/queries/agency-years.ts';
import type { FlowModel } from '../../ledger/queries/flow-model.ts';
import { diagramAt } from '../../ledger/queries/flow-model.ts';
import type { Exhibit } from '../exhibit.ts';
import type { ExhibitContext } from '../exhibit-context.ts';
import { compileFlowChart } from './compile-flow-chart.ts';
import { flowChart } from './flow-chart.ts';
import { flowFrames } from './flow-frames.ts';

/** What every exhibit of flows shows of its model at the standard levels: both drawings, the flow table, the ribbons as data. */
export function flowParts(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  model: FlowModel,
  { id, finding, sentence }: { readonly id: string; readonly finding: string; readonly sentence: string },
): Pick<Exhibit, 'drawings' | 'unlabelled' | 'unlabelledOnPhone' | 'table' | 'flows'> {
  const { charts, words } = context;
  const data = compileFlowChart(context, agencyYear, model);
  const lineAddress = (document: string, line: number) => context.lineAddress({ document, line });
  const { chart, ribbons, nameOf } = flowChart(data, model.standard, charts.other, lineAddress);
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: sentence });
  const wide = layoutSankey(chart, flowFrames.wide, 'horizontal', context.labels);
  const phone = layoutSankey(chart, flowFrames.phone, 'vertical', context.labels);
  const listed = ({ nodes }: SankeyLayout) =>
    nodes
      .filter(({ label }) => label === undefined)
      .map(({ node: { label, href, line, derived }, amount }) => ({
        text: `${label} ${context.labels.amount(amount)}`,
        href: href ?? `#${id}`,
        line,
        derived,
      }));
  const officialOf = new Map(diagramAt(model, model.standard).nodes.map((node) => [node.id, node.name]));
  const official = (node: string) => officialOf.get(node) ?? node;
  const nameCell = (node: string) => {
    const text = nameOf.get(node) ?? official(node);
    return text === official(node) ? context.nameCell(text) : { text, official: official(node) };
  };
  const { columns } = words.exhibits.flow;
  return {
    drawings: {
      wide: drawSankey(wide, context.labels, caption('wide')),
      phone: drawSankey(phone, context.labels, caption('phone')),
    },
    unlabelled: listed(wide),
    unlabelledOnPhone: listed(phone),
    table: {
      caption: finding,
      columns: [
        { name: columns.source },
        { name: columns.target },
        { name: words.exhibits.columns.amount, unit: '元', numeric: true },
      ],
      rows: ribbons.map((ribbon) => ({
        cells: [nameCell(ribbon.source), nameCell(ribbon.target), context.amountCell(ribbon)],
      })),
    },
    flows: ribbons.map(({ source, target, amountNtd, derived, cells }) => ({
      source: official(source),
      target: official(target),
      amountNtd,
      derived,
      cells,
    })),
  };
}
