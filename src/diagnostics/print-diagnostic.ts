import { catalogue } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

export type DiagnosticLanguage = 'zh' | 'en';

/**
 * One line `document:line severity CODE message`, then an indented hint. Chinese or English.
 * @returns text without a trailing newline and without colour
 */
export function printDiagnostic(diagnostic: Diagnostic, language: DiagnosticLanguage): string {
  const { message, hint } = catalogue[diagnostic.code][language];
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (whole, name: string) => diagnostic.values[name] ?? whole);
  const { document, line } = diagnostic.at;
  return `${document}:${line} ${diagnostic.severity} ${diagnostic.code} ${fill(message)}\n    ${fill(hint)}`;
}
