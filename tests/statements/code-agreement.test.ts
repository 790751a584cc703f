import { expect, test } from 'vitest';
import { codeAgreement } from '../../src/statements/code-agreement.ts';
import type { StatementTable } from '../../src/statements/statement-table.ts';

/** A table of coded rows without figures: `code path/to/row`. */
function coded(...rows: readonly string[]): StatementTable {
  const built = rows.map((text, at) => {
    const [code = '', path = ''] = text.split(' ');
    const line = at + 1;
    return {
      path: path.split('/'),
      code,
      role: 'node' as const,
      depth: 0,
      cells: [],
      note: '',
      lineFrom: line,
      lineTo: line,
    };
  });
  return {
    document: '900',
    statement: '某表',
    slug: 's',
    unit: '元',
    columns: [],
    rows: built,
    lineFrom: 1,
    lineTo: rows.length,
  };
}

const faults = (...tables: readonly StatementTable[]) =>
  codeAgreement(tables).map(({ code, at, values }) => `${at.line} ${code} ${values['printed']} ${values['expected']}`);

test('codes of 款項目節 and of objects lie under their parents', () => {
  expect(
    faults(
      coded(
        '00020000000 市府',
        '00020110000 市府/中心',
        '32020110100 市府/中心/一般行政',
        '32020110101 市府/中心/一般行政/行政',
      ),
      coded('2000 業務費', '2018 業務費/資訊服務費'),
    ),
  ).toEqual([]);
  expect(faults(coded('2000 業務費', '3018 業務費/資訊服務費'))).toEqual(['2 CODE-PARENT 3018 2000']);
  expect(faults(coded('00020110000 中心', '32020210100 中心/一般行政'))).toEqual([
    '2 CODE-PARENT 32020210100 00020110000',
  ]);
});

test('a name has one code, however long the form writes it', () => {
  const plan = coded('32020111701 規劃發展');
  expect(faults(plan, coded('0132170100 規劃發展'), coded('320201101321701 規劃發展'))).toEqual([]);
  expect(faults(coded('2018 資訊服務費'), coded('201800 資訊服務費'))).toEqual([]);
  expect(faults(plan, coded('0132170200 規劃發展'), coded('320201101321701 規劃發展'))).toEqual([
    '1 CODE-DIFFERS 0132170200 32020111701',
  ]);
});

test('a plan and the sub-plan of its name have different codes', () => {
  const both = coded('32020183200 數位', '32020183201 數位/數位');
  expect(faults(both, both)).toEqual([]);
});

test('a code that stands alone is left alone', () => {
  expect(faults(coded('2018 資訊服務費'))).toEqual([]);
});
