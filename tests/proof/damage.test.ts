import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import { readSeeds } from '../../src/intake/read-seeds.ts';
import { compileBooks } from '../../src/ledger/compile-books.ts';
import { account, books, budget, codes, damaged, errors, expectHelpful, figures, lineOf } from './damaged-book.ts';
import { compileWith } from './examine-book.ts';

test('the real books alone have no errors', () => {
  expect(codes(compileWith(account, account.lines))).toEqual([]);
  expect(codes(compileWith(budget, budget.lines))).toEqual([]);
});

describe('a digit changed', () => {
  test('is reported with the printed figure, the expected one, the difference and the identity', () => {
    const line = account.lines.indexOf('17,361 - - 17,361 7,361 173.61%') + 1;
    const compiled = damaged('account', line, (text, lines, at) => {
      lines[at] = text.replace('17,361', '17,461');
    });
    expect(codes(compiled)).toContain(`ACCOUNT-SUM ${line}`);
    const sum = errors(compiled).find(({ code }) => code === 'ACCOUNT-SUM');
    expect(sum && printDiagnostic(sum, 'en')).toContain(
      'printed 17,361, the parts add up to 17,461 (difference -100; 決算數合計＝實現數＋應收數＋保留數)',
    );
    expectHelpful(compiled.diagnostics);
  });

  test('and the line that all broken checks rest on is named as the likeliest fault', () => {
    const line = lineOf('budget', '408500獎勵及慰問');
    const compiled = damaged('budget', line, (text, lines, at) => {
      lines[at] = text.replace('12\t\t12', '13\t\t12');
    });
    const [first] = compiled.diagnostics;
    expect(`${first?.code} ${first?.at.line}`).toBe(`SUSPECT-LINE ${line}`);
  });
});

describe('a cell emptied', () => {
  test.each([
    ['budget', '32020183201 數位發展計畫\t232,026\t103,033', '232,026', 'CELL-MISSING'],
    ['budget', '職員\t38\t36\t36\t0', '38', 'CELL-MISSING'],
    ['account', '三、技工及工友待遇', '-44.74% ', 'CELL-MISSING'],
    ['account', '　110901001預付款', '59,535 ', 'ROW-UNREAD'],
  ] as const)('%s: %s', (book, text, cell, code) => {
    const line = lineOf(book, text);
    const compiled = damaged(book, line, (printed, lines, at) => {
      lines[at] = printed.replace(cell, '');
    });
    expect(
      errors(compiled)
        .filter(({ at }) => at.line === line)
        .map((found) => found.code),
    ).toContain(code);
    expectHelpful(compiled.diagnostics);
  });
});

describe('a row lost', () => {
  test('that its total misses', () => {
    const line = lineOf('budget', '102000約聘僱人員待遇');
    const compiled = damaged('budget', line, (_, lines, at) => lines.splice(at, 1));
    expect(codes(compiled)).toContain(`SUM-TOTAL ${line - 2}`);
    expectHelpful(compiled.diagnostics);
  });

  test('that no sum misses, because its parent has the same figures', () => {
    const line = lineOf('budget', '408500獎勵及慰問');
    const compiled = damaged('budget', line, (_, lines, at) => {
      lines[at] = '';
    });
    expect(codes(compiled)).toContain(`LEVEL-MISSING ${line - 1}`);
  });

  test('the total itself', () => {
    const compiled = damaged('budget', lineOf('budget', '合 計\t43,769'), (_, lines, at) => {
      lines[at] = '';
    });
    expect(errors(compiled).map(({ code }) => code)).toContain('TOTAL-MISSING');
  });

  test('of the right page of a spread, so that left and right no longer join', () => {
    const line = lineOf('account', '143,700,540 - 6,290,691 149,991,231');
    expect(errors(damaged('account', line, (_, lines, at) => lines.splice(at, 1))).map(({ code }) => code)).toContain(
      'SPREAD-ROWS',
    );
  });

  test('moves all lines below it, which is said once and not for each declaration', () => {
    const compiled = damaged('budget', 190, (_, lines) => lines.splice(100, 1));
    expect(codes(compiled)).toContain('LINES-MOVED 163');
    expect(errors(compiled).length).toBeLessThan(4);
  });
});

test('a line duplicated on one page of a spread is named, and nothing else follows from it', () => {
  const line = lineOf('account', '69,774,012 - - 69,774,012');
  const compiled = damaged('account', line, (printed, lines, at) => lines.splice(at, 0, printed));
  expect(codes(compiled).filter((code) => !code.startsWith('LINES-MOVED'))).toEqual([`ROW-TWICE ${line + 1}`]);
  expect(errors(compiled)[0]?.values['other']).toBe(String(line));
});

test.each([
  ['budget', '200300教育訓練費'],
  ['budget', '32020180101 行政管理\t43,769\t41,366'],
  ['account', '　211201001押標金'],
  ['account', '26,365,924 26,365,924'],
] as const)('a line duplicated: %s %s', (book, text) => {
  const line = lineOf(book, text);
  const compiled = damaged(book, line, (printed, lines, at) => lines.splice(at, 0, printed));
  const near = errors(compiled).filter(
    ({ at, related }) => at.line === line || at.line === line + 1 || related?.includes(String(line)),
  );
  expect(near.length).toBeGreaterThan(0);
  expectHelpful(compiled.diagnostics);
});

describe('rows swapped', () => {
  test('by their codes', () => {
    const line = lineOf('budget', '200300教育訓練費');
    const compiled = damaged('budget', line, (text, lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', text));
    expect(codes(compiled)).toContain(`ROW-ORDER ${line + 1}`);
  });

  test('on one page of a spread, so that names get the figures of others', () => {
    const line = lineOf('account', '17,992,306 - 388,339 18,380,645');
    const compiled = damaged('account', line, (text, lines, at) => {
      lines[at] = lines[at + 2] ?? '';
      lines[at + 2] = text;
    });
    expect(
      errors(compiled).filter(({ at, related }) => at.line === line || related?.includes(String(line))).length,
    ).toBeGreaterThan(1);
  });
});

describe('columns permuted', () => {
  const swapCells = (lines: string[], from: number, to: number, a: number, b: number) => {
    for (let at = from - 1; at < to; at += 1) {
      const cells = (lines[at] ?? '').split('\t');
      [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
      lines[at] = cells.join('\t');
    }
  };

  test('under their heads, where every sum still comes out', () => {
    const from = lineOf('budget', '合計\t275,795\t42,978\t154,334');
    const compiled = damaged('budget', from, (_, lines) => swapCells(lines, from, from + 5, 2, 3));
    const found = errors(compiled).find(({ code }) => code === 'TIE');
    expect(found?.at.line).toBe(from);
    expect(found && printDiagnostic(found, 'zh')).toContain('人事費＝各項費用彙計表人事費');
  });

  test('quantity and unit price, whose product is the same', () => {
    const line = lineOf('budget', '約聘人員薪資。');
    const compiled = damaged('budget', line, (_, lines) => swapCells(lines, line, line, 2, 3));
    expect(codes(compiled)).toContain(`QUANTITY-UNLIKELY ${line}`);
  });

  test('of a spread', () => {
    const compiled = damaged('account', 1, (_, lines) => {
      for (let at = 1409; at < 1443; at += 1) {
        const cells = (lines[at] ?? '').split(' ');
        if (cells.length === 6) lines[at] = [cells[0], cells[2], cells[1], ...cells.slice(3)].join(' ');
      }
    });
    expect(errors(compiled).length).toBeGreaterThan(5);
  });
});

describe('full-width digits', () => {
  const widen = (text: string) => text.replace(/[\d,.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

  test.each(['account', 'budget'] as const)('in a whole %s read the same, with a warning for each line', (book) => {
    const { lines } = books[book];
    const wide = lines.map((line, at) =>
      at > lines.length / 3 && /\d,\d{3}/.test(line) ? line.replace(/\d{1,3}(,\d{3})+/g, widen) : line,
    );
    const compiled = compileWith(books[book], wide);
    expect(codes(compiled)).toEqual([]);
    expect(figures(compiled)).toEqual(figures(compileWith(books[book], lines)));
    const warnings = compiled.diagnostics.filter(({ code }) => code === 'DIGITS-FULL-WIDTH');
    expect(warnings).toHaveLength(wide.filter((line, at) => line !== lines[at]).length);
    expectHelpful(warnings.slice(0, 3));
  });
});

describe('a code unknown', () => {
  test.each([
    ['budget', '101500法定編制人員待遇', '101500', '991500', 'CODE-PARENT'],
    ['budget', '200900通訊費', '200900', '200800', 'CODE-DIFFERS'],
    ['account', '06 　　　　　　06020110101', '06020110101', '06020119901', 'CODE-PARENT'],
  ] as const)('%s %s', (book, text, code, unknown, expected) => {
    const places = books[book].lines.flatMap((line, at) => (line.includes(text) ? [at + 1] : []));
    const line = places[0] ?? lineOf(book, code);
    const compiled = damaged(book, line, (printed, lines, at) => {
      lines[at] = printed.replace(code, unknown);
    });
    expect(codes(compiled)).toContain(`${expected} ${line}`);
    expectHelpful(compiled.diagnostics);
  });
});

describe('a file that is not what it should be', () => {
  test.each([10, 40, 75, 95])('cut off after %i percent: what follows is missing, by name', (percent) => {
    for (const book of ['account', 'budget'] as const) {
      const { lines } = books[book];
      const compiled = compileWith(books[book], lines.slice(0, Math.floor((lines.length * percent) / 100)));
      const missing = errors(compiled).filter(({ code }) => code === 'STATEMENT-MISSING');
      expect(missing.length).toBeGreaterThan(0);
      expect(
        missing.every(({ values }) => /表$/.test(values['statement'] ?? '') || /表/.test(values['statement'] ?? '')),
      ).toBe(true);
      expectHelpful(errors(compiled));
    }
  });

  test('cut off, or not there: only what is lost is reported, no declaration about it is to be deleted', () => {
    const half = compileWith(account, account.lines.slice(0, 2000));
    const late = errors(half).filter(({ code, at }) => !['STATEMENT-MISSING', 'TIE'].includes(code) && at.line > 2000);
    expect(late).toEqual([]);
    const nothing = compileBooks([], account.decisions);
    expect(nothing.diagnostics).toEqual([]);
  });

  test('with its prose gone, the indicators are missed in one line', () => {
    const compiled = compileWith(
      account,
      account.lines.map((text, at) => (at > 90 && at < 1090 ? '' : text)),
    );
    const missed = errors(compiled).filter(({ code }) => code.startsWith('INDICATOR'));
    expect(missed.map(({ code, at }) => `${code} ${at.document}`)).toEqual(['INDICATORS-LOST 000']);
  });

  test('a table missing: the others are read and the missing one is named', () => {
    const from = budget.lines.indexOf('人事費彙計表') + 1;
    const compiled = damaged('budget', from, (_, lines, at) => lines.splice(at, 16));
    const missing = errors(compiled).find(({ code }) => code === 'STATEMENT-MISSING');
    expect(missing?.values['statement']).toBe('人事費彙計表');
    expect(missing && printDiagnostic(missing, 'zh')).toContain('找不到《人事費彙計表》');
    expect(compiled.statements.length).toBeGreaterThan(5);
  });

  test.each([
    ['nothing but blank lines', '\n\n\n'],
    ['another text', '這不是一本決算。\n沒有任何一張表。\n'],
    ['the other book', budget.lines.join('\n')],
  ])('%s in place of the account: every statement is missing', (_, text) => {
    const compiled = compileWith(account, text.split('\n'));
    expect(errors(compiled).filter(({ code }) => code === 'STATEMENT-MISSING').length).toBeGreaterThan(15);
    expectHelpful(errors(compiled));
  });

  test('lines that end in CR LF, or a byte-order mark, change nothing', () => {
    const marked = compileWith(budget, `\uFEFF${budget.lines.join('\r\n')}`.split('\n'));
    expect(codes(marked)).toEqual([]);
    expect(figures(marked)).toEqual(figures(compileWith(budget, budget.lines)));
  });

  test('empty, in another encoding, a folder, or not there: each is answered by name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'damage-'));
    const entry = (file: string) =>
      ({ ...account.decisions.documents[0], file }) as (typeof account.decisions.documents)[number];
    const text = account.lines.slice(0, 40).join('\n');
    const big5 = Buffer.from([0xa5, 0x78, 0xa4, 0xa4, 0xa5, 0xab, 0x0a]);
    await writeFile(join(folder, 'empty'), '');
    await writeFile(join(folder, 'big5'), big5);
    await writeFile(join(folder, 'utf16'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    await writeFile(join(folder, 'cut'), Buffer.from('臺中市').subarray(0, 4));
    await mkdir(join(folder, 'folder'));
    const files = ['empty', 'big5', 'utf16', 'cut', 'folder', 'absent'];
    const { seeds, diagnostics } = await readSeeds(folder, files.map(entry));
    expect(diagnostics.map(({ code, values }) => `${code} ${values['file']}`)).toEqual([
      'SEED-EMPTY empty',
      'SEED-ENCODING big5',
      'SEED-ENCODING utf16',
      'SEED-TRUNCATED cut',
      'SEED-FOLDER folder',
      'SEED-MISSING absent',
    ]);
    expect(seeds).toEqual([]);
    expectHelpful(diagnostics);
    await rm(folder, { recursive: true });
  });

  test.each([
    ['EACCES', 'SEED-FORBIDDEN'],
    ['EPERM', 'SEED-FORBIDDEN'],
    ['EIO', 'SEED-UNREADABLE'],
    ['EMFILE', 'SEED-UNREADABLE'],
    ['ENOTDIR', 'SEED-MISSING'],
  ])('what the system will not read, with %s, is %s', async (reason, code) => {
    const refusing = () => Promise.reject(Object.assign(new Error(`${reason}: refused`), { code: reason }));
    const entries = account.decisions.documents.slice(0, 1);
    const { seeds, diagnostics } = await readSeeds('seeds', entries, refusing);
    expect(diagnostics.map((found) => `${found.at.document} ${found.code}`)).toEqual([`000 ${code}`]);
    expect(seeds).toEqual([]);
    expectHelpful(diagnostics);
    for (const language of ['zh', 'en'] as const)
      expect(diagnostics.map((found) => printDiagnostic(found, language)).join()).toContain(
        code === 'SEED-MISSING' ? '000_' : reason,
      );
  });
});

describe('a declaration that the text has overtaken', () => {
  test('a discrepancy that now adds up', () => {
    const line = lineOf('account', '401,025 401,025');
    const compiled = damaged('account', line, (text, lines, at) => {
      lines[at] = text.replaceAll('401,025', '117,734');
    });
    const unused = errors(compiled).filter(({ code }) => code === 'DISCREPANCY-UNUSED');
    expect(unused.map(({ at, values }) => `${at.line} ${values['id']}`)).toEqual([
      `${line} central-objects-total`,
      `${line} central-objects-total`,
    ]);
    expect(unused[0] && printDiagnostic(unused[0], 'zh')).toContain(
      '若原文已更正而數字相符，從 data/discrepancies.yaml 刪除這一筆',
    );
  });

  test('a discrepancy with other figures than declared is a fault again', () => {
    const line = lineOf('account', '401,025 401,025');
    const compiled = damaged('account', line, (text, lines, at) => {
      lines[at] = text.replaceAll('401,025', '401,026');
    });
    expect(codes(compiled)).toContain(`SUM-TOTAL ${line}`);
    expect(codes(compiled)).toContain(`DISCREPANCY-UNUSED ${line}`);
  });

  test('a damaged row that reads without damage', () => {
    const line = lineOf('budget', '年\t1\t1,486,000\t1,486,000');
    const compiled = damaged('budget', line, (_, lines) => {
      for (let at = 350; at < 357; at += 1) lines[at] = `\t${lines[at] ?? ''}`;
    });
    expect(errors(compiled).map(({ code, values }) => `${code} ${values['id']}`)).toContain(
      'READING-UNUSED budget-figures-one-column-left-2',
    );
  });

  test('other damage on the same lines is not excused', () => {
    const line = lineOf('budget', '年\t1\t1,486,000\t1,486,000');
    const compiled = damaged('budget', line, (text, lines, at) => {
      lines[at] = `\t\t${text}`;
    });
    expect(
      errors(compiled)
        .filter(({ at }) => at.line === line)
        .map(({ code }) => code),
    ).toContain('READING-UNDECLARED');
  });
});
