import type { DataTable, FieldKind } from './data-table.ts';

const kinds: Readonly<Record<FieldKind, string>> = { text: 'text', integer: 'integer', amount: 'exact decimal' };

/** `docs/data-dictionary.md`: every file of `/data/` and every column, from the tables that write them. */
export function dataDictionary(tables: readonly DataTable[]): string {
  const sections = tables.map(({ name, title, description, primaryKey, fields }) => {
    const key =
      primaryKey.length > 0 ? `\n\nA row is known by ${primaryKey.map((field) => `\`${field}\``).join(', ')}.` : '';
    const rows = fields.map(
      (field) => `| \`${field.name}\` | ${field.title} | ${kinds[field.kind]} | ${cell(field.description)} |`,
    );
    return `## ${name}.csv\n\n${title}. ${description}${key}\n\n| column | 中文 | kind | meaning |\n|---|---|---|---|\n${rows.join('\n')}`;
  });
  return [
    '# Data dictionary',
    'Made from `src/data-files/tables/` by `npm run docs`; do not edit.',
    'Every file stands under `/data/` as `.csv` (UTF-8 with a byte-order mark, RFC 4180) and as `.json` with the same columns, where exact decimals are strings. Empty means that the book prints nothing. `datapackage.json` says the same to programs.',
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Text that keeps to its cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
