import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printForBuilders } from '../diagnostics/print-for-builders.ts';

/** The build stops here: the books or the decisions about them have errors. The message lists them, place first. */
export class BooksBroken extends Error {
  constructor(errors: readonly Diagnostic[]) {
    super(`書裡有 ${errors.length} 個錯誤 / ${errors.length} errors in the books\n${printForBuilders(errors)}`);
    this.name = 'BooksBroken';
  }
}
