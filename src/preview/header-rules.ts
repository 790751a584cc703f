/** One rule of a `_headers` file: to which paths it applies and what it sets. */
export interface HeaderRule {
  /** Path pattern from the site's root; `*` stands for any characters, slashes too. */
  readonly pattern: string;
  readonly set: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as every static host does: unindented lines are path patterns, indented lines below them
 * `Name: value`. Lines without a colon (`! Name`, which only some hosts know) are faults here; others drop them in silence.
 * @throws when a line is none of these; the message names it
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; set: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const fault = () => new Error(`_headers:${index + 1} is neither a path nor a header: ${line}`);
    if (!/^\s/.test(line)) {
      if (!line.startsWith('/')) throw fault();
      rules.push({ pattern: line.trim(), set: [] });
      continue;
    }
    const rule = rules.at(-1);
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (rule && name !== undefined && value !== undefined) rule.set.push([name, value]);
    else throw fault();
  }
  return rules;
}

/**
 * The headers of one path: what all matching rules say. A header that two rules set is sent with both values, as hosts do.
 * @param path decoded path from the site's root, without query
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, set } of rules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of set) {
      const key = name.toLowerCase();
      const before = headers.get(key);
      headers.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

function matches(pattern: string, path: string): boolean {
  const literal = (part: string) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`).test(path);
}
