import { describe, expect, test } from 'vitest';
import { balanceSheet } from '../../src/statements/account/balance-sheet.ts';
import { readText } from './account/account-fixtures.ts';

const head = '某局\n\n平衡表\n中華民國120年12月31日 單位：新臺幣元\n\n';

describe('平衡表: two lists side by side', () => {
  test('a lone row stands on the side whose sums need it', () => {
    const { tables, readings, diagnostics } = readText(
      balanceSheet,
      `${head}資產 1,500 0 負債 1,200 0\n\n　流動資產 1,500 0 　流動負債 1,200 0\n\n　　專戶存款 1,500 0 　　存入保證金 1,000 0\n\n　　應付代收款 200 0\n\n淨資產 300 0\n\n合　計 1,500 0 合　計 1,500 0`,
    );
    expect(diagnostics).toEqual([]);
    expect(readings).toEqual(['12-14 one side lost its blanks; the side is found by the totals']);
    expect(tables).toContain('12 負債 / 流動負債 / 應付代收款: 本年度 200, 上年度 0\n14 淨資產: 本年度 300, 上年度 0');
  });

  test('a lone row of zeros, which no sum can place, stays on the left', () => {
    const { tables } = readText(
      balanceSheet,
      `${head}資產 1,500 0 負債 1,500 0\n\n合　計 1,500 0 合　計 1,500 0\n\n附  註 附  註\n\n保管品 - - 應付保管品 - -\n\n債權憑證 - -`,
    );
    expect(tables).toContain(
      '附註 / 保管品: 本年度 -, 上年度 -\n14 附註 / 債權憑證: 本年度 -, 上年度 -\n12 附註 / 應付保管品',
    );
  });

  test('sides that no choice makes add up are reported, not guessed', () => {
    const { diagnostics } = readText(
      balanceSheet,
      `${head}資產 1,500 0 負債 1,200 0\n\n淨資產 999 0\n\n合　計 1,500 0 合　計 1,500 0`,
    );
    expect(diagnostics).toEqual(['8 ROW-AMBIGUOUS']);
  });
});
