import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNarrowTable } from '../../src/documents/narrow-columns.ts';
import { numberLines } from '../../src/documents/source-document.ts';

const folder = join(import.meta.dirname, 'narrow-columns');

describe('a flattened table gives these rows', () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      const lines = numberLines(readFileSync(join(folder, name, 'input.txt'), 'utf8'));
      const table = readNarrowTable(lines, { name: 10, plan: 23, result: 27 });
      const rows = table.rows.map((row) => ({
        group: row.group.text,
        name: row.cells.name.text,
        plan: row.cells.plan.text,
        result: row.cells.result.text,
        lines: [row.lineFrom, row.lineTo],
      }));
      expect({
        head: table.head.map((cell) => cell.text),
        rows,
        pageNumbers: table.pageNumbers.map((line) => line.number),
      }).toEqual(parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8')));
    });
  }
});
