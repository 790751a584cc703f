import { catalogue } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

export type DiagnosticLanguage = 'zh' | 'en';

/** Words around the lines that a finding rests on, and how many of them are listed. */
const relatedWords = {
  zh: { also: '也看第', end: '行', more: '等' },
  en: { also: 'see also line', end: '', more: ' and others' },
};
const listed = 12;

/**
 * One line `document:line severity CODE message` (without `:line` for a finding about the whole document), then indented: a hint, and the other lines that the finding rests on.
 * Chinese or English.
 * @returns text without a trailing newline and without colour
 */
export function printDiagnostic(diagnostic: Diagnostic, language: DiagnosticLanguage): string {
  const { message, hint } = catalogue[diagnostic.code][language];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => diagnostic.values[name] ?? whole);
  const { document, line } = diagnostic.at;
  // Line 0 is the document as a whole; nobody can look it up.
  const place = line === 0 ? document : `${document}:${line}`;
  const { also, end, more } = relatedWords[language];
  const related = diagnostic.related ?? [];
  const others =
    related.length === 0
      ? []
      : [
          `${also} ${related.slice(0, listed).join(language === 'zh' ? '、' : ', ')}${related.length > listed ? more : ''} ${end}`.trimEnd(),
        ];
  return [
    `${place} ${diagnostic.severity} ${diagnostic.code} ${fill(message)}`,
    ...[fill(hint), ...others].map((detail) => `    ${detail}`),
  ].join('\n');
}
