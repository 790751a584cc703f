import type { ExplorerData, ExplorerNode } from '../../exhibits/explorer-tree.ts';
import type { ExplorerMeasure } from './explorer-measures.ts';
import { measured, measureRule } from './explorer-measures.ts';
import type { FocusPath } from './explorer-path.ts';
import type { ExplorerWords } from './explorer-words.ts';
import { link, textOf } from './small-elements.ts';
import { exactly } from './view-words.ts';

/** An open node and the measure that its figures are told in. */
interface Open {
  readonly as: ExplorerMeasure;
  readonly root: ExplorerNode;
  readonly path: FocusPath;
  readonly node: ExplorerNode;
}

/** Fills the line under the path, which the whole does not have (how much, from which line, of what), and the measure's rule. */
export function fillFacts(explorer: Element, open: Open, data: ExplorerData, words: ExplorerWords): void {
  const { as, root, path, node } = open;
  const { charts, explorer: said } = words;
  const ofHeads = as === 'resident' || as === 'employee';
  const plan = path.findLast((step) => step.plan !== undefined);
  const exact = exactly(node, words);
  const facts = explorer.querySelector<HTMLElement>('.facts');
  facts?.replaceChildren(
    textOf('b', said.money(measured(node.amount, 'amount', root.amount, data, words))),
    node.line ? link(node.line, exact, 'evidence') : textOf('span', exact),
    ...(node.derived ? [textOf('span', said.derived(node.derived))] : []),
    textOf('span', said.share(charts.share(node.amount, root.amount), root.label)),
    ...(ofHeads ? [textOf('span', `${said.as.name[as]} ${measured(node.amount, as, root.amount, data, words)}`)] : []),
    ...(plan?.plan ? [link(plan.plan, said.dossier(plan.label))] : []),
  );
  if (facts) facts.hidden = path.length === 1;
  const rule = measureRule(as, node.label, data, words);
  const basis = explorer.querySelector<HTMLElement>('.basis');
  basis?.replaceChildren(
    rule?.text ?? '',
    ...(rule?.href ? [' ', link(rule.href, said.rules.source, 'evidence')] : []),
  );
  if (basis) basis.hidden = !rule;
}
