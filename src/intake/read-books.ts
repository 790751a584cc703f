import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Decisions } from '../decisions/decisions.ts';
import { decisionSchemas } from '../decisions/decisions.ts';
import { catalogue } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compileBooks } from '../ledger/compile-books.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { SeedFile } from '../ledger/compile-books.ts';

/** Where the books and the decisions about them are. */
export interface BookFolders {
  readonly seeds: string;
  readonly data: string;
}

/** Reads both folders and compiles them. The only door between the disk and the compiler. */
export async function readAndCompile(folders: BookFolders): Promise<CompiledBooks> {
  const { decisions, diagnostics: dataFaults } = await readDecisions(folders.data);
  const { seeds, diagnostics: seedFaults } = await readSeeds(folders.seeds, decisions);
  const books = compileBooks(seeds, decisions);
  return { ...books, diagnostics: [...dataFaults, ...seedFaults, ...books.diagnostics] };
}

async function readDecisions(folder: string): Promise<{ decisions: Decisions; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const read = async <K extends keyof typeof decisionSchemas>(file: K) => {
    let text = '';
    try {
      text = await readFile(join(folder, file), 'utf8');
    } catch {
      diagnostics.push(invalid(file, 0, file, 'missing', 'a file'));
    }
    const document = parseDocument(text);
    for (const error of document.errors) {
      diagnostics.push(invalid(file, error.linePos?.[0].line ?? 0, 'YAML', error.message.split('\n')[0] ?? '', 'YAML'));
    }
    const result = decisionSchemas[file].safeParse(document.toJS() ?? []);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const node = document.getIn(issue.path as (string | number)[], true) as { range?: [number, number, number] } | undefined;
      const line = node?.range ? text.slice(0, node.range[0]).split('\n').length : 0;
      diagnostics.push(invalid(file, line, issue.path.join('.'), issue.message, issue.code));
    }
    return [];
  };
  const documents = (await read('documents.yaml')) as Decisions['documents'];
  const readings = (await read('readings.yaml')) as Decisions['readings'];
  const discrepancies = (await read('discrepancies.yaml')) as Decisions['discrepancies'];
  return { decisions: { documents, readings, discrepancies }, diagnostics };
}

function invalid(file: string, line: number, path: string, found: string, expected: string): Diagnostic {
  return { code: 'DATA-INVALID', severity: catalogue['DATA-INVALID'].severity, at: { document: file, line }, values: { path, found, expected } };
}

async function readSeeds(folder: string, decisions: Decisions): Promise<{ seeds: SeedFile[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const seeds: SeedFile[] = [];
  for (const { id, file } of decisions.documents) {
    const fault = (code: 'SEED-MISSING' | 'SEED-ENCODING' | 'SEED-EMPTY', values: Record<string, string> = {}) =>
      diagnostics.push({ code, severity: 'error', at: { document: id, line: 0 }, values: { file, ...values } });
    let bytes: Buffer;
    try {
      bytes = await readFile(join(folder, file));
    } catch {
      fault('SEED-MISSING');
      continue;
    }
    if (bytes.length === 0) {
      fault('SEED-EMPTY');
      continue;
    }
    const wrongByte = firstInvalidByte(bytes);
    if (wrongByte !== undefined) fault('SEED-ENCODING', { byte: String(wrongByte) });
    else seeds.push({ file, text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return { seeds, diagnostics };
}

/** Offset (1-based) of the first byte that is not UTF-8, or `undefined`. */
function firstInvalidByte(bytes: Buffer): number | undefined {
  const decoded = bytes.toString('utf8');
  if (!decoded.includes('\uFFFD')) return undefined;
  const again = Buffer.from(decoded, 'utf8');
  if (again.equals(bytes)) return undefined;
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at += 1;
  return at + 1;
}
