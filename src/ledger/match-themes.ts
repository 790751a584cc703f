import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Programme } from '../statements/programmes/programme-items.ts';

/**
 * Holds `data/programme-themes.yaml` to the programme items: every item that a theme names is there (THEME-UNKNOWN). Items of
 * documents that are not there are left alone; an item without a theme is no fault.
 */
export function matchThemes(
  themes: Decisions['programme-themes'],
  programmes: readonly Programme[],
  documents: readonly { readonly entry: { readonly id: string } }[],
): Diagnostic[] {
  const present = new Set(documents.map(({ entry }) => entry.id));
  const known = new Set(programmes.map(({ id }) => id));
  return themes.flatMap(({ theme, items, line }) =>
    items
      .filter((id) => present.has(id.slice(0, 3)) && !known.has(id))
      .map(
        (item): Diagnostic => ({
          code: 'THEME-UNKNOWN',
          severity: 'error',
          at: { document: 'programme-themes.yaml', line },
          values: { theme, item },
        }),
      ),
  );
}
