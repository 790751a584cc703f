import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentEntry } from '../documents/source-document.ts';
import type { SeedFile } from '../ledger/compile-books.ts';

/** Reads the seed of every document as UTF-8. Emits SEED-MISSING, SEED-EMPTY, SEED-ENCODING, SEED-TRUNCATED; such a seed is left out. */
export async function readSeeds(
  folder: string,
  documents: readonly DocumentEntry[],
): Promise<{ seeds: SeedFile[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const seeds: SeedFile[] = [];
  for (const { id, file } of documents) {
    const fault = (
      code: 'SEED-MISSING' | 'SEED-ENCODING' | 'SEED-TRUNCATED' | 'SEED-EMPTY',
      values: Record<string, string> = {},
    ) => diagnostics.push({ code, severity: 'error', at: { document: id, line: 0 }, values: { file, ...values } });
    let bytes: Buffer;
    try {
      bytes = await readFile(join(folder, file));
    } catch {
      fault('SEED-MISSING');
      continue;
    }
    const wrongByte = firstInvalidByte(bytes);
    if (bytes.length === 0) fault('SEED-EMPTY');
    else if (wrongByte !== undefined && isOnlyCut(bytes)) fault('SEED-TRUNCATED', { byte: String(wrongByte) });
    else if (wrongByte !== undefined) fault('SEED-ENCODING', { byte: String(wrongByte) });
    else seeds.push({ file, text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return { seeds, diagnostics };
}

/** Whether the bytes are UTF-8 that would go on: nothing is wrong but that the last character is not whole. */
function isOnlyCut(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Offset (1-based) of the first byte that is not UTF-8, or `undefined`. */
function firstInvalidByte(bytes: Buffer): number | undefined {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  if (again.equals(bytes)) return undefined;
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at += 1;
  return at + 1;
}
