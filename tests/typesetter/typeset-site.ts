import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readDecisions } from '../../src/intake/read-decisions.ts';
import { compileBooks, nothingDecided, typesetDecisions, typesetSeeds } from './compile-typeset.ts';
import { finalAccount } from './final-account.ts';
import { setSpread } from './set-spread.ts';
import { setTab } from './set-tab.ts';
import type { TypesetBook } from './typeset-row.ts';
import { unitBudget } from './unit-budget.ts';

/** Decisions that are about words and not about single books. */
const shared = ['glossary.yaml', 'english-names.yaml', 'search-variants.yaml', 'search-synonyms.yaml'];

/** A random book with the layout it is set in: accounts at even places, budgets at odd ones. */
export function typesetBook(
  seed: number,
  at: number,
): { readonly book: TypesetBook; readonly layout: 'spread' | 'tab' } {
  const options = { seed: seed + at, numRuns: 1 };
  const spread = at % 2 === 0;
  const [book] = spread
    ? fc.sample(finalAccount, options).map((account) => setSpread(account))
    : fc.sample(unitBudget, options).map(setTab);
  if (!book) throw new Error('nothing was typeset');
  return { book, layout: spread ? 'spread' : 'tab' };
}

/**
 * Writes `seeds/` and `data/` of a site with that many agency-years, for a build with `BOOKS`. 臺中 has the accounts and 高雄
 * the budgets, one a year. The statements of the form that the typesetter does not set are declared absent.
 * @param folder must exist
 */
export async function typesetSite(folder: string, agencyYears: number, seed: number): Promise<void> {
  const [seeds, data] = [join(folder, 'seeds'), join(folder, 'data')];
  await mkdir(seeds, { recursive: true });
  await cp('data', data, { recursive: true });
  const none = nothingDecided((await readDecisions('data')).decisions);
  const decided: Record<'documents' | 'readings' | 'absent-statements', unknown[]> = {
    documents: [],
    readings: [],
    'absent-statements': [],
  };
  for (let at = 0; at < agencyYears; at += 1) {
    const { book, layout } = typesetBook(seed, at);
    const own = typesetDecisions([book], layout, none);
    const id = String(at).padStart(3, '0');
    const city = layout === 'spread' ? 'taichung' : 'kaohsiung';
    const fiscalYear = 50 + Math.floor(at / 2);
    const file = `${id}.txt`;
    decided.documents.push({
      ...own.documents[0],
      ...{ id, file, city, fiscalYear, title: `${own.documents[0]?.agency} ${fiscalYear} 年度` },
    });
    decided.readings.push(...own.readings.map((reading) => ({ ...reading, id: `damage-${id}`, document: id })));
    const missing = compileBooks(typesetSeeds([book]), own)
      .diagnostics.filter(({ code }) => code === 'STATEMENT-MISSING')
      .map(({ values }) => ({ document: id, title: values['statement'], reason: '這本書沒有排這張表。' }));
    decided['absent-statements'].push(...missing);
    await writeFile(join(seeds, file), book.text);
  }
  for (const file of await readdir(data, { recursive: true })) {
    if (!file.endsWith('.yaml') || shared.includes(file)) continue;
    await writeFile(join(data, file), stringify(decided[file.replace('.yaml', '') as keyof typeof decided] ?? []));
  }
}
