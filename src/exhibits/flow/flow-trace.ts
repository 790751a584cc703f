import type { FlowModel, FlowNodeRole, FlowSegment, StatedFlow } from '../../ledger/queries/flow-model.ts';

type Model = Pick<FlowModel, 'levels' | 'segments'>;

/** How sure a ribbon belongs to a path: `known` where the book says so, `mixed` where other money joined it before. */
export type Traced = 'known' | 'mixed';

/** A ribbon of the diagram, by its ends. */
export interface RibbonEnds {
  readonly source: string;
  readonly target: string;
}

/** Name of a ribbon in the answer of {@link traceRibbons}. */
export const ribbonKey = ({ source, target }: RibbonEnds): string => `${source}\n${target}`;

/**
 * Follows ribbons through the diagram, upstream and downstream, as far as the book states it. Within a segment a path is
 * known. Where segments meet (revenue in the treasury) it stays known only when everything that passes belongs to it, and is
 * mixed otherwise: the book does not say which part.
 * @param levels the levels shown
 * @param ribbons all ribbons of the diagram at these levels
 * @param picked those that the path starts from
 */
export function traceRibbons(
  model: Model,
  levels: readonly FlowNodeRole[],
  ribbons: readonly RibbonEnds[],
  picked: readonly RibbonEnds[],
): Map<string, Traced> {
  const pairOf = pairsOf(model, levels);
  const seeds = new Map<FlowSegment, Set<StatedFlow>>();
  for (const ends of picked) {
    const pair = pairOf(ends);
    const segment = pair && finest(model, levels, pair);
    if (!pair || !segment) continue;
    const known = seeds.get(segment) ?? new Set();
    for (const flow of flowsOf(segment, pair, ends)) known.add(flow);
    seeds.set(segment, known);
  }
  const traced = new Map<string, Traced>();
  for (const ends of ribbons) {
    const pair = pairOf(ends);
    if (!pair) continue;
    const found = [...seeds].flatMap(([segment, own]) => relation(model, levels, pair, ends, segment, own) ?? []);
    if (found.includes('known')) traced.set(ribbonKey(ends), 'known');
    else if (found.length > 0) traced.set(ribbonKey(ends), 'mixed');
  }
  return traced;
}

type Pair = readonly [FlowNodeRole, FlowNodeRole];

/** Which two shown levels a ribbon runs between; ids are unique over all levels. */
function pairsOf({ segments }: Model, levels: readonly FlowNodeRole[]): (ends: RibbonEnds) => Pair | undefined {
  const roleOf = new Map<string, FlowNodeRole>();
  for (const segment of segments) {
    for (const { path } of segment.flows) {
      path.forEach((id, at) => {
        const role = segment.levels[at];
        if (role) roleOf.set(id, role);
      });
    }
  }
  return ({ source, target }) => {
    const [first, second] = [roleOf.get(source), roleOf.get(target)];
    return first && second && levels.includes(first) && levels.includes(second) ? [first, second] : undefined;
  };
}

const covers = ({ levels }: FlowSegment, [first, second]: Pair): boolean =>
  levels.includes(first) && levels.includes(second);

/** Of the segments that state a pair, the one that states most of what is shown beside it. */
function finest({ segments }: Model, levels: readonly FlowNodeRole[], pair: Pair): FlowSegment | undefined {
  const shown = (segment: FlowSegment) => levels.filter((level) => segment.levels.includes(level)).length;
  return segments.filter((segment) => covers(segment, pair)).sort((a, b) => shown(b) - shown(a))[0];
}

function flowsOf(segment: FlowSegment, [first, second]: Pair, { source, target }: RibbonEnds): StatedFlow[] {
  const [from, to] = [segment.levels.indexOf(first), segment.levels.indexOf(second)];
  return segment.flows.filter(({ path }) => path[from] === source && path[to] === target);
}

function relation(
  model: Model,
  levels: readonly FlowNodeRole[],
  pair: Pair,
  ends: RibbonEnds,
  seeded: FlowSegment,
  seeds: ReadonlySet<StatedFlow>,
): Traced | undefined {
  if (covers(seeded, pair)) return flowsOf(seeded, pair, ends).some((flow) => seeds.has(flow)) ? 'known' : undefined;
  const segment = finest(model, levels, pair);
  const shared = segment?.levels.filter((level) => seeded.levels.includes(level)) ?? [];
  if (!segment || shared.length === 0) return undefined;
  const keyIn = (within: FlowSegment) => (flow: StatedFlow) =>
    shared.map((level) => flow.path[within.levels.indexOf(level)]).join('\n');
  const passing = Map.groupBy(seeded.flows, keyIn(seeded));
  const meeting = Map.groupBy(segment.flows, keyIn(segment));
  const own = new Set(flowsOf(segment, pair, ends));
  const found = [...own].flatMap((flow): Traced[] => {
    const key = keyIn(segment)(flow);
    const through = passing.get(key) ?? [];
    if (!through.some((seed) => seeds.has(seed))) return [];
    // Either all that passes there is the path's, or all that could be its other part is this ribbon's.
    const certain =
      through.every((seed) => seeds.has(seed)) || (meeting.get(key) ?? []).every((other) => own.has(other));
    return [certain ? 'known' : 'mixed'];
  });
  return found.includes('known') ? 'known' : found[0];
}
