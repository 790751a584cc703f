import { expect, test } from 'vitest';
import { decisionPlace } from '../../src/intake/decision-place.ts';

const entries = [{ id: 'objects-lost-blanks' }, { slug: 'daily-users', points: [{}, {}] }, { lineFrom: 'x' }, '…'];
const said = (...path: readonly PropertyKey[]) => decisionPlace(path, entries, 'some.yaml');

test('a fault is said with the entry as it calls itself and the field, never with a bare index', () => {
  expect(said(0, 'kind')).toEqual({
    path: 'objects-lost-blanks.kind',
    zh: '「objects-lost-blanks」這一筆的 kind',
    en: 'kind of entry objects-lost-blanks',
  });
  expect(said(1, 'points', 1, 'phrase').en).toBe('points[2].phrase of entry daily-users');
  expect(said(0).en).toBe('entry objects-lost-blanks');
});

test('an entry without a name is counted from one; a fault of the file names the file', () => {
  expect(said(2, 'id')).toEqual({ path: '3.id', zh: '第 3 筆的 id', en: 'id of entry 3' });
  expect(said(3).zh).toBe('第 4 筆');
  expect(said().en).toBe('some.yaml');
});
