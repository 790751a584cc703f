import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFiles } from '../../src/data-files/data-files.ts';
import { compilerVersion, documentCache } from '../../src/intake/document-cache.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { compileDocument } from '../../src/ledger/compile-document.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import { typesetSite } from '../typesetter/typeset-site.ts';

// A document that was read before is not read again, and nobody can tell from the books.
let place = '';
let compiled: string[] = [];

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'document-cache-'));
  await typesetSite(place, 4, 20240107);
  compiled = [];
});
afterEach(() => rm(place, { recursive: true }));

const folders = () => ({ seeds: join(place, 'seeds'), data: join(place, 'data') });
/** Compiles with the cache and notes which documents were read anew. */
const build = (version = 'one', cache = join(place, 'cache')) =>
  readAndCompile(
    folders(),
    documentCache(cache, version, (document) => {
      compiled.push(document.entry.id);
      return compileDocument(document);
    }),
  );
const bytes = (books: CompiledBooks) => dataFiles({ books, flows: [] }, 'https://example.org/');

test('the second build reads no document and gives the same books and the same bytes', async () => {
  const fresh = await readAndCompile(folders());
  expect(fresh.diagnostics).toEqual([]);
  const first = await build();
  expect(compiled).toEqual(['000', '001', '002', '003']);
  const second = await build();
  expect(compiled).toHaveLength(4);
  for (const books of [first, second]) {
    expect(books).toStrictEqual(fresh);
    expect(bytes(books)).toStrictEqual(bytes(fresh));
  }
});

test('the real books are the same from the cache, to the last byte of every data file', async () => {
  const real = { seeds: 'seeds', data: 'data' };
  const fresh = await readAndCompile(real);
  for (const _ of ['filling', 'reading']) {
    const kept = await readAndCompile(real, documentCache(join(place, 'cache'), 'one'));
    expect(kept).toStrictEqual(fresh);
    expect(bytes(kept)).toStrictEqual(bytes(fresh));
  }
});

test('one changed document is read again, and only that one', async () => {
  await build();
  compiled = [];
  await appendFile(join(place, 'seeds', '002.txt'), '\n');
  const books = await build();
  expect(compiled).toEqual(['002']);
  expect(books).toStrictEqual(await readAndCompile(folders()));
});

test('so is one whose entry in data/ changed', async () => {
  await build();
  compiled = [];
  const file = join(place, 'data', 'documents.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('fiscalYear: 51', 'fiscalYear: 91'));
  await build();
  expect(compiled).not.toContain('000');
  expect(compiled.length).toBeGreaterThan(0);
  expect(await build()).toStrictEqual(await readAndCompile(folders()));
});

test('another compiler reads all of them again', async () => {
  await build();
  compiled = [];
  await build('two');
  expect(compiled).toHaveLength(4);
});

test('what was cut short or altered is read again and mended', async () => {
  await build();
  const [first = '', second = ''] = (await readdir(join(place, 'cache'))).map((name) => join(place, 'cache', name));
  await truncate(first, 1000);
  const altered = await readFile(second);
  altered[altered.length - 9] = (altered[altered.length - 9] ?? 0) ^ 1;
  await writeFile(second, altered);
  compiled = [];
  expect(await build()).toStrictEqual(await readAndCompile(folders()));
  expect(compiled).toHaveLength(2);
  await build();
  expect(compiled).toHaveLength(2);
});

test('it grows with the books, not with the builds', async () => {
  for (const version of ['one', 'two', 'three']) await build(version);
  expect(await readdir(join(place, 'cache'))).toHaveLength(4);
});

test('a folder that cannot be written to is no fault', async () => {
  const file = join(place, 'a file');
  await writeFile(file, '');
  expect(await build('one', file)).toStrictEqual(await readAndCompile(folders()));
});

test('the version of the compiler changes with its code and its packages, and with nothing else', async () => {
  const house = join(place, 'house');
  await mkdir(house);
  for (const part of ['src', 'package-lock.json']) await cp(part, join(house, part), { recursive: true });
  const before = compilerVersion(house);
  expect(before).toBe(compilerVersion('.'));
  await appendFile(join(house, 'src/styles/site.css'), '\n');
  expect(compilerVersion(house)).toBe(before);
  for (const path of ['src/statements/statement-form.ts', 'src/money/amount.ts', 'package-lock.json']) {
    const known = compilerVersion(house);
    await appendFile(join(house, path), '\n');
    expect(compilerVersion(house), path).not.toBe(known);
  }
  expect(compilerVersion(place)).toBeUndefined();
});
