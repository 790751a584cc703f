import { catalogue } from './catalogue.ts';

/** `docs/diagnostics.md`: every finding that the compiler can report, from the words that it reports them in. */
export function diagnosticsPage(): string {
  const entries = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1));
  const list = entries.map(([code]) => `[${code}](#${code.toLowerCase()})`).join(' · ');
  const sections = entries.map(([code, { severity, zh, en }]) =>
    [
      `## ${code}`,
      `${severity}`,
      `> ${escaped(zh.message)}  \n> ${escaped(en.message)}`,
      `${escaped(zh.hint)}  \n${escaped(en.hint)}`,
    ].join('\n\n'),
  );
  return [
    '# Diagnostics',
    'Made from `src/diagnostics/` by `npm run docs`; do not edit.',
    `A finding is one line, \`document:line severity CODE message\`, then what to do about it; a finding about a whole document has no line. Words in braces are filled in. An \`error\` stops the build, a \`warning\` does not. There are ${entries.length} codes; they are stable.`,
    list,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Text as Markdown shows it, not as it would be marked up. */
function escaped(text: string): string {
  return text.replace(/[<>*_]/g, '\\$&');
}
