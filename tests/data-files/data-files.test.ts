import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/data-files/data-files.ts';
import { unlikeFormula } from '../../src/data-files/to-csv.ts';
import { smallBooks } from './small-books.ts';

const flows = [
  {
    chart: 'x-sankey',
    source: '市庫',
    target: '行政管理',
    amountNtd: '1200',
    derived: '',
    cells: [{ document: '000', line: 7 }],
  },
];
const files = new Map(
  dataFiles({ books: smallBooks, flows }, 'https://x.example/').map(({ name, text }) => [name, text]),
);
const text = (name: string) => files.get(name) ?? '';
const rows = (name: string) => parse(text(name), { bom: true, columns: true }) as Record<string, string>[];

/** The public contract: changing a header needs a new version of the site's addresses. */
const promised = {
  documents: 'document,title,agency,city,fiscal_year,kind,lines,sha256',
  cells: 'document,statement,row_path,row_code,column,value,unit,raw,line',
  facts:
    'fact,city,agency,fiscal_year,stage,flow,programme,work_plan,sub_plan,object1,object2,item,capital,fund,amount_ntd,precision_ntd,derived,cells',
  flows: 'chart,source,target,amount_ntd,derived,cells',
  'line-items':
    'document,work_plan,sub_plan,object1,object2,unit,quantity,unit_price_ntd,amount_ntd,description,line_from,line_to',
  programmes: 'document,fiscal_year,section,work_plan,name,plan,result,line_from,line_to',
  indicators: 'indicator,name,document,as_of,kind,value,unit,qualifier,line_from,line_to,quote,facet',
  reasons: 'document,statement,row_path,kind,type_code,amount_ntd,text,line_from,line_to',
  checks: 'check,rule,document,statement,lines,expected,found,difference,tolerance,unit,status',
  readings: 'id,document,line_from,line_to,printed,reading,reason',
  discrepancies: 'id,document,line_from,line_to,printed,reading,reason',
  crosswalk: 'kind,city,plans,reason',
  reference: 'series,city,fiscal_year,value,unit,source,confidence',
};

describe('the data files', () => {
  test.each(Object.entries(promised))(
    '%s.csv begins with a byte-order mark and the promised columns',
    (name, header) => {
      expect(text(`${name}.csv`).split('\n')[0]).toBe(`\uFEFF${header}`);
    },
  );

  test('end every line with a bare line feed', () => {
    for (const [name, content] of files) {
      expect(content, name).not.toContain('\r');
      expect(content.endsWith('\n'), name).toBe(true);
    }
  });

  test('name cells by statement, row and column, prose where the book prints it', () => {
    expect(rows('cells.csv').map((row) => Object.values(row).join('|'))).toEqual([
      '000|總說明|歲入||決算實現數|98.5|%|98.5％|3',
      '000|歲出表|一般行政 / 行政管理*|3302100100|決算數|1200|元|1,200|7',
      '000|歲出表|一般行政 / 行政管理*|3302100100|增減數|-300|元|-300|9',
      '000|歲出表|一般行政 / 行政管理*|3302100100|比率|0|%|-|9',
    ]);
  });

  test('carry amounts digit by digit, in CSV and in JSON', () => {
    expect(rows('facts.csv')[0]).toMatchObject({ amount_ntd: '12345678901234567890', cells: '000:7;000:9' });
    expect(JSON.parse(text('facts.json'))[0]).toMatchObject({ amount_ntd: '12345678901234567890', fiscal_year: 108 });
  });

  test('hold ribbons and checks with their lines', () => {
    expect(rows('flows.csv')).toEqual([
      { chart: 'x-sankey', source: '市庫', target: '行政管理', amount_ntd: '1200', derived: '', cells: '000:7' },
    ]);
    expect(rows('checks.csv')[0]).toMatchObject({ lines: '9;7;001:3', status: 'holds', difference: '0' });
  });

  test('disarm text that a spreadsheet would run, in CSV only', () => {
    expect(rows('line-items.csv')[0]?.['description']).toBe(`'=電話費,「"專線"」`);
    expect(JSON.parse(text('line-items.json'))[0].description).toBe('=電話費,「"專線"」');
  });

  test('are described column by column', () => {
    const described = JSON.parse(text('datapackage.json')).resources as {
      path: string;
      schema: { fields: { name: string; type: string; title: string; description: string }[] };
    }[];
    expect(described.map(({ path }) => path)).toEqual(Object.keys(promised).map((name) => `${name}.csv`));
    for (const { path, schema } of described) {
      expect(`\uFEFF${schema.fields.map(({ name }) => name).join(',')}`).toBe(text(path).split('\n')[0]);
      for (const field of schema.fields) expect(field.title && field.description, `${path} ${field.name}`).toBeTruthy();
    }
  });
});

describe('text for spreadsheets', () => {
  test.each(['-', '-1,234', '1,234', '-3.5%', '98.5％', ' - ', '行政管理', ''])('%j stays as printed', (printed) => {
    expect(unlikeFormula(printed)).toBe(printed);
  });

  test.each(['\t1', '\r1', '\t=1', '\0=HYPERLINK("https://example.org")'])('%j is text', (text) => {
    expect(unlikeFormula(text)).toBe(`'${text}`);
  });

  test('never begins with a character that starts a formula, unless it is a plain figure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
        fc.string(),
        fc.string({ unit: fc.constantFrom(' ', '\u3000', '\n', '\t', '\0', '\u200B', '\u202E', '\uFEFF', '\uFFFD') }),
        (sign, rest, before) => {
          const text = before + sign + rest;
          const written = unlikeFormula(text);
          expect(written === `'${text}` || /^[ \u3000]*[-－][\d,.]*[%％]?[ \u3000]*$/.test(written)).toBe(true);
        },
      ),
    );
  });
});
