import type { Decisions } from '../../src/decisions/decisions.ts';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import type { DocumentKind, LayoutKind } from '../../src/documents/source-document.ts';
import type { SeedFile } from '../../src/ledger/compile-books.ts';
import { compileBooks } from '../../src/ledger/compile-books.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';
import type { TypesetBook } from './typeset-row.ts';

const forms: Readonly<Record<'spread' | 'tab', DocumentKind>> = { spread: 'final-account', tab: 'unit-budget' };

/** The shape of `data/` with nothing decided. */
export function nothingDecided(decisions: Decisions): Decisions {
  const none = Object.entries(decisions).map(([name, entries]) => [name, Array.isArray(entries) ? [] : entries]);
  return Object.fromEntries(none) as Decisions;
}

/** What `data/` would decide of typeset books: their identity, and the damage that was done to them. */
export function typesetDecisions(books: readonly TypesetBook[], layout: 'spread' | 'tab', none: Decisions): Decisions {
  const documents = books.map((_, at) => ({
    id: String(at).padStart(3, '0'),
    file: `${at}.txt`,
    title: '某市政府某局 120 年度',
    agency: '某市政府某局',
    city: 'taichung' as const,
    fiscalYear: 120,
    kind: forms[layout],
    layout: layout as LayoutKind,
  }));
  const readings = books.flatMap(({ damage, text }, at) => {
    const declared = {
      id: `damage-${at}`,
      document: documents[at]?.id ?? '',
      lineFrom: 1,
      lineTo: text.split('\n').length,
      printed: text.split('\n').find((line) => line.trim() !== '') ?? '',
      reading: '…',
      reason: '…',
    };
    return damage.size === 0 ? [] : [{ ...declared, what: [...damage] }];
  });
  return { ...none, documents, readings };
}

/** Typeset books as seeds. */
export function typesetSeeds(books: readonly TypesetBook[]): SeedFile[] {
  return books.map(({ text }, at) => ({ file: `${at}.txt`, text, sha256: '' }));
}

/** The statements of the form that the typesetter does not set: the compiler must miss exactly these, and the test lists them. */
export function notTypeset({ diagnostics }: CompiledBooks): string[] {
  return diagnostics
    .filter(({ code }) => code === 'STATEMENT-MISSING')
    .map(({ values }) => values['statement'] ?? '')
    .sort();
}

/** What the compiler says of a typeset book beside the statements that are {@link notTypeset}. */
export function faultsOf({ diagnostics }: CompiledBooks): string[] {
  return diagnostics
    .filter(({ code }) => code !== 'STATEMENT-MISSING')
    .map((diagnostic) => printDiagnostic(diagnostic, 'en'));
}

/** Every figure of the typeset statements that the compiler found, as `slug｜path｜code｜column value`. */
export function foundFigures(book: TypesetBook, { statements }: CompiledBooks): string[] {
  const slugs = new Set(book.tables.map(({ slug }) => slug));
  return statements
    .filter(({ slug }) => slugs.has(slug))
    .flatMap(({ slug, rows }) =>
      rows.flatMap(({ path, code, cells }) =>
        cells
          .filter(({ unit }) => unit !== '%')
          .map(({ column, value }) => `${slug}｜${path.join('／')}｜${code}｜${column} ${value}`),
      ),
    );
}

/** The same of the accounts that were typeset. */
export function typesetFigures({ tables }: TypesetBook): string[] {
  return tables.flatMap(({ slug, rows }) =>
    rows.flatMap(({ path, code, figures }) =>
      Object.entries(figures).map(([column, value]) => `${slug}｜${path.join('／')}｜${code}｜${column} ${value}`),
    ),
  );
}

export { compileBooks };
