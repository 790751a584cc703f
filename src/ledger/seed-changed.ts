import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../documents/source-document.ts';

/**
 * A text that is no longer the one that `data/` was decided for: words can change without any sum noticing. Only a warning,
 * because a corrected book is welcome. Emits SEED-CHANGED; a document without a declared hash asserts nothing.
 */
export function seedChanged(documents: readonly SourceDocument[]): Diagnostic[] {
  return documents
    .filter(({ entry, sha256 }) => entry.sha256 !== undefined && sha256 !== '' && entry.sha256 !== sha256)
    .map(({ entry, sha256 }) => ({
      code: 'SEED-CHANGED',
      severity: 'warning',
      at: { document: entry.id, line: 0 },
      values: { file: entry.file, found: sha256.slice(0, 12) },
    }));
}
