import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { numberLines } from '../documents/source-document.ts';
import type { CompiledBooks, CompiledDocument } from './compiled-books.ts';

/** One seed file as the intake found it: decoded text and the hash of its bytes. */
export interface SeedFile {
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

/**
 * The whole compile: text and decisions in, books out. Pure; every fault is a diagnostic and nothing stops at the first.
 */
export function compileBooks(seeds: readonly SeedFile[], decisions: Decisions): CompiledBooks {
  const diagnostics: Diagnostic[] = [];
  const documents: CompiledDocument[] = [];
  for (const entry of decisions.documents) {
    const seed = seeds.find((candidate) => candidate.file === entry.file);
    if (!seed) continue;
    documents.push({ entry, lines: numberLines(seed.text), sha256: seed.sha256 });
  }
  return {
    documents, statements: [], facts: [], lineItems: [], programmes: [], blocks: [], proseFigures: [], reasons: [],
    checks: [], readings: decisions.readings, discrepancies: decisions.discrepancies, diagnostics,
  };
}
