import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the search index, by its path in the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** First bytes of every file of the engine, after decompression. */
const mark = 'pagefind_dcd';

/**
 * The index with the values of each filter, and the filters and orders themselves, in the order of their bytes. The engine
 * writes them in the order of a hash table, another one each time, and names the files by their content: two builds of the
 * same pages would differ.
 * @throws when a file is not written as engine 1.5 writes it
 */
export function steadyIndex(files: readonly IndexFile[]): IndexFile[] {
  /** From the engine's names to ours; as long as before, because lengths stand in front of them. */
  const renamed = new Map<string, string>();
  const named = (path: string) => [...renamed].reduce((name, [before, after]) => name.replace(before, after), path);
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => steady(file, renamed));
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map(({ path, content }) => {
      const text = named(steadyRegister(unpack(path, content)));
      rename(path, /(_[0-9a-f]+)\.pf_meta$/, text, renamed);
      return { path: named(path), content: pack(Buffer.from(text, 'latin1')) };
    });
  const rest = files
    .filter(({ path }) => !/\.pf_(filter|meta)$/.test(path))
    .map((file) =>
      file.path.endsWith('pagefind-entry.json')
        ? { path: file.path, content: Buffer.from(named(Buffer.from(file.content).toString('utf8'))) }
        : file,
    );
  return [...rest, ...metas, ...filters.map(({ path, content }) => ({ path: named(path), content }))];
}

/** CBOR: `[name, [[value, [page, …]], …]]`, its values put in order. */
function steady({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const bytes = unpack(path, content);
  const outer = head(bytes, 0);
  const values = itemEnd(bytes, outer.end);
  if (outer.value !== 2 || itemEnd(bytes, values) !== bytes.length)
    throw new Error(`search: ${path} is not a list of values`);
  const sorted = Buffer.concat([
    bytes.subarray(0, head(bytes, values).end),
    ...items(bytes, values).sort(Buffer.compare),
  ]);
  rename(path, /(_[0-9a-f]+)\.pf_filter$/, sorted.toString('latin1'), renamed);
  return { path, content: pack(sorted) };
}

/** Where the engine's register, `[version, pages, parts, filters, orders, …]`, keeps lists that come from hash tables. */
const unsteadyLists = [3, 4];

/** The register with its filters and orders in the order of their names. */
function steadyRegister(bytes: Buffer): string {
  const lists = items(bytes, 0).map((item, at) => {
    if (!unsteadyLists.includes(at)) return item;
    const { end, type } = head(item, 0);
    if (type !== 4) throw new Error('search: the register holds no list of filters or orders where one is expected');
    return Buffer.concat([item.subarray(0, end), ...items(item, 0).sort(Buffer.compare)]);
  });
  return Buffer.concat([bytes.subarray(0, head(bytes, 0).end), ...lists]).toString('latin1');
}

/** The items of the list of CBOR that begins at `at`, each as its bytes. */
function items(bytes: Buffer, at: number): Buffer[] {
  const { value, end } = head(bytes, at);
  const found: Buffer[] = [];
  for (let next = end; found.length < value; ) {
    const begin = next;
    next = itemEnd(bytes, begin);
    found.push(bytes.subarray(begin, next));
  }
  return found;
}

/** Takes a hash of the content into the names that must be changed everywhere. */
function rename(path: string, pattern: RegExp, content: string, renamed: Map<string, string>): void {
  const before = pattern.exec(path)?.[1];
  if (before === undefined) throw new Error(`search: ${path} is not named by its content`);
  renamed.set(before, `_${createHash('sha256').update(content, 'latin1').digest('hex')}`.slice(0, before.length));
}

/** Where the item of CBOR that begins at `at` ends. Knows what the engine writes: numbers, texts and lists. */
function itemEnd(bytes: Buffer, at: number): number {
  const { type, value, end } = head(bytes, at);
  if (type === 0) return end;
  if (type === 2 || type === 3) return end + value;
  if (type !== 4) throw new Error(`search: CBOR of type ${type} is not expected`);
  let next = end;
  for (let item = 0; item < value; item += 1) next = itemEnd(bytes, next);
  return next;
}

function head(bytes: Buffer, at: number): { readonly type: number; readonly value: number; readonly end: number } {
  const first = bytes.readUInt8(at);
  const short = first & 31;
  if (short > 26) throw new Error('search: a number of CBOR is too large');
  const width = short < 24 ? 0 : 2 ** (short - 24);
  return { type: first >> 5, value: width === 0 ? short : bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

function unpack(path: string, content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, mark.length).toString() !== mark)
    throw new Error(`search: ${path} does not begin with ${mark}`);
  return bytes.subarray(mark.length);
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(mark), bytes]), { level: 9 });
}
