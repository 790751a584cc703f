import { Decimal } from 'decimal.js';
import type { CheckResult } from '../checks/check-result.ts';
import type { DecisionFile, Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import { plainValue, statedEquations, statedFigures } from '../documents/stated-figures.ts';
import type { StatementTable } from '../statements/statement-table.ts';

/** What the books give: printed lines, cells, what checks and indicators compute. */
interface Given {
  readonly documents: readonly SourceDocument[];
  readonly statements: readonly StatementTable[];
  readonly checks: readonly CheckResult[];
}

/** A sentence of `data/` with the file and line where it stands, and the entry's place in the books if it has one. */
interface Sentence {
  readonly file: DecisionFile;
  readonly id: string;
  readonly text: string;
  readonly line: number;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** Fields that hold sentences for readers, in whatever file. Names, phrases and addresses are compared elsewhere. */
const sentenceFields = new Set([
  'reading',
  'reason',
  'text',
  'note',
  'warning',
  'definition',
  'explanation',
  'meaning',
]);
/** Facts from outside the books carry their own sources; a document's own entry has no sentences. */
const outside = /^(?:reference\/|documents$|english-names$|search-)/;

/**
 * Holds every figure that a sentence of `data/` writes against the books. Readings and discrepancies: every number must stand
 * on a line of their document, be a cell or what a check that they name gives, or follow from such numbers by an equation that
 * the entry writes out. Other files: the same of amounts (grouped by thousands, decimal, or with 元 or %). Emits FIGURE-UNGIVEN
 * and EQUATION-WRONG. Sentences about books that are not there are left alone.
 */
export function matchFigures(decisions: Decisions, given: Given): Diagnostic[] {
  const present = new Set(given.documents.map(({ entry }) => entry.id));
  const complete = decisions.documents.every(({ id }) => present.has(id));
  const known = new Map<string, ReadonlySet<string>>();
  const valuesOf = (document: string | undefined) => {
    const key = document ?? '';
    const values = known.get(key) ?? printedValues(given, document);
    known.set(key, values);
    return values;
  };
  const entries = Map.groupBy(sentencesOf(decisions), ({ entry }) => entry);
  return [...entries].flatMap(([entry, sentences]): Diagnostic[] => {
    const { document } = entry;
    const own = typeof document === 'string' ? document : undefined;
    if (own === undefined ? !complete : !present.has(own)) return [];
    const located = own !== undefined && typeof entry['lineFrom'] === 'number';
    const equations = sentences.flatMap(({ text }) => statedEquations(text));
    const values = new Set([...valuesOf(own), ...checkedValues(entry, given.checks)]);
    for (let before = -1; before < values.size; ) {
      before = values.size;
      for (const { terms, result, computed } of equations)
        if (computed === result.value && terms.every(({ value }) => values.has(value))) values.add(computed);
    }
    return sentences.flatMap((sentence) => [
      ...statedEquations(sentence.text)
        .filter(({ result, computed }) => computed !== result.value)
        .map(({ raw, computed }) => fault('EQUATION-WRONG', sentence, { equation: raw, computed })),
      ...[...new Set(statedFigures(sentence.text).map(({ raw }) => raw))]
        .filter((raw) => (located || isAmount(raw, sentence.text)) && !values.has(plainValue(raw)))
        .map((raw) => fault('FIGURE-UNGIVEN', sentence, { figure: raw })),
    ]);
  });
}

/** Whether a figure is a quantity that a book could give: the rest are years, dates, ordinals and codes. */
function isAmount(raw: string, text: string): boolean {
  if (/[,.]/.test(raw))
    return !/^\d{2,3}\.\d{1,2}$/.test(raw) || new RegExp(`${raw.replace('.', '\\.')}\\s?[%％元]`).test(text);
  return new RegExp(`(?<![\\d.,])${raw}\\s?(?:[%％元萬億]|千元|百分點)`).test(text);
}

/** Every number on the lines of a document, or of all, and every cell that was read of them. */
function printedValues({ documents, statements }: Given, document: string | undefined): Set<string> {
  const own = (id: string) => document === undefined || id === document;
  const lines = documents.filter(({ entry }) => own(entry.id)).flatMap(({ lines }) => lines);
  const tables = statements.filter((table) => own(table.document));
  return new Set([
    ...lines.flatMap(({ text }) => statedFigures(text).map(({ value }) => value)),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => plainValue(value)))),
  ]);
}

/** What the checks that an entry declares give, and the same rounded to the two decimals of a printed share. */
function checkedValues(entry: Sentence['entry'], checks: readonly CheckResult[]): string[] {
  const declared = Array.isArray(entry['checks']) ? (entry['checks'] as { check: string }[]) : [];
  return declared
    .flatMap(({ check }) => checks.find(({ id }) => id === check) ?? [])
    .flatMap(({ expected, found, difference }) => [expected, found, difference])
    .flatMap((digits) => [digits, new Decimal(digits).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString()])
    .map(plainValue);
}

/** Every sentence of `data/`, in the order of its files and entries. */
function sentencesOf(decisions: Decisions): Sentence[] {
  const files = Object.keys(decisions) as DecisionFile[];
  return files
    .filter((file) => !outside.test(file))
    .flatMap((file) => {
      const entries: readonly Readonly<Record<string, unknown>>[] = decisions[file];
      return entries.flatMap((entry, at) => sentencesWithin(file, entry, entry, String(at + 1)));
    });
}

function sentencesWithin(file: DecisionFile, value: unknown, entry: Sentence['entry'], place: string): Sentence[] {
  if (Array.isArray(value)) return value.flatMap((each) => sentencesWithin(file, each, entry, place));
  if (typeof value !== 'object' || value === null) return [];
  const named = entry['id'] ?? entry['slug'] ?? entry['name'] ?? entry['item'] ?? entry['kind'] ?? entry['title'];
  return Object.entries(value).flatMap(([field, own]): Sentence[] => {
    if (typeof own !== 'string') return sentencesWithin(file, own, entry, place);
    if (!sentenceFields.has(field.replace(/English$/, ''))) return [];
    const line = typeof entry['line'] === 'number' ? entry['line'] : 0;
    return [{ file, id: typeof named === 'string' ? named : place, text: own, line, entry }];
  });
}

function fault(
  code: 'FIGURE-UNGIVEN' | 'EQUATION-WRONG',
  { file, id, line, entry }: Sentence,
  values: Readonly<Record<string, string>>,
): Diagnostic {
  const { document, lineFrom } = entry;
  const at =
    typeof document === 'string' && typeof lineFrom === 'number'
      ? { document, line: lineFrom }
      : { document: `${file}.yaml`, line };
  return { code, severity: 'error', at, values: { file: `${file}.yaml`, id, ...values } };
}
