import { joinPieces } from '../../documents/joined-text.ts';
import type { Line } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import { withSoftEdges } from '../find-tokens.ts';
import { foldText } from '../fold-text.ts';
import type { Place, SearchRecord } from '../search-record.ts';
import { plainHeading } from './prose-records.ts';
import type { RecordContext } from './record-context.ts';
import { entryOf, placeInBooks } from './record-context.ts';

/** The longest words that must be told whole, in characters. */
const wordLength = 8;
/** Lines without a statement belong together until so many lines of other matter stand between them. */
const apart = 40;
/** The head of a page stands at most so many lines before what the reader of its statement takes for the beginning. */
const headLines = 12;

/** A line with its cells that hold words which no record says. */
interface UntoldLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** A row of a table of tabs, or what stands above a table; other lines may be a cell that goes on in the next one. */
  readonly isWhole: boolean;
}

/**
 * What the pages of a book print beside what `told` says: heads of columns, units, notes under a table, contents, covers. One
 * record a statement and one a stretch between statements; each leads to the lines themselves. Amounts are left out: those
 * of rows are told by their rows, and some are one person's pay.
 */
export function pageRecords(context: RecordContext, told: readonly SearchRecord[]): SearchRecord[] {
  return context.books.documents.flatMap(({ entry, lines }) => {
    const tables = context.books.statements.filter(({ document }) => document === entry.id);
    const pages = new Map<string, { readonly table: StatementTable | undefined; readonly lines: UntoldLine[] }>();
    let stretch = '';
    let before = Number.NEGATIVE_INFINITY;
    for (const untold of untoldLines(context, entry.id, lines, told)) {
      const table = tableAt(tables, untold.line);
      if (untold.line - before > apart) stretch = String(untold.line);
      before = untold.line;
      const name = table?.slug ?? stretch;
      const page = pages.get(name) ?? { table, lines: [] };
      page.lines.push(untold);
      pages.set(name, page);
    }
    return [...pages].map(([name, page]) => pageRecord(context, entry.id, name, page.table, page.lines));
  });
}

/** The statement on whose pages a line stands: the narrowest, else the one that begins soon after. */
function tableAt(tables: readonly StatementTable[], line: number): StatementTable | undefined {
  const length = ({ lineFrom, lineTo }: StatementTable) => lineTo - lineFrom;
  const [own] = tables
    .filter(({ lineFrom, lineTo }) => lineFrom <= line && line <= lineTo)
    .sort((a, b) => length(a) - length(b));
  return own ?? tables.find(({ lineFrom }) => lineFrom > line && lineFrom - line <= headLines);
}

function untoldLines(
  { variants }: RecordContext,
  document: string,
  lines: readonly Line[],
  told: readonly SearchRecord[],
): UntoldLine[] {
  const folded = (text: string) =>
    withSoftEdges(foldText(text, variants))
      .tokens.map((token) => (token.length === 1 ? token : ' '))
      .join('');
  const known = told
    .filter((record) => record.document === document)
    .flatMap(({ title, trail, text }) => [title, ...trail, text].map(folded))
    .join('|');
  return lines.flatMap(({ number, text }) => {
    const cells = cellsOf(text).filter((cell) => wordsOf(folded(cell)).some((word) => !known.includes(word)));
    return cells.length === 0 ? [] : [{ line: number, cells, isWhole: /\t|<p>|單位[:：]|中華民國/.test(text) }];
  });
}

/** The cells of a line, sentences of a long one apart, without marks of layout, numbers of headings and amounts. */
function cellsOf(text: string): string[] {
  return text
    .split(/\t|\s{2,}|<[^>]*>|[✓#]|(?<=。)|(?<=[：:])\s+|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?/)
    .map((cell) => plainHeading(cell.trim()))
    .filter((cell) => cell !== '');
}

/** The stretches of letters of a folded text, longer ones cut to all pieces of {@link wordLength}. */
function wordsOf(folded: string): string[] {
  return folded.split(/\P{L}+/u).flatMap((stretch) => {
    const chars = [...stretch];
    if (chars.length < 2) return [];
    const count = Math.max(1, chars.length - wordLength + 1);
    return Array.from({ length: count }, (_, at) => chars.slice(at, at + wordLength).join(''));
  });
}

function pageRecord(
  context: RecordContext,
  document: string,
  name: string,
  table: StatementTable | undefined,
  untold: readonly UntoldLine[],
): SearchRecord {
  const entry = entryOf(context, document);
  const first = untold[0]?.line ?? 1;
  const said = new Set<string>();
  const places: Place[] = [];
  let text = '';
  for (const cell of cellsOver(untold)) {
    const joined = joinPieces(cell.map(({ line, cells }) => ({ text: cells.join('、'), line })));
    if (said.has(joined.text)) continue;
    said.add(joined.text);
    if (text !== '') text += '\n';
    joined.lines.forEach((line, at) => {
      if (line !== joined.lines[at - 1]) places.push([text.length + at, line]);
    });
    text += joined.text;
  }
  const title = table?.statement ?? headingAbove(context, document, first) ?? entry.title;
  return {
    id: `page-${document}-${name}`,
    kind: 'statement',
    title: title.normalize('NFC'),
    trail: title === entry.title ? [] : [entry.title.normalize('NFC')],
    text: text.normalize('NFC'),
    address: context.addressOf('source', { document, line: first }),
    group: table ? `statement-${document}-${table.slug}` : `page-${document}`,
    ...placeInBooks(context, document),
    places,
  };
}

/** Lines without a blank line between them are one cell that was broken. */
function cellsOver(untold: readonly UntoldLine[]): UntoldLine[][] {
  const cells: UntoldLine[][] = [];
  for (const line of untold) {
    const open = cells.at(-1)?.at(-1);
    if (open && !open.isWhole && !line.isWhole && open.line + 1 === line.line) cells.at(-1)?.push(line);
    else cells.push([line]);
  }
  return cells;
}

/** The heading under which a line of no statement stands, unless a statement stands between them. */
function headingAbove({ books }: RecordContext, document: string, line: number): string | undefined {
  const heading = books.blocks.findLast(
    (block) => block.document === document && block.kind === 'heading' && block.lineFrom <= line,
  );
  const isOver = books.statements.some(
    (table) => table.document === document && heading && table.lineFrom > heading.lineFrom && table.lineTo < line,
  );
  return isOver ? undefined : heading?.text;
}
