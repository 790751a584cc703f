import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkTable } from '../../src/checks/run-checks.ts';
import { decisionSchemas } from '../../src/decisions/decisions.ts';
import { matchReadings } from '../../src/ledger/match-readings.ts';
import type { PurchaseLine } from '../../src/statements/tab-statements.ts';
import {
  readChangeReasons,
  readLineItems,
  readPlanTexts,
  tabStatementReaders,
} from '../../src/statements/tab-statements.ts';
import { tabDocument } from './tab-fixtures.ts';

const root = join(import.meta.dirname, '../..');
const seed = readFileSync(join(root, 'seeds/001_9c62b59cf9023585.txt'), 'utf8');
const book = tabDocument(seed);
const lines = readLineItems(book);
const results = tabStatementReaders.map((reader) => ({ form: reader.form, ...reader.read(book) }));

describe('高雄 113 單位預算', () => {
  test('every statement is found and nothing is left unread', () => {
    expect(results.filter(({ tables }) => tables.length !== 1).map(({ form }) => form.title)).toEqual([]);
    expect(results.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  test('the 77 purchase lines, each object with its proof', async () => {
    expect(lines).toHaveLength(77);
    await expect(proof(lines)).toMatchFileSnapshot('tab-kaohsiung-purchase-lines.txt');
  });

  test('quantity × price is the amount on every line that prints them', () => {
    const priced = lines.filter(({ quantity }) => quantity !== '');
    expect(priced).toHaveLength(76);
    expect(priced.filter((line) => !new Decimal(line.quantity).mul(line.unitPriceNtd).eq(line.amountNtd))).toEqual([]);
  });

  test('every printed subtotal, total and difference holds', () => {
    const checks = results.flatMap(({ form, tables }) => tables.flatMap((table) => checkTable(table, form)));
    expect(checks.length).toBeGreaterThan(150);
    expect(checks.filter(({ status }) => status === 'broken')).toEqual([]);
  });

  test('市款 and 收支併列 make up the amount wherever they are printed', () => {
    const split = results
      .flatMap(({ tables }) => tables)
      .flatMap(({ rows }) => rows)
      .map(({ cells }) => Object.fromEntries(cells.map(({ column, value }) => [column, value])))
      .filter((cells) => cells['市款'] !== undefined);
    expect(split).toHaveLength(18);
    for (const cells of split) {
      expect(new Decimal(cells['市款'] ?? 0).add(cells['收支併列'] ?? 0).toFixed()).toBe(cells['預算數']);
    }
  });

  test('every cell stands on its line as printed', () => {
    const astray = results
      .flatMap(({ tables }) => tables)
      .flatMap(({ rows }) => rows)
      .flatMap(({ cells }) => cells)
      .filter(({ line, raw }) => !book.lines[line - 1]?.text.includes(raw));
    expect(astray).toEqual([]);
  });

  test('the official reasons add up to the change', () => {
    const [whole, ...parts] = readChangeReasons(book).filter(({ path }) => path[0] === '數位發展計畫');
    const sum = parts.reduce((total, { amountNtd }) => total.add(amountNtd), new Decimal(0));
    expect(parts.map(({ path }) => path[1])).toEqual(['資通安全', '資源管理', '數位服務', '規劃發展']);
    expect(sum.toFixed()).toBe(whole?.amountNtd);
    expect(readChangeReasons(book).find(({ path }) => path[1] === '基本行政工作維持費')?.amountNtd).toBe('0');
  });

  test('the plan texts are divided by sub-plan where the book divides them', () => {
    const [administration, digital] = readPlanTexts(book);
    expect(administration?.offices).toEqual(['行政管理科', '會計室', '人事室']);
    expect(administration?.planBySubPlan).toEqual([]);
    expect(digital?.planBySubPlan.map(({ name }) => name)).toEqual(['規劃發展', '資源管理', '數位服務', '資通安全']);
    expect(digital?.result).toBe('圓滿達成施政計畫之各項要求。');
  });

  test('data/readings.yaml declares every damaged row and nothing else', () => {
    const declared = decisionSchemas.readings.parse(parse(readFileSync(join(root, 'data/readings.yaml'), 'utf8')));
    const here = declared
      .filter(({ document }) => document === '001')
      .map((reading) => ({ ...reading, document: '900' }));
    expect(
      matchReadings(
        results.flatMap(({ readings }) => readings),
        here,
        [book],
      ),
    ).toEqual([]);
  });
});

describe('a damaged copy', () => {
  const printed = seed.split('\n');
  const damage = fc.array(
    fc.record({ kind: fc.constantFrom('delete', 'duplicate', 'truncate', 'swap'), at: fc.nat(printed.length - 1) }),
    { minLength: 1, maxLength: 12 },
  );

  test('is read without a throw and keeps every cell on its line', () => {
    fc.assert(
      fc.property(damage, (steps) => {
        const copy = tabDocument(applyDamage(printed, steps).join('\n'));
        const tables = tabStatementReaders.flatMap((reader) => reader.read(copy).tables);
        readLineItems(copy);
        readChangeReasons(copy);
        readPlanTexts(copy);
        for (const { rows } of tables) {
          for (const { cells } of rows)
            for (const { line, raw } of cells) expect(copy.lines[line - 1]?.text).toContain(raw);
        }
      }),
      { numRuns: 60, seed: 113 },
    );
  });

  test('that lost one row of the detail table says so', () => {
    const rows = lines.map(({ amountLine }) => amountLine);
    fc.assert(
      fc.property(fc.constantFrom(...rows), (line) => {
        const copy = tabDocument(printed.filter((_, at) => at !== line - 1).join('\n'));
        const faults = tabStatementReaders.flatMap((reader) => {
          const { tables, diagnostics } = reader.read(copy);
          const broken = tables
            .flatMap((table) => checkTable(table, reader.form))
            .filter(({ status }) => status === 'broken');
          return [...diagnostics, ...broken];
        });
        expect(faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 77, seed: 113 },
    );
  });
});

function applyDamage(text: readonly string[], steps: readonly { kind: string; at: number }[]): string[] {
  let copy = [...text];
  for (const { kind, at } of steps) {
    const place = at % Math.max(copy.length, 1);
    const line = copy[place] ?? '';
    if (kind === 'delete') copy.splice(place, 1);
    else if (kind === 'duplicate') copy.splice(place, 0, line);
    else if (kind === 'swap') copy.splice(place, 2, copy[place + 1] ?? '', line);
    else if (place > copy.length / 2) copy = copy.slice(0, place);
    else copy[place] = line.slice(0, line.length / 2);
  }
  return copy;
}

/** The purchase lines by object, each with its product, and each object with its sum against the subtotal that the book prints. */
function proof(items: readonly PurchaseLine[]): string {
  const table = results.find(({ form }) => form.slug === 'expenditure-plan-details')?.tables[0];
  const out: string[] = [];
  const groups = new Map<string, PurchaseLine[]>();
  for (const item of items) {
    const above = [item.workPlan, item.subPlan, item.object1, item.object2];
    const heading = above.map(({ code, name }) => `${code} ${name}`).join(' / ');
    groups.set(heading, [...(groups.get(heading) ?? []), item]);
  }
  for (const [heading, members] of groups) {
    const path = [members[0]?.workPlan, members[0]?.subPlan, members[0]?.object1, members[0]?.object2].map(
      (part) => part?.name ?? '',
    );
    const printed = table?.rows
      .find((row) => row.path.join() === path.join())
      ?.cells.find(({ column }) => column === '預算數');
    const sum = members.reduce((total, { amountNtd }) => total.add(amountNtd), new Decimal(0));
    if (printed) expect(`${heading} ${sum.toFixed()}`).toBe(`${heading} ${printed.value}`);
    out.push(heading);
    for (const item of members) {
      const place = item.lineFrom === item.lineTo ? `${item.lineFrom}` : `${item.lineFrom}-${item.lineTo}`;
      const product =
        item.quantity === ''
          ? '(unit, quantity and price lost)'
          : `${item.quantity} ${item.unit} × ${item.unitPriceNtd}`;
      out.push(`  ${place}: ${product} = ${item.amountNtd}  ${item.description || '(無說明)'}`);
    }
    out.push(
      `  sum ${sum.toFixed()}, ${printed ? `printed ${printed.raw} on ${printed.line}` : 'subtotal not printed'}`,
      '',
    );
  }
  return out.join('\n');
}
