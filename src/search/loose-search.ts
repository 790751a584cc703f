import type { AskingWords } from './asking-words.ts';
import { kindsAskedFor, withoutAsking } from './asking-words.ts';
import type { Alternative } from './expand-term.ts';
import type { Variants } from './fold-text.ts';
import { foldText, indexTokens } from './fold-text.ts';
import { hitsInRecord } from './hits-in-record.ts';
import type { Reader } from './load-records.ts';
import { loadRecords } from './load-records.ts';
import type { QueryTerm } from './parse-query.ts';
import { kindRank, titleWorth } from './relevance.ts';
import type { SearchResult } from './run-search.ts';
import { askedWorth, runSearch } from './run-search.ts';
import type { Candidate, SearchEngine } from './search-engine.ts';
import type { SearchRecord } from './search-record.ts';
import type { SearchWords } from './search-words.ts';
import { synonymGroups, variantTable } from './search-words.ts';
import { unitedHits } from './united-hits.ts';
import { tokensOf, wordTokens } from './word-tokens.ts';

/** Something that speaks for a record: two neighbouring characters of the question, a word, or a word with its synonyms. */
interface Clue {
  readonly alternatives: readonly Alternative[];
  /** The rarer and the longer, the more. */
  readonly weight: number;
  readonly candidates: ReadonlyMap<string, Candidate>;
}

const mostResults = 10;
/** So many of the rarest clues are asked for within a kind or a city. */
const bestClues = 3;
/** Fewer results than these are joined by those that hold a part. */
const enough = 5;
const synonymWeight = 0.8;

/**
 * Records that answer a question which stands nowhere as a whole, best first: they hold the most and the rarest of its
 * neighbouring characters, in the title rather than the text, and are of the kind and the city that is asked for.
 */
export async function looseSearch(
  terms: readonly QueryTerm[],
  engine: SearchEngine,
  words: SearchWords,
  asking: AskingWords,
  reader?: Reader,
): Promise<SearchResult[]> {
  const variants = variantTable(words);
  const bare = withoutAsking(terms, asking);
  const kinds = kindsAskedFor(terms, asking);
  if (bare.length === 1) {
    const whole = runSearch(
      { terms: bare, filters: {}, order: 'relevance', asked: kinds, ...(reader ? { reader } : {}) },
      engine,
      words,
    );
    const results = await whole.next();
    if (results.length >= enough) return [...results];
    const more = await byClues();
    return [...results, ...more.filter(({ record }) => results.every((result) => result.record.id !== record.id))];
  }
  return byClues();

  async function byClues(): Promise<SearchResult[]> {
    const city = cityIn(terms, words, variants);
    const asked = withoutSingle(bare.flatMap((term) => cluesOf(term, words, variants)));
    const clues = (await Promise.all(asked.map((clue) => lookedUp(clue, engine)))).filter(
      ({ candidates }) => candidates.size > 0,
    );
    const scores = new Map<string, { candidate: Candidate; score: number }>();
    for (const { weight, candidates } of clues) {
      for (const [id, candidate] of candidates)
        scores.set(id, { candidate, score: (scores.get(id)?.score ?? 0) + weight * candidate.score });
    }
    const all = clues.reduce((sum, { weight }) => sum + weight, 0);
    // What is known before a record is loaded: whether it is of the kind and of the city that is asked for.
    for (const [filters, worth] of [
      [{ kind: kinds }, kinds.length > 0 ? askedWorth : 0],
      [{ city: city ?? '' }, city === undefined ? 0 : cityWorth],
    ] as const) {
      if (worth === 0) continue;
      // To ask for all records of a kind would load the whole index: only those with the best clues are asked for.
      const best = [...clues].sort((a, b) => b.weight - a.weight).slice(0, bestClues);
      const tokens = best.flatMap(({ alternatives }) => alternatives.map((each) => indexTokens(each.tokens)));
      const found = await Promise.all(tokens.map((each) => engine.find(each, filters, 'unranked')));
      for (const id of new Set(found.flat().map((candidate) => candidate.id))) {
        const known = scores.get(id);
        if (known) scores.set(id, { ...known, score: known.score + (worth / coverageWorth) * all });
      }
    }
    const ranked = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, mostResults);
    const records = await loadRecords(
      ranked.map(({ candidate }) => candidate),
      reader,
    );
    return records
      .flatMap((record) => {
        const met = clues.flatMap(({ alternatives, weight }) => {
          const hits = hitsInRecord(record, [alternatives], variants);
          return hits ? [{ hits, weight }] : [];
        });
        if (met.length === 0) return [];
        const share = met.reduce((sum, { hits, weight }) => {
          const { strength = 0, share = 0 } = hits.inTitle[0] ?? {};
          return (
            sum + weight * ((hits.strength[0] ?? 0) + (strength * namedWorth + share) * (titleWorth[record.kind] ?? 1))
          );
        }, 0);
        const answers = kinds.includes(record.kind) ? askedWorth : 0;
        const place = city !== undefined && record.city === city ? cityWorth : 0;
        return [
          {
            record,
            hits: unitedHits(met.map(({ hits }) => hits)),
            relevance: (share / all) * coverageWorth + kindRank[record.kind] * 1.5 + answers + place - length(record),
          },
        ];
      })
      .sort((a, b) => b.relevance - a.relevance);
  }
}

/** To hold all of the question. */
const coverageWorth = 8;
/** To be of the city that is asked for. */
const cityWorth = 2;
/** How much more it says to be met in the title. */
const namedWorth = 0.6;

/** Of two records that hold the same, the shorter one says more about it. */
function length({ text }: SearchRecord): number {
  return Math.log10(10 + text.length);
}

/** The city that the question names. */
function cityIn(terms: readonly QueryTerm[], { cities }: SearchWords, variants: Variants): string | undefined {
  const text = foldText(terms.map((term) => term.text).join(' '), variants).tokens.join('');
  return cities.find(([, ...names]) =>
    names.some((name) => text.includes(wordTokens(name, variants).tokens.join(''))),
  )?.[0];
}

/** Neighbouring characters and whole words; a word that has synonyms is one clue with them, not taken apart. */
function cluesOf({ text, exact }: QueryTerm, words: SearchWords, variants: Variants): Omit<Clue, 'candidates'>[] {
  if (exact) return [{ alternatives: [{ tokens: tokensOf(text, variants), weight: 1 }], weight: [...text].length }];
  const clues: Omit<Clue, 'candidates'>[] = [];
  const whole = tokensOf(text, variants);
  // The name of a city asks for its records, whether they say it or not.
  const names = words.cities.flatMap(([, ...all]) => all.map((name) => wordTokens(name, variants).tokens));
  const named = names
    .sort((a, b) => b.length - a.length)
    // 台中通 is a name, not what 台中 has of 通.
    .find((name) => indexOf(whole, name) >= 0 && unitsOf(whole).length > unitsOf(name).length + 1);
  const at = named ? indexOf(whole, named) : -1;
  const tokens = named ? [...whole.slice(0, at), ...whole.slice(at + named.length)] : whole;
  const taken = new Set<number>();
  const groups = synonymGroups(words)
    .flatMap(({ asked, terms }) => asked.map((term) => ({ group: terms, tokens: wordTokens(term, variants).tokens })))
    .sort((a, b) => b.tokens.length - a.tokens.length);
  for (const { group, tokens: word } of groups) {
    const at = indexOf(tokens, word);
    if (at < 0 || taken.has(at) || taken.has(at + word.length - 1)) continue;
    for (let step = 0; step < word.length; step += 1) taken.add(at + step);
    const others = group
      .map((term) => wordTokens(term, variants).tokens)
      .filter((other) => other.join() !== word.join());
    clues.push({
      alternatives: [
        { tokens: word, weight: 1 },
        ...others.map((other) => ({ tokens: other, weight: synonymWeight, wholeWord: true as const })),
      ],
      weight: Math.max(1, word.length - 1),
    });
  }
  const units = unitsOf(tokens);
  units.forEach(({ from, to }, at) => {
    const next = units[at + 1];
    const isWord = /^[a-z0-9]/.test(tokens[from] ?? '');
    if (isWord && !taken.has(from)) put(from, to);
    if (next && !isWord && !/^[a-z0-9]/.test(tokens[next.from] ?? '') && !(taken.has(from) && taken.has(next.from)))
      put(from, next.to);
    if (units.length === 1 && !isWord && !taken.has(from)) put(from, to);
  });
  return clues;

  function put(from: number, to: number): void {
    clues.push({ alternatives: [{ tokens: tokens.slice(from, to), weight: 1 }], weight: 1 });
  }
}

/** One character by itself (做 of 是做什麼) says nothing beside others. */
function withoutSingle(clues: readonly Omit<Clue, 'candidates'>[]): readonly Omit<Clue, 'candidates'>[] {
  const longer = clues.filter(({ alternatives }) => alternatives.some(({ tokens }) => tokens.length > 1));
  return longer.length > 0 ? longer : clues;
}

/** Han characters one by one, words of Latin letters and digits whole. */
function unitsOf(tokens: readonly string[]): { readonly from: number; readonly to: number }[] {
  const units: { from: number; to: number }[] = [];
  tokens.forEach((token, at) => {
    const last = units.at(-1);
    const goesOn = last?.to === at && /^[a-z0-9]$/.test(token) && /^[a-z0-9]$/.test(tokens[at - 1] ?? '');
    if (goesOn && last) last.to = at + 1;
    else if (/^[^|]$/u.test(token)) units.push({ from: at, to: at + 1 });
  });
  return units;
}

function indexOf(tokens: readonly string[], word: readonly string[]): number {
  for (let at = 0; at + word.length <= tokens.length; at += 1)
    if (word.every((token, step) => tokens[at + step] === token)) return at;
  return -1;
}

/** Each candidate carries as score how well it is met; a clue that few records hold weighs more. */
async function lookedUp({ alternatives, weight }: Omit<Clue, 'candidates'>, engine: SearchEngine): Promise<Clue> {
  const found = await Promise.all(alternatives.map(({ tokens }) => engine.find(indexTokens(tokens), {}, 'unranked')));
  const candidates = new Map<string, Candidate>();
  found.forEach((each, at) => {
    const score = alternatives[at]?.weight ?? 0;
    for (const candidate of each)
      if ((candidates.get(candidate.id)?.score ?? 0) < score) candidates.set(candidate.id, { ...candidate, score });
  });
  return { alternatives, candidates, weight: weight * Math.log2(1 + manyRecords / (1 + candidates.size)) };
}

/** About how many records there are: only the order of size counts. */
const manyRecords = 1000;
