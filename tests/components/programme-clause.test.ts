import { describe, expect, test } from 'vitest';
import { clauseAbout, firstClause, planned, reportedElsePlanned } from '../../src/components/programme-clause.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { planElsewhere } from '../../src/ledger/queries/plan-elsewhere.ts';
import { plansOf } from '../../src/ledger/queries/plans.ts';
import { realBooks as books } from '../ledger/real-books.ts';

/** One printed line after the other, from line 101. */
const printed = (text: string) => {
  let line = 101;
  return { text, lines: [...text].map((char) => (char === '\n' ? ++line : line)) };
};

describe('the first clause of a text', () => {
  test.each([
    ['一句話。', '一句話。', 101],
    ['\n前面空一行。', '前面空一行。', 102],
    ['(1) 公文系統：\n本局維運公文系統。', '本局維運公文系統。', 102],
    ['公文系統：', '公文系統：', 101],
    ['如公文、陳情等，如下：\n一', '如公文、陳情等，如下：', 101],
  ])('%j', (text, clause, line) => {
    expect(firstClause(printed(text))).toEqual({ text: clause, line });
  });

  test('is not the name once more', () => {
    expect(firstClause(printed('合作優化。 一、大型活動：合作。'), '合作 優化').text).toBe('大型活動：合作。');
  });

  test('is cut at a comma, or else at sixty characters, and says so', () => {
    expect(firstClause(printed(`${'前'.repeat(30)}，${'後'.repeat(60)}。`)).text).toBe(`${'前'.repeat(30)}…`);
    expect(firstClause(printed('長'.repeat(90))).text).toBe(`${'長'.repeat(60)}…`);
  });

  test.each(['', '\n', '。\n；'])('of %j is none, and never an empty quotation', (text) => {
    expect(() => firstClause(printed(text))).toThrow('no clause');
  });
});

describe('the clause of a text about something', () => {
  const text = printed('(1) 公文系統：\n維運公文。\n(2) 陳情整合平台:\n受理陳情。\n另提供差 勤 系統。');

  test('is the sentence that names it, where it stands', () => {
    expect(clauseAbout(text, ['差勤系統'])).toEqual({ text: '另提供差 勤 系統。', line: 105 });
  });

  test('is what stands under the heading that names it', () => {
    expect(clauseAbout(text, ['陳情整合平台'])).toEqual({ text: '受理陳情。', line: 104 });
  });

  test('is what stands under the numbered title that names it', () => {
    expect(clauseAbout(printed('2. 薪資管理系統\n定期辦理訓練。\n3. 差勤系統\n導入機關。'), ['差勤'])).toEqual({
      text: '導入機關。',
      line: 104,
    });
  });

  test('begins where a long sentence comes to it', () => {
    const long = `(1) 辦理${'說'.repeat(40)}，\n${'又'.repeat(30)}，\n另進行社交工程檢測，符合目標。`.replaceAll(
      '，\n',
      '，',
    );
    const lines = [...long].map((_, at) => 101 + Math.floor(at / 30));
    const clause = clauseAbout({ text: long, lines }, ['社交工程']);
    expect(clause).toEqual({ text: '…另進行社交工程檢測，符合目標。', line: lines[long.indexOf('另')] });
  });

  test('is the first clause where nothing names it', () => {
    expect(clauseAbout(text, ['開放資料'])).toEqual({ text: '維運公文。', line: 102 });
  });
});

describe('what the books say elsewhere of an undertaking', () => {
  const lineOf = (document: string, line: number) =>
    books.documents.find(({ entry }) => entry.id === document)?.lines[line - 1]?.text ?? '';
  const quotations = agencyYears(books)
    .flatMap((agencyYear) => plansOf(books, agencyYear))
    .flatMap((plan) => planElsewhere(books, plan))
    .flatMap(({ link, others }) => others.map((item) => ({ item, words: link.words })));

  test('is never an empty quotation, and begins on the line that it cites', () => {
    expect(quotations.length).toBeGreaterThan(0);
    for (const { item, words } of quotations) {
      const clause = clauseAbout(reportedElsePlanned(item), words);
      expect(clause.text.trim()).not.toBe('');
      expect(lineOf(item.document, clause.line).replace(/\s/g, '')).toContain(
        clause.text.replace(/[\s…]/g, '').slice(0, 4),
      );
    }
  });

  test('every item of the books has a first clause on its line', () => {
    for (const item of books.programmes.filter(({ id }) => !id.includes('subplans'))) {
      const clause = firstClause(item.plan === '' ? reportedElsePlanned(item) : planned(item));
      expect([item.lineFrom, clause.line, item.lineTo].toSorted((a, b) => a - b)[1]).toBe(clause.line);
      expect(lineOf(item.document, clause.line).replace(/\s/g, '')).toContain(
        clause.text.replace(/\s/g, '').slice(0, 2),
      );
    }
  });
});
