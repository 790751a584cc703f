import type { FlowDiagram as ChartDiagram } from '../../charts/flow-diagram.ts';
import type { ItemLine } from '../../charts/item-line.ts';
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

/** Sources and second-level objects below this share of the whole are gathered: they are many, and thinner than a line. */
const smallest = 200n;
const gatheredRoles = ['revenue', 'object2'] as const satisfies readonly FlowNodeRole[];
const gatheredId = (role: FlowNodeRole): string => `${role}-gathered`;

/**
 * What a flow chart shows at a setting of levels (one that `settledLevels` leaves as it is). A ribbon has the colour of the
 * plan at either end, so that a plan can be followed through; else of the object, else of where it comes from.
 * @param other name of gathered nodes, from how many they are
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
  const small = smallNodes(ribbons, shown[0], byId);
  const place = (id: string) => {
    const role = small.get(id);
    return role ? gatheredId(role) : id;
  };
  const drawn = joinedRibbons(ribbons, place, data.formula);
  const nodes = [...new Set(drawn.flatMap(({ source, target }) => [source, target]))].map((id): FlowChartNode => {
    const known = byId.get(id);
    if (known) return known;
    const role = gatheredRoles.find((candidate) => gatheredId(candidate) === id) ?? 'object2';
    return { id, name: other([...small.values()].filter((own) => own === role).length), role, kind: 'other' };
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
        ...nodeLine(data, drawn, id, lineAddress),
      })),
      links: drawn.map(({ source, target, amountNtd, derived, cells: [cell] }) => ({
        source,
        target,
        amount: amountNtd,
        kind: kind(source, target),
        href: cell && lineAddress(cell.document, cell.line),
        derived: derived !== '',
        strong: source === 'fund-earmarked',
      })),
    },
  };
}

/** Where a node's amount stands: in the line of the one stated flow that is all of it, else in the first that it is the sum of. */
function nodeLine(
  { segments }: FlowChartData,
  drawn: readonly FlowRibbon[],
  id: string,
  lineAddress: (document: string, line: number) => string,
): ItemLine {
  const into = drawn.filter(({ target }) => target === id);
  const through = into.length > 0 ? into : drawn.filter(({ source }) => source === id);
  const amount = through.reduce((sum, { amountNtd }) => sum + BigInt(amountNtd), 0n);
  const printed = segments.flatMap(({ flows }) => {
    const [only, second] = flows.filter(({ path }) => path.includes(id));
    return only && !second && only.derived === '' && BigInt(only.amountNtd) === amount ? [only] : [];
  })[0];
  const [cell] = (printed ?? through[0])?.cells ?? [];
  return { line: cell && lineAddress(cell.document, cell.line), derived: printed === undefined };
}

/** Small nodes with their level, where a level has more than one of them. */
function smallNodes(
  ribbons: readonly FlowRibbon[],
  first: FlowNodeRole | undefined,
  byId: ReadonlyMap<string, FlowChartNode>,
): ReadonlyMap<string, FlowNodeRole> {
  return new Map(
    gatheredRoles.flatMap((role) => {
      const totals = new Map<string, bigint>();
      for (const { source, target, amountNtd } of ribbons) {
        const id = role === first ? source : target;
        if (byId.get(id)?.role === role) totals.set(id, (totals.get(id) ?? 0n) + BigInt(amountNtd));
      }
      const whole = [...totals.values()].reduce((sum, total) => sum + total, 0n);
      const small = [...totals].filter(([, total]) => total * smallest < whole).map(([id]) => id);
      return small.length > 1 ? small.map((id) => [id, role] as const) : [];
    }),
  );
}
