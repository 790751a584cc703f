import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { isMap, isNode, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { DecisionFile, Decisions } from '../decisions/decisions.ts';
import { decisionSchemas } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { activeCharacter, codePoint } from '../documents/passive-text.ts';
import type { DecisionPlace } from './decision-place.ts';
import { decisionPlace } from './decision-place.ts';

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
    const fault = (line: number, zh: string, en: string, place = decisionPlace([], [], file)) =>
      diagnostics.push(invalid(file, line, place, zh, en));
    decisions[name] = [];
    let text: string;
    try {
      text = await readFile(join(folder, file), 'utf8');
    } catch {
      fault(0, '讀不到這個檔案', 'the file cannot be read');
      continue;
    }
    const document = parseDocument(text);
    for (const error of document.errors)
      fault(
        error.linePos?.[0].line ?? 0,
        `YAML 的寫法有誤，無法讀取（${yamlFault(error.message)}）`,
        `not valid YAML (${yamlFault(error.message)})`,
      );
    if (document.errors.length > 0) continue;
    for (const { line, character } of actingCharacters(document, text))
      fault(
        line,
        `含有 ${character}，這不是能印出的字，或會改變文字的方向；刪去這個字`,
        `holds ${character}, which prints nothing or turns round what follows; take it out`,
      );
    if (numberedFiles.has(name)) numberEntries(document, text);
    const given = document.toJS() ?? [];
    const result = decisionSchemas[name].safeParse(given, { error: inEnglish });
    if (result.success) decisions[name] = result.data;
    const inWords = result.success
      ? []
      : (decisionSchemas[name].safeParse(given, { error: inChinese }).error?.issues ?? []);
    for (const [at, issue] of (result.error?.issues ?? []).entries()) {
      const node = document.getIn(issue.path as (string | number)[], true);
      const start = isNode(node) ? node.range?.[0] : undefined;
      fault(
        start === undefined ? 0 : text.slice(0, start).split('\n').length,
        inWords[at]?.message ?? issue.message,
        issue.message,
        decisionPlace(issue.path, given, file),
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
    .map((entry) =>
      invalid(
        'documents.yaml',
        0,
        decisionPlace([0, 'city'], [entry], 'documents.yaml'),
        `cities.json 裡沒有「${entry.city}」（有 ${[...known].join('、')}）`,
        `cities.json has no ${entry.city} (it has ${[...known].join(', ')})`,
      ),
    );
}

function invalid(file: string, line: number, place: DecisionPlace, zh: string, en: string): Diagnostic {
  const values = { path: place.path, zhPlace: place.zh, enPlace: place.en, zh, en };
  return { code: 'DATA-INVALID', severity: 'error', at: { document: file, line }, values };
}

/** Characters of its texts that do something instead of being read, each where it stands: nobody needs them to decide anything. */
function actingCharacters(document: Document, text: string): { line: number; character: string }[] {
  const found: { line: number; character: string }[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const [character] = (typeof value === 'string' && value.match(activeCharacter)) || [];
      if (character !== undefined)
        found.push({ line: text.slice(0, range?.[0] ?? 0).split('\n').length, character: codePoint(character) });
    },
  });
  return found;
}

const inChinese = z.locales.zhTW().localeError;
const inEnglish = z.locales.en().localeError;

function yamlFault(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/:$/, '');
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
