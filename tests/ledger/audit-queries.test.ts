import { expect, test } from 'vitest';
import { damageKind } from '../../src/diagnostics/damage-kind.ts';
import { discrepancyFacets, readingFacets } from '../../src/ledger/queries/audit-facets.ts';
import { checkCounts, countsTogether } from '../../src/ledger/queries/check-counts.ts';
import { checksByMatter } from '../../src/ledger/queries/checks-by-matter.ts';
import { protectedMatters } from '../../src/statements/protected-matter.ts';
import { realBooks as books } from './real-books.ts';

const matters = checksByMatter(books);
const facetsOf = (id: string) => {
  const found = books.discrepancies.find((discrepancy) => discrepancy.id === id);
  if (!found) throw new Error(`no discrepancy ${id}`);
  return discrepancyFacets(books, found);
};

test('every check stands once, under what the statement of its figure is about', () => {
  const listed = matters.flatMap(({ statements }) => statements.flatMap(({ rules }) => rules.flatMap((r) => r.checks)));
  expect(new Set(listed).size).toBe(books.checks.length);
  expect(listed.length).toBe(books.checks.length);
});

test('counted by book and kind, every check is told once, and those that do not hold apart', () => {
  const counts = checkCounts(books).flatMap(({ documents }) => documents);
  for (const { entry } of books.documents) {
    const own = books.checks.filter(({ document }) => document === entry.id);
    const told = counts.filter(({ document }) => document === entry.id).flatMap((each) => each.counts);
    expect(countsTogether(told), entry.id).toEqual({
      all: own.length,
      declared: own.filter(({ status }) => status === 'declared').length,
    });
  }
});

test('every list of checks has an address of its own', () => {
  const addresses = matters.flatMap(({ statements }) => statements.map(({ document, slug }) => `${document}-${slug}`));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('the five books protect every matter, in the order in which readers meet them', () => {
  expect(matters.map(({ matter }) => matter)).toEqual(protectedMatters);
});

test('personnel of both cities stands together; a check of a sentence is a check of prose', () => {
  const titles = (matter: string) =>
    matters.find((each) => each.matter === matter)?.statements.map((each) => `${each.document} ${each.statement}`);
  expect(titles('personnel')).toEqual(
    expect.arrayContaining(['000 人事費明細表', '001 員額編制表', '001 約聘僱人員費用分析表']),
  );
  expect(titles('narrative')).toEqual(['000 總說明', '001 總說明', '000 指標', '002 指標', '003 指標']);
});

test('a contradiction is found by its kind, its rule and what it touches', () => {
  expect(facetsOf('central-personnel-share')).toEqual({ protects: ['personnel'], kinds: ['base'], rules: ['RATIO'] });
});

test('a wrong word without a check is found by the statement on whose lines it stands', () => {
  const silent = books.discrepancies.filter(({ checks }) => checks.length === 0);
  expect(silent.length).toBeGreaterThan(0);
  for (const discrepancy of silent) {
    const { protects, rules } = discrepancyFacets(books, discrepancy);
    expect(protects.length, discrepancy.id).toBeGreaterThan(0);
    expect(rules).toEqual([]);
  }
});

test.each(books.readings)('reading $id is found by what it is about and by every kind of its damage', (reading) => {
  const { protects, kinds } = readingFacets(books, reading);
  expect(protects.length).toBeGreaterThan(0);
  expect(reading.what.map(damageKind)).not.toContain(undefined);
  expect(kinds).toEqual(['conversion', ...new Set(reading.what.map(damageKind))]);
});
