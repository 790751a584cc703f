import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import type { Programme } from '../statements/programmes/programme-items.ts';
import type { LineItem } from './compiled-books.ts';

/**
 * Holds `data/links.yaml` to the programme items: every item is there (LINK-UNKNOWN), prints at least one of the shared
 * words, and every word stands in at least two of the items (LINK-WORDS). What is bought under a sub-plan counts as its words.
 * Spaces and the width of letters do not count. Items of documents that are not there are left alone.
 */
export function matchLinks(
  links: Decisions['links'],
  programmes: readonly Programme[],
  documents: readonly { readonly entry: { readonly id: string } }[],
  purchases: readonly LineItem[] = [],
): Diagnostic[] {
  const present = new Set(documents.map(({ entry }) => entry.id));
  return links.flatMap(({ name, items, words, line }) => {
    const fault = (code: Diagnostic['code'], item: string, found: string): Diagnostic => ({
      code,
      severity: 'error',
      at: { document: 'links.yaml', line },
      values: { name, item, found },
    });
    const known = items.filter((id) => present.has(id.slice(0, 3)));
    const texts = new Map(
      known.map((id) => [
        id,
        textOf(
          programmes.find((each) => each.id === id),
          purchases,
        ),
      ]),
    );
    const unknown = known.filter((id) => texts.get(id) === undefined);
    const wordless = known.filter(
      (id) => texts.get(id) !== undefined && !words.some((word) => texts.get(id)?.includes(folded(word))),
    );
    const lonely = words.filter(
      (word) => [...texts.values()].filter((text) => text?.includes(folded(word))).length < 2,
    );
    return [
      ...unknown.map((id) => fault('LINK-UNKNOWN', id, '')),
      ...wordless.map((id) => fault('LINK-WORDS', id, words.join('、'))),
      ...(known.length === items.length ? lonely.map((word) => fault('LINK-WORDS', items.join('、'), word)) : []),
    ];
  });
}

function textOf(programme: Programme | undefined, purchases: readonly LineItem[]): string | undefined {
  if (!programme) return undefined;
  const { document, workPlan, name, plan, result } = programme;
  const bought = purchases
    .filter((line) => line.document === document && line.workPlan.name === workPlan && line.subPlan.name === name)
    .map(({ description }) => description);
  return folded([workPlan, name, plan, result, ...bought].join('\n'));
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
