import type { FlowModel, FlowNodeRole, FlowSegment, StatedFlow } from '../../ledger/queries/flow-model.ts';

type Model = Pick<FlowModel, 'levels' | 'segments'>;

/** How sure a ribbon belongs to a path: `known` where the book says so, `mixed` where other money joined it before. */
export type Traced = 'known' | 'mixed';

/** A ribbon of the diagram, by its ends. */
export interface RibbonEnds {
  readonly source: string;
  readonly target: string;
}

/** Name of a ribbon in the answer of {@link pathsThrough}. */
export const ribbonKey = ({ source, target }: RibbonEnds): string => `${source}\n${target}`;

/** A ribbon with the two levels that it runs between, and the finest segment that states them. */
interface PlacedRibbon {
  readonly ends: RibbonEnds;
  readonly pair: Pair;
  readonly segment: FlowSegment;
}

/**
 * Prepares a setting of levels, once, so that paths through it are found while a pointer moves. The answer follows ribbons
 * upstream and downstream as far as the book states it. Within a segment a path is known. Where segments meet (revenue in the
 * treasury) it stays known only when everything that passes belongs to it, and is mixed otherwise: the book does not say
 * which part.
 * @param levels the levels shown
 * @param ribbons all ribbons of the diagram at these levels
 * @returns from the ribbons that a path starts from to all that belong to it
 */
export function pathsThrough(
  model: Model,
  levels: readonly FlowNodeRole[],
  ribbons: readonly RibbonEnds[],
): (picked: readonly RibbonEnds[]) => Map<string, Traced> {
  const pairOf = pairsOf(model, levels);
  const placed = ribbons.flatMap((ends): PlacedRibbon[] => {
    const pair = pairOf(ends);
    const segment = pair && finest(model, levels, pair);
    return pair && segment ? [{ ends, pair, segment }] : [];
  });
  const byKey = new Map(placed.map((ribbon) => [ribbonKey(ribbon.ends), ribbon]));
  const flowsOf = remembered((segment: FlowSegment, { pair, ends }: PlacedRibbon) => {
    const [from, to] = pair.map((level) => segment.levels.indexOf(level));
    return new Set(
      segment.flows.filter(({ path }) => path[from ?? -1] === ends.source && path[to ?? -1] === ends.target),
    );
  });
  const meeting = remembered((segment: FlowSegment, other: FlowSegment) => {
    const shared = segment.levels.filter((level) => other.levels.includes(level));
    const keyIn = (within: FlowSegment) => (flow: StatedFlow) =>
      shared.map((level) => flow.path[within.levels.indexOf(level)]).join('\n');
    return {
      shared: shared.length > 0,
      key: keyIn(segment),
      own: Map.groupBy(segment.flows, keyIn(segment)),
      theirs: Map.groupBy(other.flows, keyIn(other)),
    };
  });

  const relation = (ribbon: PlacedRibbon, seeded: FlowSegment, seeds: ReadonlySet<StatedFlow>): Traced | undefined => {
    if (covers(seeded, ribbon.pair))
      return [...flowsOf(seeded, ribbon)].some((flow) => seeds.has(flow)) ? 'known' : undefined;
    const { shared, key, own, theirs } = meeting(ribbon.segment, seeded);
    if (!shared) return undefined;
    const flows = flowsOf(ribbon.segment, ribbon);
    let found: Traced | undefined;
    for (const flow of flows) {
      const through = theirs.get(key(flow)) ?? [];
      if (!through.some((seed) => seeds.has(seed))) continue;
      // Either all that passes there is the path's, or all that could be its other part is this ribbon's.
      const certain =
        through.every((seed) => seeds.has(seed)) || (own.get(key(flow)) ?? []).every((other) => flows.has(other));
      if (certain) return 'known';
      found = 'mixed';
    }
    return found;
  };

  return (picked) => {
    const seeds = new Map<FlowSegment, Set<StatedFlow>>();
    for (const ends of picked) {
      const ribbon = byKey.get(ribbonKey(ends));
      if (!ribbon) continue;
      seeds.set(ribbon.segment, new Set([...(seeds.get(ribbon.segment) ?? []), ...flowsOf(ribbon.segment, ribbon)]));
    }
    return new Map(
      placed.flatMap((ribbon) => {
        const found = [...seeds].flatMap(([segment, own]) => relation(ribbon, segment, own) ?? []);
        const traced = found.find((state) => state === 'known') ?? found[0];
        return traced ? [[ribbonKey(ribbon.ends), traced] as const] : [];
      }),
    );
  };
}

/** The answer for each pair of arguments, worked out once. */
function remembered<A extends object, B extends object, Answer>(
  work: (first: A, second: B) => Answer,
): (first: A, second: B) => Answer {
  const answers = new Map<A, Map<B, Answer>>();
  return (first, second) => {
    const own = answers.get(first) ?? new Map<B, Answer>();
    answers.set(first, own);
    const known = own.get(second);
    if (known !== undefined) return known;
    const answer = work(first, second);
    own.set(second, answer);
    return answer;
  };
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
