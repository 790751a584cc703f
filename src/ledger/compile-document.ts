import type { CheckResult } from '../checks/check-result.ts';
import { checkFinalAccountTies } from '../checks/final-account-ties.ts';
import { checkProseFigures } from '../checks/prose-figures.ts';
import { checkQuotedPurchases } from '../checks/quoted-purchases.ts';
import { checkTable } from '../checks/run-checks.ts';
import { checkUnitBudgetTies } from '../checks/unit-budget-ties.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readTextBlocks } from '../documents/prose-blocks.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import { readAccountReasons } from '../statements/account/account-reasons.ts';
import { missingPlanTexts } from '../statements/budget/missing-plan-texts.ts';
import type { PlanText } from '../statements/budget/plan-text.ts';
import { codeAgreement } from '../statements/code-agreement.ts';
import { readProseFigures } from '../statements/explanation/general-explanation.ts';
import { missingProseFigures } from '../statements/explanation/missing-prose-figures.ts';
import { likelyQuantities } from '../statements/likely-quantities.ts';
import { readProgrammes } from '../statements/programmes/programme-parts.ts';
import { columnHeads } from '../statements/rows/column-heads.ts';
import { missingCells } from '../statements/rows/missing-cells.ts';
import { missingCodes } from '../statements/rows/missing-codes.ts';
import { missingReasons } from '../statements/rows/missing-reasons.ts';
import { missingRows } from '../statements/rows/missing-rows.ts';
import { namesWithFigures } from '../statements/rows/names-with-figures.ts';
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
import type { CompiledStatement, Fact, LineItem, Programme, ProseFigure, Reason, TextBlock } from './compiled-books.ts';
import { accountFacts } from './facts/account-facts.ts';
import { budgetFacts } from './facts/budget-facts.ts';

/** What one document gives by itself; what ties it to `data/` and to other documents is found afterwards. */
export interface DocumentParts {
  readonly tables: readonly CompiledStatement[];
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

/**
 * Reads one book: its statements with the checks, facts and words that follow from them. Nothing of one book depends on another.
 * Emits what the statement readers and the forms emit.
 */
export function compileDocument(document: SourceDocument): DocumentParts {
  const { entry, lines } = document;
  const readers = readersByLayout[entry.layout].filter(({ form }) => form.in.includes(entry.kind));
  const results = readers.map((reader) => ({ form: reader.form, ...reader.read(document) }));
  const tables = results.flatMap(({ form, tables: own }) =>
    own.map((table) => ({ ...table, protects: form.protects })),
  );
  const checks = results.flatMap(({ form, tables: own }) => own.flatMap((table) => checkTable(table, form)));
  const proseFigures = readProseFigures(entry, lines);
  const blocks = readTextBlocks(entry, lines);
  const planTexts = entry.kind === 'unit-budget' ? readPlanTexts(document) : [];
  const lineItems = entry.kind === 'unit-budget' ? readLineItems(document) : [];
  const programmes = readProgrammes(entry, lines, planTexts);
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
    lineItems,
    reasons:
      entry.kind === 'final-account'
        ? readAccountReasons(document)
        : entry.kind === 'unit-budget'
          ? readChangeReasons(document)
          : [],
    planTexts,
    programmes,
    blocks,
    proseFigures,
    readings: results.flatMap((result) => result.readings),
    diagnostics: [
      ...results.flatMap((result) => result.diagnostics),
      ...results.flatMap(({ form, tables: own }) => faultsOfForm(form, own)),
      ...codeAgreement(tables),
      ...missingPlanTexts(planTexts),
      ...missingProseFigures(document, proseFigures, tables, programmes),
      ...(entry.layout === 'spread' ? lostHeads(document, results) : []),
      ...unreadFigures(
        document,
        tables,
        results.map(({ form }) => form.title),
        lineItems,
      ),
    ],
  };
}

/** What a form demands of its tables beside arithmetic: its totals, its levels, its cells, its order. */
function faultsOfForm(form: StatementForm, tables: readonly StatementTable[]): Diagnostic[] {
  return [
    ...missingTotals(form, tables),
    ...missingRows(form, tables),
    ...missingCells(form, tables),
    ...missingCodes(form, tables),
    ...missingReasons(form, tables),
    ...tables.flatMap((table) => [...namesWithFigures(table), ...rowOrder(form, table), ...likelyQuantities(table)]),
  ];
}

/** What the pages of a book in spreads must say at their heads; they can tear apart there without a trace. */
function lostHeads(
  document: SourceDocument,
  results: readonly (StatementReadingResult & { readonly form: StatementForm })[],
): Diagnostic[] {
  return results.flatMap(({ form, tables: own }) => [
    ...missingUnits(document, form, own),
    ...columnHeads(document, form, own),
  ]);
}
