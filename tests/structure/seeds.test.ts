import { expect, test } from 'vitest';
import { unlikeDeclared } from './unlike-declared.ts';

test('every book is byte for byte the one that data/documents.yaml declares', async () => {
  expect(await unlikeDeclared('seeds', 'data')).toEqual([]);
});
