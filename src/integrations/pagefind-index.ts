import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { booksInHand } from '../books-in-hand.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printDiagnostic } from '../diagnostics/print-diagnostic.ts';
import { addressMaker } from '../i18n/address.ts';
import type { Variants } from '../search/fold-text.ts';
import { indexDocument, indexLanguage } from '../search/index-document.ts';
import { missingRecords } from '../search/missing-records.ts';
import { orderFile, packOrders } from '../search/order-values.ts';
import type { RecordCard } from '../search/record-card.ts';
import { recordOf } from '../search/record-card.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { searchRecords } from '../search/search-records.ts';
import { variantsOf } from '../search/search-words.ts';
import { lostLandings } from './lost-landings.ts';
import { steadyIndex } from './steady-index.ts';

/** Files that the engine writes for its own interface and its worker; this site loads none of them. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^playground\//;

/** Builds the search index at the end of a build. Throws when fewer records are indexed than the books have, or one leads nowhere. */
export function pagefindIndexIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const books = booksInHand();
        const records = searchRecords(books, addressMaker(base).page);
        const missing = missingRecords(books, records);
        if (missing.length > 0)
          throw new Error(`search: ${missing.length} things without a record\n${inWords(missing)}`);
        const files = await indexFiles(records, variantsOf(books.decisions));
        const lost = lostLandings(records, fileURLToPath(dir), base);
        if (lost.length > 0)
          throw new Error(`search: ${lost.length} records lead nowhere\n${lost.slice(0, 20).join('\n')}`);
        const folder = join(fileURLToPath(dir), 'pagefind');
        await rm(folder, { recursive: true, force: true });
        for (const { path, content } of files) {
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${records.length} records in ${files.length} files`);
      },
    },
  };
}

function inWords(missing: readonly Diagnostic[]): string {
  return missing
    .slice(0, 20)
    .flatMap((each) => [printDiagnostic(each, 'zh'), printDiagnostic(each, 'en')])
    .join('\n');
}

/**
 * Size of a part of the index, as the engine counts (its own is 20000). Each character of a query loads the part it is in;
 * with parts of about 2 kB instead of 20 kB the first search loads some 50 kB less. The engine calls the setting unstable:
 * without it the search only loads more, and the bench says so.
 */
const partSize = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '1000' };

/** The files of the index, without what nobody loads. */
export async function indexFiles(
  records: readonly SearchRecord[],
  variants: Variants,
): Promise<{ path: string; content: Uint8Array }[]> {
  process.env[partSize.name] ??= partSize.value;
  const { index, errors } = await createIndex({ forceLanguage: indexLanguage });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  try {
    const failed: string[] = [];
    for (const record of records) {
      // The engine keeps one page an address; two records may lead to one place.
      const added = await index.addHTMLFile({ url: `/${record.id}`, content: indexDocument(record, variants) });
      if (added.errors.length > 0 || added.file.uniqueWords === 0)
        failed.push(`${record.id}: ${added.errors.join('; ') || 'no words'}`);
    }
    const { files, errors: writing } = await index.getFiles();
    const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
    if (failed.length > 0 || writing.length > 0 || fragments < records.length) {
      throw new Error(
        `search: ${fragments} of ${records.length} records are indexed\n${[...failed, ...writing].join('\n')}`,
      );
    }
    const kept = files
      .filter(({ path }) => !unused.test(path))
      .map((file) => {
        if (file.path.endsWith('.pf_fragment')) return slim(file);
        return file.path === 'pagefind.js' ? changed(file) : file;
      });
    return [...steadyIndex(kept), ordersOf(kept)];
  } finally {
    await close();
  }
}

/** Room that is taken for what comes out: Node keeps 16 kB for each piece otherwise, and a fragment is some hundred bytes. */
const small = { chunkSize: 1024 };

/** First bytes of every file of the engine, after decompression. */
const mark = 'pagefind_dcd';

/**
 * A fragment without what this site does not read: the engine keeps the indexed text for its own excerpts, ours are made
 * from the card. Halves what a page of results loads.
 */
function slim({ path, content }: { readonly path: string; readonly content: Uint8Array }): {
  path: string;
  content: Uint8Array;
} {
  const { word_count, anchors } = fragmentOf(path, content);
  const kept = {
    url: '/',
    content: '',
    word_count,
    filters: {},
    meta: {},
    anchors: anchors.slice(0, 1).map(({ id }) => ({ element: 'p', id, text: '', location: 0 })),
  };
  return { path, content: gzipSync(mark + JSON.stringify(kept), { level: 9, ...small }) };
}

/** What is changed in the engine's script. */
const changes = [
  // In a language that is written without blanks it cuts a query into words. What this site asks is cut already, one token a
  // character, and the browser's segmenter, made anew for each question, takes longer than the engine's search.
  { from: 'trueLanguage&&typeof Intl.Segmenter!=="undefined"', to: 'false' },
  // It keeps where each word stands, for excerpts of its own: two objects a place, in every answer.
  { from: 'result2.l.map((l)=>{let loc=', to: '[].map((l)=>{let loc=' },
  // A part of the index that does not arrive would be taken for empty, and a reader told that nothing is there.
  {
    from: 'catch(e){console.error(`Failed to load the index chunk',
    to: 'catch(e){throw new Error(`Failed to load the index chunk',
  },
] as const;

function changed({ path, content }: { readonly path: string; readonly content: Uint8Array }): {
  path: string;
  content: Uint8Array;
} {
  let script = Buffer.from(content).toString();
  for (const { from, to } of changes) {
    if (script.split(from).length !== 2) throw new Error(`search: ${path} is not as engine 1.5 has it: ${from}`);
    script = script.replace(from, () => to);
  }
  return { path, content: Buffer.from(script) };
}

interface Fragment {
  readonly word_count: number;
  readonly anchors: readonly { readonly id: string }[];
}

function fragmentOf(path: string, content: Uint8Array): Fragment {
  const text = gunzipSync(content, small).toString();
  if (!text.startsWith(mark)) throw new Error(`search: ${path} does not begin with ${mark}`);
  return JSON.parse(text.slice(mark.length)) as Fragment;
}

/** What the orders go by, under the engine's names of the records: those of their fragments. */
function ordersOf(files: readonly { readonly path: string; readonly content: Uint8Array }[]): {
  path: string;
  content: Uint8Array;
} {
  const values = files.flatMap(({ path, content }) => {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) return [];
    const [card] = fragmentOf(path, content).anchors;
    if (!card) throw new Error(`search: ${path} has no card`);
    return [[id, recordOf(JSON.parse(card.id) as RecordCard)] as const];
  });
  return { path: orderFile, content: Buffer.from(JSON.stringify(packOrders(new Map(values)))) };
}
