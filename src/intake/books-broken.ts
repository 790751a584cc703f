import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printDiagnostic } from '../diagnostics/print-diagnostic.ts';

/** The build stops here: the books or the decisions about them have errors. The message lists them, place first. */
export class BooksBroken extends Error {
  constructor(errors: readonly Diagnostic[]) {
    const shown = errors.slice(0, 20).map((error) => printDiagnostic(error, 'zh'));
    const more =
      errors.length > shown.length ? `\n… ${errors.length - shown.length} more; npm run compile lists all` : '';
    super(`${errors.length} errors in the books\n${shown.join('\n')}${more}`);
    this.name = 'BooksBroken';
  }
}
