import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyMissing } from '../../src/exhibits/comparison/comparison-notes.ts';
import type { ComparisonState } from '../../src/exhibits/comparison/comparison-state.ts';
import {
  comparisonBreakdowns,
  comparisonMeasures,
  comparisonQuery,
  measuresOf,
  readComparison,
} from '../../src/exhibits/comparison/comparison-state.ts';
import { comparisonView } from '../../src/exhibits/comparison/comparison-view.ts';
import { compileComparison } from '../../src/exhibits/comparison/compile-comparison.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { useWords } from '../../src/i18n/use-words.ts';
import { columnRelation } from '../../src/ledger/queries/column-relation.ts';
import { breakdowns } from '../../src/ledger/queries/comparison.ts';
import { realBooks } from '../ledger/real-books.ts';

const data = compileComparison(new ExhibitContext(realBooks, 'zh-TW'));
const words = useWords('zh-TW');
const ids = data.columns.map(({ id }) => id);
const lineAddress = (document: string, line: number) => `/sources/${document}/#L${line}`;
const view = (state: ComparisonState) => comparisonView(data, state, 'x', words, lineAddress);
const fallback: ComparisonState = { a: ids[0] ?? '', b: ids.at(-1) ?? '', by: 'plan', as: 'share' };
const [TB, TF, TR, TA, K1, K2, K3] = ids as [string, string, string, string, string, string, string];

const states = fc.record({
  a: fc.constantFrom(...ids),
  b: fc.constantFrom(...ids),
  by: fc.constantFrom(...comparisonBreakdowns),
  as: fc.constantFrom(...comparisonMeasures),
});

describe('the address of a comparison', () => {
  test('offers every breakdown of the ledger, and staff', () => {
    expect([...comparisonBreakdowns].sort()).toEqual([...breakdowns, 'staffing'].sort());
  });

  test('every view of every pair comes back from its address, with nothing unknown', () => {
    let views = 0;
    for (const a of ids)
      for (const b of ids)
        for (const by of comparisonBreakdowns)
          for (const as of comparisonMeasures) {
            const state = { a, b, by, as };
            expect(readComparison(comparisonQuery(state), ids, fallback)).toEqual({ state, unknown: [] });
            views += 1;
          }
    expect(views).toBe(ids.length ** 2 * comparisonBreakdowns.length * comparisonMeasures.length);
  });

  test.each([
    ['?a=atlantis-108-account', { ...fallback }, ['a']],
    [`?a=${TA}&by=colour&as=`, { ...fallback, a: TA }, ['by', 'as']],
    ['', fallback, []],
  ] as const)('%s', (query, state, unknown) => {
    const asked = readComparison(query, ids, fallback);
    expect(asked.state).toEqual(state);
    expect(asked.unknown.map(({ field }) => field)).toEqual(unknown);
  });
});

describe('any two columns, any breakdown, any measure', () => {
  test('are drawn soundly or said not to be printed; the table has all rows and as many cells as columns', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { drawings, form, table, notes, columns } = view(state);
        for (const svg of Object.values(drawings ?? {})) expect(svg).not.toMatch(/NaN|Infinity|undefined|style=/);
        for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
        const printed = columns.filter(({ tables }) => tables[state.by]);
        if (printed.length === 0) expect(form).toBe('none');
        if (printed.length < 2) expect(notes.join()).toContain('書上沒有');
      }),
      { numRuns: 400 },
    );
  });

  test('one column has one unit: 千元 in its head or nowhere in its figures', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { table } = view(state);
        for (const { cells } of table.rows)
          for (const { text } of cells.slice(1, 3)) expect(text).not.toMatch(/\d (千?元)/);
      }),
      { numRuns: 400 },
    );
  });

  test('a line joins two ends: a side that the book does not print is never drawn as an empty axis', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { form, drawings, columns } = view(state);
        if (columns.every(({ tables }) => tables[state.by])) return;
        expect(form).not.toMatch(/slope|dots/);
        // What is missing is said once, in the notes, not in every row of the picture.
        const drawn = drawings?.wide.replace(/<title[^>]*>[^<]*<\/title>/g, '') ?? '';
        expect(drawn).not.toContain('未列');
      }),
      { numRuns: 400 },
    );
  });

  test('a finding never says that nothing is printed when something is, and never leaves a gap', () => {
    for (const a of ids)
      for (const b of ids)
        for (const by of comparisonBreakdowns)
          for (const as of comparisonMeasures) {
            const { finding, columns, table } = view({ a, b, by, as });
            const printed = columns.filter(({ tables }) => tables[by]).length;
            expect(finding.includes('這兩欄的書上都沒有')).toBe(printed === 0);
            expect(finding).not.toMatch(/ ；|：；|（）|undefined/);
            if (as === 'resident' && printed > 0) expect(finding).toMatch(/^(平均每位市民|每十萬市民)，/);
            expect(table.caption).toBe(finding);
          }
  });

  test('two parts that join are one in the sentence, however their books spell them', () => {
    fc.assert(
      fc.property(states, ({ a, b, by }) => {
        const { finding, columns } = view({ a, b, by, as: 'share' });
        const most = columns.map(({ tables }) => {
          const { parts = [], total } = tables[by] ?? {};
          return total && [...parts].sort((x, y) => Number(y.amount) - Number(x.amount))[0];
        });
        if (!most[0] || !most[1]) return;
        // Plans of two cities join by our judgement alone, so each keeps its own name.
        if (by === 'plan' && most[0].name !== most[1].name) return;
        expect(finding.startsWith('占最多的都是')).toBe(most[0].key === most[1].key);
      }),
      { numRuns: 400 },
    );
  });

  test('unlike columns show no change, no percentage of change and no joining line, and say why', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { table, unlike, form, finding, columns } = view(state);
        if (columnRelation(...columns) !== 'unlike') {
          expect(unlike).toEqual([]);
          return;
        }
        expect(unlike.length).toBeGreaterThan(0);
        expect(table.columns.map(({ name }) => name)).not.toContain('增減');
        expect(form).not.toBe('slope');
        expect(JSON.stringify(table) + finding).not.toMatch(/[▲▼]|[+−]\d/);
        expect(finding).not.toMatch(/比.*(多|少)/);
      }),
      { numRuns: 400 },
    );
  });

  test('every amount leads to a line of its own book', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { table, columns } = view(state);
        const documents = columns.map(({ agencyYear: { kind } }) => (kind === 'final-account' ? '000' : '001'));
        for (const { href, kind } of table.rows.flatMap(({ cells }) => cells)) {
          if (kind === 'evidence')
            expect(documents.some((document) => href?.startsWith(`/sources/${document}/#L`))).toBe(true);
        }
      }),
    );
  });
});

describe('what a comparison comes to', () => {
  test.each<[ComparisonState, string, string]>([
    [
      { a: K2, b: K3, by: 'work-plan', as: 'amount' },
      'slope',
      '高雄 113 預算數比高雄 112 預算數多 1 億 3,140 萬元（+91.0%）；變最多的是數位發展計畫（+1 億 2,899 萬元）',
    ],
    [
      { a: K2, b: K3, by: 'work-plan', as: 'constant' },
      'slope',
      '換算成 113 年的物價：高雄 113 預算數比高雄 112 預算數多 1 億 2,825 萬元（+86.9%）；變最多的是數位發展計畫（+1 億 2,675 萬元）',
    ],
    [
      { a: K2, b: K3, by: 'work-plan', as: 'share' },
      'slope',
      '占最多的都是數位發展計畫：高雄 112 預算數 71.4%，高雄 113 預算數 84.1%；變最多的是數位發展計畫（+12.78 個百分點）',
    ],
    [
      { a: TB, b: TF, by: 'object1', as: 'amount' },
      'slope',
      '臺中 108 預算數比臺中 108 原預算數多 3,096 萬元（+14.2%）；變最多的是設備及投資（+2,472 萬元）',
    ],
    [
      { a: TF, b: TA, by: 'plan', as: 'amount' },
      'bars',
      '臺中 108 預算數 2 億 4,977 萬元，臺中 108 決算數 2 億 3,746 萬元，賸餘 1,231 萬元；賸餘最大的是行政管理（1,079 萬元）',
    ],
    [
      { a: TR, b: TF, by: 'object1', as: 'resident' },
      'bars',
      '平均每位市民，臺中 108 實現數 81.28 元，臺中 108 預算數 88.72 元，未實現 7.44 元；未實現最大的是人事費（3.73 元）',
    ],
    [
      { a: TB, b: TA, by: 'capital', as: 'amount' },
      'bars',
      '臺中 108 原預算數 2 億 1,881 萬元，臺中 108 決算數 2 億 3,746 萬元，差額 −1,865 萬元；差額最大的是資本門（−2,461 萬元）',
    ],
    [
      { a: TF, b: TA, by: 'staffing', as: 'amount' },
      'bars',
      '臺中 108 預算數 67 人，臺中 108 決算數 48 人，缺額 19 人；缺額最大的是法定編制人員（17 人）',
    ],
    [
      { a: TA, b: K3, by: 'function', as: 'share' },
      'dots',
      '占最多的都是商品及勞務購買支出：臺中 108 決算數 42.8%，高雄 113 預算數 55.9%',
    ],
    [
      { a: K2, b: K3, by: 'staffing', as: 'share' },
      'bars',
      '高雄 113 預算數占最多的是法定編制人員（76.6%）；高雄 112 預算數的書上沒有合計，算不出占比',
    ],
    [
      { a: K2, b: K3, by: 'object1', as: 'share' },
      'bars',
      '高雄 113 預算數占最多的是業務費（56.0%）；高雄 112 預算數的書上沒有這種拆法',
    ],
    [
      { a: K1, b: K2, by: 'staffing', as: 'amount' },
      'bars',
      '高雄 112 預算數 書上沒有合計；高雄 111 決算數的書上沒有這種拆法',
    ],
    [
      { a: TA, b: K3, by: 'plan', as: 'share' },
      'dots',
      '臺中 108 決算數占最多的是設備網路（57.0%），高雄 113 預算數是資源管理（25.8%）',
    ],
    [
      { a: TA, b: K3, by: 'object1', as: 'resident' },
      'bars',
      '平均每位市民，臺中 108 決算數 84.35 元，高雄 113 預算數 100.73 元',
    ],
    [{ a: TA, b: K3, by: 'staffing', as: 'amount' }, 'bars', '臺中 108 決算數 48 人，高雄 113 預算數 47 人'],
    [
      { a: TA, b: K3, by: 'fund', as: 'amount' },
      'bars',
      '高雄 113 預算數 2 億 7,580 萬元；臺中 108 決算數的書上沒有這種拆法',
    ],
    [{ a: TB, b: K1, by: 'object2', as: 'amount' }, 'none', '這兩欄的書上都沒有這種拆法'],
    [
      { a: TR, b: TA, by: 'object2', as: 'amount' },
      'bars',
      '臺中 108 決算數比臺中 108 實現數多 862 萬元（+3.8%）；變最多的是資訊服務費（+538 萬元）',
    ],
  ])('%j', (state, form, finding) => {
    const shown = view(state);
    expect({ form: shown.form, finding: shown.finding }).toEqual({ form, finding });
  });

  test('per resident says which year end, and where another had to serve', () => {
    const { notes } = view({ a: TA, b: K3, by: 'object1', as: 'resident' });
    expect(notes.join('')).toContain('臺中市 108 年底');
    expect(notes.join('')).toContain('未能取得 113 年底人口，改用 112 年底的。');
  });

  test('what is there but rounds to nothing per resident is not shown as nothing', () => {
    const { table, drawings } = view({ a: TA, b: K3, by: 'object1', as: 'resident' });
    const grants = table.rows.find(({ cells: [name] }) => name?.text === '獎補助費');
    expect(grants?.cells.at(-1)?.measure).toBe('<0.01');
    expect(drawings?.wide).toContain('&lt;0.01 元');
  });

  test('constant prices name every year of the chain with its source', () => {
    const { notes } = view({ a: TA, b: K3, by: 'object1', as: 'constant' });
    for (const year of [109, 110, 111, 112, 113])
      expect(notes.join('')).toMatch(new RegExp(`${year} 年 [+−][\\d.]+%（.*可信度高）`));
  });

  test('many small parts are gathered in the drawing, exactly; the table keeps each', () => {
    const { drawings, table } = view({ a: TA, b: K3, by: 'object2', as: 'amount' });
    expect(drawings?.wide.match(/role="listitem"/g)).toHaveLength(12);
    expect(drawings?.wide).toMatch(/其他 \d+ 項/);
    expect(table.rows.length).toBeGreaterThan(20);
  });
});

describe('budget and account of one agency in one year', () => {
  const difference = (state: ComparisonState) => {
    const { table } = view(state);
    return {
      head: table.columns.at(-1),
      rows: Object.fromEntries(table.rows.map(({ cells }) => [cells[0]?.text, cells.at(-1)?.text])),
    };
  };

  test('subtract to the surplus that the book itself prints, in 元, whichever stands first', () => {
    const printed = Object.fromEntries(
      realBooks.facts
        .filter(
          ({ stage, flow, statement, programme, workPlan, object1 }) =>
            stage === 'surplus' &&
            flow === 'expenditure' &&
            statement === '歲出機關別決算表' &&
            programme.name !== '' &&
            workPlan.name !== '' &&
            object1.name === '',
        )
        .map(({ workPlan, amountNtd }) => [workPlan.name, Number(amountNtd).toLocaleString('en')]),
    );
    for (const [a, b] of [
      [TF, TA],
      [TA, TF],
    ] as const) {
      const { head, rows } = difference({ a, b, by: 'work-plan', as: 'amount' });
      expect(head).toMatchObject({ name: '賸餘', unit: '元，預算數減決算數' });
      for (const plan of ['行政管理', '規劃發展', '應用服務', '設備網路']) expect(rows[plan]).toBe(printed[plan]);
    }
  });

  test('show no percentage and no arrow', () => {
    for (const as of comparisonMeasures.filter((measure) => measure !== 'share')) {
      const { finding, table } = view({ a: TF, b: TA, by: 'plan', as });
      expect(`${finding}${JSON.stringify(table)}`).not.toMatch(/[%▲▼]/);
    }
  });

  test('the difference of an earlier budget carries its sign and says what else is in it', () => {
    const { head, rows } = difference({ a: TB, b: TA, by: 'object1', as: 'amount' });
    expect(head?.name).toBe('差額');
    expect(rows['設備及投資']).toMatch(/^−\d/);
    expect(view({ a: TB, b: TA, by: 'object1', as: 'amount' }).notes.join()).toContain('預算增減數');
  });

  test('shares are not subtracted', () => {
    expect(view({ a: TF, b: TA, by: 'plan', as: 'share' }).table.columns).toHaveLength(3);
  });
});

test('the sides are filled by city, and in tints of ink where it is one city', () => {
  const fills = (a: string, b: string) => {
    const drawn = view({ a, b, by: 'object1', as: 'share' }).drawings?.phone ?? '';
    return [...new Set([...drawn.matchAll(/<rect class="(first|second|pale|ink-fill)"/g)].map(([, fill]) => fill))];
  };
  expect(fills(TA, K3)).toEqual(['first', 'second']);
  expect(fills(K3, TA)).toEqual(['second', 'first']);
  expect(fills(TF, TA)).toEqual(['pale', 'ink-fill']);
});

test('people have every measure but prices', () => {
  expect(measuresOf('staffing')).toEqual(['amount', 'share', 'resident']);
  expect(view({ a: TA, b: K3, by: 'staffing', as: 'constant' })).toMatchObject({ as: 'amount' });
});

describe('a breakdown that a book does not print is said with the reason', () => {
  test.each<[string, ComparisonState['by'], string]>([
    [TB, 'object2', '二級用途只印實現數與保留數，預算欄只到一級用途。'],
    [TB, 'function', '綜合分類表只印決算數。'],
    [TA, 'fund', '決算書不說哪一筆收入付了哪一筆支出：歲入先繳市庫，支出再由市庫撥下來。'],
    [TR, 'staffing', '人數只有預計與實有兩欄，實有的放在決算數。'],
    [K1, 'object1', '預算書裡的上年度與前年度，金額只印到工作計畫。'],
  ])('%s by %s', (a, by, why) => expect(view({ a, b: K3, by, as: 'amount' }).notes.join('')).toContain(why));

  test('in whatever language, of every column and breakdown that lacks', () => {
    for (const column of data.columns) {
      for (const by of comparisonBreakdowns.filter((candidate) => !column.tables[candidate])) {
        for (const { compareExplorer } of [words, useWords('en')]) {
          const said = whyMissing(data, column, by, compareExplorer);
          expect(said.length).toBeGreaterThan(compareExplorer.notPrinted(column.label, compareExplorer.by[by]).length);
        }
      }
    }
  });
});

describe('the words of a comparison', () => {
  const { compareExplorer: said } = words;
  test.each([
    [said.finding.change('甲', '乙', '5 萬元', '+10.0%', true), '乙比甲多 5 萬元（+10.0%）'],
    [said.finding.change('甲', '乙', '5 萬元', '', false), '乙比甲少 5 萬元'],
    [said.finding.shareOfOne('人事費', '甲', '60.0%', '乙', '50.0%'), '占最多的都是人事費：甲 60.0%，乙 50.0%'],
    [said.unlike.year(5), '相隔 5 年，物價與業務都變了。'],
    [said.populationOfEarlier(113, 112), '未能取得 113 年底人口，改用 112 年底的。'],
    [
      said.notPrinted('高雄 111 年度（2022）決算數', said.by.object2),
      '高雄 111 年度（2022）決算數：書上沒有「二級用途」的數字。',
    ],
  ])('%s', (made, expected) => expect(made).toBe(expected));
});
