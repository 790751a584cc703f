import { dataDictionary } from '../data-files/data-dictionary.ts';
import { dataTables } from '../data-files/data-tables.ts';
import { diagnosticsPage } from '../diagnostics/diagnostics-page.ts';

/** The pages of `docs/` that say what the code says, by path from the project's folder. */
export function generatedDocs(): Readonly<Record<string, string>> {
  return {
    'docs/diagnostics.md': diagnosticsPage(),
    'docs/data-dictionary.md': dataDictionary(dataTables),
  };
}
