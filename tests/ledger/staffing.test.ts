import { describe, expect, test } from 'vitest';
import { columnTotal, comparisonColumns } from '../../src/ledger/queries/comparison.ts';
import { staffing } from '../../src/ledger/queries/staffing.ts';
import { realBooks } from './real-books.ts';

const columns = comparisonColumns(realBooks);
const said = (id: string) => {
  const column = columns.find((candidate) => candidate.id === id);
  const counts = column && staffing(realBooks, column);
  return (
    counts &&
    `${counts.groups.map(({ group, persons }) => `${group} ${persons}`).join(', ')}; ${counts.total?.persons ?? 'no total'}`
  );
};

describe('staff of a column', () => {
  test.each([
    ['taichung-108-original-budget', 'established 54, contract 11, workers 2; 67'],
    ['taichung-108-final-budget', 'established 54, contract 11, workers 2; 67'],
    ['taichung-108-account', 'established 37, contract 10, workers 1; 48'],
    ['kaohsiung-113-original-budget', 'established 36, contract 8, workers 3; 47'],
    ['kaohsiung-112-original-budget', 'established 36, workers 3; no total'],
  ])('%s: %s', (id, counts) => expect(said(id)).toBe(counts));

  test.each(['taichung-108-realised', 'kaohsiung-111-account'])('%s prints none', (id) =>
    expect(said(id)).toBeUndefined(),
  );

  test.each(columns)('$id: its groups add up to its total, each from a line that prints it', (column) => {
    const counts = staffing(realBooks, column);
    if (!counts) return;
    const sum = counts.groups.reduce((all, { persons }) => all + Number(persons), 0);
    if (counts.total) expect(sum).toBe(Number(counts.total.persons));
    for (const { cells, derived, persons } of counts.groups) {
      const text = cells.map(
        ({ document, line }) =>
          realBooks.documents.find(({ entry }) => entry.id === document)?.lines[line - 1]?.text ?? '',
      );
      if (derived === '') expect(text[0]).toContain(persons);
      else expect(cells.length).toBeGreaterThan(1);
    }
  });
});

test.each([
  ['taichung-108-account', '237457909'],
  ['kaohsiung-113-original-budget', '275795000'],
])('the total of %s is the printed one', (id, ntd) => {
  const column = columns.find((candidate) => candidate.id === id);
  expect(column && columnTotal(realBooks, column)).toMatchObject({ amountNtd: ntd, derived: '' });
});
