import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import { announcedStatements, sameTitle } from '../statements/announced-statements.ts';
import type { StatementTable } from '../statements/statement-table.ts';

/**
 * Holds what a book announces against what was read from it: every announced statement is compiled, or declared in
 * `data/absent-statements.yaml` as missing from the text (STATEMENT-ABSENT). A declaration of one that is there, or that the
 * line does not announce, is an error too (ABSENCE-WRONG). One without a line says that the book does not announce it either.
 */
export function matchAnnounced(
  documents: readonly SourceDocument[],
  tables: readonly StatementTable[],
  absent: Decisions['absent-statements'],
): Diagnostic[] {
  return documents.flatMap((document) => {
    const { id } = document.entry;
    const compiled = tables.filter((table) => table.document === id).map(({ statement }) => sameTitle(statement));
    const declared = absent.filter((entry) => entry.document === id);
    const isCompiled = (title: string) => compiled.some((own) => own.startsWith(sameTitle(title)));
    const missing = announcedStatements(document).filter(
      ({ title }) => !isCompiled(title) && !declared.some((entry) => sameTitle(entry.title) === title),
    );
    const wrong = declared.filter(
      ({ title, line }) =>
        isCompiled(title) ||
        (line !== undefined && !sameTitle(document.lines[line - 1]?.text ?? '').includes(sameTitle(title))),
    );
    return [
      ...missing.map(
        ({ title, line }): Diagnostic => ({
          code: 'STATEMENT-ABSENT',
          severity: 'error',
          at: { document: id, line },
          values: { statement: title },
        }),
      ),
      ...wrong.map(
        ({ title, line = 0 }): Diagnostic => ({
          code: 'ABSENCE-WRONG',
          severity: 'error',
          at: { document: id, line },
          values: { statement: title },
        }),
      ),
    ];
  });
}

/** What readers found, but for the statements that `data/absent-statements.yaml` declares neither printed nor announced. */
export function withoutDeclaredAbsences(
  found: readonly Diagnostic[],
  absent: Decisions['absent-statements'],
): Diagnostic[] {
  const declared = new Set(
    absent.filter(({ line }) => line === undefined).map(({ document, title }) => `${document} ${sameTitle(title)}`),
  );
  return found.filter(
    ({ code, at, values }) =>
      code !== 'STATEMENT-MISSING' || !declared.has(`${at.document} ${sameTitle(String(values['statement'] ?? ''))}`),
  );
}
