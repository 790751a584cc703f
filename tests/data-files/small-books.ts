import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';

const none = { code: '', name: '' };

const parts: Partial<CompiledBooks> = {
  documents: [
    {
      entry: {
        id: '000',
        file: '000.txt',
        title: '甲市資訊中心決算',
        agency: '甲市資訊中心',
        city: 'taichung',
        fiscalYear: 108,
        kind: 'final-account',
        layout: 'spread',
      },
      lines: [{ number: 1, text: '總說明' }],
      sha256: 'f'.repeat(64),
    },
  ],
  statements: [
    {
      document: '000',
      statement: '歲出表',
      slug: 'expenditure',
      protects: 'expenditure',
      unit: '元',
      columns: [
        { name: '決算數', unit: '元' },
        { name: '增減數', unit: '元' },
      ],
      rows: [
        {
          path: ['一般行政', '行政管理*'],
          code: '3302100100',
          role: 'node',
          depth: 1,
          note: '',
          lineFrom: 7,
          lineTo: 9,
          cells: [
            { column: '決算數', value: '1200', unit: '元', raw: '1,200', line: 7 },
            { column: '增減數', value: '-300', unit: '元', raw: '-300', line: 9 },
            { column: '比率', value: '0', unit: '%', raw: '-', line: 9 },
          ],
        },
      ],
      lineFrom: 5,
      lineTo: 9,
    },
  ],
  facts: [
    {
      id: 'f1',
      city: 'taichung',
      agency: '甲市資訊中心',
      fiscalYear: 108,
      stage: 'account',
      flow: 'expenditure',
      programme: none,
      workPlan: { code: '3302100100', name: '行政管理' },
      subPlan: none,
      object1: none,
      object2: none,
      item: '',
      capital: '',
      fund: '',
      amountNtd: '12345678901234567890',
      precisionNtd: 1,
      derived: '',
      cells: [
        { document: '000', line: 7 },
        { document: '000', line: 9 },
      ],
      statement: '歲出表',
    },
  ],
  lineItems: [
    {
      document: '000',
      workPlan: { code: '1', name: '行政管理' },
      subPlan: none,
      object1: { code: '200', name: '業務費' },
      object2: { code: '203', name: '通訊費' },
      unit: '年',
      quantity: '1',
      unitPriceNtd: '5000',
      amountNtd: '5000',
      description: '=電話費,「"專線"」',
      lineFrom: 10,
      lineTo: 11,
      amountLine: 10,
    },
  ],
  programmes: [],
  indicatorPoints: [
    {
      indicator: 'hotspots',
      name: '熱點',
      document: '000',
      asOf: '2019-11',
      dated: 'stated',
      kind: 'result',
      value: '1181',
      unit: '個',
      qualifier: '約',
      facet: '',
      note: '',
      noteEnglish: '',
      quote: '=提供約 1,181 個熱點',
      lineFrom: 12,
      lineTo: 13,
      valueLine: 13,
      reported: undefined,
    },
  ],
  blocks: [],
  proseFigures: [
    {
      document: '000',
      path: ['歲入'],
      column: '決算實現數',
      value: '98.5',
      unit: '%',
      raw: '98.5％',
      line: 3,
      block: 0,
      from: 0,
    },
  ],
  reasons: [],
  checks: [
    {
      id: 'c1',
      rule: 'DIFFERENCE',
      document: '000',
      statement: '歲出表',
      cells: [],
      lines: ['9', '7', '001:3'],
      expected: '-300',
      found: '-300',
      difference: '0',
      tolerance: '0',
      unit: '元',
      status: 'holds',
      formula: '增減數＝決算數－預算數',
      subject: '行政管理 增減數',
    },
  ],
  readings: [],
  discrepancies: [],
  diagnostics: [],
  decisions: {
    crosswalk: [
      { kind: 'services', plans: { taichung: ['應用服務'], kaohsiung: ['數位服務'] }, reason: '都是應用系統' },
    ],
    'reference/population': [
      { city: 'taichung', fiscalYear: 108, persons: '1000', source: '統計通報', confidence: 'high' },
    ],
    'reference/price-change': [{ fiscalYear: 109, percent: '-0.23', source: '主計總處', confidence: 'high' }],
    'reference/earlier-budgets': [],
    'reference/city-totals': [],
  } as unknown as CompiledBooks['decisions'],
};

/**
 * The smallest books that put something into every kind of data file: one document, one statement, one figure of each
 * kind. What no data file reads is left out.
 */
export const smallBooks = parts as CompiledBooks;
