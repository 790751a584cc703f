/** One rule of a `_headers` file: to which paths it applies, what it sets and what it takes away again. */
export interface HeaderRule {
  /** Path pattern from the site's root; `*` stands for any characters, slashes too. */
  readonly pattern: string;
  readonly set: readonly (readonly [name: string, value: string])[];
  /** Names (lower case) that a line `! Name` removes, if an earlier rule set them. */
  readonly remove: readonly string[];
}

/**
 * Reads a `_headers` file: unindented lines are path patterns, indented lines below them `Name: value` or `! Name`.
 * @throws when a line is none of these; the message names it
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; set: [string, string][]; remove: string[] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const fault = () => new Error(`_headers:${index + 1} is neither a path nor a header: ${line}`);
    if (!/^\s/.test(line)) {
      if (!line.startsWith('/')) throw fault();
      rules.push({ pattern: line.trim(), set: [], remove: [] });
      continue;
    }
    const rule = rules.at(-1);
    const removed = /^\s+!\s*([\w-]+)\s*$/.exec(line)?.[1];
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (rule && removed !== undefined) rule.remove.push(removed.toLowerCase());
    else if (rule && name !== undefined && value !== undefined) rule.set.push([name, value]);
    else throw fault();
  }
  return rules;
}

/**
 * The headers of one path, all matching rules applied in file order: a later rule replaces or removes what an earlier one set.
 * @param path decoded path from the site's root, without query
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, set, remove } of rules) {
    if (!matches(pattern, path)) continue;
    for (const name of remove) headers.delete(name);
    for (const [name, value] of set) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

function matches(pattern: string, path: string): boolean {
  const literal = (part: string) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`).test(path);
}
