/** Where in a file of `data/` a fault is, as somebody who has only the file in front of them can find it. */
export interface DecisionPlace {
  /** `objects-lost-blanks.points[2].phrase`: the entry by its own name, list items counted from 1. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

/** Fields by which an entry is called, the most telling first. */
const names = ['id', 'slug', 'name', 'term', 'item', 'title', 'document', 'city', 'kind', 'theme'];

/**
 * Says a path of a parsed file in words. An entry that lost its name is called by its number in the file.
 * @param path as the schema gives it: the entry's index, then fields and indices
 * @param entries the whole file as read
 */
export function decisionPlace(path: readonly PropertyKey[], entries: unknown, file: string): DecisionPlace {
  const [index, ...rest] = path;
  if (typeof index !== 'number') return { path: file, zh: file, en: file };
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const name = nameOf(entry);
  const field = rest
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  const called = {
    zh: name === undefined ? `第 ${index + 1} 筆` : `「${name}」這一筆`,
    en: `entry ${name ?? index + 1}`,
  };
  return {
    path: [name ?? String(index + 1), field].filter((part) => part !== '').join('.'),
    zh: field === '' ? called.zh : `${called.zh}的 ${field}`,
    en: field === '' ? called.en : `${field} of ${called.en}`,
  };
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  return names
    .map((name) => (entry as Readonly<Record<string, unknown>>)[name])
    .find((value) => typeof value === 'string');
}
