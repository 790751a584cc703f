// Runs in the browser: two other engines over the same records, with bigrams of all characters.
import type { SearchRecord } from '../../src/search/search-record.ts';

/** What a peer answers, and what it would ship. */
export interface PeerAnswers {
  readonly strings: readonly (readonly string[])[];
  readonly questions: readonly (readonly string[])[];
  readonly warm: readonly number[];
  /** The index as it would be sent, not compressed. */
  readonly index: string;
}

type Find = (query: string) => string[];

/** A question as it was typed, and without the words that only ask, as ours leaves it. */
export interface Prepared {
  readonly typed: string;
  readonly bare: string;
}

/**
 * Tokens of a peer: every two neighbouring characters, blanks aside, so that a part of a word or of a number is
 * found too.
 */
export function bigrams(text: string, variants: Readonly<Record<string, string>>): string[] {
  const folded = [...text.normalize('NFKC').toLowerCase()].map((char) => variants[char] ?? char).join('');
  const runs = folded.replace(/(?<=\d),(?=\d)/g, '').match(/[\p{L}\p{N}][\p{L}\p{N} ]*/gu) ?? [];
  return runs.flatMap((run) => {
    const chars = [...run.replaceAll(' ', '')];
    if (chars.length === 1) return chars;
    return chars.slice(1).map((char, at) => (chars[at] ?? '') + char);
  });
}

interface MiniSearchLike {
  addAll(documents: readonly object[]): void;
  search(query: string, options?: object): { id: string }[];
}

export async function miniSearch(
  module: string,
  records: readonly SearchRecord[],
  variants: Readonly<Record<string, string>>,
  strings: readonly string[],
  questions: readonly Prepared[],
): Promise<PeerAnswers> {
  const { default: MiniSearch } = (await import(module)) as { default: new (options: object) => MiniSearchLike };
  const index = new MiniSearch({
    fields: ['title', 'trail', 'text'],
    tokenize: (text: string) => bigrams(text, variants),
    processTerm: (term: string) => term,
    searchOptions: { boost: { title: 5 }, prefix: false, fuzzy: false },
  });
  index.addAll(records.map(({ id, title, trail, text }) => ({ id, title, trail: trail.join('\n'), text })));
  const find = (combineWith: string) => (query: string) => index.search(query, { combineWith }).map(({ id }) => id);
  return ask({ all: find('AND'), any: find('OR') }, strings, questions, JSON.stringify(index));
}

interface FlexDocument {
  add(document: object): void;
  search(query: string, options: object): { field: string; result: string[] }[];
  export(take: (key: string, data: string) => void): Promise<void> | void;
}

export async function flexSearch(
  module: string,
  records: readonly SearchRecord[],
  variants: Readonly<Record<string, string>>,
  strings: readonly string[],
  questions: readonly Prepared[],
): Promise<PeerAnswers> {
  const { Document } = (await import(module)) as { Document: new (options: object) => FlexDocument };
  const encode = (text: string) => bigrams(text, variants);
  const fields = ['title', 'text'].map((field) => ({ field, tokenize: 'strict', encode }));
  const index = new Document({ document: { id: 'id', index: fields } });
  for (const { id, title, trail, text } of records) index.add({ id, title, text: [title, ...trail, text].join('\n') });
  const parts: string[] = [];
  await index.export((key, data) => {
    parts.push(`${key}${data}`);
  });
  const find =
    (suggest: boolean): Find =>
    (query) => [...new Set(index.search(query, { limit: 1000, suggest }).flatMap(({ result }) => result))];
  return ask({ all: find(false), any: find(true) }, strings, questions, parts.join('\n'));
}

/**
 * A peer is given what ours has: the question as typed must stand in a record as a whole; else the same without the words that
 * only ask; else any part of it will do, the peer's own ranking deciding.
 */
function ask(
  { all, any }: { readonly all: Find; readonly any: Find },
  strings: readonly string[],
  questions: readonly Prepared[],
  index: string,
): PeerAnswers {
  const answer = ({ typed, bare }: Prepared) => {
    for (const found of [() => all(typed), () => all(bare), () => any(bare), () => any(typed)]) {
      const ids = found();
      if (ids.length > 0) return ids;
    }
    return [];
  };
  const found = strings.map(all);
  const ranked = questions.map(answer);
  const warm = questions.map((question) => {
    const started = performance.now();
    answer(question);
    return performance.now() - started;
  });
  return { strings: found, questions: ranked, warm, index };
}
