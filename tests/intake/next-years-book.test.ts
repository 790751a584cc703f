import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { allExhibits } from '../../src/exhibits/all-exhibits.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { readDecisions } from '../../src/intake/read-decisions.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import { accountFlows } from '../../src/ledger/queries/account-flows.ts';
import { agencyOverview } from '../../src/ledger/queries/agency-overview.ts';
import { agencyYears, newestAgencyYears } from '../../src/ledger/queries/agency-years.ts';
import { budgetFlows } from '../../src/ledger/queries/budget-flows.ts';
import { plansOf } from '../../src/ledger/queries/plans.ts';
import type { SpendingNode } from '../../src/ledger/queries/spending-tree.ts';
import { spendingTree } from '../../src/ledger/queries/spending-tree.ts';
import { nothingDecided, typesetDecisions } from '../typesetter/compile-typeset.ts';
import { finalAccount } from '../typesetter/final-account.ts';
import { setSpread } from '../typesetter/set-spread.ts';
import { setTab } from '../typesetter/set-tab.ts';
import { unitBudget } from '../typesetter/unit-budget.ts';

// The promise to whoever adds a book: its text in seeds/, its entry (and the damage of its conversion) in data/, no code.
// An account and a budget of another agency and another year go the whole way, through folders, to what pages ask.
const options = { seed: 20240106, numRuns: 1 };
const [account] = fc.sample(finalAccount, options).map((account) => setSpread(account));
const [budget] = fc.sample(unitBudget, options).map(setTab);
if (!account || !budget) throw new Error('nothing was typeset');

let place = '';
let books: CompiledBooks;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'next-year-'));
  const [seeds, data] = [join(place, 'seeds'), join(place, 'data')];
  await mkdir(seeds);
  await cp('data', data, { recursive: true });
  const { decisions } = await readDecisions('data');
  const none = nothingDecided(decisions);
  const [own, other] = [typesetDecisions([account], 'spread', none), typesetDecisions([budget], 'tab', none)];
  const entry = { file: '901.txt', id: '901', fiscalYear: 121, city: 'tainan' };
  const city = { id: 'tainan', name: '臺南', official: '臺南市', english: 'Tainan', officialEnglish: 'Tainan City' };
  const decided = {
    documents: [
      { ...own.documents[0], id: '900', file: '900.txt' },
      { ...own.documents[0], id: '902', file: '900.txt', fiscalYear: 119 },
      { ...other.documents[0], ...entry },
    ],
    readings: [
      ...['900', '902'].flatMap((id) =>
        own.readings.map((reading) => ({ ...reading, id: `damage-${id}`, document: id })),
      ),
      ...other.readings.map((reading) => ({ ...reading, id: 'damage-901', document: '901' })),
    ],
  };
  const named = (await readdir(data)).filter((file) => file.endsWith('.yaml'));
  const shared = new Set(['glossary.yaml', 'english-names.yaml', 'search-variants.yaml', 'search-synonyms.yaml']);
  for (const file of named) {
    const entries = decided[file.replace('.yaml', '') as keyof typeof decided] ?? [];
    if (!shared.has(file)) await writeFile(join(data, file), stringify(entries));
  }
  await writeFile(join(data, 'cities.json'), JSON.stringify([...decisions.cities, city]));
  await writeFile(join(seeds, '900.txt'), account.text);
  await writeFile(join(seeds, '901.txt'), budget.text);
  books = await readAndCompile({ seeds, data });
});
afterAll(() => rm(place, { recursive: true }));

test('nothing is wrong with them but that the typesetter prints only some of the statements', () => {
  const others = books.diagnostics.filter(({ code }) => code !== 'STATEMENT-MISSING');
  expect(others).toEqual([]);
  expect(books.checks.length).toBeGreaterThan(50);
  expect(books.checks.filter(({ status }) => status !== 'holds')).toEqual([]);
});

test('both have their agency-year, their plans and an overview', () => {
  const found = agencyYears(books).map(({ city, fiscalYear, document }) => `${city}/${fiscalYear} ${document}`);
  expect(found.sort()).toEqual(['taichung/119 902', 'taichung/120 900', 'tainan/121 901']);
  for (const agencyYear of agencyYears(books)) {
    const plans = plansOf(books, agencyYear);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.map(({ code }) => code).filter((code) => !/^\d+(-\d\d)?$/.test(code))).toEqual([]);
    const overview = agencyOverview(books, agencyYear);
    expect(overview?.total.amountNtd).toBe(spendingTree(books, agencyYear)?.amountNtd);
    expect(overview?.leading.length).toBeGreaterThan(0);
  }
});

test('the header, the home page and the comparison take the newest year of every city', () => {
  const newest = newestAgencyYears(books).map(({ city, fiscalYear }) => `${city}/${fiscalYear}`);
  expect(newest).toEqual(['taichung/120', 'tainan/121']);
});

test('every chart of theirs is there, and the two cities stand side by side', async () => {
  const exhibits = allExhibits(new ExhibitContext(books, 'zh-TW'));
  expect(exhibits.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['taichung-120-sankey', 'tainan-121-sankey', 'taichung-119-sankey', 'compare-objects']),
  );
});

test('a city that no list names is said', async () => {
  const data = join(place, 'data');
  await writeFile(join(data, 'cities.json'), '[]');
  const { diagnostics } = await readDecisions(data);
  expect(diagnostics.map(({ code, values }) => `${code} ${values['path']} ${values['en']}`)).toContain(
    'DATA-INVALID 901.city cities.json has no tainan (it has )',
  );
});

test('their treemaps add up at every node, down to the last', () => {
  for (const agencyYear of agencyYears(books)) {
    const visit = (node: SpendingNode) => {
      const sum = node.children.reduce((total, child) => total + BigInt(child.amountNtd), 0n);
      if (node.children.length > 0) expect(String(sum), node.id).toBe(node.amountNtd);
      node.children.forEach(visit);
    };
    const tree = spendingTree(books, agencyYear);
    expect(tree?.children.length).toBeGreaterThan(0);
    if (tree) visit(tree);
  }
});

test('their money flows from where it came to what it was for', () => {
  for (const agencyYear of agencyYears(books)) {
    const model =
      agencyYear.kind === 'final-account' ? accountFlows(books, agencyYear) : budgetFlows(books, agencyYear);
    expect(model.segments.flatMap(({ flows }) => flows).length).toBeGreaterThan(0);
  }
});
