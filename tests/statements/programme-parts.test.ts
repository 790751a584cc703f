import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { DocumentEntry } from '../../src/documents/source-document.ts';
import { numberLines } from '../../src/documents/source-document.ts';
import { namingClause } from '../../src/statements/programmes/programme-items.ts';
import { readProgrammes } from '../../src/statements/programmes/programme-parts.ts';

const root = join(import.meta.dirname, '../..');
const books = parse(readFileSync(join(root, 'data/documents.yaml'), 'utf8')) as DocumentEntry[];
const linesOf = (entry: DocumentEntry) => numberLines(readFileSync(join(root, 'seeds', entry.file), 'utf8'));

describe('programme items of all documents', () => {
  it('are these, in this order', async () => {
    const golden = books.flatMap((entry) =>
      readProgrammes(entry, linesOf(entry)).map(
        ({ id, lineFrom, lineTo, section, workPlan, name, plan, result }) =>
          `${id} ${lineFrom}-${lineTo} ${section} | ${workPlan} | ${name} | plan ${plan.length}, result ${result.length} characters`,
      ),
    );
    await expect(stringify(golden, { lineWidth: 0 })).toMatchFileSnapshot('programme-parts.golden.yaml');
  });

  it('have ids of their own, a name, a text, and only characters of their lines', () => {
    const ids = new Set<string>();
    for (const entry of books) {
      const lines = linesOf(entry);
      for (const programme of readProgrammes(entry, lines)) {
        expect(ids).not.toContain(programme.id);
        ids.add(programme.id);
        expect(programme.name).not.toBe('');
        expect(`${programme.plan}${programme.result}`).not.toBe('');
        const printed = new Set(
          lines
            .slice(programme.lineFrom - 1, programme.lineTo)
            .map((line) => line.text)
            .join(''),
        );
        for (const char of `${programme.name}${programme.plan}${programme.result}`.replace(/\s/g, '')) {
          expect(printed).toContain(char);
        }
      }
    }
  });

  it('are none in an empty document', () => {
    for (const entry of books) expect(readProgrammes(entry, [])).toEqual([]);
  });
});

describe('the clause that names an item', () => {
  it.each([
    ['提供大數據分析平臺，透過多元管道取得輿情。', '提供大數據分析平臺'],
    ['建構 GIS 基礎建設:持續推動各項服務：', '建構 GIS 基礎建設'],
    ['公文整合資訊系統（含線上簽核，報表），已提供使用', '公文整合資訊系統（含線上簽核，報表）'],
    ['為提升能力，由本中心辦理「免費電腦課程」，於本市開班', '為提升能力，由本中心辦理「免費電腦課程」'],
    ['推動稽核', '推動稽核'],
  ])('%s', (sentence, name) => {
    expect(namingClause(sentence)).toBe(name);
  });
});
