import type { FlowDiagram as ChartDiagram } from '../../charts/flow-diagram.ts';
import type { SpendingKind } from '../../charts/spending-kind.ts';
import type { FlowNodeRole, FlowRibbon } from '../../ledger/queries/flow-model.ts';
import { diagramAt, joinedRibbons } from '../../ledger/queries/flow-model.ts';
import type { FlowChartData, FlowChartNode } from './flow-chart-data.ts';

/** A ribbon as drawn, and the stated ribbons that it stands for: more than one where small nodes were gathered. */
export interface DrawnRibbon extends FlowRibbon {
  readonly members: readonly FlowRibbon[];
}

/** A diagram at one setting of levels: every stated ribbon for the table, and what is drawn. */
export interface FlowChart {
  readonly levels: readonly FlowNodeRole[];
  readonly ribbons: readonly FlowRibbon[];
  readonly drawn: readonly DrawnRibbon[];
  readonly chart: ChartDiagram;
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Second-level objects below this share of the whole are gathered: they are many and thin. */
const smallest = 200n;
const gathered = 'object2-other';

/**
 * What a flow chart shows at a setting of levels (one that `settledLevels` leaves as it is). A ribbon has the colour of the
 * plan at either end, so that a plan can be followed through; else of the object, else of where it comes from.
 * @param other name of the gathered second-level objects, from how many they are
 * @param lineAddress where a line of a book is shown
 */
export function flowChart(
  data: FlowChartData,
  levels: readonly FlowNodeRole[],
  other: (count: number) => string,
  lineAddress: (document: string, line: number) => string,
): FlowChart {
  const byId = new Map(data.nodes.map((node) => [node.id, node]));
  const { ribbons, levels: shown } = diagramAt({ ...data, nodes: [] }, levels);
  const small = smallNodes(ribbons, byId);
  const place = (id: string) => (small.has(id) ? gathered : id);
  const drawn = joinedRibbons(ribbons, place, data.formula);
  const nodes = [...new Set(drawn.flatMap(({ source, target }) => [source, target]))].map((id): FlowChartNode => {
    const known = byId.get(id);
    if (known) return known;
    return { id, name: other(small.size), role: 'object2', kind: 'other' };
  });
  const roleOf = new Map(nodes.map((node) => [node.id, node]));
  const kind = (source: string, target: string): SpendingKind => {
    const ends = [roleOf.get(target), roleOf.get(source)];
    const telling =
      ends.find((node) => node?.role === 'plan') ??
      ends.find((node) => node?.role === 'work-plan') ??
      ends.find((node) => node?.role === 'object');
    return (telling ?? roleOf.get(source))?.kind ?? 'other';
  };
  return {
    levels: shown,
    ribbons,
    drawn,
    nameOf: new Map([...data.nodes, ...nodes].map(({ id, name }) => [id, name])),
    chart: {
      nodes: nodes.map(({ id, name, role, kind: own, href }) => ({
        id,
        label: name,
        level: data.levels.indexOf(role),
        kind: own,
        href,
      })),
      links: drawn.map(({ source, target, amountNtd, cells: [cell] }) => ({
        source,
        target,
        amount: amountNtd,
        kind: kind(source, target),
        href: cell && lineAddress(cell.document, cell.line),
        strong: source === 'fund-earmarked',
      })),
    },
  };
}

function smallNodes(ribbons: readonly FlowRibbon[], byId: ReadonlyMap<string, FlowChartNode>): Set<string> {
  const totals = new Map<string, bigint>();
  for (const { target, amountNtd } of ribbons) {
    if (byId.get(target)?.role === 'object2') totals.set(target, (totals.get(target) ?? 0n) + BigInt(amountNtd));
  }
  const whole = [...totals.values()].reduce((sum, total) => sum + total, 0n);
  const small = [...totals].filter(([, total]) => total * smallest < whole).map(([id]) => id);
  return new Set(small.length > 1 ? small : []);
}
