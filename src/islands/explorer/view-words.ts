import type { ExplorerData, ExplorerHead, ExplorerNode } from '../../exhibits/explorer-tree.ts';
import { grouped } from '../../money/format-amount.ts';
import type { FocusPath } from './explorer-path.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerWords } from './explorer-words.ts';

/** All that stands around a drawing, true of what it shows. */
export interface ViewWords {
  readonly question: string;
  readonly finding: string;
  /** Names in the finding that no line break may cut. */
  readonly names: readonly string[];
  readonly sentence: string;
  readonly caveat: string;
  /** Whose, which year, which stage, total. */
  readonly facts: string;
  readonly sources: ExplorerHead['sources'];
  /** Files, pictures and citations exist of whole charts. */
  readonly tools: ExplorerHead['tools'];
  /** Said before the tools where they are of more than what is shown. */
  readonly toolsOf: string;
}

/**
 * The words of a view. The whole of a dimension has those of its own exhibit; an open part has its own finding, total
 * and line, so that nothing around the drawing speaks of another whole than the drawing.
 */
export function viewWords(
  { heads, stage }: ExplorerData,
  { by }: ExplorerState,
  path: FocusPath,
  words: ExplorerWords,
): ViewWords | undefined {
  const head = heads[by];
  const [root] = path;
  const node = path.at(-1) ?? root;
  if (!head) return undefined;
  const { explorer, sentences } = words;
  const { inside } = explorer;
  const common = {
    names: [root, node, ...(node.children ?? []), ...(root.children ?? [])].map(({ label }) => label),
    facts: explorer.facts([...head.facts, explorer.total(exactly(node, words))]),
    tools: head.tools,
  };
  if (node === root) return { ...head, ...common, toolsOf: '' };
  const children = node.children ?? [];
  const largest = children.reduce((a, b) => (BigInt(b.amount) > BigInt(a.amount) ? b : a), children[0] ?? node);
  const share = (part: string, whole: string): string => sentences.share(part, whole);
  return {
    ...common,
    question: inside.question(node.label),
    finding:
      children.length === 1
        ? inside.only(node.label, largest.label)
        : inside.finding(node.label, largest.label, share(largest.amount, node.amount)),
    sentence: inside.sentence(
      stage,
      explorer.money(sentences.amount(node.amount)),
      children.length,
      share(node.amount, root.amount),
      root.label,
    ),
    caveat: '',
    sources: sourceOf(node, words),
    toolsOf: inside.tools,
  };
}

/** Every digit, in 千元 where the book prints that. */
export function exactly({ amount, thousands }: ExplorerNode, { charts, explorer }: ExplorerWords): string {
  return thousands ? explorer.exactThousands(grouped(amount.slice(0, -3) || '0')) : charts.exact(amount);
}

/** Document and line that an address of a published text leads to. */
export function lineOf(address: string): readonly [document: string, line: string] {
  const [, document = '', line = ''] = /\/sources\/(\d+)\/#L(\d+)$/.exec(address) ?? [];
  return [document, line];
}

/** The line that prints a node's amount, or how it was derived with the line of its first input; nothing for what was gathered here. */
function sourceOf({ line, derived }: ExplorerNode, { explorer }: ExplorerWords): ExplorerHead['sources'] {
  if (line === undefined) return [];
  return [{ text: derived ? explorer.derived(derived) : explorer.inside.line(...lineOf(line)), href: line }];
}
