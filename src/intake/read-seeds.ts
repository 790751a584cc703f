import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentEntry } from '../documents/source-document.ts';
import type { SeedFile } from '../ledger/compile-books.ts';

type SeedFault = Extract<DiagnosticCode, `SEED-${string}`>;

/** What the system's own codes mean for a seed; what is not here is there and cannot be read. */
const refusals: Readonly<Record<string, SeedFault>> = {
  ENOENT: 'SEED-MISSING',
  ENOTDIR: 'SEED-MISSING',
  EACCES: 'SEED-FORBIDDEN',
  EPERM: 'SEED-FORBIDDEN',
  EISDIR: 'SEED-FOLDER',
};

/**
 * Reads the seed of every document as UTF-8. Emits SEED-MISSING, SEED-FORBIDDEN, SEED-FOLDER, SEED-UNREADABLE, SEED-EMPTY,
 * SEED-ENCODING, SEED-TRUNCATED; such a seed is left out.
 * @param read gives a file's bytes, or throws what the system says
 */
export async function readSeeds(
  folder: string,
  documents: readonly DocumentEntry[],
  read: (path: string) => Promise<Buffer> = readFile,
): Promise<{ seeds: SeedFile[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const seeds: SeedFile[] = [];
  for (const { id, file } of documents) {
    const fault = (code: SeedFault, values: Record<string, string> = {}) =>
      diagnostics.push({ code, severity: 'error', at: { document: id, line: 0 }, values: { file, ...values } });
    let bytes: Buffer;
    try {
      bytes = await read(join(folder, file));
    } catch (error) {
      const { code: reason = String(error) } = error as NodeJS.ErrnoException;
      fault(refusals[reason] ?? 'SEED-UNREADABLE', { reason });
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
