import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { addressMaker } from '../i18n/address.ts';
import { readAndCompile } from '../intake/read-books.ts';
import type { Variants } from '../search/fold-text.ts';
import { indexDocument, indexLanguage } from '../search/index-document.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { searchRecords } from '../search/search-records.ts';
import { variantsOf } from '../search/search-words.ts';

/** Files that the engine writes for its own interface; this site has its own and loads none of them. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\.|^playground\//;

/** Builds the search index at the end of a build. Throws when fewer records are indexed than the books have. */
export function pagefindIndexIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
        const records = searchRecords(books, addressMaker(base).page);
        const files = await indexFiles(records, variantsOf(books.decisions));
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

/** The files of the index, without what nobody loads. */
export async function indexFiles(
  records: readonly SearchRecord[],
  variants: Variants,
): Promise<{ path: string; content: Uint8Array }[]> {
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
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await close();
  }
}
