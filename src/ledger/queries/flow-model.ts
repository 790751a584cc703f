import type { LineReference } from '../compiled-books.ts';
import type { PlanKind } from './plans.ts';

/** What stands on a level of a flow diagram, from where money comes to what became of it. */
export type FlowNodeRole =
  | 'revenue'
  | 'treasury'
  | 'fund'
  | 'allotment'
  | 'authority'
  | 'programme'
  | 'work-plan'
  | 'plan'
  | 'object'
  | 'object2'
  | 'outcome';

export interface FlowNode {
  readonly id: string;
  readonly name: string;
  readonly role: FlowNodeRole;
  readonly kind: PlanKind;
  /** The plan whose page shows it, or empty. */
  readonly planCode: string;
}

/** Money that a book states for one combination of nodes, one node a level of its segment, in the segment's order. */
export interface StatedFlow {
  readonly path: readonly string[];
  /** Exact 元, plain digits. */
  readonly amountNtd: string;
  readonly precisionNtd: 1 | 1000;
  /** Empty when printed; else the formula in words. */
  readonly derived: string;
  readonly cells: readonly LineReference[];
}

/** Levels that a book states together. What it states only apart (revenue and plans) is in different segments. */
export interface FlowSegment {
  readonly levels: readonly FlowNodeRole[];
  readonly flows: readonly StatedFlow[];
}

/**
 * Everything that a book states about its flows, at every level. A diagram may show any levels whose neighbours some
 * segment holds together; nothing is attributed across segments. Segments come coarsest first: printed totals before the
 * sums of their parts, so that a ribbon rests on the line that prints it wherever there is one.
 */
export interface FlowModel {
  /** All levels, first to last. */
  readonly levels: readonly FlowNodeRole[];
  /** The levels that are shown unless a reader asks for others. */
  readonly standard: readonly FlowNodeRole[];
  readonly nodes: readonly FlowNode[];
  readonly segments: readonly FlowSegment[];
  /** How a ribbon says that it is the sum of several stated flows; {@link sumFormula} unless told. */
  readonly formula?: string;
}

/** The formula of a ribbon that no line prints. */
export const sumFormula = '各筆之和';

/** One stated flow. Nothing is attributed that the book does not attribute; a derived ribbon says its formula. */
export interface FlowRibbon extends Omit<StatedFlow, 'path'> {
  readonly source: string;
  readonly target: string;
}

/** Nodes in reading order within their level; what enters an inner node leaves it, to the last 元. */
export interface FlowDiagram {
  /** Roles of the levels, first to last. */
  readonly levels: readonly FlowNodeRole[];
  readonly nodes: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
}

/** The diagram of a model at a setting of levels that {@link settledLevels} would leave as it is; throws for another. */
export function diagramAt(model: FlowModel, asked: readonly FlowNodeRole[]): FlowDiagram {
  const levels = model.levels.filter((level) => asked.includes(level));
  const ribbons = levels.slice(1).flatMap((second, at) => {
    const first = levels[at];
    const segment = first && segmentOf(model, first, second);
    if (!first || !segment) throw new Error(`no segment holds ${first} and ${second} together`);
    return ribbonsBetween(segment, first, second, model.formula ?? sumFormula);
  });
  const used = new Set(ribbons.flatMap(({ source, target }) => [source, target]));
  return { levels, nodes: model.nodes.filter(({ id }) => used.has(id)), ribbons };
}

/**
 * The nearest setting that the book can answer: levels that a reader switched off come back where what stands on either
 * side of them is stated only through them (revenue only through the treasury). At least two levels stay.
 */
export function settledLevels(
  model: Pick<FlowModel, 'levels' | 'standard' | 'segments'>,
  asked: readonly FlowNodeRole[],
): FlowNodeRole[] {
  const chosen = new Set(asked.filter((level) => model.levels.includes(level)));
  for (const level of model.standard) if (chosen.size < 2) chosen.add(level);
  for (;;) {
    const levels = model.levels.filter((level) => chosen.has(level));
    const gap = levels.slice(1).findIndex((second, at) => !segmentOf(model, levels[at] ?? second, second));
    const [before, after] = [levels[gap], levels[gap + 1]];
    if (gap < 0 || !before || !after) return levels;
    chosen.add(hinge(model, before, after));
  }
}

/** The first, hence coarsest, segment that states both levels together. */
function segmentOf(
  { segments }: Pick<FlowModel, 'segments'>,
  first: FlowNodeRole,
  second: FlowNodeRole,
): FlowSegment | undefined {
  return segments.find(({ levels }) => levels.includes(first) && levels.includes(second));
}

/** A level between two that are stated only apart: one that brings them nearer, a standard one before others. */
function hinge(
  model: Pick<FlowModel, 'levels' | 'standard' | 'segments'>,
  before: FlowNodeRole,
  after: FlowNodeRole,
): FlowNodeRole {
  const between = model.levels.slice(model.levels.indexOf(before) + 1, model.levels.indexOf(after));
  const linked = between.filter((level) => segmentOf(model, before, level));
  const both = linked.filter((level) => segmentOf(model, level, after));
  const candidates = both.length > 0 ? both : linked;
  const found = candidates.findLast((level) => model.standard.includes(level)) ?? candidates.at(-1);
  if (!found) throw new Error(`nothing links ${before} and ${after}`);
  return found;
}

function ribbonsBetween(
  { levels, flows }: FlowSegment,
  first: FlowNodeRole,
  second: FlowNodeRole,
  formula: string,
): FlowRibbon[] {
  const [from, to] = [levels.indexOf(first), levels.indexOf(second)];
  const grouped = Map.groupBy(flows, ({ path }) => `${path[from]}\n${path[to]}`);
  return [...grouped].map(([key, own]) => {
    const [source = '', target = ''] = key.split('\n');
    return { source, target, ...sumOfFlows(own, formula) };
  });
}

/** Ribbons between nodes that are drawn as one, joined exactly; each keeps the stated ribbons that it stands for. */
export function joinedRibbons(
  ribbons: readonly FlowRibbon[],
  placeOf: (id: string) => string,
  formula = sumFormula,
): (FlowRibbon & { readonly members: readonly FlowRibbon[] })[] {
  const grouped = Map.groupBy(ribbons, ({ source, target }) => `${placeOf(source)}\n${placeOf(target)}`);
  return [...grouped].map(([key, members]) => {
    const [source = '', target = ''] = key.split('\n');
    return { source, target, members, ...sumOfFlows(members, formula) };
  });
}

/** BigInt rather than decimal.js: this file also runs in the reader's browser. */
function sumOfFlows(flows: readonly Omit<StatedFlow, 'path'>[], formula: string): Omit<StatedFlow, 'path'> {
  const [only] = flows;
  if (flows.length === 1 && only) {
    const { amountNtd, precisionNtd, derived, cells } = only;
    return { amountNtd, precisionNtd, derived, cells };
  }
  const cells = new Map(flows.flatMap((flow) => flow.cells).map((cell) => [`${cell.document}:${cell.line}`, cell]));
  return {
    amountNtd: flows.reduce((sum, { amountNtd }) => sum + BigInt(amountNtd), 0n).toString(),
    precisionNtd: flows.some(({ precisionNtd }) => precisionNtd === 1000) ? 1000 : 1,
    derived: formula,
    cells: [...cells.values()],
  };
}
