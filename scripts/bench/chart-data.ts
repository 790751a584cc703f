/** A tree of two levels for all drawers alike: groups with leaves, whole amounts. */
export interface PlainTree {
  readonly groups: readonly { readonly name: string; readonly leaves: readonly { name: string; amount: number }[] }[];
}

/** A flow over levels, balanced at every inner node, for all drawers alike. */
export interface PlainFlow {
  readonly nodes: readonly { readonly name: string; readonly level: number }[];
  readonly links: readonly { readonly source: number; readonly target: number; readonly amount: number }[];
}

/** Numbers from 0 to 1 that look like chance and are the same on every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Amounts as unequal as budgets: most small, a few a hundred times as large. */
const amountOf = (share: number) => Math.round(1000 * 10 ** (share * share * 2));

export function plainTree(leaves: number): PlainTree {
  const next = sequence(1);
  const groups = Math.round(Math.sqrt(leaves));
  return {
    groups: Array.from({ length: groups }, (_, group) => ({
      name: `工作計畫 ${group + 1}`,
      leaves: Array.from({ length: leaves / groups }, (_, leaf) => ({
        name: `採購 ${group + 1}-${leaf + 1}`,
        amount: amountOf(next()),
      })),
    })),
  };
}

/** Exactly so many links between four levels: random ways through all of them, added up. */
export function plainFlow(links: number): PlainFlow {
  const next = sequence(2);
  const [levels, wide] = [4, Math.round(Math.sqrt(links) * 1.4)];
  const nodes = Array.from({ length: levels * wide }, (_, at) => ({
    name: `節點 ${Math.floor(at / wide) + 1}-${(at % wide) + 1}`,
    level: Math.floor(at / wide),
  }));
  const amounts = new Map<string, number>();
  while (amounts.size < links) {
    const way = Array.from({ length: levels }, (_, level) => level * wide + Math.floor(next() * wide));
    const steps = way.slice(1).map((target, at) => `${way[at]} ${target}`);
    const added = steps.filter((step) => !amounts.has(step)).length;
    const amount = amountOf(next());
    if (amounts.size + added > links) continue;
    for (const step of steps) amounts.set(step, (amounts.get(step) ?? 0) + amount);
  }
  const reached = new Set([...amounts.keys()].flatMap((step) => step.split(' ').map(Number)));
  const place = new Map([...reached].sort((a, b) => a - b).map((node, at) => [node, at]));
  return {
    nodes: nodes.filter((_, at) => reached.has(at)),
    links: [...amounts].map(([step, amount]) => {
      const [source = 0, target = 0] = step.split(' ').map(Number);
      return { source: place.get(source) ?? 0, target: place.get(target) ?? 0, amount };
    }),
  };
}
