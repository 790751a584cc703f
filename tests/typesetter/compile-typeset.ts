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

/** What the compiler says of a typeset book beside the statements that are {@link notTypeset} and of digits in full width. */
export function faultsOf({ diagnostics }: CompiledBooks): string[] {
  return diagnostics
    .filter(({ code }) => code !== 'STATEMENT-MISSING' && code !== 'DIGITS-FULL-WIDTH')
    .map((diagnostic) => printDiagnostic(diagnostic, 'en'));
}

/** The lines of a typeset book that the compiler found full-width digits on. */
export function fullWidthLines({ diagnostics }: CompiledBooks): number {
  return diagnostics.filter(({ code }) => code === 'DIGITS-FULL-WIDTH').length;
}

/**
 * Every figure that the compiler found, as `slug｜path｜code｜column value`, and every reason, as `slug｜path｜code｜words`.
 * Percentages follow from the figures; the checks hold them.
 */
export function foundFigures({ statements }: CompiledBooks): string[] {
  return statements.flatMap(({ slug, rows }) =>
    rows.flatMap(({ path, code, cells, note }) =>
      rowClaims(
        [slug, path.join('／'), code],
        cells.filter(({ unit }) => unit !== '%').map(({ column, value }) => [column, value]),
        reasoned.has(slug) ? note : '',
      ),
    ),
  );
}

/** The same of the accounts that were typeset. */
export function typesetFigures({ tables }: TypesetBook): string[] {
  return tables.flatMap(({ slug, rows }) =>
    rows.flatMap(({ path, code, figures, note = '' }) =>
      rowClaims([slug, path.join('／'), code], Object.entries(figures), reasoned.has(slug) ? note : ''),
    ),
  );
}

/** Statements of an account whose rows say why. */
const reasoned: ReadonlySet<string> = new Set([
  ...['expenditure-by-agency', 'capital-asset-changes', 'personnel-details'],
  ...['revenue-differences', 'carry-over-analysis', 'surplus-analysis'],
]);

function rowClaims(
  row: readonly string[],
  figures: readonly (readonly [column: string, value: bigint | string])[],
  note: string,
): string[] {
  const claims = figures.map(([column, value]) => [...row, `${column} ${value}`]);
  return [...claims, ...(note === '' ? [] : [[...row, note]])].map((claim) => claim.join('｜'));
}

export { compileBooks };
