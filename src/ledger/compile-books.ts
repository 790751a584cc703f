import type { CheckResult } from '../checks/check-result.ts';
import type { DeclaredCheck } from '../checks/declare.ts';
import { declareDiscrepancies } from '../checks/declare.ts';
import { checkRepeatedFigures } from '../checks/repeated-figures.ts';
import { withUniqueIds } from '../checks/run-checks.ts';
import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import { numberLines } from '../documents/source-document.ts';
import type { FoundReading } from '../statements/statement-form.ts';
import { activeCharacters } from './active-characters.ts';
import type { DocumentParts } from './compile-document.ts';
import { compileDocument } from './compile-document.ts';
import type { CompiledBooks } from './compiled-books.ts';
import { findIndicatorPoints, readyDocuments } from './find-indicator-points.ts';
import { findPromises } from './find-promises.ts';
import { findUnitCosts } from './find-unit-costs.ts';
import { fullWidthDigits } from './full-width-digits.ts';
import { matchAnnounced, withoutDeclaredAbsences } from './match-announced.ts';
import { matchFigures } from './match-figures.ts';
import { matchLinks } from './match-links.ts';
import { matchNumbering } from './match-numbering.ts';
import { matchQuotations } from './match-quotations.ts';
import { matchReadings } from './match-readings.ts';
import { matchThemes } from './match-themes.ts';
import { seedChanged } from './seed-changed.ts';
import { suspectLine } from './suspect-line.ts';
import { noSumUses, unheldFigures } from './unheld-figures.ts';
import { withoutConsequences } from './without-consequences.ts';
import { yearTwice } from './year-twice.ts';

/** One seed file as the intake found it: decoded text and the hash of its bytes. */
export interface SeedFile {
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

/** Compiles one document by itself; the same parts for the same document, whenever it is asked. */
export type CompileOne = (document: SourceDocument) => DocumentParts;

/**
 * The whole compile: text and decisions in, books out. Pure; every fault is a diagnostic and nothing stops at the first.
 * Emits what the statement readers emit, the rule of every broken check, SUSPECT-LINE, CONTROL-CHARACTER, DISCREPANCY-UNUSED,
 * READING-UNDECLARED, READING-UNUSED, QUOTE-UNMATCHED, FIGURE-UNGIVEN, EQUATION-WRONG, LINES-MOVED, SEED-CHANGED and YEAR-TWICE.
 * @param compileOne reads one document; a caller that has read it before may give what it knows
 */
export function compileBooks(
  seeds: readonly SeedFile[],
  decisions: Decisions,
  compileOne: CompileOne = compileDocument,
): CompiledBooks {
  const documents = openDocuments(seeds, decisions);
  const books = documents.map((document) => compileOne(document));
  const texts = readyDocuments(documents, decisions);
  const indicators = findIndicatorPoints(texts, decisions);
  const { checks, unused } = declareDiscrepancies(
    withUniqueIds([...books.flatMap((book) => book.checks), ...checkRepeatedFigures(indicators.points)]),
    decisions.discrepancies.flatMap((discrepancy) => discrepancy.checks),
  );
  const broken = checks.filter(({ status }) => status === 'broken');
  const readings = matchReadings(
    [...books.flatMap((book) => book.readings), ...unheld(books, checks, decisions)],
    decisions.readings,
    documents,
  );
  const programmes = books.flatMap((book) => book.programmes);
  const promises = findPromises(texts, programmes, decisions);
  const lineItems = books.flatMap((book) => book.lineItems);
  const unitCosts = findUnitCosts(documents, lineItems, indicators.points, decisions['unit-costs']);
  const found = [
    // What most faults follow from is said before them.
    ...suspectLine(broken),
    ...seedChanged(documents),
    ...yearTwice(decisions.documents),
    ...documents.flatMap(({ entry }) => {
      const text = seeds.find(({ file }) => file === entry.file)?.text ?? '';
      return [...activeCharacters(entry, text), ...fullWidthDigits(entry, text)];
    }),
    ...withoutDeclaredAbsences(
      books.flatMap((book) => book.diagnostics),
      decisions['absent-statements'],
    ),
    ...broken.map(brokenCheck),
    ...unused.map((declared) => unusedDiscrepancy(declared, decisions)),
    ...saidOnce([...readings, ...matchQuotations(decisions, documents)]),
    ...matchFigures(decisions, { documents, statements: books.flatMap((book) => book.tables), checks }),
    ...matchNumbering(documents, decisions.discrepancies),
    ...indicators.diagnostics,
    ...promises.diagnostics,
    ...unitCosts.diagnostics,
    ...matchLinks(decisions.links, programmes, documents, lineItems),
    ...matchThemes(decisions['programme-themes'], programmes, documents),
    ...matchAnnounced(
      documents,
      books.flatMap((book) => book.tables),
      decisions['absent-statements'],
    ),
  ];
  const diagnostics = withoutConsequences(found, documents, checks, decisions);
  return {
    documents,
    statements: books.flatMap((book) => book.tables),
    facts: books.flatMap((book) => book.facts),
    lineItems,
    programmes,
    indicatorPoints: indicators.points,
    promises: promises.promises,
    unitCosts: unitCosts.unitCosts,
    blocks: books.flatMap((book) => book.blocks),
    proseFigures: books.flatMap((book) => book.proseFigures),
    reasons: books.flatMap((book) => book.reasons),
    planTexts: books.flatMap((book) => book.planTexts),
    checks,
    readings: decisions.readings,
    discrepancies: decisions.discrepancies,
    diagnostics,
    decisions,
  };
}

/** Rows and quotations can both show that lines moved; once is enough. */
function saidOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const moves = new Set<string>();
  return diagnostics.filter(({ code, at: { document } }) => {
    if (code !== 'LINES-MOVED') return true;
    return !moves.has(document) && moves.add(document);
  });
}

/**
 * Figures that no sum uses, of books where nothing else is wrong: a lost total leaves its parts without one too. A book that
 * declares such a figure is always asked.
 */
function unheld(books: readonly DocumentParts[], checks: readonly CheckResult[], decisions: Decisions): FoundReading[] {
  return books.flatMap(({ tables, diagnostics }) => {
    const document = tables[0]?.document;
    const isWhole =
      !diagnostics.some(({ severity }) => severity === 'error') &&
      !checks.some((check) => check.document === document && check.status === 'broken');
    const isDeclared = decisions.readings.some(
      (reading) => reading.document === document && reading.what.includes(noSumUses),
    );
    return isWhole || isDeclared ? unheldFigures(tables, checks) : [];
  });
}

function openDocuments(seeds: readonly SeedFile[], decisions: Decisions): SourceDocument[] {
  return decisions.documents.flatMap((entry) => {
    const seed = seeds.find(({ file }) => file === entry.file);
    return seed ? [{ entry, lines: numberLines(seed.text), sha256: seed.sha256 }] : [];
  });
}

function brokenCheck({
  id,
  rule,
  document,
  statement,
  subject,
  found,
  expected,
  difference,
  formula,
  lines,
}: CheckResult): Diagnostic {
  const [line = '0', ...related] = lines;
  return {
    code: rule,
    severity: 'error',
    at: { document, line: Number(line) },
    values: {
      statement,
      subject,
      found: grouped(found),
      expected: grouped(expected),
      difference: grouped(difference),
      formula,
      check: id,
    },
    related,
  };
}

/** Digits grouped by thousands, as the books print them, so that the message can be searched for in the text. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

function unusedDiscrepancy(declared: DeclaredCheck, decisions: Decisions): Diagnostic {
  const owner = decisions.discrepancies.find(({ checks }) => checks.includes(declared));
  return {
    code: 'DISCREPANCY-UNUSED',
    severity: 'error',
    at: { document: owner?.document ?? 'discrepancies.yaml', line: owner?.lineFrom ?? 0 },
    values: { id: owner?.id ?? '', check: declared.check },
  };
}
