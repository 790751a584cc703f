import type { StatementCell, StatementColumn, StatementRow, StatementTable } from '../statements/statement-table.ts';

/** A figure within a sentence, with the words since the figure before. */
export interface NotePart {
  readonly before: string;
  readonly path: readonly string[];
  readonly cell: StatementCell;
}

/** A printed sentence with the figures that it states. */
export interface StatementNote {
  readonly text: string;
  readonly lineFrom: number;
  readonly depth: number;
  readonly parts: readonly NotePart[];
  /** The words after the last figure. */
  readonly after: string;
}

/** A statement laid out for reading: what is a table, and what is a sentence. */
export interface StatementLayout {
  /** Columns of the table; those whose figures stand in sentences are left out. */
  readonly columns: readonly StatementColumn[];
  readonly rows: readonly { readonly row: StatementRow; readonly note: StatementNote | undefined }[];
  /** Sentences that belong to no row. */
  readonly below: readonly StatementNote[];
}

interface Said {
  readonly row: StatementRow;
  /** The row's own sentence, which may be part of a longer one. */
  readonly sentence: string;
}

/** Columns that the compiler makes for what 備註 and 說明 state in words. */
const ofSentences = /^(備註|說明)(／|$)/;

/**
 * Takes the sentences of a statement out of its columns: each is shown once, and the figures in it stand where it says them.
 * A row that exists for such figures alone is no row of the table.
 */
export function statementLayout({ columns, rows }: Pick<StatementTable, 'columns' | 'rows'>): StatementLayout {
  const inSentences = new Set(
    columns
      .filter(
        ({ name }) =>
          ofSentences.test(name) &&
          rows.every(({ note, cells }) => cells.every(({ column, raw }) => column !== name || note.includes(raw))),
      )
      .map(({ name }) => name),
  );
  const isSaid = ({ cells }: StatementRow) => cells.length > 0 && cells.every(({ column }) => inSentences.has(column));
  const tabled = rows.filter((row) => !isSaid(row));
  const notes = new Map<StatementRow, Said[]>();
  for (const row of tabled) if (row.note !== '' && row.note !== row.path.at(-1)) notes.set(row, [ownSentence(row)]);
  const below: Said[][] = [];
  for (const row of rows.filter(isSaid)) {
    const host =
      [...notes].find(([{ note }]) => note.includes(row.note))?.[1] ??
      below.find(([first]) => first?.sentence === row.note);
    if (host) host.push(ownSentence(row));
    else below.push([ownSentence(row)]);
  }
  const noteOf = (said: readonly Said[] | undefined) => said && placed(said, inSentences);
  return {
    columns: columns.filter(({ name }) => !inSentences.has(name)),
    rows: tabled.map((row) => ({ row, note: noteOf(notes.get(row)) })),
    below: below.flatMap((said) => noteOf(said) ?? []),
  };
}

function ownSentence(row: StatementRow): Said {
  return { row, sentence: row.note };
}

/** Finds every figure in the sentence that states it. */
function placed(said: readonly Said[], inSentences: ReadonlySet<string>): StatementNote | undefined {
  const [first] = said;
  if (!first) return undefined;
  const text = first.sentence;
  const taken = new Set<number>();
  const found = said.flatMap(({ row, sentence }) => {
    let from = text.indexOf(sentence);
    return row.cells
      .filter(({ column }) => inSentences.has(column))
      .map((cell) => {
        from = whereSaid(text, cell.raw, from, taken);
        taken.add(from);
        return { at: from, cell, path: row.path };
      });
  });
  let last = 0;
  const parts = found
    .sort((a, b) => a.at - b.at)
    .map(({ at, cell, path }) => {
      const before = text.slice(last, at);
      last = at + cell.raw.length;
      return { before, cell, path };
    });
  return {
    text,
    lineFrom: first.row.lineFrom,
    depth: Math.max(0, first.row.depth - 1),
    parts,
    after: text.slice(last),
  };
}

/** Where a number stands as a whole number, not yet taken, from an offset on or else anywhere. */
function whereSaid(text: string, raw: string, from: number, taken: ReadonlySet<number>): number {
  const places: number[] = [];
  for (let at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + 1)) {
    const whole = !/[\d,.]/.test(text[at - 1] ?? '') && !/^[,.]?\d/.test(text.slice(at + raw.length));
    if (whole && !taken.has(at)) places.push(at);
  }
  const place = places.find((at) => at >= from) ?? places[0];
  if (place === undefined) throw new Error(`${raw} does not stand in ${text}`);
  return place;
}
