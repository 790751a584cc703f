import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { tabStatementReaders } from '../../src/statements/tab-statements.ts';
import { summarise, tabDocument } from './tab-fixtures.ts';

/** Each folder is one kind of damage in the smallest book that shows it, with what the statement then says. */
const folder = join(import.meta.dirname, 'tab');

for (const name of readdirSync(folder)) {
  test(name, () => {
    const document = tabDocument(readFileSync(join(folder, name, 'input.txt'), 'utf8'));
    const expected = parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8'));
    const reader = tabStatementReaders.find(({ form }) => form.title === expected.statement);
    if (!reader) throw new Error(`no reader for ${expected.statement}`);
    expect({ statement: reader.form.title, ...summarise(reader.read(document)) }).toEqual(expected);
  });
}
