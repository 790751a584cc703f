import { describe, expect, test } from 'vitest';
import { numberLines } from '../../src/documents/source-document.ts';
import { matchAnnounced, withoutDeclaredAbsences } from '../../src/ledger/match-announced.ts';
import { smallTable } from '../checks/small-table.ts';

const document = (text: string) =>
  ({
    entry: {
      id: '900',
      file: '',
      title: '',
      agency: '某局',
      city: 'kaohsiung',
      fiscalYear: 113,
      kind: 'unit-budget',
      layout: 'tab',
    },
    lines: numberLines(text),
    sha256: '',
  }) as const;
const contents = document('1. 試算表\t第06頁至第06頁\n2. 出國計畫類別表—考察\t第07頁至第07頁');
const table = (statement: string) => ({ ...smallTable(['金額'], '甲 | 1'), statement });
const found = (statements: readonly string[], absent: Parameters<typeof matchAnnounced>[2] = []) =>
  matchAnnounced([contents], statements.map(table), absent).map(({ code, at }) => `${code} ${at.line}`);

describe('what a book announces', () => {
  test('is read, whatever dash its title has', () => {
    expect(found(['試算表', '出國計畫類別表 - 考察'])).toEqual([]);
  });

  test('or is reported at the line of the contents', () => {
    expect(found(['試算表'])).toEqual(['STATEMENT-ABSENT 2']);
  });

  test('or is declared absent', () => {
    expect(found(['試算表'], [{ document: '900', title: '出國計畫類別表—考察', line: 2, reason: '沒有' }])).toEqual([]);
  });

  test('a declaration of what is there, or of what the line does not announce, is wrong', () => {
    expect(
      found(
        ['試算表', '出國計畫類別表-考察'],
        [
          { document: '900', title: '試算表', line: 1, reason: '' },
          { document: '900', title: '預算總表', line: 2, reason: '' },
        ],
      ),
    ).toEqual(['ABSENCE-WRONG 1', 'ABSENCE-WRONG 2']);
  });

  test('a statement of the form that a book neither announces nor prints is declared without a line', () => {
    const missing = (document: string, statement: string) =>
      ({
        code: 'STATEMENT-MISSING',
        severity: 'error',
        at: { document, line: 0 },
        values: { statement },
      }) as const;
    const reported = [missing('900', '財產目錄'), missing('900', '試算表'), missing('901', '財產目錄')];
    const absent = [
      { document: '900', title: '財產目錄', reason: '沒有' },
      { document: '900', title: '試算表', line: 1, reason: '沒有' },
    ];
    const left = withoutDeclaredAbsences(reported, absent).map(
      ({ at, values }) => `${at.document} ${values.statement}`,
    );
    expect(left).toEqual(['900 試算表', '901 財產目錄']);
    expect(found(['試算表', '出國計畫類別表 - 考察'], [{ document: '900', title: '試算表', reason: '' }])).toEqual([
      'ABSENCE-WRONG 0',
    ]);
  });
});
