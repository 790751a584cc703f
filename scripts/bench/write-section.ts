import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts what was measured between the two marks of a page that people wrote: `<!-- scale begins … -->`, `<!-- scale ends -->`.
 * What stands around them stays.
 * @param made the command that made it, named in the first mark
 */
export function writeSection(file: string, name: string, made: string, content: string): void {
  const page = readFileSync(file, 'utf8');
  const section = new RegExp(`<!-- ${name} begins[^>]*-->[\\s\\S]*?<!-- ${name} ends -->`);
  if (!section.test(page)) throw new Error(`${file} has no section ${name}`);
  const written = `<!-- ${name} begins; made by ${made} -->\n\n${content.trim()}\n\n<!-- ${name} ends -->`;
  writeFileSync(
    file,
    page.replace(section, () => written),
  );
  console.log(`${file}: ${name} written`);
}

/** A table in Markdown: the first column is words, the others are figures. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, at) => (at === 0 ? '---' : '--:'));
  return [line(heads), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}
