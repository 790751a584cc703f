import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import type { Variants } from '../../search/fold-text.ts';
import { clauseEnd, foldText, wordEdge } from '../../search/fold-text.ts';
import type { FocusPath } from './explorer-path.ts';

/** A node whose words hold what is looked for, with the nodes above it, outermost first. */
export interface ExplorerMatch {
  readonly node: ExplorerNode;
  readonly above: FocusPath;
  /** Where its name does not hold the words: the part of its full text that does. Else empty. */
  readonly excerpt: string;
}

/**
 * Every part of a tree whose name or full text holds the words, largest first; the whole itself is not one. Both sides are folded as
 * search folds them (台 finds 臺, full width finds half width). Nothing is looked for where the words fold to nothing.
 */
export function findInTree(root: ExplorerNode, words: string, variants: Variants): ExplorerMatch[] {
  const wanted = folded(words, variants);
  if (wanted === '') return [];
  const holds = (text: string) => folded(text, variants).includes(wanted);
  const visit = (node: ExplorerNode, above: FocusPath): ExplorerMatch[] =>
    (node.children ?? []).flatMap((child) => [
      ...(holds(child.label)
        ? [{ node: child, above, excerpt: '' }]
        : holds(child.says ?? '')
          ? [{ node: child, above, excerpt: clauseWith(child.says ?? '', holds) }]
          : []),
      ...visit(child, [...above, child]),
    ]);
  return visit(root, [root]).sort((a, b) => (BigInt(a.node.amount) < BigInt(b.node.amount) ? 1 : -1));
}

/** The shortest clause of a text that holds the words; the whole text where they run over a mark. */
function clauseWith(text: string, holds: (text: string) => boolean): string {
  const clauses = text.split(/[、，。；：:;（）()]/).filter(holds);
  return clauses.reduce((a, b) => (b.length < a.length ? b : a), text);
}

/** Ids of the matches and of all that they stand in: what stays lit in a drawing. */
export function litIds(matches: readonly ExplorerMatch[]): ReadonlySet<string> {
  return new Set(matches.flatMap(({ node, above }) => [node.id, ...above.slice(1).map(({ id }) => id)]));
}

function folded(text: string, variants: Variants): string {
  return foldText(text, variants)
    .tokens.filter((token) => token !== wordEdge && token !== clauseEnd)
    .join('');
}
