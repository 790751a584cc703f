import { expect, test } from 'vitest';
import { comparedNames } from '../../../src/exhibits/comparison/compared-names.ts';

test('a pair of plans is two names, each kept whole by itself', () => {
  const table = {
    caption: '',
    columns: [{ name: '計畫' }],
    rows: [{ cells: [{ text: '設備網路／資源管理' }] }, { cells: [{ text: '資通安全' }] }],
  };
  expect(comparedNames({ table })).toEqual(['設備網路', '資源管理', '資通安全']);
});
