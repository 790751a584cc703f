import { expect, test } from 'vitest';
import { foldFullWidth } from '../../src/documents/full-width.ts';

test.each([
  ['合計 １，２３４．５ －６', '合計 1,234.5 -6'],
  ['１１３年度，甲．乙', '113年度，甲．乙'],
  ['（１），２', '（1），2'],
  ['沒有數字，－', '沒有數字，－'],
])('%s reads as %s', (printed, read) => {
  expect(foldFullWidth(printed)).toBe(read);
});
