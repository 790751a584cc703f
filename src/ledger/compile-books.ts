import type { CheckResult } from '../checks/check-result.ts';
import type { DeclaredCheck } from '../checks/declare.ts';
import { declareDiscrepancies } from '../checks/declare.ts';
import { checkFinalAccountTies } from '../checks/final-account-ties.ts';
import { checkProseFigures } from '../checks/prose-figures.ts';
import { checkQuotedPurchases } from '../checks/quoted-purchases.ts';
import { checkTable, withUniqueIds } from '../checks/run-checks.ts';
import { checkUnitBudgetTies } from '../checks/unit-budget-ties.ts';
import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readTextBlocks } from '../documents/prose-blocks.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import { numberLines } from '../documents/source-document.ts';
import { readAccountReasons } from '../statements/account/account-reasons.ts';
import { missingPlanTexts } from '../statements/budget/missing-plan-texts.ts';
import type { PlanText } from '../statements/budget/plan-text.ts';
import { codeAgreement } from '../statements/code-agreement.ts';
import { readProseFigures } from '../statements/explanation/general-explanation.ts';
import { likelyQuantities } from '../statements/likely-quantities.ts';
import { readProgrammes } from '../statements/programmes/programme-parts.ts';
import { columnHeads } from '../statements/rows/column-heads.ts';
import { missingCells } from '../statements/rows/missing-cells.ts';
import { missingReasons } from '../statements/rows/missing-reasons.ts';
import { missingRows } from '../statements/rows/missing-rows.ts';
import { missingTotals, missingUnits } from '../statements/rows/required-parts.ts';
import { rowOrder } from '../statements/rows/row-order.ts';
import { unreadFigures } from '../statements/rows/unread-figures.ts';
import { spreadStatementReaders } from '../statements/spread-statements.ts';
import type {
  FoundReading,
  StatementForm,
  StatementReader,
  StatementReadingResult,
} from '../statements/statement-form.ts';
import type { StatementTable } from '../statements/statement-table.ts';
import { readChangeReasons, readLineItems, readPlanTexts, tabStatementReaders } from '../statements/tab-statements.ts';
import type { CompiledBooks, Fact, LineItem, Programme, ProseFigure, Reason, TextBlock } from './compiled-books.ts';
import { accountFacts } from './facts/account-facts.ts';
import { budgetFacts } from './facts/budget-facts.ts';
import { findIndicatorPoints, readyDocuments } from './find-indicator-points.ts';
import { findPromises } from './find-promises.ts';
import { findUnitCosts } from './find-unit-costs.ts';
import { fullWidthDigits } from './full-width-digits.ts';
import { matchAnnounced } from './match-announced.ts';
import { matchLinks } from './match-links.ts';
import { matchNumbering } from './match-numbering.ts';
import { matchReadings } from './match-readings.ts';
import { matchThemes } from './match-themes.ts';
import { matchWordings } from './match-wordings.ts';
import { seedChanged } from './seed-changed.ts';
import { suspectLine } from './suspect-line.ts';

/** One seed file as the intake found it: decoded text and the hash of its bytes. */
export interface SeedFile {
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

/**
 * The whole compile: text and decisions in, books out. Pure; every fault is a diagnostic and nothing stops at the first.
 * Emits what the statement readers emit, the rule of every broken check, SUSPECT-LINE, DISCREPANCY-UNUSED,
 * READING-UNDECLARED, READING-UNUSED and LINES-MOVED.
 */
export function compileBooks(seeds: readonly SeedFile[], decisions: Decisions): CompiledBooks {
  const documents = openDocuments(seeds, decisions);
  const books = documents.map(compileDocument);
  const { checks, unused } = declareDiscrepancies(
    withUniqueIds(books.flatMap((book) => book.checks)),
    decisions.discrepancies.flatMap((discrepancy) => discrepancy.checks),
  );
  const broken = checks.filter(({ status }) => status === 'broken');
  const readings = matchReadings(
    books.flatMap((book) => book.readings),
    decisions.readings,
    documents,
  );
  const texts = readyDocuments(documents, decisions);
  const indicators = findIndicatorPoints(texts, decisions);
  const programmes = books.flatMap((book) => book.programmes);
  const promises = findPromises(texts, programmes, decisions);
  const lineItems = books.flatMap((book) => book.lineItems);
  const unitCosts = findUnitCosts(documents, lineItems, indicators.points, decisions['unit-costs']);
  const diagnostics = [
    ...seedChanged(documents),
    ...documents.flatMap(({ entry }) =>
      fullWidthDigits(entry, seeds.find(({ file }) => file === entry.file)?.text ?? ''),
    ),
    ...books.flatMap((book) => book.diagnostics),
    ...broken.map(brokenCheck),
    ...suspectLine(broken),
    ...unused.map((declared) => unusedDiscrepancy(declared, decisions)),
    ...readings,
    ...matchWordings(decisions.discrepancies, documents),
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

function openDocuments(seeds: readonly SeedFile[], decisions: Decisions): SourceDocument[] {
  return decisions.documents.flatMap((entry) => {
    const seed = seeds.find(({ file }) => file === entry.file);
    return seed ? [{ entry, lines: numberLines(seed.text), sha256: seed.sha256 }] : [];
  });
}

interface CompiledDocumentParts {
  readonly tables: readonly StatementTable[];
  readonly checks: readonly CheckResult[];
  readonly facts: readonly Fact[];
  readonly lineItems: readonly LineItem[];
  readonly reasons: readonly Reason[];
  readonly planTexts: readonly PlanText[];
  readonly programmes: readonly Programme[];
  readonly blocks: readonly TextBlock[];
  readonly proseFigures: readonly ProseFigure[];
  readonly readings: readonly FoundReading[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Which readers a layout has. A third layout (columns kept by spaces) gets its own list here. */
const readersByLayout: Readonly<Record<SourceDocument['entry']['layout'], readonly StatementReader[]>> = {
  spread: spreadStatementReaders,
  tab: tabStatementReaders,
  prose: [],
  slides: [],
};

function compileDocument(document: SourceDocument): CompiledDocumentParts {
  const { entry, lines } = document;
  const readers = readersByLayout[entry.layout].filter(({ form }) => form.in.includes(entry.kind));
  const results = readers.map((reader) => ({ form: reader.form, ...reader.read(document) }));
  const tables = results.flatMap((result) => result.tables);
  const checks = results.flatMap(({ form, tables: own }) => own.flatMap((table) => checkTable(table, form)));
  const proseFigures = readProseFigures(entry, lines);
  const blocks = readTextBlocks(entry, lines);
  const planTexts = entry.kind === 'unit-budget' ? readPlanTexts(document) : [];
  checks.push(
    ...checkProseFigures(entry.id, proseFigures, tables),
    ...checkQuotedPurchases(entry.id, proseFigures, blocks, tables),
  );
  if (entry.kind === 'final-account') checks.push(...checkFinalAccountTies(tables));
  if (entry.kind === 'unit-budget') checks.push(...checkUnitBudgetTies(tables));
  return {
    tables,
    checks,
    facts:
      entry.kind === 'final-account'
        ? accountFacts(entry, tables)
        : entry.kind === 'unit-budget'
          ? budgetFacts(entry, tables)
          : [],
    lineItems: entry.kind === 'unit-budget' ? readLineItems(document) : [],
    reasons:
      entry.kind === 'final-account'
        ? readAccountReasons(document)
        : entry.kind === 'unit-budget'
          ? readChangeReasons(document)
          : [],
    planTexts,
    programmes: readProgrammes(entry, lines, planTexts),
    blocks,
    proseFigures,
    readings: results.flatMap((result) => result.readings),
    diagnostics: [
      ...results.flatMap((result) => result.diagnostics),
      ...results.flatMap(({ form, tables: own }) => faultsOfForm(form, own)),
      ...codeAgreement(tables),
      ...missingPlanTexts(planTexts),
      ...(entry.layout === 'spread' ? lostParts(document, results) : []),
    ],
  };
}

/** What a form demands of its tables beside arithmetic: its totals, its levels, its cells, its order. */
function faultsOfForm(form: StatementForm, tables: readonly StatementTable[]): Diagnostic[] {
  return [
    ...missingTotals(form, tables),
    ...missingRows(form, tables),
    ...missingCells(form, tables),
    ...missingReasons(form, tables),
    ...tables.flatMap((table) => [...rowOrder(form, table), ...likelyQuantities(table)]),
  ];
}

/** What a book in spreads must have and what no statement took in: pages can tear apart there without a trace. */
function lostParts(
  document: SourceDocument,
  results: readonly (StatementReadingResult & { readonly form: StatementForm })[],
): Diagnostic[] {
  const tables = results.flatMap((result) => result.tables);
  return [
    ...results.flatMap(({ form, tables: own }) => [
      ...missingUnits(document, form, own),
      ...columnHeads(document, form, own),
    ]),
    ...unreadFigures(
      document,
      tables,
      results.map(({ form }) => form.title),
    ),
  ];
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
