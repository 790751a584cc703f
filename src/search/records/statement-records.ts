import type { Fact } from '../../ledger/compiled-books.ts';
import { agencyYears } from '../../ledger/queries/agency-years.ts';
import { factsOf } from '../../ledger/queries/select-facts.ts';
import type { StatementRow, StatementTable } from '../../statements/statement-table.ts';
import type { SearchRecord } from '../search-record.ts';
import type { RecordContext } from './record-context.ts';
import { placeInBooks } from './record-context.ts';

/** Purchase lines and plans have records of their own; the rows of their table are not told twice. */
const toldElsewhere = new Set(['expenditure-plan-details']);
const pay = '人事費';
const ofSentences = /^(備註|說明)(／|$)/;

/**
 * One record a statement (its name and columns) and one a group of rows: a row with the innermost rows below it.
 * Pay below the total of 人事費 is found by its words, not by its amounts, because some lines are one person's.
 */
export function statementRecords(context: RecordContext): SearchRecord[] {
  return context.books.statements.flatMap((table) => [
    tableRecord(context, table),
    ...rowGroups(ownRows(table)).map((group) => groupRecord(context, table, group)),
  ]);
}

/** The rows that no record but the statement's own groups of rows tells. */
export function ownRows({ slug, rows }: StatementTable): StatementRow[] {
  return toldElsewhere.has(slug) ? [] : rows.filter(({ role }) => role === 'node');
}

/** A row that has rows below it opens a group with them; neighbours that have none stand together. */
function rowGroups(rows: readonly StatementRow[]): StatementRow[][] {
  const groups: StatementRow[][] = [];
  let openedByParent = false;
  rows.forEach((row, at) => {
    const isParent = (rows[at + 1]?.depth ?? 0) > row.depth;
    const open = groups.at(-1);
    const headDepth = open?.[0]?.depth ?? Number.POSITIVE_INFINITY;
    const joins = open && !isParent && (openedByParent ? row.depth > headDepth : row.depth === headDepth);
    if (joins) open.push(row);
    else {
      groups.push([row]);
      openedByParent = isParent;
    }
  });
  return groups;
}

function tableRecord(context: RecordContext, table: StatementTable): SearchRecord {
  const { document, statement, slug, columns, rows, lineFrom } = table;
  const {
    city,
    fiscalYear: year,
    agency,
  } = context.books.documents.find(({ entry }) => entry.id === document)?.entry ?? {
    city: '',
    fiscalYear: 0,
    agency: '',
  };
  const totals =
    isPayTable(table) || toldElsewhere.has(slug)
      ? []
      : rows.filter(({ role }) => role === 'summary').map((row) => rowText(context, table, row));
  // What the compiler keeps for figures of sentences stands on no page of a book whose sentences state none.
  const named = columns.filter(
    ({ name }) => !ofSentences.test(name) || rows.some(({ cells }) => cells.some(({ column }) => column === name)),
  );
  return {
    id: `statement-${document}-${slug}`,
    kind: 'statement',
    title: statement.normalize('NFC'),
    trail: [agency],
    text: [`${[...new Set(named.flatMap(({ name }) => name.split('／')))].join('、')}。`, ...totals]
      .join('\n')
      .normalize('NFC'),
    address: context.addressOf('statement', { city, year, slug }),
    group: `statement-${document}-${slug}`,
    ...placeInBooks(context, document),
    ...(table.unit === '千元' ? { inThousands: true as const } : {}),
    places: [[0, lineFrom]],
  };
}

function groupRecord(context: RecordContext, table: StatementTable, rows: readonly StatementRow[]): SearchRecord {
  const { document, statement, slug } = table;
  const [head] = rows;
  if (!head) throw new Error('an empty group of rows');
  const place = placeInBooks(context, document);
  const places: [number, number][] = [];
  let text = '';
  for (const row of rows) {
    const told =
      row === head || !hidesPay(table, row)
        ? rowText(context, table, row, hidesPay(table, row))
        : `${nameOf(row)}${row.note === '' ? '' : `：${row.note}`}`;
    places.push([text.length, row.lineFrom]);
    text += `${text === '' ? '' : '\n'}${told.normalize('NFC')}`;
  }
  const fact = hidesPay(table, head) ? undefined : factOf(context, table, head);
  return {
    id: `rows-${document}-${slug}-${head.lineFrom}`,
    kind: 'statement',
    title: nameOf(head).normalize('NFC'),
    trail: [statement, ...head.path.slice(0, -1)].map((name) => name.normalize('NFC')),
    text,
    address: context.addressOf('statement', { city: place.city, year: place.year, slug, line: head.lineFrom }),
    group: `statement-${document}-${slug}`,
    ...place,
    ...(fact ? { stage: fact.stage, amountNtd: fact.amountNtd.replace('-', '') } : {}),
    ...(table.unit === '千元' ? { inThousands: true as const } : {}),
    places,
  };
}

function isPayTable({ slug }: StatementTable): boolean {
  return slug.startsWith('personnel') || slug.startsWith('contract-staff');
}

/** Rows under 人事費, and all rows of the tables of pay. */
function hidesPay(table: StatementTable, { path }: StatementRow): boolean {
  return isPayTable(table) || path.slice(0, -1).includes(pay);
}

function nameOf({ path }: StatementRow): string {
  return path.at(-1) ?? '';
}

/**
 * Name, code, note and every figure but zeros, as printed, under the names of its columns; neighbouring columns that print
 * the same figure share it. A note that is a reason has a record of its own.
 */
function rowText({ books }: RecordContext, { document }: StatementTable, row: StatementRow, namesOnly = false): string {
  const told = namesOnly ? [] : row.cells.filter(({ value, unit }) => value !== '0' && unit !== '%');
  const figures = Map.groupBy(told, ({ raw }) => raw);
  const said = [...figures].map(([raw, cells]) => `${cells.map(({ column }) => column).join('、')} ${raw}`);
  const isReason = books.reasons.some(
    (reason) => reason.document === document && reason.lineFrom >= row.lineFrom && reason.lineFrom <= row.lineTo,
  );
  const note = row.note === '' || row.note === nameOf(row) || isReason ? '' : `：${row.note}`;
  const code = row.code === '' ? '' : ` ${row.code}`;
  return `${nameOf(row)}${code}${note}${figures.size > 0 ? `：${said.join('；')}` : ''}`;
}

/** The fact that stands for a row: the book's own stage first, else the first that the row prints. */
function factOf({ books }: RecordContext, { document }: StatementTable, row: StatementRow): Fact | undefined {
  const lines = new Set(row.cells.map(({ line }) => line));
  const stage = agencyYears(books).find((agencyYear) => agencyYear.document === document)?.stage;
  const facts = factsOf(books.facts, document).filter(
    ({ cells, derived }) => derived === '' && lines.has(cells[0]?.line ?? 0),
  );
  return facts.find((fact) => fact.stage === stage) ?? facts[0];
}
