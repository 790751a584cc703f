import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { readAccountReasons } from '../../src/statements/account/account-reasons.ts';
import { accountDocument, taichungSeed } from './account/account-fixtures.ts';

const reasons = readAccountReasons(accountDocument(taichungSeed));
const sum = (kind: string) =>
  reasons
    .filter((reason) => reason.kind === kind)
    .reduce((total, { amountNtd }) => total.add(amountNtd), new Decimal(0));

describe('reasons of 臺中 108 決算', () => {
  test('the whole carry-over and the whole revenue difference have a reason', () => {
    expect(taichungSeed).toContain(
      `合計 ${sum('carry-over')
        .toFixed()
        .replaceAll(/\B(?=(\d{3})+$)/g, ',')} `,
    );
    expect(taichungSeed).toContain(
      `合計 ${sum('revenue-difference')
        .toFixed()
        .replaceAll(/\B(?=(\d{3})+$)/g, ',')}\n`,
    );
    expect(taichungSeed).toContain(
      `合計 ${sum('surplus')
        .toFixed()
        .replaceAll(/\B(?=(\d{3})+$)/g, ',')} 5.61%`,
    );
  });

  test('each reads as printed, with the end of the contract that it waits for', async () => {
    const printed = reasons.map(
      ({ kind, typeCode, amountNtd, path, text, lineFrom, lineTo, contractEnd }) =>
        `${lineFrom}-${lineTo} ${kind} ${typeCode || '-'} ${amountNtd}${contractEnd ? ` until ${contractEnd}` : ''} ${path.join(' / ')}\n  ${text}`,
    );
    await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot('account/golden/reasons.txt');
  });
});
