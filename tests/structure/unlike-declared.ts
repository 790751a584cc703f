import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDecisions } from '../../src/intake/read-decisions.ts';

/** Files of a folder of books that `documents.yaml` does not declare byte for byte, and entries whose file is not there. */
export async function unlikeDeclared(seeds: string, data: string): Promise<string[]> {
  const { decisions } = await readDecisions(data);
  const found = readdirSync(seeds).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(seeds, file)))
        .digest('hex')}`,
  );
  const declared = decisions.documents.map(({ file, sha256 }) => `${file} ${sha256}`);
  return [...found.filter((one) => !declared.includes(one)), ...declared.filter((one) => !found.includes(one))].sort();
}
