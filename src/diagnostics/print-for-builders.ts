import type { Diagnostic } from './diagnostic.ts';
import { printDiagnostic } from './print-diagnostic.ts';

const listed = 20;

/**
 * Findings for the log of a build, in Chinese and then in English, because whoever reads it chose neither. After twenty it only
 * says how many more there are and which command tells them all.
 * @returns text without a trailing newline; empty when nothing was found
 */
export function printForBuilders(found: readonly Diagnostic[]): string {
  const shown = found.slice(0, listed);
  const rest = found.length - shown.length;
  return [
    ...shown.flatMap((one) => [printDiagnostic(one, 'zh'), printDiagnostic(one, 'en')]),
    ...(rest > 0
      ? [`… 還有 ${rest} 則，npm run compile 會全部列出 / ${rest} more; npm run compile lists them all`]
      : []),
  ].join('\n');
}
