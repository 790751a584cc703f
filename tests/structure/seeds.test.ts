import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDecisions } from '../../src/intake/read-decisions.ts';

test('every book is byte for byte the one that data/documents.yaml declares', async () => {
  const { decisions } = await readDecisions('data');
  const found = readdirSync('seeds')
    .sort()
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`seeds/${file}`))
        .digest('hex'),
    ]);
  expect(found).toEqual(decisions.documents.map(({ file, sha256 }) => [file, sha256]).sort());
});
