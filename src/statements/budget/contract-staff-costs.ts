import { Decimal } from 'decimal.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import { asFigure, asSubject, joinText } from '../../documents/tab-cells.ts';
import type { TabRow } from '../../documents/tab-pages.ts';
import { pagesTitled } from '../../documents/tab-pages.ts';
import { readAmountList } from '../../documents/tab-stated-amounts.ts';
import type { FoundReading, StatementForm, StatementReader, StatementReadingResult } from '../statement-form.ts';
import type { StatementCell, StatementRow } from '../statement-table.ts';

const total = '全年度預算數';

const form: StatementForm = {
  title: '約聘僱人員費用分析表',
  slug: 'contract-staff-costs',
  protects: 'personnel',
  in: ['unit-budget'],
  columns: [
    { name: '約聘人員', unit: '人月', additive: false },
    { name: '約僱人員', unit: '人月', additive: false },
    { name: total, unit: 'money', additive: true },
  ],
  identities: [],
  summaries: { 合計: 'roots' },
  requires: ['合計'],
  levels: 5,
};

/**
 * 約聘僱人員費用分析表: contract staff by work plan; `3x12` is 36 person-months. Columns: 款 項 目 節, the two counts, the
 * year's amount, 說明 (which also holds the names). Reports STATEMENT-MISSING and ROW-UNREAD; names that stand one row
 * after their ordinals are a reading.
 */
export const contractStaffCosts: StatementReader = { form, read };

interface PrintedRow {
  readonly row: TabRow;
  readonly depth: number;
  readonly cells: readonly StatementCell[];
  readonly text: string;
}

function read(document: SourceDocument): StatementReadingResult {
  const pages = pagesTitled(document.lines, form.title);
  const diagnostics: Diagnostic[] = [];
  const report = (code: 'STATEMENT-MISSING' | 'ROW-UNREAD', line: number, text: string) =>
    diagnostics.push({
      code,
      severity: 'error',
      at: { document: document.entry.id, line },
      values: { statement: form.title, text: text.trim() },
    });
  if (pages.length === 0) report('STATEMENT-MISSING', 0, '');
  const printed = pages
    .flatMap((page) => page.rows.slice(2))
    .flatMap((row) => {
      const read = readRow(row);
      if (!read) report('ROW-UNREAD', row.line, row.text);
      return read ? [read] : [];
    });
  const late = namesOneRowLate(printed);
  const readings: FoundReading[] = [];
  // With the names one row late, every text from the first ordinal on belongs to the row above; the first such text
  // (包括…) then belongs to the row that is left without one, the last before the persons.
  const first = printed.findIndex(({ depth }) => depth >= 0);
  const lastNamed = printed.findLastIndex(({ text }) => asSubject(text, 0)?.code);
  const texts = printed.map(({ text }, at) => {
    if (!late || at < first || at > lastNamed) return { text, line: printed[at]?.row.line ?? 0 };
    const source = printed[at === lastNamed ? first : at + 1];
    return { text: source?.text ?? '', line: source?.row.line ?? 0 };
  });
  if (late) {
    const lineOf = (at: number) => printed[at]?.row.line ?? 0;
    readings.push({
      document: document.entry.id,
      lineFrom: lineOf(first),
      lineTo: lineOf(lastNamed),
      what: 'names one row late',
    });
  }
  const rows: StatementRow[] = [];
  let open: string[] = [];
  for (const [at, { row, depth, cells }] of printed.entries()) {
    const { text, line } = texts[at] ?? { text: '', line: row.line };
    const subject = asSubject(text, 0);
    const stated = readAmountList(text.replace(/^包括/, '').replace(/及/g, '、')) ?? [];
    const summary = depth < 0 && (subject !== undefined || stated.length > 0);
    const name = subject?.name ?? (summary ? '小計' : joinText(text));
    const path = depth >= 0 ? [...open.slice(0, depth), name] : text === '合計' ? [name] : [...open, name];
    if (depth >= 0) open = path;
    const more = stated.map((amount) => ({
      column: `說明／${amount.label}`,
      value: amount.value,
      unit: amount.unit,
      raw: amount.raw,
      line,
    }));
    rows.push({
      path,
      code: subject?.code ?? '',
      role: summary ? 'summary' : 'node',
      depth: path.length - 1,
      cells: [...cells, ...more],
      note: subject ? '' : joinText(text),
      lineFrom: Math.min(row.line, line),
      lineTo: Math.max(row.line, line),
    });
  }
  if (rows.length === 0) return { tables: [], readings, diagnostics };
  const columns = form.columns.map(({ name, unit }) => ({ name, unit: unit === 'money' ? ('元' as const) : unit }));
  for (const { column, unit } of rows.flatMap(({ cells }) => cells)) {
    if (!columns.some(({ name }) => name === column)) columns.push({ name: column, unit });
  }
  const table = {
    document: document.entry.id,
    statement: form.title,
    slug: form.slug,
    unit: '元' as const,
    columns,
    rows,
    lineFrom: pages[0]?.lineFrom ?? 0,
    lineTo: pages.at(-1)?.lineTo ?? 0,
  };
  return { tables: [table], readings, diagnostics };
}

function readRow(row: TabRow): PrintedRow | undefined {
  const [section = '', item = '', subItem = '', detail = '', contract = '', hired = '', amount = '', text = ''] =
    row.cells;
  const ordinals = [section, item, subItem, detail];
  const figure = asFigure(amount, 6);
  if (!figure || ordinals.some((ordinal) => !/^(?:\d{2,3})?$/.test(ordinal))) return undefined;
  const cells: StatementCell[] = [];
  for (const [column, printed] of [
    ['約聘人員', contract],
    ['約僱人員', hired],
  ] as const) {
    if (printed === '') continue;
    const [, persons, months] = /^(\d+)\s*[x×*]\s*(\d+)$/i.exec(printed) ?? [];
    if (persons === undefined || months === undefined) return undefined;
    cells.push({
      column,
      value: new Decimal(persons).mul(months).toFixed(),
      unit: '人月',
      raw: printed,
      line: row.line,
    });
  }
  cells.push({ column: total, value: figure.value, unit: '元', raw: figure.raw, line: row.line });
  return { row, depth: ordinals.findLastIndex((ordinal) => ordinal !== ''), cells, text };
}

/** The coded names stand, one each, on the rows after those that print an ordinal. */
function namesOneRowLate(rows: readonly PrintedRow[]): boolean {
  const ordinals = rows.flatMap(({ depth }, at) => (depth >= 0 ? [at] : []));
  const names = rows.flatMap(({ text }, at) => (asSubject(text, 0)?.code ? [at] : []));
  return (
    ordinals.length > 0 && ordinals.length === names.length && ordinals.every((at, index) => names[index] === at + 1)
  );
}
