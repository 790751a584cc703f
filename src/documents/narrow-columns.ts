import type { JoinedText, LocatedPiece } from './joined-text.ts';
import { joinPieces } from './joined-text.ts';
import { markOf } from './prose-marks.ts';
import { columnsWide } from './prose-width.ts';
import type { Line } from './source-document.ts';

/** Widest line of each column, in half-width columns, from left to right; narrower columns stand further left. */
export interface NarrowForm {
  readonly name: number;
  readonly plan: number;
  readonly result: number;
}

export type NarrowColumn = keyof NarrowForm;

/** One row of the table, its cells rebuilt. A column that the row leaves empty is an empty text. */
export interface NarrowRow {
  /** What the group column (numbered 一、二、…, several rows each) says, its mark included. */
  readonly group: JoinedText;
  readonly cells: Readonly<Record<NarrowColumn, JoinedText>>;
  readonly lineFrom: number;
  readonly lineTo: number;
}

export interface NarrowTable {
  /** Column heads as printed, one text per cell. */
  readonly head: readonly JoinedText[];
  readonly rows: readonly NarrowRow[];
  /** Page numbers that the pages left between the rows. */
  readonly pageNumbers: readonly Line[];
}

/** Lines that the conversion kept together: part of one cell. */
interface Cluster {
  readonly lines: readonly Line[];
  /** A page begins here (a line that begins with one space) or a page number stood before it. */
  readonly afterPageBreak: boolean;
}

interface OpenRow {
  readonly group: OpenCell;
  readonly name: OpenCell;
  readonly plan: OpenCell;
  readonly result: OpenCell;
}

interface OpenCell {
  readonly pieces: LocatedPiece[];
  lastOrdinal: number;
}

/**
 * Reads a table whose narrow columns the conversion wrote one after the other, cell by cell, page by page.
 *
 * A cluster of lines belongs to the cell that its width admits and that is still unfinished: a numbered list goes on with
 * the next number, an unterminated sentence with the next cluster, and after a page break name, plan and result of the row
 * under way go on in that order. Nothing is dropped: every line is in the head, in one cell, or a page number.
 * Without a numbered group (一、) there is no first row and everything is head.
 */
export function readNarrowTable(lines: readonly Line[], form: NarrowForm): NarrowTable {
  const pageNumbers: Line[] = [];
  const clusters = clustersOf(lines, pageNumbers);
  const first = clusters.findIndex((cluster) => opensGroup(cluster, form));
  const head = (first < 0 ? clusters : clusters.slice(0, first)).map((cluster) =>
    joinPieces(cluster.lines.map(piece), 'cell'),
  );
  const rows: OpenRow[] = [];
  const place = new Placement(form, rows);
  if (first >= 0) for (const cluster of clusters.slice(first)) place.put(cluster);
  return { head, rows: rows.map(closeRow), pageNumbers };
}

/** Puts clusters into the row under way, or into a new one. */
class Placement {
  readonly #form: NarrowForm;
  readonly #rows: OpenRow[];
  #group: OpenCell = emptyCell();
  #row: OpenRow | undefined;
  #at: NarrowColumn = 'name';
  /** After a page break, until the row under way has been taken up again in a wider column. */
  #resuming = false;

  constructor(form: NarrowForm, rows: OpenRow[]) {
    this.#form = form;
    this.#rows = rows;
  }

  put(cluster: Cluster): void {
    if (cluster.afterPageBreak) this.#resuming = true;
    if (widthOf(cluster) > this.#form.result && cluster.lines[0]) {
      const parts = splitFullRow(cluster.lines[0], this.#form);
      if (parts) {
        if (parts.group) this.#openGroup([parts.group]);
        this.#openRow();
        for (const column of ['name', 'plan', 'result'] as const) this.#add(column, [parts[column]]);
        if (cluster.lines.length > 1) this.put({ lines: cluster.lines.slice(1), afterPageBreak: false });
        return;
      }
    }
    if (opensGroup(cluster, this.#form)) this.#openGroup(cluster.lines);
    else if (this.#resuming && this.#isNarrow(cluster) && isBareMark(this.#group)) addLines(this.#group, cluster.lines);
    else {
      const column = this.#columnOf(cluster);
      if (column === 'new row') this.#openRow();
      this.#add(column === 'new row' ? 'name' : column, cluster.lines);
    }
  }

  #columnOf(cluster: Cluster): NarrowColumn | 'new row' {
    const row = this.#row;
    if (!row) return 'new row';
    const narrow = this.#isNarrow(cluster) && !endsSentence(cluster);
    const width = widthOf(cluster);
    const unfinished = isUnfinished(row.plan) || isUnfinished(row.result);
    if (this.#resuming) {
      if (narrow) return unfinished ? 'name' : 'new row';
      this.#resuming = false;
      const resultGoesOn = goesOn(row.result, cluster);
      const planGoesOn = width <= this.#form.plan && goesOn(row.plan, cluster);
      if (planGoesOn && (isUnfinished(row.plan) || !resultGoesOn)) return 'plan';
      if (resultGoesOn) return 'result';
    }
    if (this.#at === 'name') {
      if (narrow) return 'name';
      if (row.plan.pieces.length === 0) return 'plan';
    }
    if (this.#at !== 'result') return width <= this.#form.plan && goesOn(row.plan, cluster) ? 'plan' : 'result';
    const severalNames = narrow && (cluster.lines.length > 1 || !isUnfinished(row.result));
    return severalNames ? 'new row' : 'result';
  }

  #isNarrow(cluster: Cluster): boolean {
    return widthOf(cluster) <= this.#form.name;
  }

  #openGroup(lines: readonly Line[]): void {
    this.#group = emptyCell();
    addLines(this.#group, lines);
    this.#row = undefined;
    this.#resuming = false;
  }

  #openRow(): void {
    this.#row = { group: this.#group, name: emptyCell(), plan: emptyCell(), result: emptyCell() };
    this.#rows.push(this.#row);
    this.#resuming = false;
    this.#at = 'name';
  }

  #add(column: NarrowColumn, lines: readonly Line[]): void {
    this.#at = column;
    if (this.#row) addLines(this.#row[column], lines, column !== 'name');
  }
}

/** Whether a cluster goes on with a cell: by the next number of its list, or because its sentence is not ended. */
function goesOn(cell: OpenCell, cluster: Cluster): boolean {
  const ordinal = listOrdinal(cluster.lines[0]?.text ?? '');
  if (ordinal === undefined) return isUnfinished(cell);
  return cell.lastOrdinal > 0 ? ordinal === cell.lastOrdinal + 1 : ordinal === 1 && isUnfinished(cell);
}

function clustersOf(lines: readonly Line[], pageNumbers: Line[]): Cluster[] {
  const clusters: Cluster[] = [];
  let current: Line[] = [];
  let pageBreak = false;
  const close = () => {
    if (current.length > 0) {
      clusters.push({ lines: current, afterPageBreak: pageBreak });
      pageBreak = false;
    }
    current = [];
  };
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '') {
      close();
    } else if (/^\d{1,3}$/.test(text) && current.length === 0) {
      pageNumbers.push(line);
      pageBreak = true;
    } else {
      if (/^ \S/.test(line.text)) {
        close();
        pageBreak = true;
      }
      current.push(line);
    }
  }
  close();
  return clusters;
}

/** A line as wide as the whole table is one line of every column: it is cut where the columns are full. */
function splitFullRow(line: Line, form: NarrowForm): (Record<NarrowColumn, Line> & { group?: Line }) | undefined {
  const words = line.text.trim().split(/\s+/);
  const take = (width: number): Line => {
    const taken: string[] = [];
    while (words[0] !== undefined && columnsWide([...taken, words[0]].join(' ')) <= width)
      taken.push(words.shift() ?? '');
    return { number: line.number, text: taken.join(' ') };
  };
  const group =
    markOf(words[0] ?? '')?.class === 'han' ? { number: line.number, text: words.shift() ?? '' } : undefined;
  const row = { name: take(form.name), plan: take(form.plan), result: take(form.result) };
  if (words.length > 0) return undefined;
  return group ? { ...row, group } : row;
}

function opensGroup(cluster: Cluster, form: NarrowForm): boolean {
  return widthOf(cluster) <= form.name && markOf(cluster.lines[0]?.text ?? '')?.class === 'han';
}

function widthOf(cluster: Cluster): number {
  return Math.max(...cluster.lines.map((line) => columnsWide(line.text)));
}

function isBareMark(cell: OpenCell): boolean {
  const text = cell.pieces.map((each) => each.text.trim()).join('');
  return text !== '' && markOf(text)?.length === text.length;
}

function endsSentence(cluster: Cluster): boolean {
  return /[。！？]$/.test(cluster.lines.at(-1)?.text.trim() ?? '');
}

function isUnfinished(cell: OpenCell): boolean {
  const last = cell.pieces.at(-1)?.text.trim() ?? '';
  return last !== '' && !/[。！？]$/.test(last);
}

function listOrdinal(text: string): number | undefined {
  const mark = markOf(text);
  return mark?.class === 'arabic' ? mark.ordinal : undefined;
}

function emptyCell(): OpenCell {
  return { pieces: [], lastOrdinal: 0 };
}

function piece(line: Line): LocatedPiece {
  return { text: line.text, line: line.number };
}

/** A list number opens an item only when it continues the count; else the line merely begins with a number. */
function addLines(cell: OpenCell, lines: readonly Line[], lists = false): void {
  for (const line of lines) {
    const ordinal = lists ? listOrdinal(line.text) : undefined;
    const opensItem = ordinal !== undefined && ordinal === cell.lastOrdinal + 1;
    if (opensItem) cell.lastOrdinal = ordinal;
    cell.pieces.push({ ...piece(line), breakBefore: opensItem });
  }
}

function closeRow(row: OpenRow): NarrowRow {
  const own = [...row.name.pieces, ...row.plan.pieces, ...row.result.pieces].map((each) => each.line);
  const cell = (column: NarrowColumn) => joinPieces(row[column].pieces, 'cell');
  return {
    group: joinPieces(row.group.pieces, 'cell'),
    cells: { name: cell('name'), plan: cell('plan'), result: cell('result') },
    lineFrom: Math.min(...own),
    lineTo: Math.max(...own),
  };
}
