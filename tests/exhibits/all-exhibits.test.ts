import { describe, expect, test } from 'vitest';
import { allExhibits } from '../../src/exhibits/all-exhibits.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { realBooks } from '../ledger/real-books.ts';

const exhibits = allExhibits(new ExhibitContext(realBooks, 'zh-TW'));

describe('the exhibits of the site', () => {
  test('have the names that the public contract promises', () => {
    expect(exhibits.map(({ id }) => id)).toEqual([
      'taichung-108-expenditure-treemap',
      'taichung-108-sankey',
      'taichung-108-carry-over',
      'taichung-108-objects',
      'taichung-108-execution',
      'taichung-107-108-outlays',
      'kaohsiung-113-expenditure-treemap',
      'kaohsiung-113-sankey',
      'kaohsiung-113-objects',
      'kaohsiung-111-113-years',
      'kaohsiung-112-113-waterfall',
      'kaohsiung-105-113-long-view',
      'compare-objects',
    ]);
  });

  test('say what the books say, in the words of the golden file', async () => {
    const said = exhibits.map(({ id, question, finding, sentence, facts, sources, caveat }) =>
      [
        `# ${id}`,
        question,
        `**${finding}**`,
        sentence,
        facts.join('。'),
        ...sources.map(({ text }) => `- ${text}`),
        caveat,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    );
    await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('golden/words.md');
  });
});

describe.each(exhibits)('$id', ({ drawings, table, sources, facts }) => {
  test('is drawn for a wide column and for a phone, without a style attribute', () => {
    for (const svg of [drawings.wide, drawings.phone]) {
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
      expect(svg).not.toMatch(/\sstyle=|NaN|Infinity|undefined/);
    }
  });

  test('has a table whose rows have one cell per column', () => {
    expect(table.rows.length).toBeGreaterThan(2);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  });

  test('every figure that opens a line opens one that exists and prints a figure', () => {
    const lines = table.rows
      .flatMap(({ cells }) => cells)
      .flatMap(({ href, kind }) => (kind === 'evidence' && href ? [href] : []));
    expect(lines.length).toBeGreaterThan(2);
    for (const href of [...lines, ...sources.map((source) => source.href)]) {
      const [, document, line] = /\/sources\/(\d{3})\/#L(\d+)$/.exec(href) ?? [];
      const text = realBooks.documents.find(({ entry }) => entry.id === document)?.lines[Number(line) - 1]?.text;
      expect(text, href).toBeDefined();
    }
    for (const href of lines) {
      const [, document, line] = /\/sources\/(\d{3})\/#L(\d+)$/.exec(href) ?? [];
      expect(realBooks.documents.find(({ entry }) => entry.id === document)?.lines[Number(line) - 1]?.text).toMatch(
        /\d|-/,
      );
    }
  });

  test('says whose, which year in both calendars, which stage or unit', () => {
    const small = facts.join('。');
    expect(small).toMatch(/資訊中心|占本機關/);
    expect(small + table.columns.map(({ name }) => name).join()).toMatch(/\d+ 年度（\d{4}）/);
    expect(small).toMatch(/元|百分比/);
  });
});
