import type { RecordCard } from '../search/record-card.ts';
import { recordOf } from '../search/record-card.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import type { SearchRecord } from '../search/search-record.ts';

/** The part of Pagefind's browser code that is used here. */
interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters: object; readonly sort: object },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{ readonly anchors: readonly { readonly id: string }[] }>;
}

/** So many records are all on the first page. */
const few = 8;

/** Pagefind as a {@link SearchEngine}. Nothing of it is loaded before `warm` or the first search. */
export function pagefindEngine(base: string): SearchEngine & { readonly warm: () => Promise<void> } {
  let loading: Promise<Pagefind> | undefined;
  // As someone types, the same records are asked for again and again.
  const records = new Map<string, Promise<SearchRecord>>();
  const recordOfResult = ({ id, data }: PagefindResult) => {
    const known = records.get(id);
    if (known) return known;
    const record = data().then(({ anchors }) => recordOf(cardOf(anchors)));
    records.set(id, record);
    record.catch(() => records.delete(id));
    return record;
  };
  const load = () => {
    loading ??= start(base).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    warm: async () => {
      await load();
    },
    find: async (tokens, filters, unranked) => {
      const pagefind = await load();
      const words = tokens.join(' ');
      const any = Object.entries(filters).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : { any: value },
      ]);
      const options = { filters: Object.fromEntries(any), sort: {} };
      const phrase = await pagefind.search(words === '' ? null : `"${words}"`, options);
      // The engine does not rank phrases: the same characters, asked for without quotation marks, say how well each record fits.
      // Of a few records each is looked at anyway.
      const isRanked = words !== '' && !unranked && phrase.results.length > few;
      const ranked = isRanked ? await pagefind.search(words, options) : phrase;
      const scores = new Map(ranked.results.map(({ id, score }) => [id, score]));
      return phrase.results
        .map((result) => ({
          id: result.id,
          score: scores.get(result.id) ?? 0,
          record: () => recordOfResult(result),
          isAtHand: () => records.has(result.id),
        }))
        .sort((a, b) => b.score - a.score);
    },
    inOrder: async (order, filters) => {
      const { results } = await (await load()).search(null, { filters, sort: { [order]: 'desc' } });
      return results.map(({ id }) => id);
    },
  };
}

async function start(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base.replace(/\/?$/, '/')}pagefind/pagefind.js`)) as Pagefind;
  // A query takes about a millisecond; the worker would load the same code a second time.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** The card travels as the `id` of the record's first element (see index-document.ts). */
function cardOf([first]: readonly { readonly id: string }[]): RecordCard {
  if (!first) throw new Error('a fragment of the index has no card');
  return JSON.parse(first.id) as RecordCard;
}
