import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { isMap, isNode, parseDocument, visit } from 'yaml';
import type { DecisionFile, Decisions } from '../decisions/decisions.ts';
import { decisionSchemas } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * Reads and validates every file of `data/`. A file that is missing or wrong counts as empty and is reported with the
 * line of the entry at fault (DATA-INVALID).
 */
export async function readDecisions(folder: string): Promise<{ decisions: Decisions; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const decisions: Partial<Record<DecisionFile, unknown>> = {};
  for (const name of Object.keys(decisionSchemas) as DecisionFile[]) {
    // JSON is YAML, so that faults of both are said with their line.
    const file = name === 'cities' ? 'cities.json' : `${name}.yaml`;
    const fault = (line: number, path: string, found: string, expected: string) =>
      diagnostics.push({
        code: 'DATA-INVALID',
        severity: 'error',
        at: { document: file, line },
        values: { path, found, expected },
      });
    decisions[name] = [];
    let text: string;
    try {
      text = await readFile(join(folder, file), 'utf8');
    } catch {
      fault(0, file, 'unreadable', 'a readable file');
      continue;
    }
    const document = parseDocument(text);
    for (const error of document.errors)
      fault(error.linePos?.[0].line ?? 0, 'YAML', error.message.split('\n')[0] ?? '', 'valid YAML');
    if (document.errors.length > 0) continue;
    if (numberedFiles.has(name)) numberEntries(document, text);
    const result = decisionSchemas[name].safeParse(document.toJS() ?? []);
    if (result.success) decisions[name] = result.data;
    for (const issue of result.error?.issues ?? []) {
      const node = document.getIn(issue.path as (string | number)[], true);
      const start = isNode(node) ? node.range?.[0] : undefined;
      fault(
        start === undefined ? 0 : text.slice(0, start).split('\n').length,
        issue.path.join('.'),
        issue.message,
        issue.code,
      );
    }
  }
  return { decisions: decisions as Decisions, diagnostics: [...diagnostics, ...unknownCities(decisions as Decisions)] };
}

/** Every city that an entry names must be one of `cities.json`, where its names are (DATA-INVALID). */
function unknownCities(decisions: Decisions): Diagnostic[] {
  const known = new Set(decisions.cities.map(({ id }) => id));
  return decisions.documents
    .filter(({ city }) => !known.has(city))
    .map(({ id, city }) => ({
      code: 'DATA-INVALID',
      severity: 'error',
      at: { document: 'documents.yaml', line: 0 },
      values: { path: `${id}.city`, found: city, expected: [...known].join(' | ') || 'cities.json' },
    }));
}

/** Files whose entries know their own line, because the compiler reports faults of single entries. */
const numberedFiles: ReadonlySet<DecisionFile> = new Set(['indicators', 'links', 'promises']);

/** Gives every list entry that is a mapping and may carry a `line` the 1-based line on which it begins. */
function numberEntries(document: Document, text: string): void {
  visit(document, {
    Seq(_, list) {
      for (const entry of list.items) {
        if (isMap(entry) && (entry.has('phrase') || entry.has('slug') || entry.has('items') || entry.has('state'))) {
          entry.set('line', text.slice(0, entry.range?.[0] ?? 0).split('\n').length);
        }
      }
    },
  });
}
