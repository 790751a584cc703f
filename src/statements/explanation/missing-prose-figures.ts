import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readOutline } from '../../documents/prose-blocks.ts';
import type { OutlineBlock } from '../../documents/prose-outline.ts';
import { titleOf } from '../../documents/prose-outline.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { Programme } from '../programmes/programme-items.ts';
import type { StatementTable } from '../statement-table.ts';
import type { ProseFigure } from './general-explanation.ts';
import type { PrescribedFigures } from './prescribed-figures.ts';
import { prescribedFigures } from './prescribed-figures.ts';
import type { UnexplainedChange } from './unexplained-changes.ts';
import { unexplainedChanges } from './unexplained-changes.ts';

const statement = '總說明';
/** Under these headings every account is told with its change. */
const analysed = new Set(['平衡表', '資本資產表']);

/**
 * What 總說明 must say and does not: a sentence that is lost changes no sum. Emits PROSE-MISSING after the last figure that is
 * there, naming the row that makes the lost one due; HEADING-EMPTY where nothing stands under a heading; and
 * STATEMENT-MISSING where the book has no figure in prose at all.
 * @param programmes those of the book: a heading over a programme table is not empty
 */
export function missingProseFigures(
  document: SourceDocument,
  figures: readonly ProseFigure[],
  tables: readonly StatementTable[],
  programmes: readonly Programme[],
): Diagnostic[] {
  const { entry, lines } = document;
  if (entry.kind !== 'final-account' && entry.kind !== 'unit-budget') return [];
  if (figures.length === 0)
    return [
      { code: 'STATEMENT-MISSING', severity: 'error', at: { document: entry.id, line: 0 }, values: { statement } },
    ];
  const blocks = readOutline(entry, lines);
  const tabled = new Set(programmes.map(({ section }) => section));
  return [
    ...lostFigures(entry.id, figures, prescribedFigures(entry.kind, tables), blocks[0]?.lineFrom ?? 0),
    ...lostMeasures(entry.id, figures),
    ...lostChanges(entry.id, figures, unexplainedChanges(figures, tables)),
    ...emptyHeadings(entry.id, blocks).filter(({ values }) => !tabled.has(values['heading'] ?? '')),
  ];
}

function lostFigures(
  document: string,
  figures: readonly ProseFigure[],
  prescribed: readonly PrescribedFigures[],
  start: number,
): Diagnostic[] {
  // Where a heading is lost its figures fall to the one before, whose own come first.
  const stated = new Map(figures.toReversed().map(({ path, column, line }) => [keyOf(path, column), line]));
  let after = start;
  return prescribed.flatMap(({ path, columns, because }) => {
    const lineOf = (names: readonly string[]) => names.flatMap((name) => stated.get(keyOf(path, name)) ?? []).at(0);
    let from: number | undefined;
    const lost = columns.filter((names) => {
      const line = lineOf(names);
      if (line === undefined) from ??= after;
      else after = line;
      return line === undefined;
    });
    if (from === undefined) return [];
    return [
      missing(
        document,
        from,
        path,
        lost.map(([name = '']) => name),
        [String(because)],
      ),
    ];
  });
}

/** Whoever tells of an account in the analysis says by how much it changed, in money and in percent. */
function lostMeasures(document: string, figures: readonly ProseFigure[]): Diagnostic[] {
  const items = Map.groupBy(
    figures.filter(({ path }) => analysed.has(path[0] ?? '')),
    ({ path }) => path.join('／'),
  );
  return [...items.values()].flatMap((item) => {
    const [first] = item;
    if (!first) return [];
    const columns = item.map(({ column }) => column);
    const lost = [
      ...(columns.includes('金額') ? [] : ['金額']),
      ...(columns.some((name) => /^較上年度(增加|減少)$/.test(name)) ? [] : ['較上年度增減']),
      ...(columns.some((name) => name.endsWith('比率')) ? [] : ['比率']),
    ];
    return lost.length === 0 ? [] : [missing(document, first.line, first.path, lost, [])];
  });
}

/** An account that the analysis passes over, after the last one that it tells of. */
function lostChanges(
  document: string,
  figures: readonly ProseFigure[],
  unexplained: readonly UnexplainedChange[],
): Diagnostic[] {
  return unexplained.map(({ path, columns, because }) => {
    const last =
      figures.findLast((figure) => figure.path[0] === path[0]) ??
      figures.findLast((figure) => figure.path[0]?.endsWith('簡述')) ??
      figures.at(-1);
    return missing(document, last?.line ?? 0, path, columns, [String(because)]);
  });
}

function missing(
  document: string,
  line: number,
  path: readonly string[],
  columns: readonly string[],
  related: readonly string[],
): Diagnostic {
  return {
    code: 'PROSE-MISSING',
    severity: 'error',
    at: { document, line },
    values: { subject: path.join('／'), columns: columns.join('、') },
    related,
  };
}

/** Headings of the form are followed by text, be it 無. */
function emptyHeadings(document: string, blocks: readonly OutlineBlock[]): Diagnostic[] {
  const filled = new Set(blocks.flatMap(({ above }) => above));
  return blocks.flatMap((block): Diagnostic[] => {
    const title = titleOf(block);
    const isHeading = block.kind === 'heading' || block.marks[0]?.class === 'formal';
    if (!isHeading || filled.has(block) || /[。：:]./.test(title)) return [];
    return [
      { code: 'HEADING-EMPTY', severity: 'error', at: { document, line: block.lineFrom }, values: { heading: title } },
    ];
  });
}

function keyOf(path: readonly string[], column: string): string {
  return `${path.join('／')}｜${column}`;
}
