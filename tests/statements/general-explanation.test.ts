import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { DocumentEntry } from '../../src/documents/source-document.ts';
import { numberLines } from '../../src/documents/source-document.ts';
import { numbersNotTaken, readProseFigures } from '../../src/statements/explanation/general-explanation.ts';

const root = join(import.meta.dirname, '../..');
const books = parse(readFileSync(join(root, 'data/documents.yaml'), 'utf8')) as DocumentEntry[];
const [account, budget] = books as [DocumentEntry, DocumentEntry];
const textOf = (entry: DocumentEntry) => readFileSync(join(root, 'seeds', entry.file), 'utf8');

/** One line of 總說明 as if it were the only one of its chapter. */
function figuresOf(...sentences: string[]) {
  const lines = numberLines(`總說明\n一、簡述：\n（一）執行概況：\n1.本年度 \n${sentences.join('\n')}\n`);
  return readProseFigures(account, lines).map(
    ({ path, column, value, unit }) => `${path.join('/')} ${column} ${value}${unit}`,
  );
}

describe('figures of 總說明', () => {
  it('are these, with what they are about and what they measure', async () => {
    const golden = [account, budget].flatMap((entry) =>
      readProseFigures(entry, numberLines(textOf(entry))).map(
        (figure) =>
          `${figure.document}:${figure.line} ${figure.path.join(' / ')} | ${figure.column} | ${figure.value} ${figure.unit} | ${figure.raw}`,
      ),
    );
    await expect(stringify(golden, { lineWidth: 0 })).toMatchFileSnapshot('general-explanation.golden.yaml');
  });

  it('leave only years and dates, no money', () => {
    const left = [account, budget].flatMap((entry) => numbersNotTaken(entry, numberLines(textOf(entry))));
    expect(left.map(({ document, line, raw }) => `${document}:${line} ${raw}`)).toEqual([
      '000:78 2020',
      '001:68 112',
      '001:68 6',
      '001:70 112',
      '001:70 6',
      '001:127 2050',
      '001:127 113',
    ]);
    for (const { raw, context } of left) expect(context).not.toMatch(new RegExp(`${raw}\\s*[億萬千]*元`));
  });

  it('stand on the line that they cite, once for each path and column', () => {
    for (const entry of [account, budget]) {
      const lines = numberLines(textOf(entry));
      const keys = new Set<string>();
      for (const figure of readProseFigures(entry, lines)) {
        expect(lines[figure.line - 1]?.text).toContain(figure.raw);
        const key = `${figure.path.join('/')} ${figure.column}`;
        expect(keys).not.toContain(key);
        keys.add(key);
      }
    }
  });

  it('change with the book: another amount on the line is another value', () => {
    const changed = textOf(account).replace('保留數 8,620,851 元', '保留數 8,620,852 元');
    const values = readProseFigures(account, numberLines(changed)).map((figure) => figure.value);
    expect(values).toContain('8620852');
    expect(values).not.toContain('8620851');
  });

  it('a document cut short anywhere gives figures of whole numbers that stand there, and never throws', () => {
    for (const entry of [account, budget]) {
      const text = textOf(entry).slice(0, 5000);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: text.length }), (length) => {
          const lines = numberLines(text.slice(0, length));
          for (const figure of readProseFigures(entry, lines)) {
            expect(lines[figure.line - 1]?.text).toContain(figure.raw);
            expect(figure.value).toMatch(/^\d+(\.\d+)?$/);
          }
        }),
        { numRuns: 40, seed: 108 },
      );
    }
  });

  it('are none in documents without a 總說明', () => {
    for (const entry of books.slice(2)) expect(readProseFigures(entry, numberLines(textOf(entry)))).toEqual([]);
    expect(readProseFigures(account, [])).toEqual([]);
  });
});

describe('words before a number', () => {
  it('that end as measures do are columns; others are parts counted in the last measure', () => {
    expect(
      figuresOf('歲入預算數 500 元，決算實現數 510 元，占預算數之 102％，包括賠償收入 10 元、雜項收入 500 元。'),
    ).toEqual([
      '本年度 歲入預算數 500元',
      '本年度 決算實現數 510元',
      '本年度 占預算數之比率 102%',
      '本年度/賠償收入 決算實現數 10元',
      '本年度/雜項收入 決算實現數 500元',
    ]);
  });

  it('that compare belong to the part before them, and a bare ratio to the comparison', () => {
    expect(figuresOf('(1) 預付款 59 元，較上年度增加 59 元或 100％，主要係預借 2020 燈會。')).toEqual([
      '本年度/預付款 金額 59元',
      '本年度/預付款 較上年度增加 59元',
      '本年度/預付款 較上年度增加比率 100%',
    ]);
  });

  it('of an item go down to the items under it', () => {
    expect(figuresOf('(1) 固定資產總額 9 元，內容如下:', 'A. 機械 4 元。', 'B. 雜項 5 元。')).toEqual([
      '本年度/固定資產總額 金額 9元',
      '本年度/固定資產總額/機械 金額 4元',
      '本年度/固定資產總額/雜項 金額 5元',
    ]);
  });

  it('may name the period, and amounts may be in words', () => {
    expect(figuresOf('(1)歲入部分：上年度歲入預算數2億80萬5千元，執行率達98.5%，另列三百萬元。')).toEqual([
      '上年度/歲入部分 歲入預算數 200805000元',
      '上年度/歲入部分 執行率 98.5%',
      '上年度/歲入部分/另列 歲入預算數 3000000元',
    ]);
  });

  it('count people and units of an office', () => {
    expect(figuresOf('置主任1人，副主任2人，下設4科2室，編制員額38人，共計42人。')).toEqual([
      '本年度/主任 人數 1人',
      '本年度/副主任 人數 2人',
      '本年度 科數 4科',
      '本年度 室數 2室',
      '本年度 編制員額 38人',
      '本年度 共計 42人',
    ]);
  });
});
