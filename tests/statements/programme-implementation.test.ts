import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { DocumentEntry } from '../../src/documents/source-document.ts';
import { numberLines } from '../../src/documents/source-document.ts';
import {
  readImplementation,
  readImplementationTable,
} from '../../src/statements/programmes/programme-implementation.ts';

const root = join(import.meta.dirname, '../..');
const books = parse(readFileSync(join(root, 'data/documents.yaml'), 'utf8')) as DocumentEntry[];
const account = books.find((entry) => entry.kind === 'final-account') as DocumentEntry;
const text = readFileSync(join(root, 'seeds', account.file), 'utf8');
const lines = numberLines(text);

describe('各項工作計畫實施情形 of the final account', () => {
  it('reads as the golden file that was checked by eye against the book', async () => {
    const golden = readImplementation(account, lines).map((programme) => ({
      id: programme.id,
      lines: `${programme.lineFrom}-${programme.lineTo}`,
      workPlan: programme.workPlan,
      name: programme.name,
      plan: programme.plan,
      result: programme.result,
    }));
    await expect(stringify(golden, { lineWidth: 0 })).toMatchFileSnapshot('programme-implementation.golden.yaml');
  });

  it('loses no character of the table and puts none in two places', () => {
    const table = readImplementationTable(lines);
    const from = table?.heading.number ?? 0;
    const to = lines.findIndex((line) => line.text.startsWith('四、其他重要說明'));
    const groups = new Map(table?.rows.map((row) => [row.group.lines[0], row.group.text]));
    const placed = [
      ...(table?.head.map((cell) => cell.text) ?? []),
      ...groups.values(),
      ...(table?.rows.flatMap((row) => [row.cells.name.text, row.cells.plan.text, row.cells.result.text]) ?? []),
      ...(table?.pageNumbers.map((line) => line.text) ?? []),
    ];
    expect(counted(placed.join(''))).toEqual(
      counted(
        lines
          .slice(from, to)
          .map((line) => line.text)
          .join(''),
      ),
    );
  });

  it('puts every character on the line that printed it, and every row after the one before', () => {
    let last = 0;
    for (const row of readImplementationTable(lines)?.rows ?? []) {
      for (const cell of Object.values(row.cells)) {
        for (const [at, char] of [...cell.text].entries()) {
          if (char.trim() !== '') expect(lines[(cell.lines[at] ?? 0) - 1]?.text).toContain(char);
        }
      }
      expect(row.lineFrom).toBeGreaterThan(last);
      last = row.lineTo;
    }
  });

  it('gives every item a name, a plan and a result that end as sentences do', () => {
    for (const programme of readImplementation(account, lines)) {
      expect(programme.name).not.toMatch(/[。，]|\n/);
      expect([programme.id, programme.plan, programme.result]).toEqual([
        programme.id,
        expect.stringMatching(/。$/),
        expect.stringMatching(/。$/),
      ]);
    }
  });

  it('a book cut short anywhere gives the rows before the cut unchanged, and never throws', () => {
    const whole = readImplementation(account, lines);
    const start = text.indexOf('各項工作計畫實施情形');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (share) => {
        const length = start + share * 150;
        const cut = readImplementation(account, numberLines(text.slice(0, length)));
        expect(cut.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, cut.length - 1)));
      }),
      { numRuns: 40, seed: 108 },
    );
  });
});

function counted(characters: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const char of characters.replace(/\s/g, '')) counts[char] = (counts[char] ?? 0) + 1;
  return counts;
}
