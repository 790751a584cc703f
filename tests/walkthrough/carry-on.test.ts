import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { unlikeDeclared } from '../structure/unlike-declared.ts';
import { faultsOf } from '../typesetter/compile-typeset.ts';
import { finalAccount } from '../typesetter/final-account.ts';
import { setSpread } from '../typesetter/set-spread.ts';

/** The steps of CONTRIBUTING.md, taken on a real example: a step that no longer leads where the page says fails here. */
const place = mkdtempSync(join(tmpdir(), 'carry-on-'));
const [seeds, data] = [join(place, 'seeds'), join(place, 'data')];
afterAll(() => rmSync(place, { recursive: true }));

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
/** The entry that the page shows below a heading. */
const entryUnder = (heading: string) => {
  const section = guide.slice(guide.indexOf(`## ${heading}`));
  return /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
};

/** A copy of the house's books with one more, whose text is a typeset account and whose entry is the page's own. */
async function withOneMore(heading: string) {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  cpSync('seeds', seeds, { recursive: true });
  cpSync('data', data, { recursive: true });
  const entry = entryUnder(heading);
  const id = /^- id: ["']?(\d+)/m.exec(entry)?.[1] ?? '';
  const file = /^ {2}file: (\S+)$/m.exec(entry)?.[1] ?? '';
  const [account] = fc.sample(finalAccount, { seed: 20240106, numRuns: 1 });
  if (!account) throw new Error('no account was typeset');
  const book = setSpread(account);
  writeFileSync(join(seeds, file), book.text);
  const hash = createHash('sha256').update(book.text).digest('hex');
  const own = entry.replace(/^( {2}sha256: )0+.*$/m, `$1"${hash}"`);
  writeFileSync(
    join(data, 'documents.yaml'),
    `${readFileSync(join(data, 'documents.yaml'), 'utf8').trimEnd()}\n${own}`,
  );
  // Step 3: what the compiler names as damaged is declared, with what was done to the text.
  const damage = {
    id: 'carry-on',
    document: id,
    lineFrom: 1,
    lineTo: book.text.split('\n').length,
    printed: `${/\S+/.exec(book.text)?.[0]} …`,
    reading: '…',
    reason: '…',
    what: [...book.damage],
  };
  const readings = readFileSync(join(data, 'readings.yaml'), 'utf8').trimEnd();
  writeFileSync(join(data, 'readings.yaml'), `${readings}\n- ${JSON.stringify(damage)}\n`);
  const books = await readAndCompile({ seeds, data });
  const ofBook = { ...books, diagnostics: books.diagnostics.filter(({ at }) => at.document === id) };
  return { id, books, faults: faultsOf(ofBook) };
}

describe.each(['A new year', 'A new agency'])('%s', (heading) => {
  test('is one file and one entry: it compiles, is listed, and its totals are checked', {
    timeout: 120_000,
  }, async () => {
    const { id, books, faults } = await withOneMore(heading);
    expect(id).not.toBe('');
    expect(faults).toEqual([]);
    expect(await unlikeDeclared(seeds, data)).toEqual([]);
    expect(agencyYears(books).map(({ document }) => document)).toContain(id);
    const checks = books.checks.filter(({ document }) => document === id);
    expect(checks.length).toBeGreaterThan(20);
    expect(checks.filter(({ status }) => status === 'broken')).toEqual([]);
  });
});
