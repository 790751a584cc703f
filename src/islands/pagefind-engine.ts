import type { OrderFile } from '../search/order-values.ts';
import { orderFile, unpackOrders } from '../search/order-values.ts';
import type { RecordCard } from '../search/record-card.ts';
import { recordOf } from '../search/record-card.ts';
import type { Candidate, OrderValues, SearchEngine, WideFilters } from '../search/search-engine.ts';
import type { SearchRecord } from '../search/search-record.ts';

/** The part of Pagefind's browser code that is used here. */
interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly destroy: () => Promise<void>;
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
/** So many answers of the engine are kept. */
const mostKept = 120;

/** Pagefind as a {@link SearchEngine}. Nothing of it is loaded before `warm` or the first search. */
export function pagefindEngine(base: string): SearchEngine & { readonly warm: () => Promise<void> } {
  let loading: Promise<Pagefind> | undefined;
  /** When an engine that failed has let go of what it held: the next one is the same module and must not start before. */
  let ended: Promise<void> = Promise.resolve();
  let orders: Promise<ReadonlyMap<string, OrderValues>> | undefined;
  let hasOrders = false;
  // A query that grows key by key asks for the same neighbouring characters again.
  const answers = new Map<string, Promise<readonly Candidate[]>>();
  // As someone types, the same records are asked for again and again.
  const records = new Map<string, Promise<SearchRecord>>();
  const recordOfResult = ({ id, data }: PagefindResult, engine: Promise<Pagefind>) => {
    const known = records.get(id);
    if (known) return known;
    const record = data().then(({ anchors }) => recordOf(cardOf(anchors)));
    records.set(id, record);
    record.catch(() => beginAnew(engine));
    return record;
  };
  /** The engine keeps what it failed to load as loaded: after a lost connection it is asked from the beginning. */
  const beginAnew = (failed: Promise<Pagefind>) => {
    if (loading !== failed) return;
    loading = undefined;
    records.clear();
    answers.clear();
    ended = failed.then((pagefind) => pagefind.destroy()).catch(() => undefined);
  };
  const load = () => {
    loading ??= ended
      .then(() => start(base))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
  const ask = async (
    engine: Promise<Pagefind>,
    words: string,
    filters: WideFilters,
    isRanked: boolean,
  ): Promise<readonly Candidate[]> => {
    const pagefind = await engine;
    const any = Object.entries(filters).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : { any: value },
    ]);
    const options = { filters: Object.fromEntries(any), sort: {} };
    const phrase = await pagefind.search(words === '' ? null : `"${words}"`, options);
    // The engine does not rank phrases: the same characters, asked for without quotation marks, say how well each record fits.
    // Of a few records each is looked at anyway. Every character once: it looks for each zero of a round amount anew.
    const characters = [...new Set(words.split(' '))].join(' ');
    const ranked =
      isRanked && words !== '' && phrase.results.length > few ? await pagefind.search(characters, options) : phrase;
    const scores = new Map(ranked.results.map(({ id, score }) => [id, score]));
    return phrase.results
      .map((result) => ({
        id: result.id,
        score: scores.get(result.id) ?? 0,
        record: () => recordOfResult(result, engine),
        isAtHand: () => records.has(result.id),
      }))
      .sort((a, b) => b.score - a.score);
  };
  return {
    warm: async () => {
      await load();
    },
    find: (tokens, filters, unranked) => {
      const words = tokens.join(' ');
      const key = JSON.stringify([words, filters, unranked]);
      const known = answers.get(key);
      // The oldest answers go first.
      answers.delete(key);
      const engine = load();
      const answer = known ?? ask(engine, words, filters, unranked === undefined);
      answers.set(key, answer);
      answer.catch(() => {
        answers.delete(key);
        beginAnew(engine);
      });
      const [oldest] = answers.keys();
      if (answers.size > mostKept && oldest !== undefined) answers.delete(oldest);
      return answer;
    },
    values: () => {
      orders ??= loadOrders(base).then(
        (values) => {
          hasOrders = true;
          return values;
        },
        (error: unknown) => {
          orders = undefined;
          throw error;
        },
      );
      return orders;
    },
    hasValues: () => hasOrders,
  };
}

/** Where the index lies. */
function folderOf(base: string): string {
  return `${base.replace(/\/?$/, '/')}pagefind/`;
}

async function loadOrders(base: string): Promise<ReadonlyMap<string, OrderValues>> {
  const response = await fetch(folderOf(base) + orderFile);
  if (!response.ok) throw new Error(`${orderFile}: ${response.status}`);
  return unpackOrders((await response.json()) as OrderFile);
}

async function start(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folderOf(base)}pagefind.js`)) as Pagefind;
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
